package web

import (
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/reuse"
)

// beside is a copy and its source side by side, in the source's order.
type beside struct {
	ID           string
	Source, Copy witness
	SourceNote   string
	CopyNote     string
	Rows         []facing
	Ribbon       ribbon
	Folded       string // what is said of it while it is folded up; "" if it stands in the open
}

// longestBeside is how many bytes a text may have to be set beside another: a book is no article, and
// every paragraph is held against every other.
const longestBeside = 200_000

func canBeRead(a *article.Article) bool { return a != nil && len(a.Text) <= longestBeside }

// isBeside reports whether a copy is set beside its source.
func (d *drawing) isBeside(c int) bool { return slices.Contains(d.pairs, c) }

// copiesBeside are the copies that are set beside their sources: those that have most of their own first, for
// one that is word for word has little to show.
func (d *drawing) copiesBeside() []int {
	if d.excerpts {
		return nil // the texts are not given
	}
	var out []int
	for c := range d.InStory {
		w := d.Columns[c]
		from, inside := d.At[w.Source]
		if inside && canBeRead(w.Piece) && canBeRead(d.Columns[from].Piece) {
			out = append(out, c)
		}
	}
	score := func(c int) float64 {
		l := d.linkTo(c)
		return l.Score
	}
	slices.SortStableFunc(out, func(a, b int) int {
		switch sa, sb := score(a), score(b); {
		case sa < sb:
			return -1
		case sa > sb:
			return 1
		}
		return 0
	})
	return out[:min(len(out), mostBeside)]
}

// linkTo is the link by which a copy follows its source.
func (d *drawing) linkTo(c int) reuse.Link {
	w := d.Columns[c]
	l, _ := d.Best(w.Article, func(l reuse.Link) bool { return l.Source == w.Source })
	return l
}

func (d *drawing) beside() []beside {
	var out []beside
	for i, c := range d.pairs {
		from := d.At[d.Columns[c].Source]
		b := beside{
			ID: d.names.beside(d.story, d.Columns[c].Article), Source: d.witness(from), Copy: d.witness(c),
			SourceNote: d.Published(from) + " · the source", CopyNote: d.Published(c) + " · the copy",
		}
		source, copied := newSide(d.Columns[from].Piece), newSide(d.Columns[c].Piece)
		paired := pair(source, copied, d.linkTo(c).Passages)
		b.Rows = facings(source, copied, paired)
		b.Ribbon = newRibbon(source, copied, paired)
		if i > 0 && !d.All {
			b.Folded = fmt.Sprintf("%s and %s side by side", b.Source.Siglum, b.Copy.Siglum)
		}
		out = append(out, b)
	}
	return out
}
