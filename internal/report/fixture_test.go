package report_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// maker builds volumes of invented articles.
type maker struct {
	t      testing.TB
	volume *variorum.Volume
	texts  map[string]string
}

func newMaker(t testing.TB) *maker {
	return &maker{t: t, volume: &variorum.Volume{Format: variorum.Format}, texts: map[string]string{}}
}

func (m *maker) article(id, outlet, title string, published calendar.Date, body string) {
	m.texts[id] = body
	m.volume.Articles = append(m.volume.Articles, &article.Article{
		ID: id, Outlet: outlet, Title: title, Published: published, PublishedFrom: article.FromText, Text: body,
	})
}

// cite points to the first place of the words in an article.
func (m *maker) cite(id, words string) collate.Cite {
	at := strings.Index(m.texts[id], words)
	if at < 0 {
		m.t.Fatalf("article %s has no %q", id, words)
	}
	return collate.Cite{Article: id, Span: text.Span{Start: at, End: at + len(words)}}
}

func (m *maker) said(id, words, by string, form note.Form) collate.Cite {
	c := m.cite(id, words)
	c.By, c.Form = by, form
	return c
}

func at(day, hour, minute int) calendar.Date {
	return calendar.Date{Time: time.Date(2031, time.May, day, hour, minute, 0, 0, time.UTC), Precision: calendar.Minute}
}

func number(v float64) *float64 { return &v }

// count says of the cites of a volume, as collate does, what they are copied from, and of its readings
// which lineages tell them.
func count(v *variorum.Volume) {
	for _, e := range slices.Concat(v.Stories, v.Threads) {
		lineage := map[string]int{}
		for _, w := range e.Witnesses {
			lineage[w.Article] = w.Lineage
		}
		for _, l := range e.Loci {
			for i, r := range l.Readings {
				l.Readings[i].Lineages = nil
				for k, c := range r.Cites {
					r.Cites[k].CopiedFrom = copiedFrom(e.Links, c)
					of := lineage[cmp.Or(r.Cites[k].CopiedFrom, c.Article)]
					if !slices.Contains(l.Readings[i].Lineages, of) {
						l.Readings[i].Lineages = append(l.Readings[i].Lineages, of)
					}
				}
			}
		}
	}
}

// copiedFrom is the source of the passage in which a cite stands.
func copiedFrom(links []reuse.Link, c collate.Cite) string {
	for _, l := range links {
		if l.Copy == c.Article && slices.ContainsFunc(l.Passages, func(p reuse.Passage) bool { return p.Copy.Contains(c.Span) }) {
			return l.Source
		}
	}
	return ""
}

