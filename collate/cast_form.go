package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// usage is how a form of a name is used in the edition.
type usage struct {
	words    string
	cites    []Cite // the first in each article, in order of the articles
	lineages int
	mentions int
}

// usages are the forms by which one is named, those of most lineages first, then of most articles and
// mentions, then as they come.
func (k *cast) usages(w identity) []usage {
	var out []usage
	at := map[string]int{}
	seen := map[string][]int{} // the lineages of each form
	for _, m := range w.members {
		l := &k.local[m]
		for _, f := range l.forms {
			i, known := at[f.words]
			if !known {
				i = len(out)
				at[f.words] = i
				out = append(out, usage{words: f.words})
			}
			u := &out[i]
			u.mentions += f.count
			if n := len(u.cites); n == 0 || u.cites[n-1].Article != k.articles[l.telling] {
				u.cites = append(u.cites, Cite{Article: k.articles[l.telling], Span: f.first})
			}
			if of := k.lineages[l.telling]; !slices.Contains(seen[f.words], of) {
				seen[f.words] = append(seen[f.words], of)
				u.lineages++
			}
		}
	}
	slices.SortStableFunc(out, func(a, b usage) int {
		return cmp.Or(cmp.Compare(b.lineages, a.lineages), cmp.Compare(len(b.cites), len(a.cites)), cmp.Compare(b.mentions, a.mentions))
	})
	return out
}

// call is the name by which the edition calls one: the commonest of the full forms. Full is of a
// person more than a surname, of others what is no abbreviation; capitals of a headline are only
// taken if there is nothing else.
func (k *cast) call(w identity, forms []usage) string {
	best, rank := "", -1
	for _, u := range forms {
		r := 0
		if k.isFull(w.kind, u.words) {
			r += 2
		}
		if !isShouted(u.words) {
			r++
		}
		if r > rank {
			best, rank = u.words, r
		}
	}
	return best
}

func (k *cast) isFull(kind note.NameKind, words string) bool {
	if kind == note.Person {
		return len(k.parse(words).words) > 1
	}
	return !isAcronym(words)
}

// longestShort is how many letters a name in capitals has at most that is written so elsewhere too.
const longestShort = 5

// isShouted reports whether a form stands in capitals because the line does: "AMMAN", "VLADIMIR PUTIN",
// not "NASA".
func isShouted(words string) bool {
	return len(words) > longestShort && words == strings.ToUpper(words) && words != strings.ToLower(words)
}

// role is the one that most mentions give a person, of equals the first.
func (k *cast) role(w identity) string {
	best, most := "", 0
	count := map[string]int{}
	for _, m := range w.members {
		for _, r := range k.local[m].roles {
			if count[r]++; count[r] > most {
				best, most = r, count[r]
			}
		}
	}
	return best
}
