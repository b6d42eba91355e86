package export_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

const hostile = "\"Quoted\" \\N &amp; </data>\n\x1b[31mred\u202Eturned"

// ferry is two stories with an article of a hostile title, an agency that both have, a link of which
// the order is not known, and one from a story to the other.
func ferry() *variorum.Volume {
	agency := func(to string) reuse.Link {
		return reuse.Link{Source: "@Ilpress", Copy: to, Directed: true, Kind: reuse.Republished, Score: 1, Sure: reuse.Certain, Why: []string{to + " carries its tag"}}
	}
	undirected := reuse.Link{Source: "a/1", Copy: "b", Kind: reuse.Edited, Score: .4, Sure: reuse.Likely, Why: []string{"they share 30 words", "none is dated"}}
	across := reuse.Link{Source: "b", Copy: "c", Directed: true, Kind: reuse.Rewritten, Score: .5, Sure: reuse.Possible}
	return &variorum.Volume{
		Stories: []*collate.Edition{{
			Story:     story.Story{ID: "s-1", Title: hostile},
			Witnesses: []collate.Witness{{Siglum: "FN", Article: "a/1", Outlet: "Ferry News", Lineage: 1}, {Siglum: "IP", Article: "b", Outlet: hostile, Lineage: 2, PartlyOwn: true}},
			Links:     []reuse.Link{agency("b"), undirected},
		}, {
			Story:     story.Story{ID: "s-2", Title: "Tugs"},
			Witnesses: []collate.Witness{{Siglum: "TT", Article: "c", Lineage: 1}},
			Links:     []reuse.Link{agency("c")},
		}},
		Threads:  []*collate.Edition{{Links: []reuse.Link{agency("b"), undirected, across, agency("c")}}},
		Articles: []*article.Article{{ID: "a/1", Title: hostile, URI: "javascript:alert(1)"}, {ID: "b", Title: "Tugs free ferry", URI: "https://isle.example/b?x=1&y=2"}, {ID: "c"}},
	}
}

func drawn(t *testing.T, write func(io.Writer, *variorum.Volume) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, ferry()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGraphMLIsReadAsItWasMeant(t *testing.T) {
	var doc struct {
		Keys []struct {
			ID   string `xml:"id,attr"`
			Type string `xml:"attr.type,attr"`
		} `xml:"key"`
		Graph struct {
			Default string `xml:"edgedefault,attr"`
			Nodes   []struct {
				ID   string  `xml:"id,attr"`
				Data []datum `xml:"data"`
			} `xml:"node"`
			Edges []struct {
				Source   string  `xml:"source,attr"`
				Target   string  `xml:"target,attr"`
				Directed string  `xml:"directed,attr"`
				Data     []datum `xml:"data"`
			} `xml:"edge"`
		} `xml:"graph"`
	}
	out := drawn(t, export.GraphML)
	if err := xml.Unmarshal([]byte(out), &doc); err != nil {
		t.Fatal(err)
	}
	declared, ids := map[string]bool{}, map[string]bool{}
	for _, k := range doc.Keys {
		declared[k.ID] = true
	}
	token := regexp.MustCompile(`^[A-Za-z0-9._:-]+$`) // xs:NMTOKEN, as the schema asks of an id
	named := map[string]string{}
	for _, n := range doc.Graph.Nodes {
		if ids[n.ID] || !token.MatchString(n.ID) {
			t.Errorf("node %q: not an id of its own", n.ID)
		}
		ids[n.ID] = true
		named[n.ID] = value(n.Data, "node-label")
		for _, d := range n.Data {
			if !declared[d.Key] {
				t.Errorf("key %q is not declared", d.Key)
			}
		}
	}
	var edges []string
	for _, e := range doc.Graph.Edges {
		arrow := " > "
		if e.Directed == "false" {
			arrow = " - "
		}
		edges = append(edges, named[e.Source]+arrow+named[e.Target]+" "+value(e.Data, "edge-kind"))
	}
	if got, want := strings.Join(edges, ", "), "Ilpress > IP republished, FN - IP edited, Ilpress > TT republished, IP > TT rewritten"; got != want {
		t.Errorf("edges %s\nwant  %s", got, want)
	}
	if got, want := value(doc.Graph.Nodes[0].Data, "node-title"), `"Quoted" \N &amp; </data> ␛[31mredturned`; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
	if doc.Graph.Default != "directed" || len(doc.Graph.Nodes) != 5 {
		t.Errorf("%d nodes, edgedefault %q", len(doc.Graph.Nodes), doc.Graph.Default)
	}
}

type datum struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

func value(ds []datum, key string) string {
	for _, d := range ds {
		if d.Key == key {
			return d.Value
		}
	}
	return ""
}

// statement is a line of the DOT that is written: every ID is quoted, or a name without quotes.
var statement = regexp.MustCompile(`^ *(\}|digraph copies \{|rankdir=LR|node \[shape=box\]|label=Q|subgraph Q \{|n\d+( -> n\d+)? \[(\w+=Q, )*\w+=Q\])$`)

var quotedID = regexp.MustCompile(`"([^"\\]|\\.)*"`)

func TestDOTKeepsToItsGrammar(t *testing.T) {
	out := drawn(t, export.DOT)
	for line := range strings.Lines(out) {
		bare := strings.TrimSuffix(quotedID.ReplaceAllString(line, "Q"), "\n")
		if !statement.MatchString(bare) {
			t.Errorf("not a statement: %s", line)
		}
	}
	for _, want := range []string{
		`subgraph "cluster_s-1" {`,
		`title="\"Quoted\" \\N &amp;amp; </data> ␛[31mredturned"`,
		`label="Ilpress\nnot among the articles", style="dashed"`,
		`lineage 2, partly own`, `dir="none", style="dotted"`, `URL="https://isle.example/b?x=1&amp;y=2"`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is missing in\n%s", want, out)
		}
	}
	if strings.Contains(out, "javascript") {
		t.Error("an address that runs a script is a link")
	}
}

func TestDrawnLinkIsDrawnOnce(t *testing.T) {
	if n := strings.Count(drawn(t, export.DOT), " -> "); n != 4 {
		t.Errorf("%d edges, want 4", n)
	}
}
