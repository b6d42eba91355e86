package web

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// statements are who tells what.
type statements struct {
	ID     string
	Signs  []apparatus.Telling // those that occur
	Groups []statementGroup
}

// statementGroup is the statements told by as many.
type statementGroup struct {
	Name   string
	Count  int
	Rows   []statement
	Folded []statement
}

// statement is one, with how each witness has it.
type statement struct {
	ID, Label, Head string
	Reach           string
	Cells           []telling // by column; none if rows name their witnesses
	Runs            []tellingRun
}

// telling is how one witness has a statement.
type telling struct {
	Sign, Word, Class string
	Href              string // of its first cite; "" of a witness that has none
	More              []link // further cites
	Thread            bool
}

// tellingRun is a way to have a statement, and the witnesses that have it so.
type tellingRun struct {
	Sign, Word, Class string
	Witnesses         []witness
	More              int
}

// classes are how the style calls the ways to have a statement.
var classes = map[apparatus.Telling]string{
	apparatus.Silent: "silent", apparatus.Own: "own", apparatus.Attributed: "attributed",
	apparatus.Copied: "copied", apparatus.InPart: "part", apparatus.LeftOut: "left", apparatus.Unread: "silent",
}

// inLegend is the order in which the signs are explained.
var inLegend = []apparatus.Telling{apparatus.Own, apparatus.Attributed, apparatus.Copied, apparatus.InPart, apparatus.LeftOut, apparatus.Silent, apparatus.Unread}

func (d *drawing) statements() statements {
	rows := d.Rows[collate.Statement]
	if len(rows) == 0 {
		return statements{}
	}
	out := statements{ID: d.section("statements")}
	var groups [3][]*apparatus.Row
	occurs := map[apparatus.Telling]bool{}
	for i := range rows {
		r := &rows[i]
		switch {
		case r.Sources > 1:
			groups[0] = append(groups[0], r)
		case len(r.Told) > 1:
			groups[1] = append(groups[1], r)
		default:
			groups[2] = append(groups[2], r)
		}
		for c := range d.Columns {
			t, _ := d.Telling(r, c)
			occurs[t] = true
		}
	}
	for _, t := range inLegend {
		if occurs[t] {
			out.Signs = append(out.Signs, t)
		}
	}
	for i, name := range []string{"Told by two sources or more", "Told by one source only", "Told by one article only"} {
		if len(groups[i]) == 0 {
			continue
		}
		g := statementGroup{Name: name, Count: len(groups[i])}
		shown, folded := groups[i], []*apparatus.Row(nil)
		if i > 0 {
			shown, folded = d.fold(groups[i], mostStatementsOnce, d.IsFromElsewhere)
		}
		g.Rows, g.Folded = each(shown, d.statement), each(folded, d.statement)
		out.Groups = append(out.Groups, g)
	}
	return out
}

func (d *drawing) statement(r *apparatus.Row) statement {
	s := statement{ID: d.names.row(d.story, r), Label: label(r), Head: r.Title, Reach: fmt.Sprintf("%d of %d", r.Sources, r.Of)}
	if len(d.Columns) > mostColumns {
		s.Runs = d.tellingRuns(r)
		return s
	}
	for c := range d.Columns {
		t, who := d.Telling(r, c)
		out := telling{Sign: t.Sign(), Word: t.String(), Class: classes[t], Thread: d.isThread(c)}
		switch t {
		case apparatus.Copied:
			out.Word = "= " + who
		case apparatus.Attributed:
			out.Word = cmp.Or(who, out.Word)
		case apparatus.Silent, apparatus.Unread:
			out.Word = ""
		}
		w := d.cited(c, r.Cells[c])
		out.Href, out.More = w.Href, w.More
		s.Cells = append(s.Cells, out)
	}
	return s
}

// tellingRuns names the witnesses of a statement by how they have it; who is silent is counted
// where they are many.
func (d *drawing) tellingRuns(r *apparatus.Row) []tellingRun {
	var out []tellingRun
	tellings, whos := make([]apparatus.Telling, len(d.Columns)), make([]string, len(d.Columns))
	for c := range d.Columns {
		tellings[c], whos[c] = d.Telling(r, c)
	}
	for _, want := range inLegend {
		run := tellingRun{Sign: want.Sign(), Word: want.String(), Class: classes[want]}
		for c, t := range tellings {
			who := whos[c]
			switch {
			case t != want:
			case want == apparatus.Silent && len(run.Witnesses) >= mostSilent:
				run.More++
			case len(r.Cells[c]) > 0:
				w := d.cited(c, r.Cells[c])
				if t == apparatus.Attributed && who != "" {
					w.Outlet = who
				}
				run.Witnesses = append(run.Witnesses, w)
			default:
				run.Witnesses = append(run.Witnesses, witness{Siglum: d.Columns[c].Siglum})
			}
		}
		if want == apparatus.Silent && len(r.Told) == 1 {
			continue // all others are
		}
		if len(run.Witnesses) > 0 {
			out = append(out, run)
		}
	}
	return out
}

// shortList joins the first most of a list, the others counted.
func shortList(list []string, most int) string {
	if len(list) > most {
		list = append(list[:most-1:most-1], fmt.Sprintf("%d more", len(list)-most+1))
	}
	return strings.Join(list, ", ")
}
