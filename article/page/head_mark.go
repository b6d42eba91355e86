package page

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Mark is an element that says what part of an article it is: by its tag (h1, h2, time, address), by
// itemprop or rel, or by a class or id such as "byline".
type Mark struct {
	Tag     string   // in lower case
	Props   []string // words of itemprop and of rel, in lower case
	Words   []string // words of class and id, in lower case, cut at marks and before capitals
	Value   string   // datetime or content: what it says to programs
	Text    string   // what it says to readers, at most MaxMark bytes
	At      int      // how many elements the page opens before it
	Scope   string   // type of the nearest microdata item: "NewsArticle", "Comment"
	Article int      // number of the innermost <article> it stands in, from 1; 0 for none
	Place   Place
}

// MaxMark is the most bytes of a mark's text: a longer element holds the article, not a part of its head.
const MaxMark = 400

// Has reports whether one of its properties is prop, which is in lower case.
func (m *Mark) Has(prop string) bool { return slices.Contains(m.Props, prop) }

// around is where an element stands.
type around struct {
	scope   string
	article int
	place   Place
}

// within is where the children of n stand.
func (r *headReader) within(n *html.Node, in around) around {
	if t := strings.TrimRight(attr(n, "itemtype"), "/"); t != "" {
		in.scope = t[strings.LastIndexAny(t, "/#")+1:]
	}
	if n.DataAtom == atom.Article {
		r.articles++
		in.article = r.articles
	}
	in.place |= placeOf(n)
	return in
}

// mark keeps an element that names its part.
func (r *headReader) mark(n *html.Node, in around) {
	if len(r.head.Marks) >= maxMarks || r.looks >= maxLooks {
		return
	}
	m := Mark{Tag: n.Data, At: r.at, Scope: in.scope, Article: in.article, Place: in.place}
	m.Props = append(strings.Fields(strings.ToLower(attr(n, "itemprop"))), strings.Fields(strings.ToLower(attr(n, "rel")))...)
	m.Words = appendWords(appendWords(nil, attr(n, "class")), attr(n, "id"))
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.Time, atom.Address:
	default:
		if !slices.ContainsFunc(m.Props, isPart) && !slices.ContainsFunc(m.Words, isPartWord) {
			return
		}
	}
	r.looks++
	whole := false
	m.Text, whole = textOf(n, MaxMark)
	m.Value = squeeze(long(first(attr(n, "datetime"), attr(n, "content"))))
	if whole && (m.Text != "" || m.Value != "") {
		r.head.Marks = append(r.head.Marks, m)
	}
}

// isPart reports whether a property of schema.org, or a rel, names a part of an article's head.
func isPart(s string) bool {
	switch s {
	case "headline", "author", "creator", "datepublished", "datecreated", "datemodified":
		return true
	}
	return false
}

// isPartWord reports whether authors of pages name the element of a byline with the word: the classes of
// the hAtom and h-entry microformats and those that content systems made of them.
func isPartWord(w string) bool {
	switch w {
	case "author", "authors", "byline", "bylines", "autor", "autore", "auteur", "autoren", "writer", "contributor":
		return true
	}
	return false
}

// maxWords is how many words of class and id are looked at.
const maxWords = 40

// appendWords cuts a class or id into its words: "post-author articleDate" has four.
func appendWords(out []string, s string) []string {
	from, lower := 0, false
	for i, c := range s {
		isWord := unicode.IsLetter(c) || unicode.IsDigit(c)
		if (!isWord || unicode.IsUpper(c) && lower) && i > from {
			out = append(out, strings.ToLower(s[from:i]))
			from = i
		}
		if !isWord {
			from = i + len(string(c))
		}
		lower = unicode.IsLower(c)
		if len(out) >= maxWords {
			return out
		}
	}
	if from < len(s) {
		out = append(out, strings.ToLower(s[from:]))
	}
	return out
}

// textOf is the text that a reader sees in an element, white space collapsed, and whether that is all of
// it: no more than about most bytes are read. Block-level elements and line breaks end words.
func textOf(n *html.Node, most int) (s string, whole bool) {
	t := textReader{most: most, nodes: 4 * most}
	t.read(n)
	return squeeze(string(t.text)), len(t.text) < t.most && t.nodes > 0
}

type textReader struct {
	text  []byte
	most  int
	nodes int // that may still be looked at
}

func (t *textReader) read(n *html.Node) {
	for c := n.FirstChild; c != nil && len(t.text) < t.most && t.nodes > 0; c = c.NextSibling {
		t.nodes--
		switch {
		case c.Type == html.TextNode:
			t.add(c.Data)
		case c.Type != html.ElementNode:
		case c.DataAtom == atom.Br:
			t.text = append(t.text, '\n')
		case isSilent(c):
		case isBlock(c.DataAtom):
			t.text = append(t.text, '\n')
			t.read(c)
			t.text = append(t.text, '\n')
		default:
			t.read(c)
		}
	}
}

func (t *textReader) add(s string) {
	blank := true
	for _, r := range s {
		space := unicode.IsSpace(r)
		if isInvisible(r) && !space || space && blank && len(t.text) > 0 && t.text[len(t.text)-1] <= ' ' {
			continue
		}
		if blank = space; space {
			r = ' '
		}
		if t.text = append(t.text, string(r)...); len(t.text) >= t.most {
			return
		}
	}
}
