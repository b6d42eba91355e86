package page

import (
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// maxOpinionNodes is up to how many nodes of a page another's opinion is asked for: its time is not
// linear in them. Of 1,043 development pages 99 in 100 are smaller.
const maxOpinionNodes = 30_000

// maxOpinionText is up to how many bytes of text: more is no article.
const maxOpinionText = 2 << 20

// Opinion is the text that Readability (Arc90, 2009; in the form of Mozilla) takes for the article, or "". It costs
// about as much time as all else together, so it is for pages of which one is not sure.
func (p *Page) Opinion() (said string) {
	if nodes, bytes := sizeOf(p.doc); nodes > maxOpinionNodes || bytes > maxOpinionText {
		return ""
	}
	defer func() {
		if recover() != nil {
			said = "" // a fault of its own costs its opinion only
		}
	}()
	parser := readability.NewParser()
	a, err := parser.ParseDocument(p.doc, nil)
	if err != nil || a.Node == nil {
		return ""
	}
	var b strings.Builder
	writeText(&b, a.Node)
	return b.String()
}

// writeText writes the text in a node, a line break after each block-level element.
func writeText(b *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		b.WriteString(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		writeText(b, c)
	}
	if isBlock(n.DataAtom) {
		b.WriteByte('\n')
	}
}

// sizeOf is how many nodes a tree has, and how many bytes of text.
func sizeOf(n *html.Node) (nodes, bytes int) {
	nodes = 1
	if n.Type == html.TextNode {
		bytes = len(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		more, longer := sizeOf(c)
		nodes, bytes = nodes+more, bytes+longer
	}
	return nodes, bytes
}
