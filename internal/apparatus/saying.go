package apparatus

import "slices"

// WhoSays lists the values of a field of the row's cells, each with the columns that have it.
func (s *Sheet) WhoSays(r *Row, field func(Cell) string, prefix string) []string {
	var values []string
	by := map[string][]int{}
	for _, c := range r.Told {
		for _, cell := range r.Cells[c] {
			v := field(cell)
			if v == "" || slices.Contains(by[v], c) {
				continue
			}
			if by[v] == nil {
				values = append(values, v)
			}
			by[v] = append(by[v], c)
		}
	}
	for i, v := range values {
		out := prefix + v
		if len(by[v]) < len(r.Told) {
			out += " (" + s.Sigla(by[v], 3) + ")"
		}
		values[i] = out
	}
	return values
}
