package web

import (
	"cmp"
	"fmt"
	"html"
	"html/template"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// marks are the cited spans of each article, with the rows that cite them.
type marks map[string]map[text.Span]*mark

// mark is a cited span.
type mark struct {
	span text.Span
	id   string
	rows []markRow
}

// markRow is a row that cites a span.
type markRow struct {
	kind        collate.Kind
	sources     int
	href, label string
	head        string
	others      string // the other witnesses that tell it; "" if none does
}

// add takes the cites of a sheet's rows.
func (m marks) add(d *drawing) {
	for _, kind := range []collate.Kind{collate.Quote, collate.Figure, collate.Time, collate.Wording, collate.Statement} {
		for i := range d.Rows[kind] {
			r := &d.Rows[kind][i]
			for _, c := range r.Told {
				row := markRow{kind: kind, sources: r.Sources, href: "#" + d.names.row(d.story, r), label: label(r), head: cut(r.Title, 60), others: d.others(r, c)}
				for _, cell := range r.Cells[c] {
					m.put(d, cell.Cite, row)
				}
			}
		}
	}
}

// addNames takes the mentions that a sheet's names cite, which the text does not show, but where it is
// looked at.
func (m marks) addNames(d *drawing) {
	for i := range d.Names {
		n := &d.Names[i]
		for _, sp := range n.Spellings {
			for k, c := range sp.Cites {
				others := slices.DeleteFunc(slices.Clone(sp.Columns), func(col int) bool { return col == sp.Columns[k] })
				m.put(d, c, markRow{kind: ofName, href: "#" + d.names.name(d.story, n), label: fmt.Sprint("N", n.Number), head: cut(sp.Form, 60), others: shortList(d.sigla(others), 6)})
			}
		}
	}
}

// addReasons takes what shows that a story's links are so: the credit, the agency's name, and the
// longest passage, which the text does not show but where it is looked at.
func (m marks) addReasons(d *drawing) {
	for i, l := range d.proved {
		for _, g := range d.Grounds(l.link) {
			if !d.isShown(g) {
				continue
			}
			kind := ofProof
			if slices.ContainsFunc(l.link.Passages, func(p reuse.Passage) bool { return p.Copy == g.Cite.Span }) {
				kind = ofPassage
			}
			m.put(d, g.Cite, markRow{kind: kind, href: "#" + d.names.link(d.story, i), label: linkLabel(i), others: d.between(l)})
		}
	}
}

// between names the two ends of a link: "RT → CT".
func (d *drawing) between(l proved) string {
	arrow := " → "
	if !l.link.Directed {
		arrow = " – "
	}
	return d.Name(l.link.Source) + arrow + d.Columns[l.copied].Siglum
}

// The kinds of the rows that no locus is.
const (
	ofName    collate.Kind = "name"
	ofProof   collate.Kind = "proof"
	ofPassage collate.Kind = "passage"
)

// put adds a row to the mark of a cite.
func (m marks) put(d *drawing, c collate.Cite, row markRow) {
	of := m[c.Article]
	if of == nil {
		of = map[text.Span]*mark{}
		m[c.Article] = of
	}
	at := of[c.Span]
	if at == nil {
		at = &mark{span: c.Span, id: d.names.cite(c)}
		of[c.Span] = at
	}
	if !slices.ContainsFunc(at.rows, func(o markRow) bool { return o.href == row.href }) {
		at.rows = append(at.rows, row)
	}
}

// others names the other witnesses of a row.
func (d *drawing) others(r *apparatus.Row, c int) string {
	return shortList(d.sigla(slices.DeleteFunc(slices.Clone(r.Told), func(o int) bool { return o == c })), 6)
}

func (d *drawing) sigla(columns []int) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = d.Columns[c].Siglum
	}
	return out
}

