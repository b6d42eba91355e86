package collate

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// Collate makes the edition of a story. The articles are those of the story, in any order; links
// may be of more articles than these.
func (c *Collator) Collate(s story.Story, as []*note.Annotated, links []reuse.Link) *Edition {
	return c.edition(s, as, links, nil)
}

// Across makes the edition of a thread: its loci are those that touch more than one of its
// stories. The articles are those of all its stories, in any order.
func (c *Collator) Across(t story.Thread, stories []*Edition, as []*note.Annotated, links []reuse.Link) *Edition {
	whole := story.Story{ID: t.ID, Title: t.Title}
	storyOf := map[string]string{}
	for _, s := range stories {
		for _, id := range s.Articles {
			storyOf[id] = s.ID
			whole.Articles = append(whole.Articles, id)
		}
		whole.First = extreme(whole.First, s.First, -1)
		whole.Last = extreme(whole.Last, s.Last, 1)
	}
	e := c.edition(whole, as, links, storyOf)
	e.Stories = t.Stories
	e.Loci = slices.DeleteFunc(e.Loci, func(l Locus) bool { return within(l, storyOf) })
	return e
}

// extreme is the earlier (sign -1) or later (sign 1) of two dates, of which either may be unknown.
func extreme(a, b calendar.Date, sign int) calendar.Date {
	if a.IsZero() {
		return b
	}
	if order, _ := b.Compare(a); !b.IsZero() && order == sign {
		return b
	}
	return a
}

// within reports whether all cites of a locus lie in one story.
func within(l Locus, storyOf map[string]string) bool {
	first := storyOf[l.Readings[0].Cites[0].Article]
	for _, r := range l.Readings {
		for _, c := range r.Cites {
			if storyOf[c.Article] != first {
				return false
			}
		}
	}
	return true
}

// edition makes the edition of articles; storyOf names the story of each, if they are of several.
func (c *Collator) edition(s story.Story, as []*note.Annotated, links []reuse.Link, storyOf map[string]string) *Edition {
	as = slices.SortedFunc(slices.Values(as), note.ByDate)
	s.Articles = nil
	for _, a := range as {
		s.Articles = append(s.Articles, a.ID)
	}
	links = among(links, as)
	lineages := reuse.Lineages(as, links)
	e := &Edition{Story: s, Rev: revision(as), Witnesses: witnesses(as, lineages), Lineages: lineages, Links: links, Loci: []Locus{}}
	b := c.newBench(as, e.Witnesses, links, storyOf)
	e.Entities = b.cast.entities()
	for _, k := range kinds {
		if c.options.Kinds == nil || slices.Contains(c.options.Kinds, k.kind) {
			e.Loci = append(e.Loci, b.loci(k.kind, k.entries(b))...)
		}
	}
	return e
}

// kinds are the kinds of locus, in the order in which an edition shows them.
var kinds = []struct {
	kind    Kind
	entries func(*bench) []entry
}{
	{Quote, (*bench).quotes},
	{Figure, (*bench).figures},
	{Time, (*bench).times},
	{Wording, (*bench).wordings},
	{Statement, (*bench).statements},
}

// among keeps the links whose copy is one of the articles, and whose source is one or lies outside
// the set altogether.
func among(links []reuse.Link, as []*note.Annotated) []reuse.Link {
	here := map[string]bool{}
	for _, a := range as {
		here[a.ID] = true
	}
	out := []reuse.Link{}
	for _, l := range links {
		if here[l.Copy] && (here[l.Source] || reuse.IsOutside(l.Source)) {
			out = append(out, l)
		}
	}
	return out
}

// revision is a hash of what was collated.
func revision(as []*note.Annotated) string {
	h := sha256.New()
	for _, a := range as {
		fmt.Fprintf(h, "%s\x00%s\x00", a.ID, a.SHA256)
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}
