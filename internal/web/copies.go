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
	Lead string // "RT → CT, rewritten, certain."
	Text string
	Href string // the two side by side
}

func (d *drawing) copies() copies {
	out := copies{ID: d.section("copies"), Tree: d.tree()}
	var all []reason
	for c := range d.InStory {
		for _, l := range d.linksOf(c) {
			all = append(all, d.reason(c, l))
		}
	}
	out.None = len(all) == 0 && len(out.Tree.Edges) == 0 && !out.Tree.Unseen
	out.Reasons = all
	if !d.All && len(all) > mostReasons+1 {
		out.Reasons, out.Folded = all[:mostReasons], all[mostReasons:]
	}
	return out
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

func (d *drawing) reason(c int, l reuse.Link) reason {
	from, to := d.Name(l.Source), d.Columns[c].Siglum
	r := reason{Lead: fmt.Sprintf("%s → %s, %s, %s.", from, to, apparatus.KindWord(l.Kind), l.Sure)}
	switch {
	case l.Kind == reuse.Version:
		r.Lead = fmt.Sprintf("%s and %s are versions of one text.", from, to)
	case !l.Directed:
		r.Lead = fmt.Sprintf("%s and %s share text, %s; who had it first is not known.", from, to, l.Sure)
	}
	var why []string
	for _, w := range l.Why {
		why = append(why, d.WithSigla(apparatus.Prose(w), l))
	}
	if d.Columns[c].Source == l.Source {
		if kept := d.Kept(c); kept != "" {
			why = append(why, to+" "+kept)
		}
	} else if !reuse.IsOutside(l.Source) && l.Directed && l.Kind != reuse.Version {
		why = append(why, fmt.Sprintf("%.0f %% of %s’s own words", l.Share*100, to))
	}
	if name := d.besideName(l.Source, l.Copy); name != "" {
		r.Href = "#" + name
	}
	if len(why) > 0 {
		r.Text = apparatus.Capitalized(strings.Join(why, "; ")) + "."
	}
	return r
}