// crane is a story of three articles, one copied, in a thread with two others.
func crane(t testing.TB) *variorum.Volume {
	m := newMaker(t)
	m.article("mw7", "Mercury Wire", "Crane falls in the port of Ostmar", at(4, 9, 30), `A crane fell in the port of Ostmar on Sunday. At least 12 people were hurt. “We are doing all that can be done for the injured men,” said Ada Quill, the harbour master. Dockers had warned of rust. Rescuers worked until noon.`)
	m.article("dl3", "Daily Lantern", "Ostmar crane collapse", at(4, 11, 0), `A crane fell in the port of Ostmar on Sunday. At least 12 people were hurt. “We are doing all that can be done for the injured men,” said Ada Quill, the harbour master. Rescuers worked until noon.`)
	m.article("oe1", "Ostmar Echo", "Fourteen hurt on the quay", calendar.Date{}, `On Sunday morning the great crane came down. Fourteen dockers were taken to hospital, the union said. The harbour master told reporters: “We do everything that can be done for the wounded.” The workers had warned of rust. Ada Kwill opens the quay on Tuesday.`)
	m.article("ro9", "Radio Ostmar", "Quay closed after accident", at(5, 8, 0), `The quay stays closed after Sunday’s fall of the crane, in which 14 people were hurt. An inquiry begins on Tuesday.`)
	m.article("fn2", "Ferry News", "Ferries rerouted", at(5, 18, 0), `Ferries call at Nordhaven until the inquiry into the crane ends.`)

	w := func(siglum, id string, lineage int) collate.Witness {
		for _, a := range m.volume.Articles {
			if a.ID == id {
				return collate.Witness{Siglum: siglum, Article: id, Outlet: a.Outlet, Published: a.Published, Lineage: lineage}
			}
		}
		t.Fatal(id)
		return collate.Witness{}
	}
	links := []reuse.Link{{
		Source: "mw7", Copy: "dl3", Directed: true, Kind: reuse.Edited, Score: 0.91, Share: 0.91, Sure: reuse.Certain,
		Passages: []reuse.Passage{
			{Source: text.Span{Start: 0, End: 160}, Copy: text.Span{Start: 0, End: 160}, Kind: reuse.Verbatim},
			{Source: m.cite("mw7", "Rescuers worked until noon.").Span, Copy: m.cite("dl3", "Rescuers worked until noon.").Span, Kind: reuse.Verbatim},
		},
		Why: []string{"dl3 has 4 of 5 sentences from mw7", "mw7 is earlier by 90 minutes"},
	}, {
		Source: "@Coast Agency", Copy: "ro9", Directed: true, Kind: reuse.Republished, Score: 1, Share: 1, Sure: reuse.Likely,
		Passages: []reuse.Passage{}, Why: []string{"ro9 credits @Coast Agency"},
	}}
	shared := []collate.Locus{{
		ID: "f1", Kind: collate.Figure, Head: "people hurt by the crane", Verdict: collate.Differ,
		Readings: []collate.Reading{
			{Key: "12", Value: number(12), Bound: note.AtLeast, Unit: "people", Cites: []collate.Cite{m.cite("mw7", "12"), m.cite("dl3", "12")}},
			{Key: "Fourteen", Value: number(14), Bound: note.Exactly, Unit: "people", By: "the union", Cites: []collate.Cite{m.cite("oe1", "Fourteen")}},
			{Key: "14", Value: number(14), Bound: note.Exactly, Unit: "people", AsOf: calendar.On(2031, time.May, 5), Cites: []collate.Cite{m.cite("ro9", "14")}},
		},
	}, {
		ID: "s1", Kind: collate.Statement, Head: "A crane fell in the port", Verdict: collate.Agree,
		Readings: []collate.Reading{{Key: "fell", Cites: []collate.Cite{
			m.cite("mw7", "A crane fell"), m.cite("dl3", "A crane fell"), m.cite("oe1", "the great crane came down"), m.cite("ro9", "fall of the crane")}}},
	}}
	own := []collate.Locus{{
		ID: "q1", Kind: collate.Quote, Head: "We are doing all that can be done", Verdict: collate.Agree,
		Readings: []collate.Reading{
			{Key: "a", Cites: []collate.Cite{
				m.said("mw7", "We are doing all that can be done for the injured men,", "Ada Quill", note.Direct),
				m.said("dl3", "We are doing all that can be done for the injured men,", "Ada Quill", note.Direct)}},
			{Key: "b", Cites: []collate.Cite{m.said("oe1", "We do everything that can be done for the wounded.", "the harbour master", note.Direct)}},
		},
	}, {
		ID: "t1", Kind: collate.Time, Head: "crane falls", Verdict: collate.Agree,
		Readings: []collate.Reading{
			{Key: "Sunday", When: &collate.When{Value: "2031-05-04", From: calendar.On(2031, time.May, 4), To: calendar.On(2031, time.May, 5)},
				Cites: []collate.Cite{m.cite("mw7", "on Sunday"), m.cite("dl3", "on Sunday")}},
			{Key: "Sunday morning", When: &collate.When{Value: "2031-05-04", From: calendar.On(2031, time.May, 4), To: calendar.On(2031, time.May, 5)},
				Cites: []collate.Cite{m.cite("oe1", "On Sunday morning")}},
		},
	}, {
		ID: "w1", Kind: collate.Wording, Head: "the people hurt", Verdict: collate.Differ,
		Readings: []collate.Reading{
			{Key: "injured men", Cites: []collate.Cite{m.said("mw7", "injured men", "Ada Quill", note.Direct), m.said("dl3", "injured men", "Ada Quill", note.Direct)}},
			{Key: "people", Cites: []collate.Cite{m.cite("mw7", "people"), m.cite("dl3", "people")}},
			{Key: "dockers", Cites: []collate.Cite{m.cite("oe1", "dockers")}},
		},
	}, {
		ID: "s2", Kind: collate.Statement, Head: "Workers had warned of rust", Verdict: collate.Agree,
		Readings: []collate.Reading{{Key: "warned", Cites: []collate.Cite{
			m.cite("mw7", "Dockers had warned of rust"), m.said("oe1", "The workers had warned of rust", "the union", note.Indirect)}}},
	}, {
		ID: "s3", Kind: collate.Statement, Head: "Rescuers worked until noon", Verdict: collate.Agree,
		Readings: []collate.Reading{{Key: "noon", Cites: []collate.Cite{m.cite("mw7", "until noon"), m.cite("dl3", "until noon")}}},
	}}
	named := []collate.Entity{{
		Name: "Ada Quill", Kind: note.Person, Role: "harbour master", Articles: []string{"mw7", "dl3", "oe1"},
		Forms: []collate.NameForm{
			{Form: "Ada Quill", Cites: []collate.Cite{m.cite("mw7", "Ada Quill"), m.cite("dl3", "Ada Quill")}},
			{Form: "Ada Kwill", Cites: []collate.Cite{m.cite("oe1", "Ada Kwill")}},
		},
	}}
	m.volume.Stories = []*collate.Edition{{
		Story:     story.Story{ID: "a", Title: "Crane falls in the port of Ostmar", First: at(4, 9, 30), Last: at(4, 11, 0), Thread: "t", Articles: []string{"mw7", "dl3", "oe1"}},
		Witnesses: []collate.Witness{w("MW", "mw7", 1), w("DL", "dl3", 1), w("OE", "oe1", 2)},
		Lineages:  []reuse.Lineage{{Articles: []string{"mw7", "dl3"}}, {Articles: []string{"oe1"}}},
		Links:     links[:1], Entities: named, Loci: own,
	}, {
		Story:     story.Story{ID: "b", Title: "Quay closed after accident", First: at(5, 8, 0), Last: at(5, 8, 0), Thread: "t", Articles: []string{"ro9"}},
		Witnesses: []collate.Witness{w("RO", "ro9", 1)}, Lineages: []reuse.Lineage{{Articles: []string{"ro9"}}}, Links: links[1:],
	}, {
		Story:     story.Story{ID: "c", Title: "Ferries rerouted", First: at(5, 18, 0), Last: at(5, 18, 0), Articles: []string{"fn2"}},
		Witnesses: []collate.Witness{w("FN", "fn2", 1)}, Lineages: []reuse.Lineage{{Articles: []string{"fn2"}}},
	}}
	m.volume.Threads = []*collate.Edition{{
		Story: story.Story{ID: "t", Title: "Crane in Ostmar"}, Stories: []string{"a", "b"},
		Witnesses: []collate.Witness{w("MW", "mw7", 1), w("DL", "dl3", 1), w("OE", "oe1", 2), w("RO", "ro9", 3)},
		Lineages:  []reuse.Lineage{{Articles: []string{"mw7", "dl3"}}, {Articles: []string{"oe1"}}, {Articles: []string{"ro9"}, Origin: "@Coast Agency"}},
		Links:     links, Entities: named, Loci: shared,
	}}
	return m.volume
}

