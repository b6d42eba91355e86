package web

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// masthead says what the story is, how many sources tell it, and what their tellings show.
type masthead struct {
	Title    string
	Sources  string // "2 sources"
	Articles string // "3 articles"
	Days     string
	NotRead  []string // "German is read for quotations only: zeitung"
	Findings []finding
	Thread   *thread
}

// finding is a line of what the tellings show, and where it is shown.
type finding struct {
	Number     int
	Lead, Text string
	Href, Name string
}

// thread names the other stories of the matter.
type thread struct {
	Count string
	Names []witness // of the other stories' witnesses that have a column
	More  int       // those that share nothing
}

func (d *drawing) masthead() masthead {
	e := d.Edition
	m := masthead{
		Title:    apparatus.Headline(e.Title),
		Sources:  apparatus.Plural(len(e.Lineages), "source", "sources"),
		Articles: apparatus.Plural(len(e.Witnesses), "article", "articles"),
		Days:     apparatus.Stretch(e.First, e.Last),
		NotRead:  d.NotRead(),
	}
	for i, f := range d.Findings() {
		out := finding{Number: i + 1, Lead: f.Lead, Text: f.Text}
		switch {
		case f.Row != nil:
			out.Href, out.Name = "#"+d.names.row(d.story, f.Row), label(f.Row)
		case f.Copy >= 0:
			out.Href, out.Name = "#"+d.section("copies"), "why"
			w := d.Columns[f.Copy]
			if name := d.besideName(w.Source, w.Article); name != "" {
				out.Href, out.Name = "#"+name, "side by side"
			} else if name := d.reasonName(w.Source, w.Article); name != "" {
				out.Href = "#" + name
			}
		default:
			out.Href, out.Name = "#"+d.section("statements"), "statements"
		}
		m.Findings = append(m.Findings, out)
	}
	if d.Thread != nil && len(d.Thread.Stories) > 1 {
		t := &thread{Count: fmt.Sprintf("%s · %s · %s",
			apparatus.Plural(len(d.Thread.Lineages), "source", "sources"),
			apparatus.Plural(len(d.Thread.Witnesses), "article", "articles"),
			apparatus.Plural(len(d.Thread.Stories), "story", "stories")), More: d.Unnamed}
		for c := d.InStory; c < len(d.Columns); c++ {
			t.Names = append(t.Names, d.witness(c))
		}
		m.Thread = t
	}
	return m
}

// witness is a siglum that leads to something: its cite in a row, or its article.
type witness struct {
	Siglum, Href string
	Outlet       string // where the siglum is not it
	More         []link // further cites
	Alike        bool   // reads as the one before, and is of one lineage with it
}

// link is a word that leads somewhere.
type link struct{ Href, Text string }

// witness names a column, and leads to its article.
func (d *drawing) witness(c int) witness {
	w := witness{Siglum: d.Columns[c].Siglum, Href: "#" + d.names.article(d.Columns[c].Article)}
	if o := d.Columns[c].Outlet; o != w.Siglum {
		w.Outlet = o
	}
	return w
}

// cited names a column, and leads to the cites of its cells.
func (d *drawing) cited(c int, cells []apparatus.Cell) witness {
	w := witness{Siglum: d.Columns[c].Siglum}
	for i, cell := range cells {
		href := "#" + d.names.cite(cell.Cite)
		if i == 0 {
			w.Href = href
			continue
		}
		w.More = append(w.More, link{href, fmt.Sprint(i + 1)})
	}
	return w
}

// column heads a column of a table.
type column struct {
	witness
	Note   string // "← RT", "own telling"
	Copied bool
	Thread bool // the first of the thread's other stories: a double rule stands before it
}

// columns are the witnesses of the sheet; none if they are too many to stand in columns.
func (d *drawing) columns() []column {
	if len(d.Columns) > mostColumns {
		return nil
	}
	out := make([]column, len(d.Columns))
	for c, w := range d.Columns {
		out[c] = column{witness: d.witness(c), Note: "own telling", Thread: c > 0 && c == d.InStory}
		if from := d.copiedFrom(c); from != "" {
			out[c].Note, out[c].Copied = "← "+from, true
		} else if twin := d.twinOf(c); twin != "" {
			out[c].Note = "shares text with " + twin
		} else if w.PartlyOwn {
			out[c].Note = "partly own"
		}
	}
	return out
}

// twinOf names a witness of the same lineage that has the same text, where it is not known who had it first.
func (d *drawing) twinOf(c int) string {
	for _, t := range d.Twins[d.Columns[c].Article] {
		if at, inside := d.At[t.Article]; inside && d.Columns[at].Group == d.Columns[c].Group {
			return d.Columns[at].Siglum
		}
	}
	return ""
}

// copiedFrom names the source of a copy, among the articles or not; "" of a telling of its own.
func (d *drawing) copiedFrom(c int) string {
	w := d.Columns[c]
	if w.Source != "" {
		return d.Name(w.Source)
	}
	if origin := d.Origin([]int{c}); origin != "" {
		return d.Name("@" + origin)
	}
	return ""
}

// silence is who does not tell a row, the copies that left it out by themselves.
type silence struct {
	LeftOut []string // "CT leaves it out, though its source RT has it."
	Names   string   // "SANA · PTV"
}

// silence names who does not tell the row. Of a row that one tells all others are silent, and only
// those are named that left it out.
func (d *drawing) silence(r *apparatus.Row) silence {
	var out silence
	var names []string
	var left []int
	for _, c := range r.Silent() {
		siglum := d.Columns[c].Siglum
		if d.LeftOut(c, r) {
			left = append(left, c)
			continue
		}
		names = append(names, siglum)
	}
	for i, c := range left {
		if i == mostLeavers && len(left) > mostLeavers+1 {
			out.LeftOut = append(out.LeftOut, fmt.Sprintf("So do %d other copies.", len(left)-i))
			break
		}
		out.LeftOut = append(out.LeftOut, fmt.Sprintf("%s leaves it out, though its source %s has it.", d.Columns[c].Siglum, d.Name(d.Columns[c].Source)))
	}
	switch {
	case len(r.Told) == 1:
		return out
	case len(names) > mostSilent:
		names = append(names[:mostSilent-1], fmt.Sprintf("%d others", len(names)-mostSilent+1))
	}
	out.Names = strings.Join(names, " · ")
	return out
}

// reach says how many sources tell the row, of all.
func (d *drawing) reach(r *apparatus.Row) string {
	switch {
	case len(d.Columns) == 1:
		return ""
	case len(r.Told) == 1:
		return d.Columns[r.Told[0]].Siglum + " alone"
	}
	return fmt.Sprintf("%d of %s", r.Sources, apparatus.Plural(r.Of, "source", "sources"))
}

// told counts the rows of a section: "9 told twice, 12 told once".
func told(rows []apparatus.Row) string {
	twice, once := apparatus.Shares(rows)
	switch {
	case once == 0:
		return fmt.Sprintf("%d told by two or more", twice)
	case twice == 0:
		return fmt.Sprintf("%d told by one alone", once)
	}
	return fmt.Sprintf("%d told by two or more, %d by one alone", twice, once)
}

// verdict is a row's verdict as it is shown: sign, word, and what it is for the style.
type verdict struct{ Sign, Word, Class string }

func verdictOf(v collate.Verdict) verdict {
	return verdict{apparatus.Sign(v), string(v), string(v)}
}
