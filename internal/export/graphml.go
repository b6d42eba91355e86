package export

import (
	"encoding/xml"
	"io"
	"strconv"

	"github.com/variorum-news/variorum"
)

// GraphML writes who copied whom as GraphML (http://graphml.graphdrawing.org, 1.0). Links run from
// the source to the copy; where the order is not known an edge is directed="false", so a graph may
// be mixed. The story of an article is one of its data: few readers take graphs within graphs.
func GraphML(w io.Writer, v *variorum.Volume) error {
	doc := document{Space: "http://graphml.graphdrawing.org/xmlns", Keys: keys(), Graph: drawing{ID: "copies", Default: "directed"}}
	g := graphOf(v)
	for _, f := range g.stories {
		for _, n := range f.nodes {
			doc.Graph.Nodes = append(doc.Graph.Nodes, point{n.name, known("node", nodeKeys, n.values(f))})
		}
	}
	for _, e := range g.edges {
		l := line{Source: e.source, Target: e.copied, Data: known("edge", edgeKeys, e.values())}
		if !e.Directed {
			l.Directed = "false"
		}
		doc.Graph.Edges = append(doc.Graph.Edges, l)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	if err := enc.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// The elements of the format that are used here.
type (
	document struct {
		XMLName xml.Name `xml:"graphml"`
		Space   string   `xml:"xmlns,attr"`
		Keys    []key    `xml:"key"`
		Graph   drawing  `xml:"graph"`
	}
	key struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	}
	drawing struct {
		ID      string  `xml:"id,attr"`
		Default string  `xml:"edgedefault,attr"`
		Nodes   []point `xml:"node"`
		Edges   []line  `xml:"edge"`
	}
	point struct {
		ID   string  `xml:"id,attr"`
		Data []datum `xml:"data"`
	}
	line struct {
		Source   string  `xml:"source,attr"`
		Target   string  `xml:"target,attr"`
		Directed string  `xml:"directed,attr,omitempty"`
		Data     []datum `xml:"data"`
	}
	datum struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	}
)

// nodeKeys and edgeKeys are the data of an element, name and type, in the order of values.
var (
	nodeKeys = [][2]string{{"label", "string"}, {"article", "string"}, {"outlet", "string"}, {"date", "string"}, {"title", "string"},
		{"url", "string"}, {"lineage", "int"}, {"partly_own", "boolean"}, {"outside", "boolean"}, {"story", "string"}, {"story_title", "string"}}
	edgeKeys = [][2]string{{"kind", "string"}, {"score", "double"}, {"share", "double"}, {"sure", "string"}, {"why", "string"}, {"passages", "int"}}
)

func keys() []key {
	var out []key
	for _, k := range nodeKeys {
		out = append(out, key{"node-" + k[0], "node", k[0], k[1]})
	}
	for _, k := range edgeKeys {
		out = append(out, key{"edge-" + k[0], "edge", k[0], k[1]})
	}
	return out
}

func (n node) values(f family) []string {
	label, lineage, own := n.siglum, strconv.Itoa(n.lineage), strconv.FormatBool(n.partlyOwn)
	if n.outside {
		label, lineage, own = n.outlet, "", ""
	}
	return []string{label, n.id, n.outlet, n.date, n.title, n.url, lineage, own, strconv.FormatBool(n.outside), f.id, f.title}
}

func (e edge) values() []string {
	return []string{string(e.Kind), decimal(e.Score), decimal(e.share()), string(e.Sure), e.why(), strconv.Itoa(len(e.Passages))}
}

// known are the values that are there, each under its key.
func known(of string, names [][2]string, values []string) []datum {
	var out []datum
	for i, v := range values {
		if v != "" {
			out = append(out, datum{of + "-" + names[i][0], v})
		}
	}
	return out
}