// crowd is one story of n articles, each its own source, that all tell one statement, one figure, one
// time, one term and one saying.
func crowd(t testing.TB, n int) *variorum.Volume {
	m := newMaker(t)
	e := &collate.Edition{Story: story.Story{ID: "n", Title: "Bells of Kestrel ring at midnight"}}
	loci := []collate.Locus{
		{ID: "q", Kind: collate.Quote, Head: "The bells rang by themselves", Verdict: collate.Agree},
		{ID: "f", Kind: collate.Figure, Head: "bells that rang", Verdict: collate.Differ},
		{ID: "t", Kind: collate.Time, Head: "bells ring", Verdict: collate.Agree},
		{ID: "w", Kind: collate.Wording, Head: "the bells", Verdict: collate.Differ},
		{ID: "s", Kind: collate.Statement, Head: "The bells rang at midnight", Verdict: collate.Agree},
	}
	for i := range n {
		id := fmt.Sprintf("%04d", i)
		m.article(id, fmt.Sprintf("Outlet %d", i), "Bells", at(1+i%28, 0, 0), fmt.Sprintf(`At midnight %d bells rang. “The bells rang by themselves,” the ringer said.`, i))
		e.Witnesses = append(e.Witnesses, collate.Witness{Siglum: fmt.Sprintf("O%d", i), Article: id, Outlet: fmt.Sprintf("Outlet %d", i), Lineage: i + 1})
		e.Lineages = append(e.Lineages, reuse.Lineage{Articles: []string{id}})
		for k, words := range []string{"The bells rang by themselves", fmt.Sprintf("%d bells", i), "At midnight", "bells", "bells rang"} {
			loci[k].Readings = append(loci[k].Readings, collate.Reading{Key: words, Cites: []collate.Cite{m.said(id, words, "", note.Direct)}})
		}
		loci[1].Readings[i].Value = number(float64(i))
	}
	e.Loci = loci
	m.volume.Stories = []*collate.Edition{e}
	return m.volume
}

// hostile is a story whose every word tries to drive the terminal.
func hostile(t testing.TB) *variorum.Volume {
	const bad = "\x1b]0;owned\x07 \x1b[2J\x9b31m\u202Eesrever\u2066x\u2069 \u200B\u00ADa\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \xff\xfe\r\nover\x00\x7f\u2028\U000E0041"
	v := crane(t)
	for _, a := range v.Articles {
		a.Title, a.Outlet = bad, bad
		a.Text = strings.Map(func(r rune) rune {
			if r == ' ' {
				return '\x1b'
			}
			return r
		}, a.Text)
	}
	for _, e := range append(v.Stories, v.Threads...) {
		e.Title = bad
		for i := range e.Witnesses {
			e.Witnesses[i].Siglum += bad
			e.Witnesses[i].Outlet = bad
		}
		for i := range e.Links {
			e.Links[i].Why = append(e.Links[i].Why, bad)
			e.Links[i].Kind, e.Links[i].Sure = bad, bad
		}
		for i := range e.Entities {
			e.Entities[i].Name = bad
			for k := range e.Entities[i].Forms {
				e.Entities[i].Forms[k].Form = fmt.Sprint("N", k, bad)
			}
		}
		for i := range e.Loci {
			l := &e.Loci[i]
			l.Head, l.Verdict = bad, bad
			for k := range l.Readings {
				r := &l.Readings[k]
				r.Key, r.By, r.Unit = bad, bad, bad
				for j := range r.Cites {
					r.Cites[j].By, r.Cites[j].Via, r.Cites[j].Form = bad, bad, bad
				}
			}
		}
	}
	return v
}
