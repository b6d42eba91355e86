package web

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/reuse"
)

// beside is two linked articles side by side, in the order of the first: the proof of their link.
type beside struct {
	ID           string
	Source, Copy witness
	SourceNote   string
	CopyNote     string
	Sides        string // what stands left, what right
	Follows      bool   // the second is a copy of the first as a whole, so that what it has not it left out
	Rows         []facing
	Ribbon       ribbon
	Folded       string // what is said of it while it is folded up; "" if it stands in the open
}

// linked is two articles that are set side by side.
type linked struct {
	source, copied int // columns
	link           reuse.Link
	follows        bool // the link is the one by which the copy stands in its lineage
}

// longestBeside is how many bytes a text may have to be set beside another: a book is no article, and
// every paragraph is held against every other.
const longestBeside = 200_000

func canBeRead(a *article.Article) bool { return a != nil && len(a.Text) <= longestBeside }

// besideName is the id of two linked articles side by side; "" if they are not set so.
func (d *drawing) besideName(source, copied string) string {
	for _, p := range d.pairs {
		if p.link.Source == source && p.link.Copy == copied {
			return d.nameOf(p)
		}
	}
	return ""
}

func (d *drawing) nameOf(p linked) string {
	if p.follows {
		return d.names.beside(d.story, d.Columns[p.copied].Article)
	}
	return d.names.shared(d.story, p.source, p.copied)
}

// linkedBeside are the articles that are set side by side: copies and their sources first, those that have
// most of their own before those that are word for word, which have little to show; then those that
// share a part, or of which it is not known who had it first, the most shared first.
func (d *drawing) linkedBeside() []linked {
	if d.excerpts {
		return nil // the texts are not given
	}
	var out []linked
	for c := range d.InStory {
		w := d.Columns[c]
		for _, l := range d.Links[w.Article] {
			from, inside := d.At[l.Source]
			p := linked{from, c, l, l.Source == w.Source}
			if inside && canBeRead(w.Piece) && canBeRead(d.Columns[from].Piece) && (p.follows || len(l.Passages) > 0) {
				out = append(out, p)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b linked) int {
		switch {
		case a.follows && b.follows:
			return cmp.Compare(a.link.Score, b.link.Score)
		case a.follows:
			return -1
		case b.follows:
			return 1
		}
		return cmp.Compare(b.link.Score, a.link.Score)
	})
	return out[:min(len(out), mostBeside)]
}

func (d *drawing) beside() []beside {
	var out []beside
	for i, p := range d.pairs {
		b := beside{
			ID: d.nameOf(p), Source: d.witness(p.source), Copy: d.witness(p.copied), Follows: p.follows,
			SourceNote: d.Published(p.source), CopyNote: d.Published(p.copied),
		}
		switch {
		case p.link.Kind == reuse.Version:
			b.Sides = "Two versions of one text, in the order of the left."
		case !p.link.Directed:
			b.Sides = "Who had the shared text first is not known; in the order of the left."
		default:
			b.SourceNote, b.CopyNote = b.SourceNote+" · the source", b.CopyNote+" · the copy"
			b.Sides = "Left the source, right the copy, in the source’s order."
		}
		source, copied := newSide(d.Columns[p.source].Piece), newSide(d.Columns[p.copied].Piece)
		paired := pair(source, copied, p.link.Passages)
		b.Rows = facings(source, copied, paired)
		b.Ribbon = newRibbon(source, copied, paired)
		if i > 0 && !d.All {
			b.Folded = fmt.Sprintf("%s and %s side by side", b.Source.Siglum, b.Copy.Siglum)
		}
		out = append(out, b)
	}
	return out
}
