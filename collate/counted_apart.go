package collate

import (
	"strings"
	"time"
)

// nameApart adds to the heads of rows that would be the same what parts them, if the articles tell it: where,
// or else in which years, or else whose count it is.
func (b *bench) nameApart(rows []entry) {
	for _, part := range [...]func([]int, []count) string{
		func(c []int, items []count) string { return before(", ", placeOf(c, items)) },
		func(c []int, items []count) string { return before(" ", yearsOfDeed(c, items)) },
		func(c []int, items []count) string { return before(", ", ownerOf(c, items)) },
	} {
		for _, same := range sameHeads(rows) {
			parts := map[string]bool{}
			for _, i := range same {
				parts[part(rows[i].counts, b.counts)] = true
			}
			if len(parts) < 2 {
				continue
			}
			for _, i := range same {
				if p := part(rows[i].counts, b.counts); !includes(rows[i].head, strings.Trim(p, ", ")) && len(rows[i].head)+len(p) <= longestCounted {
					rows[i].head += p
				}
			}
		}
	}
}

// sameHeads are the rows that have one head, in order.
func sameHeads(rows []entry) [][]int {
	var out [][]int
	at := map[string]int{}
	for i, r := range rows {
		head := strings.ToLower(r.head)
		k, known := at[head]
		if !known {
			k = len(out)
			at[head] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], i)
	}
	return out
}

// before is a phrase with what joins it to a head; nothing if it is empty.
func before(join, phrase string) string {
	if phrase == "" {
		return ""
	}
	return join + phrase
}

// yearsOfDeed are the years in which something happened to what a row counts; of a count of which nothing is
// told they say nothing.
func yearsOfDeed(c []int, items []count) string {
	for _, i := range c {
		if f := items[i].figure; f.Action == "" || f.Doubt != "" {
			return ""
		}
	}
	return periodOf(c, items)
}

// periodOf words the years or the month of which the figures of a row are told, if it is one: "since
// 2006", "in May 2009". Days are not named: the readings give those.
func periodOf(c []int, items []count) string {
	period := ""
	for _, i := range c {
		p := items[i].figure.Period
		if p == "" {
			continue
		}
		if period != "" && p != period {
			return ""
		}
		period = p
	}
	return periodWords(period)
}

func periodWords(period string) string {
	value, since := strings.CutPrefix(period, "since ")
	words := value
	if month, err := time.Parse("2006-01", value); err == nil {
		words = month.Format("January 2006")
	} else if _, err := time.Parse("2006", value); err != nil {
		return ""
	}
	if since {
		return "since " + words
	}
	return "in " + words
}
