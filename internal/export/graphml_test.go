package export_test

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/export"
)

// graphML is what a reader of the format finds in a file.
type graphML struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graphs []struct {
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

// nmtoken is what the schema (graphml-structure.xsd, 1.0) asks of an id.
var nmtoken = regexp.MustCompile(`^[A-Za-z0-9._:-]+$`)

// readGraphML reads a file, and holds it against what the schema asks: keys are declared, each for
// nodes or for edges and with a type; ids are tokens, of one element each; edges join nodes that are
// there; an element has a datum once; every character may stand in XML.
func readGraphML(out string) (graphML, error) {
	illegal := func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF }
	if i := strings.IndexFunc(out, illegal); i >= 0 || !utf8.ValidString(out) {
		return graphML{}, fmt.Errorf("byte %d may not stand in XML", i)
	}
	var doc graphML
	if err := xml.Unmarshal([]byte(out), &doc); err != nil {
		return doc, err
	}
	if len(doc.Graphs) != 1 || doc.Graphs[0].Default != "directed" {
		return doc, fmt.Errorf("not one directed graph: %+v", doc.Graphs)
	}
	keys, ids := map[string]string{}, map[string]bool{}
	for _, k := range doc.Keys {
		if keys[k.ID] != "" || !nmtoken.MatchString(k.ID) || k.Name == "" || !slices.Contains([]string{"node", "edge"}, k.For) ||
			!slices.Contains([]string{"boolean", "int", "double", "string"}, k.Type) {
			return doc, fmt.Errorf("key %+v", k)
		}
		keys[k.ID] = k.For
	}
	has := func(data []datum, of string) error {
		seen := map[string]bool{}
		for _, d := range data {
			if keys[d.Key] != of || seen[d.Key] {
				return fmt.Errorf("%s with a datum %q, which is not one of its own, once", of, d.Key)
			}
			seen[d.Key] = true
		}
		return nil
	}
	for _, n := range doc.Graphs[0].Nodes {
		if ids[n.ID] || !nmtoken.MatchString(n.ID) {
			return doc, fmt.Errorf("node %q: not an id of its own", n.ID)
		}
		ids[n.ID] = true
		if err := has(n.Data, "node"); err != nil {
			return doc, err
		}
	}
	for _, e := range doc.Graphs[0].Edges {
		if !ids[e.Source] || !ids[e.Target] {
			return doc, fmt.Errorf("edge from %q to %q: not both are there", e.Source, e.Target)
		}
		if err := has(e.Data, "edge"); err != nil {
			return doc, err
		}
	}
	return doc, nil
}

func TestGraphMLIsReadAsItWasMeant(t *testing.T) {
	doc, err := readGraphML(output(t, export.GraphML, ferry()))
	if err != nil {
		t.Fatal(err)
	}
	g := doc.Graphs[0]
	named := map[string]string{}
	for _, n := range g.Nodes {
		named[n.ID] = value(n.Data, "node-label")
	}
	var edges []string
	for _, e := range g.Edges {
		arrow := " > "
		if e.Directed == "false" {
			arrow = " - "
		}
		edges = append(edges, named[e.Source]+arrow+named[e.Target]+" "+value(e.Data, "edge-kind"))
	}
	if got, want := strings.Join(edges, ", "), "Ilpress > IP republished, FN - IP edited, Ilpress > TT republished, IP > TT rewritten"; got != want {
		t.Errorf("edges %s\nwant  %s", got, want)
	}
	if got, want := value(g.Nodes[0].Data, "node-title"), `"Quoted" \N &amp; </data> ␛[31mredturned`; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
	var outside []string
	for _, n := range g.Nodes {
		outside = append(outside, value(n.Data, "node-outside"))
	}
	if got, want := strings.Join(outside, " "), "false false true false true"; got != want {
		t.Errorf("outside are %s, want %s", got, want)
	}
}
