package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// quoteFinder holds the tables that quotations are found by.
type quoteFinder struct {
	cues    cueLexicon
	genders genders
	ends    *endTable
}

func newQuoteFinder(g genders) (*quoteFinder, error) {
	cues, err := newCueLexicon()
	if err != nil {
		return nil, err
	}
	ends, err := readEndTable(endData)
	return &quoteFinder{cues, g, ends}, err
}

// find gives the quotations of the article, in order.
func (f *quoteFinder) find(r *reading) []Quote {
	for i := 0; i < len(r.units); {
		if end := r.printedWhole(i); end > i {
			i = end
			continue
		}
		r.unit(i)
		i++
	}
	r.nestedStatements()
	return r.quotes()
}

// quotes makes quotations of the statements found, in order of their first words.
func (r *reading) quotes() []Quote {
	order := make([]int, 0, len(r.found))
	for i, s := range r.found {
		if len(s.pieces) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return r.found[a].pieces[0].Compare(r.found[b].pieces[0]) })
	by := r.speakers(order)
	place := make(map[int]int, len(order))
	for to, from := range order {
		place[from] = to
	}
	out := make([]Quote, 0, len(order))
	for _, from := range order {
		s := r.found[from]
		q := Quote{Spans: s.pieces, Cue: s.cue, Speaker: r.voiceSpan(s.speaker), By: by[from].name, Via: by[from].via}
		q.Form, q.Marks = r.formOf(s.pieces)
		if s.retold {
			q.Form, q.Marks = Indirect, Unmarked
		}
		if s.lost {
			q.Form, q.Marks = Direct, Lost
		}
		if to, found := place[s.inside]; found && s.inside >= 0 {
			q.Inside = &to
		}
		out = append(out, q)
	}
	return out
}

// add keeps a statement; pieces without words are dropped, and a statement without pieces.
func (r *reading) add(s statement) {
	for i, p := range s.pieces {
		s.pieces[i] = r.afterDateline(p)
	}
	s.pieces = slices.DeleteFunc(s.pieces, func(p text.Span) bool { return p.Len() <= 0 })
	if len(s.pieces) == 0 {
		return
	}
	slices.SortFunc(s.pieces, text.Span.Compare)
	r.found = append(r.found, s)
	r.takesTurn(len(r.found) - 1)
}

// afterDateline is a piece without the dateline that it opens with: nobody said that.
func (r *reading) afterDateline(p text.Span) text.Span {
	a := r.article
	if d := a.DatelineSpan; !d.IsZero() && p.Contains(d) {
		rest := text.Span{Start: d.End, End: p.End}.In(a.Text)
		p.Start = p.End - len(strings.TrimLeft(rest, " \t\r\n\u00a0-–—_:"))
	}
	return p
}
