package apparatus

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/reuse"
)

// kindWords are the words for the kinds of link.
var kindWords = map[reuse.Kind]string{
	reuse.Verbatim:    "word for word",
	reuse.Republished: "re-posted",
	reuse.Edited:      "edited",
	reuse.Rewritten:   "rewritten",
	reuse.Version:     "another version",
}

// KindWord is what became of the text on its way, as a reader would say it.
func KindWord(k reuse.Kind) string { return cmp.Or(kindWords[k], Safe(string(k))) }

// Origin is the text outside the set that a lineage goes back to; "" if it is one of the articles.
func (s *Sheet) Origin(group []int) string {
	for _, c := range group {
		if s.Columns[c].Source != "" {
			continue
		}
		if l, found := s.Best(s.Columns[c].Article, reuse.Link.IsOrigin); found {
			return strings.TrimPrefix(l.Source, "@")
		}
	}
	return ""
}

// Part is the link by which a witness has a part of another lineage's text, the one of most score;
// its order may not be known. Of what an outlet had before nothing is taken.
func (s *Sheet) Part(c int) (l reuse.Link, found bool) {
	return s.Best(s.Columns[c].Article, func(l reuse.Link) bool {
		if l.Kind == reuse.Version || l.Sure == reuse.Possible {
			return false
		}
		from, inside := s.At[l.Source]
		return inside && s.Columns[from].Group != s.Columns[c].Group || reuse.IsOutside(l.Source) && !l.IsOrigin()
	})
}

// Best is the link of most score that ends at this copy and is wanted.
func (s *Sheet) Best(copied string, wanted func(reuse.Link) bool) (best reuse.Link, found bool) {
	for _, l := range s.Links[copied] {
		if wanted(l) && (!found || l.Score > best.Score) {
			best, found = l, true
		}
	}
	return best, found
}

// copiedPassage reports whether what a copy tells stands in a passage of its source.
func (s *Sheet) copiedPassage(c int, r *Row) bool {
	return slices.ContainsFunc(s.Links[s.Columns[c].Article], func(l reuse.Link) bool {
		return l.Source == s.Columns[c].Source && slices.ContainsFunc(r.Cells[c], func(cell Cell) bool { return covered(l, cell.Span) })
	})
}

// Ancestors is how many articles of its lineage a copy goes back to, one after the other.
func (s *Sheet) Ancestors(c int) int {
	n := 0
	for range s.Columns { // no chain is longer; links that make a circle end here
		source, inside := s.At[s.Columns[c].Source]
		if !inside {
			break
		}
		n++
		c = source
	}
	return n
}

// WithSigla puts sigla for the IDs of articles where a reason names one: at its beginning, and behind "with"
// or "from". Anywhere else a word that is an ID too is only a word.
func (s *Sheet) WithSigla(why string, l reuse.Link) string {
	if reuse.IsOutside(l.Source) {
		why = strings.ReplaceAll(why, Prose(l.Source), s.Name(l.Source))
	}
	for _, id := range []string{l.Source, l.Copy} {
		if begins(why, id) {
			why = s.Name(id) + why[len(Prose(id)):]
			break
		}
	}
	words := strings.Fields(why)
	for i, w := range words {
		id := strings.TrimRight(strings.TrimSuffix(w, "’s"), ",;:")
		if _, known := s.At[id]; known && (i == 0 || words[i-1] == "with" || words[i-1] == "from") {
			words[i] = s.Name(id) + strings.TrimPrefix(w, id)
		}
	}
	return strings.Join(words, " ")
}
