package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// areBeside reports whether two groups of counts, each told alike, stand side by side in an article, as two
// things.
func areBeside(items []count, p, q []int) bool {
	return areOthers(items[p[0]].figure, items[q[0]].figure) && shareArticle(items, p, q)
}

// areOthers reports whether an article that has both counts tells of two things: both nouns closely, by no
// word in common, and neither as known. "Five suspicious boats came up to the five merchant vessels."
func areOthers(x, y note.Figure) bool {
	if whom(x) == whom(y) || x.Definite || y.Definite || !isCount(x) || !isCount(y) || len(x.Mods) == 0 || len(y.Mods) == 0 {
		return false
	}
	inOne := func(w string) bool { return w == y.Head || slices.Contains(y.Mods, w) }
	return !slices.ContainsFunc(x.Mods, inOne) && !slices.Contains(y.Mods, x.Head)
}

// shareArticle reports whether one article has a count of both groups, which are in order of articles.
func shareArticle(items []count, p, q []int) bool {
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch x, y := items[p[i]].telling.number, items[q[j]].telling.number; {
		case x == y:
			return true
		case x < y:
			i++
		default:
			j++
		}
	}
	return false
}
