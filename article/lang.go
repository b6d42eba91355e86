package article

import "strings"

// How many words are looked at to tell the language, the least share of them in hundredths that
// must be its function words, and how many of them there must be.
const (
	langWords    = 600
	leastShare   = 16
	leastMatches = 3
)

// language tells the language by its function words; "" if none is plain.
func (x *lexicon) language(body string) string {
	counts := make([]int, len(languages))
	n := 0
	for w := range strings.FieldsSeq(body) {
		if n++; n > langWords {
			break
		}
		for _, lang := range x.functionWords[strings.ToLower(strings.Trim(w, trimmable))] {
			for i, l := range languages {
				if l == lang {
					counts[i]++
				}
			}
		}
	}
	best, second := 0, 0
	at := -1
	for i, c := range counts {
		switch {
		case c > best:
			best, second, at = c, best, i
		case c > second:
			second = c
		}
	}
	if at < 0 || best < leastMatches || best*100 < min(n, langWords)*leastShare || second*5 > best*4 {
		return ""
	}
	return languages[at]
}
