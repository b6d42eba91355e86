package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/internal/numeral"
)

//go:embed templates/*.html
var templateFiles embed.FS

//go:embed static/edition.css
var style string

//go:embed static/edition.js
var script string

// Write writes the volume as one page. The error is that of w.
func Write(w io.Writer, v *variorum.Volume, o Options) error {
	templates, err := template.ParseFS(templateFiles, "templates/*.html")
	if err != nil {
		return err
	}
	numbers, err := numeral.NewReader()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, "page.html", newPage(v, numbers, o)); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

// page is all that stands on a page.
type page struct {
	Title    string
	Policy   string
	Style    template.CSS
	Script   template.JS
	Contents *contents // nil of one story
	Stories  []story
	Articles []fullText
	Excerpts bool // of the articles, only what is cited
	Method   method
}

// story is one story on the page.
type story struct {
	ID         string // of its masthead
	Masthead   masthead
	Copies     copies
	Parts      []part // the navigation
	Columns    []column
	Quotations quotations
	Figures    figures
	Times      times
	Wordings   wordings
	Spellings  spellings
	Statements statements
	Beside     []beside
	HadAbove   string // rows that stand with an earlier story of the thread
}

// part is a line of a story's navigation.
type part struct{ Href, Name string }

func newPage(v *variorum.Volume, numbers *numeral.Reader, o Options) page {
	tales := apparatus.Lay(v, o.All)
	laid := 0
	for _, t := range tales {
		if t.Sheet != nil {
			laid++
		}
	}
	names := newNames(v.Articles, laid)
	p := page{Policy: policy(), Style: template.CSS(style), Script: template.JS(script), Excerpts: v.Method.Options.Excerpts, Method: newMethod(v)} //nolint:gosec // both are files of our own, embedded
	marks := marks{}
	for _, t := range tales {
		if t.Sheet == nil {
			continue
		}
		d := &drawing{Options: o, Sheet: t.Sheet, names: names, numbers: numbers, story: t.Number, excerpts: p.Excerpts}
		p.Stories = append(p.Stories, d.draw())
		marks.add(d)
		marks.addNames(d)
		marks.addReasons(d)
	}
	if len(tales) > 1 {
		p.Contents = newContents(v, tales, names)
	}
	p.Title = "Variorum"
	switch {
	case len(p.Stories) == 1:
		m := p.Stories[0].Masthead
		p.Title = fmt.Sprintf("%s: %s, %s · Variorum", m.Title, m.Sources, m.Articles)
	case p.Contents != nil:
		p.Title = p.Contents.Stories + ", " + p.Contents.Articles + " · Variorum"
	}
	p.Articles = newTexts(v, tales, names, marks)
	return p
}

// drawing draws one sheet.
type drawing struct {
	Options
	*apparatus.Sheet
	names    names
	numbers  *numeral.Reader // tells a number from the words of its bound
	story    int
	excerpts bool
	pairs    []linked // those that are set side by side
	proved   []proved // the links whose reasons stand with the story
}

func (d *drawing) draw() story {
	d.pairs, d.proved = d.linkedBeside(), d.provedLinks()
	s := story{
		ID: fmt.Sprintf("story-%d", d.story), Masthead: d.masthead(), Columns: d.columns(),
		Quotations: d.quotations(), Figures: d.figures(), Times: d.times(), Wordings: d.wordings(), Spellings: d.spellings(), Statements: d.statements(), Beside: d.beside(),
	}
	s.Copies = d.copies()
	if d.HadAbove > 0 {
		s.HadAbove = apparatus.Plural(d.HadAbove, "row", "rows")
	}
	s.Parts = d.parts(&s)
	return s
}

// parts are the sections that the story has.
func (d *drawing) parts(s *story) []part {
	var out []part
	add := func(has bool, id, name string) {
		if has {
			out = append(out, part{"#" + d.section(id), name})
		}
	}
	add(true, "copies", "Who copied whom")
	add(s.Quotations.ID != "", "quotations", "Quotations")
	add(s.Figures.ID != "", "figures", "Figures")
	add(s.Times.ID != "", "times", "Times")
	add(s.Wordings.ID != "", "wording", "Wording")
	add(s.Spellings.ID != "", "names", "Names")
	add(s.Statements.ID != "", "statements", "Statements")
	if len(s.Beside) > 0 {
		out = append(out, part{"#" + s.Beside[0].ID, "Side by side"})
	}
	return append(out, part{"#articles", "Articles"})
}

// section is the id of a section of the story.
func (d *drawing) section(name string) string { return d.names.story(d.story) + name }
