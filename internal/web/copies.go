package web

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
)

// copies are who copied whom: a drawing, and the reasons in words.
type copies struct {
	ID      string
	Tree    tree
	Reasons []reason
	Folded  []reason
	None    bool // nobody copied anybody, in the thread's other stories neither
}

// reason is why a link is believed.
type reason struct {
	ID, Label string // "l1", "L1"
	Lead      string // "RT → CT, rewritten, certain."
	Why       []link // each leads to where the reader sees that it is so
	Href      string // the two side by side
}

// proved is a link whose reasons stand with the story.
type proved struct {
	copied int // column
	link   reuse.Link
}

// provedLinks are the links that end at a witness of the story.
func (d *drawing) provedLinks() []proved {
	var out []proved
	for c := range d.InStory {
		for _, l := range d.linksOf(c) {
			out = append(out, proved{c, l})
		}
	}
	return out
}

func (d *drawing) copies() copies {
	out := copies{ID: d.section("copies"), Tree: d.tree()}
	var all []reason
	for i, l := range d.proved {
		all = append(all, d.reason(i, l.copied, l.link))
	}
	out.None = len(d.Columns) > 1 && len(all) == 0 && len(out.Tree.Edges) == 0 && !out.Tree.Unseen
	out.Reasons = all
	if !d.All && len(all) > mostReasons+1 {
		out.Reasons, out.Folded = all[:mostReasons], all[mostReasons:]
	}
	return out
}

// reasonName is the id of the reasons of a link; "" if the story does not list it.
func (d *drawing) reasonName(source, copied string) string {
	i := slices.IndexFunc(d.proved, func(l proved) bool { return l.link.Source == source && l.link.Copy == copied })
	if i < 0 {
		return ""
	}
	return d.names.link(d.story, i)
}

// linksOf are the links that end at a witness of the story, those it follows most first.
func (d *drawing) linksOf(c int) []reuse.Link {
	out := slices.Clone(d.Links[d.Columns[c].Article])
	source := d.Columns[c].Source
	slices.SortStableFunc(out, func(a, b reuse.Link) int {
		switch {
		case a.Source == source && b.Source != source:
			return -1
		case b.Source == source && a.Source != source:
			return 1
		case a.Score > b.Score:
			return -1
		case a.Score < b.Score:
			return 1
		}
		return strings.Compare(a.Source, b.Source)
	})
	return out
}

func (d *drawing) reason(i, c int, l reuse.Link) reason {
	to := d.Columns[c].Siglum
	r := reason{ID: d.names.link(d.story, i), Label: linkLabel(i), Lead: d.lead(c, l)}
	for _, g := range d.Grounds(l) {
		r.Why = append(r.Why, link{d.shownAt(g), g.Text})
	}
	if d.Columns[c].Source == l.Source {
		if kept := d.Kept(c); kept != "" {
			r.Why = append(r.Why, link{Text: to + " " + kept})
		}
	} else if !reuse.IsOutside(l.Source) && l.Directed && l.Kind != reuse.Version {
		r.Why = append(r.Why, link{Text: fmt.Sprintf("%.0f %% of %s’s own words", l.Share*100, to)})
	}
	if len(r.Why) > 0 && !strings.HasPrefix(r.Why[0].Text, to) && !strings.HasPrefix(r.Why[0].Text, d.Name(l.Source)) {
		r.Why[0].Text = apparatus.Capitalized(r.Why[0].Text) // a siglum stays as it is
	}
	if name := d.besideName(l.Source, l.Copy); name != "" {
		r.Href = "#" + name
	}
	return r
}

// lead says in a sentence what a link is.
func (d *drawing) lead(c int, l reuse.Link) string {
	from, to := d.Name(l.Source), d.Columns[c].Siglum
	switch {
	case l.Kind == reuse.Version:
		return fmt.Sprintf("%s and %s are versions of one text.", from, to)
	case !l.Directed:
		return fmt.Sprintf("%s and %s share text, %s; who had it first is not known.", from, to, l.Sure)
	}
	return fmt.Sprintf("%s → %s, %s, %s.", from, to, apparatus.KindWord(l.Kind), l.Sure)
}

// shownAt is where a reader sees that a reason is so: its words, or the head of its article, which
// has the date. Of articles that are given in excerpts the passages are not there.
func (d *drawing) shownAt(g apparatus.Ground) string {
	switch {
	case d.names.articles[g.Article] == "":
		return ""
	case d.isShown(g):
		return "#" + d.names.cite(g.Cite)
	}
	return "#" + d.names.article(g.Article)
}

// isShown reports whether the page has the words that a reason cites.
func (d *drawing) isShown(g apparatus.Ground) bool {
	at, inside := d.At[g.Cite.Article]
	if !inside || g.Cite.Span.IsZero() || d.Columns[at].Piece == nil {
		return false
	}
	_, known := d.Columns[at].Piece.Words(g.Cite.Span)
	return known
}