// of are the marks of an article, in the order in which they open: the longer first.
func (m marks) of(article string) []*mark {
	out := make([]*mark, 0, len(m[article]))
	for _, one := range m[article] {
		out = append(out, one)
	}
	slices.SortFunc(out, func(a, b *mark) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	return out
}

// class is how the style shows a mark: what kind of row cites it, and for sayings and statements how
// many sources tell it.
func (m *mark) class() string {
	sources := 0
	class := "n"
	for _, r := range m.rows {
		switch r.kind {
		case collate.Wording:
			if class == "n" {
				class = "w"
			}
		case collate.Figure:
			class = "f"
		case collate.Time:
			if class == "n" || class == "w" || class == "c" {
				class = "t"
			}
		case ofProof:
			if class == "n" || class == "w" {
				class = "c"
			}
		case collate.Quote, collate.Statement:
			sources = max(sources, r.sources)
		}
	}
	switch {
	case sources == 0:
		return class
	case sources > 2:
		return "h3"
	case sources == 2:
		return "h2"
	}
	return "h1"
}

// marker writes a text with its marks, piece by piece. Marks nest; where two only overlap, the one
// that opens later is cut where the other ends and goes on behind it, and where a piece of the text
// ends all are. The first part of a mark has its id, the others name it.
type marker struct {
	marks []*mark // not opened yet
	open  []*mark // the outermost first
	begun map[*mark]bool
	out   strings.Builder
}

// write writes the words of a span of the article, and gives the marks that begin in it.
func (w *marker) write(words string, at text.Span) (marked template.HTML, began []*mark) {
	w.out.Reset()
	pos := at.Start
	upto := func(end int) {
		if end > pos {
			w.out.WriteString(html.EscapeString(apparatus.Safe(words[pos-at.Start : end-at.Start])))
			pos = end
		}
	}
	for len(w.marks) > 0 && w.marks[0].span.Start < at.Start { // begins in a stretch that is not shown
		w.open, w.marks = append(w.open, w.marks[0]), w.marks[1:]
	}
	w.open = slices.DeleteFunc(w.open, func(m *mark) bool { return m.span.End <= at.Start })
	for _, m := range w.open {
		w.begin(m)
	}
	for {
		next, opens := at.End, false
		if len(w.marks) > 0 && w.marks[0].span.Start < at.End {
			next, opens = w.marks[0].span.Start, true
		}
		closes := -1
		for i, m := range w.open {
			if end := m.span.End; end <= next {
				if closes < 0 || end < w.open[closes].span.End || end == w.open[closes].span.End {
					closes = i
				}
			}
		}
		switch {
		case closes >= 0:
			m := w.open[closes]
			upto(m.span.End)
			w.end(closes)
		case opens:
			upto(next)
			m := w.marks[0]
			w.marks = w.marks[1:]
			w.open = append(w.open, m)
			w.begin(m)
			began = append(began, m)
		default:
			upto(at.End)
			for range w.open {
				w.out.WriteString("</mark>")
			}
			return template.HTML(w.out.String()), began //nolint:gosec // every word of it is escaped above
		}
	}
}

// begin opens a part of a mark.
func (w *marker) begin(m *mark) {
	if w.begun[m] {
		w.out.WriteString(`<mark class="` + m.class() + `" data-of="` + m.id + `">`)
		return
	}
	w.begun[m] = true
	w.out.WriteString(`<mark class="` + m.class() + `" id="` + m.id + `">`)
}

// end closes the mark at a place in the open ones: those within are cut and go on.
func (w *marker) end(at int) {
	m := w.open[at]
	within := slices.Clone(w.open[at+1:])
	for range within {
		w.out.WriteString("</mark>")
	}
	w.out.WriteString("</mark>")
	w.references(m)
	w.open = append(w.open[:at], within...)
	for _, o := range within {
		w.begin(o)
	}
}

// references lead from the end of a mark back to its rows; those of wording, names and passages stand
// beside the text only.
func (w *marker) references(m *mark) {
	some := false
	for _, r := range m.rows {
		if r.kind == collate.Wording || r.kind == ofName || r.kind == ofPassage {
			continue
		}
		if !some {
			w.out.WriteString("<sup>")
			some = true
		} else {
			w.out.WriteByte(' ')
		}
		w.out.WriteString(`<a href="` + r.href + `">` + r.label + `</a>`)
	}
	if some {
		w.out.WriteString("</sup>")
	}
}
