package export

import (
	"cmp"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// DOT writes who copied whom in the language of Graphviz (https://graphviz.org/doc/info/lang.html):
// a story is a cluster, an arrow runs from the source to the copy, a dotted line without a head is
// a link whose order is not known, and a dashed frame an origin that is none of the articles.
func DOT(w io.Writer, v *variorum.Volume) error {
	g := graphOf(v)
	var b strings.Builder
	b.WriteString("digraph copies {\n  rankdir=LR\n  node [shape=box]\n")
	for _, f := range g.stories {
		fmt.Fprintf(&b, "  subgraph %s {\n    label=%s\n", quoted("cluster_"+f.id), quoted(shown(f.title)))
		for _, n := range f.nodes {
			fmt.Fprintf(&b, "    %s%s\n", n.name, attributes(n.attributes()))
		}
		b.WriteString("  }\n")
	}
	for _, e := range g.edges {
		fmt.Fprintf(&b, "  %s -> %s%s\n", e.source, e.copied, attributes(e.attributes()))
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// An attribute is a name and what is said under it, both without quotes. Those that Graphviz does not
// know it hands on to whoever reads the graph.
type attribute struct{ name, value string }

func (n node) attributes() []attribute {
	if n.outside {
		return []attribute{{"label", shown(n.outlet + "\nnot among the articles")}, {"style", "dashed"}, {"outlet", n.outlet}, {"outside", "true"}}
	}
	own := ""
	if n.partlyOwn {
		own = ", partly own"
	}
	label := fmt.Sprintf("%s\n%s\nlineage %d%s", n.siglum, cmp.Or(n.date, "date not known"), n.lineage, own)
	return []attribute{{"label", shown(label)}, {"tooltip", shown(n.title)}, {"URL", shown(n.link())}, {"article", n.id}, {"outlet", n.outlet}, {"date", n.date},
		{"title", n.title}, {"lineage", strconv.Itoa(n.lineage)}, {"partly_own", strconv.FormatBool(n.partlyOwn)}}
}

// link is where the article stands, if a reader may be led there. Graphviz before 2.50 puts it into an
// SVG as it is, so what could end an attribute there is written as an address writes it.
func (n node) link() string {
	if u, err := url.Parse(n.url); err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return inAddress.Replace(n.url)
}

var inAddress = strings.NewReplacer(`"`, "%22", "<", "%3C", ">", "%3E", `\`, "%5C", " ", "%20")

func (e edge) attributes() []attribute {
	label := fmt.Sprintf("%s, %s", apparatus.KindWord(e.Kind), e.Sure)
	if share := e.share(); share > 0 {
		label += fmt.Sprintf("\n%.0f %%", share*100)
	}
	out := []attribute{{"label", shown(label)}, {"tooltip", shown(e.why())}, {"kind", string(e.Kind)}, {"score", decimal(e.Score)},
		{"share", decimal(e.share())}, {"sure", string(e.Sure)}, {"why", e.why()}}
	if !e.Directed {
		out = append(out, attribute{"dir", "none"}, attribute{"style", "dotted"})
	}
	return out
}

// attributes are those that say something, as a list of the language.
func attributes(all []attribute) string {
	var said []string
	for _, a := range all {
		if a.value != "" {
			said = append(said, a.name+"="+quoted(a.value))
		}
	}
	return " [" + strings.Join(said, ", ") + "]"
}

// shown is a text as labels, tooltips and links are written, and nothing else is: they alone read
// &eacute; and its kind as a character.
func shown(s string) string { return strings.ReplaceAll(s, "&", "&amp;") }

// quoted is a quoted ID of the language. Within one only the quote needs a sign before it; but what
// is drawn reads \N, \G, \n and their kind as something else, and a text may end with a backslash,
// so each of them is doubled. Of an attribute that it does not know, Graphviz hands on both.
func quoted(s string) string { return `"` + escaper.Replace(s) + `"` }

var escaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)
