package export_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// FuzzGraph has any words in all places of a volume, and reads what was written of it.
func FuzzGraph(f *testing.F) {
	f.Add("a", "Ferry aground", "Ferry News", "https://isle.example/a?x=1&y=2", "b credits the Ferry News")
	f.Add("\u200B", "\u202E", "\x00\xff", "https://a/?q=\"<&eacute;>", `ends with \`)
	f.Fuzz(func(t *testing.T, id, title, outlet, uri, why string) {
		v := &variorum.Volume{
			Stories: []*collate.Edition{{
				Story: story.Story{ID: id, Title: title},
				Witnesses: []collate.Witness{
					{Siglum: outlet, Article: "1" + id, Outlet: outlet, Lineage: 1},
					{Siglum: title, Article: "2" + id, Outlet: title, Lineage: 2},
				},
				Links: []reuse.Link{
					{Source: "@" + outlet, Copy: "1" + id, Directed: true, Kind: reuse.Republished, Sure: reuse.Likely, Why: []string{why}},
					{Source: "1" + id, Copy: "2" + id, Kind: reuse.Edited, Sure: reuse.Certain, Why: []string{why, title}},
				},
			}},
			Articles: []*article.Article{{ID: "1" + id, Title: title, URI: uri}, {ID: "2" + id, Title: why}},
		}
		safe := apparatus.Prose
		dot, err := readDOT(output(t, export.DOT, v))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := readGraphML(output(t, export.GraphML, v))
		if err != nil {
			t.Fatal(err)
		}
		if len(dot.nodes) != 3 || len(dot.edges) != 2 || len(doc.Graphs[0].Nodes) != 3 || len(doc.Graphs[0].Edges) != 2 {
			t.Fatalf("%d nodes and %d edges, as GraphML %d and %d", len(dot.nodes), len(dot.edges), len(doc.Graphs[0].Nodes), len(doc.Graphs[0].Edges))
		}
		first, second, ghost := dot.nodes["n1"], dot.nodes["n2"], dot.nodes["n3"]
		across := dot.edges[1].attributes
		read := doc.Graphs[0]
		if strings.ContainsAny(first["URL"], "\"<>\\ ") {
			t.Errorf("the link would end an attribute: %q", first["URL"])
		}
		for what, c := range map[string]struct{ got, want string }{
			"story, drawn":            {label(dot.clusters[0].label), safe(title)},
			"title, drawn":            {label(first["tooltip"]), safe(title)},
			"outlet, drawn":           {label(first["label"]), safe(outlet) + "\ndate not known\nlineage 1"},
			"title":                   {plain(first["title"]), safe(title)},
			"outlet":                  {plain(first["outlet"]), safe(outlet)},
			"second title":            {plain(second["title"]), safe(why)},
			"origin outside":          {plain(ghost["outlet"]), safe(outlet)},
			"reason, drawn":           {label(across["tooltip"]), safe(why + "; " + title)},
			"reason":                  {plain(across["why"]), safe(why + "; " + title)},
			"title, as GraphML":       {value(read.Nodes[0].Data, "node-title"), safe(title)},
			"outlet, as GraphML":      {value(read.Nodes[0].Data, "node-outlet"), safe(outlet)},
			"reason, as GraphML":      {value(read.Edges[1].Data, "edge-why"), safe(why + "; " + title)},
			"story title, as GraphML": {value(read.Nodes[0].Data, "node-story_title"), safe(title)},
			"outside, as GraphML":     {value(read.Nodes[2].Data, "node-outside"), "true"},
		} {
			if c.got != c.want {
				t.Errorf("the %s is read as %q, want %q", what, c.got, c.want)
			}
		}
	})
}
