package apparatus

import "strings"

// Apart is another row of the sheet that looks like one and is kept apart from it.
type Apart struct {
	*Row
	Value string // of its first reading, with its bound
	Why   string
}

// Counted is a value with what it counts, in one phrase: "nine people", "dozens of people", "12 metres, width
// of pit".
func Counted(value, head string) string {
	head = Prose(head)
	last := value[strings.LastIndexByte(value, ' ')+1:]
	switch strings.ToLower(last) {
	case "dozens", "scores", "hundreds", "thousands", "millions", "billions", "lots":
		return value + " of " + head
	}
	if strings.HasSuffix(value, "%") || strings.HasSuffix(value, "cent") {
		return value + " of " + strings.TrimPrefix(head, "percent ")
	}
	first, _, _ := strings.Cut(head, " ")
	switch first {
	case "distance", "width", "depth", "length", "height", "radius", "diameter", "weight", "area", "size", "speed", "volume":
		return value + ", " + head
	}
	return value + " " + head
}

// Apart are the rows of the sheet that the edition keeps apart from a row that they look like.
func (s *Sheet) Apart(r *Row) []Apart {
	var out []Apart
	rows := s.Rows[r.Kind]
	for _, a := range r.Apart {
		for i := range rows {
			if rows[i].ID == a.Locus && rows[i].Number != r.Number {
				out = append(out, Apart{&rows[i], Value(&rows[i].Readings[0]), Prose(a.Why)})
				break
			}
		}
	}
	return out
}
