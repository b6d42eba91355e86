package apparatus

import (
	"fmt"
	"strings"
)

// Sigla lists columns. Those of one lineage that read alike are joined: "RT=CT · TIP". At most most
// are named, the others counted.
func (s *Sheet) Sigla(columns []int, most int) string {
	var b strings.Builder
	for i, c := range columns {
		if i == most {
			fmt.Fprintf(&b, " +%d", len(columns)-most)
			break
		}
		switch {
		case i == 0:
		case s.Columns[c].Group == s.Columns[columns[i-1]].Group:
			b.WriteString("=")
		default:
			b.WriteString(" · ")
		}
		b.WriteString(s.Columns[c].Siglum)
	}
	return b.String()
}

// Plural writes a number and its noun.
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", many)
}
