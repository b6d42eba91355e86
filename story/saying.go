package story

import (
	"slices"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
)

// Saying is words that an article quotes: the smallest stems of its long words, by hash, so that
// two wordings of one saying keep the same ones (Broder, "On the resemblance and containment of
// documents", 1997).
type Saying []uint32

const (
	// sayingStems is how many stems are kept of a saying, and mostSayings how many sayings of an
	// article: 480 bytes in all.
	sayingStems = 12
	mostSayings = 10
	// longWord is the length, in bytes, of words that tell one saying from another, fewestLong how
	// many of them a saying must have, and fewestMixed the same where the outlet's words are among them.
	longWord    = 4
	fewestLong  = 5
	fewestMixed = 7
)

// sayingsOf takes the longest sayings that an article quotes word for word, as they stand.
func sayingsOf(a *note.Annotated) []Saying {
	var out []Saying
	for _, q := range a.Quotes {
		if q.Form == note.Indirect || len(out) == mostSayings {
			continue
		}
		var s Saying
		for _, span := range q.Spans {
			for stem := range idf.Terms(span.In(a.Text)) {
				if len(stem) >= longWord {
					s = append(s, hash(stem))
				}
			}
		}
		slices.Sort(s)
		s = slices.Compact(s)
		if len(s) >= fewestMixed || len(s) >= fewestLong && q.Form == note.Direct {
			out = append(out, s[:min(len(s), sayingStems)])
		}
	}
	return out
}

// same reports whether two are wordings of one saying: most of the stems of the shorter are in
// the other.
func (s Saying) same(t Saying) bool {
	shared := 0
	for i, j := 0, 0; i < len(s) && j < len(t); {
		switch {
		case s[i] < t[j]:
			i++
		case s[i] > t[j]:
			j++
		default:
			shared++
			i++
			j++
		}
	}
	return 3*shared >= 2*min(len(s), len(t)) && shared >= fewestLong-1
}

// found is how many of the sayings are among the others.
func found(of, among []Saying) (n int) {
	for _, s := range of {
		if slices.ContainsFunc(among, s.same) {
			n++
		}
	}
	return n
}
