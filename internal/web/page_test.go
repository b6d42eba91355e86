package web_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/internal/web"
	"github.com/variorum-news/variorum/reuse"
)

// volume collates the files of a folder.
func volume(t testing.TB, fsys fs.FS, o variorum.Options) *variorum.Volume {
	t.Helper()
	v, err := variorum.Collate(context.Background(), input.Walk([]input.Root{{FS: fsys, Path: ".", Name: "."}}, o.Input), o)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func example(t testing.TB, o variorum.Options) *variorum.Volume {
	t.Helper()
	return volume(t, os.DirFS("../../examples/chandlers-bridge"), o)
}

func draw(t testing.TB, v *variorum.Volume, o web.Options) string {
	t.Helper()
	var b strings.Builder
	if err := web.Write(&b, v, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPagesReadAsTheyDid(t *testing.T) {
	golden.Run(t, "testdata/page/*.txt", func(t *testing.T, in map[string]string) string {
		var o struct {
			web.Options
			Excerpts bool
			Parts    []string // the sections of a story that are shown; all if none is named
		}
		if raw := in["options.json"]; raw != "" {
			if err := json.Unmarshal([]byte(raw), &o); err != nil {
				t.Fatal(err)
			}
			delete(in, "options.json")
		}
		fsys := fstest.MapFS{}
		for name, data := range in {
			fsys[name] = &fstest.MapFile{Data: []byte(data)}
		}
		page := draw(t, volume(t, fsys, variorum.Options{Excerpts: o.Excerpts}), o.Options)
		return outline(t, page, o.Parts)
	})
}

// outline is a page as text: what it says, with its links and marks.
func outline(t *testing.T, page string, parts []string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		id := attribute(n, "id")
		if n.Type == html.TextNode {
			b.WriteString(regexp.MustCompile(`\s+`).ReplaceAllString(n.Data, " "))
			return
		}
		before, after := "", ""
		switch n.Data {
		case "head", "style", "script", "dialog", "nav", "figcaption":
			return
		case "svg":
			if label := attribute(n, "aria-label"); label != "" {
				fmt.Fprintf(&b, "\n<%s>\n", label)
			}
			return
		case "section":
			if slices.Contains(strings.Fields(attribute(n, "class")), "part") && len(parts) > 0 && !slices.Contains(parts, id) {
				return
			}
			before = "\n\n"
		case "h1", "h2", "h3":
			before, after = "\n"+strings.Repeat("#", int(n.Data[1]-'0'))+" ", "\n"
		case "p", "li", "tr", "table", "blockquote", "article", "summary", "dl", "figure":
			before = "\n"
		case "td", "th":
			before = " | "
		case "dt", "dd":
			before = " "
		case "a":
			before, after = "[", "]("+attribute(n, "href")+")"
		case "mark":
			before, after = "{", "}"
		case "sup":
			before = "^"
		}
		if id != "" && (n.Data == "article" || n.Data == "tr" || n.Data == "table" || n.Data == "mark") {
			before += "#" + id + " "
		}
		b.WriteString(before)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		b.WriteString(after)
	}
	walk(doc)
	var out []string
	for line := range strings.Lines(b.String()) {
		line = strings.Join(strings.Fields(line), " ")
		if line != "" || len(out) > 0 && out[len(out)-1] != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// all are the elements of a page with a name, in order; all of them if it is "".
func all(t *testing.T, page, name string) []*html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var out []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && (name == "" || n.Data == name) {
			out = append(out, n)
		}
	}
	return out
}

func TestEveryLinkLeadsSomewhereAndNoIDStandsTwice(t *testing.T) {
	for name, page := range map[string]string{
		"example":  draw(t, example(t, variorum.Options{}), web.Options{}),
		"all":      draw(t, example(t, variorum.Options{}), web.Options{All: true}),
		"excerpts": draw(t, example(t, variorum.Options{Excerpts: true}), web.Options{}),
	} {
		ids := map[string]int{}
		for _, n := range all(t, page, "") {
			if id := attribute(n, "id"); id != "" {
				ids[id]++
			}
		}
		for id, n := range ids {
			if n > 1 {
				t.Errorf("%s: id %q stands %d times", name, id, n)
			}
			if !regexp.MustCompile(`^[\w.-]+$`).MatchString(id) {
				t.Errorf("%s: id %q does not stand in an address as it is", name, id)
			}
		}
		for _, a := range all(t, page, "a") {
			href := attribute(a, "href")
			target, inside := strings.CutPrefix(href, "#")
			if !inside {
				t.Errorf("%s: a link leads out of the page: %q", name, href)
			} else if ids[target] == 0 {
				t.Errorf("%s: %q leads nowhere", name, href)
			}
		}
	}
}

func TestEveryLinkOfTwoArticlesIsShownSideBySide(t *testing.T) {
	links := func(v *variorum.Volume) (out []*reuse.Link) {
		for _, e := range v.Stories {
			for i := range e.Links {
				out = append(out, &e.Links[i])
			}
		}
		return out
	}
	v := example(t, variorum.Options{})
	page := draw(t, v, web.Options{})
	if n := strings.Count(page, `<section class="part beside"`); n != len(links(v)) || n == 0 {
		t.Errorf("%d links are shown of %d", n, len(links(v)))
	}
	taken := `id="both-1-6"><div class="wrap">` // Sabel Gazette takes a part of Ilpress
	if _, part, found := strings.Cut(page, taken); !found || !strings.Contains(part, "∅ not in SG") || strings.Contains(part, "◌ left out by SG") {
		t.Error("what an article that takes a part has not is said to be left out")
	}
	for _, l := range links(v) {
		l.Directed = false
	}
	page = draw(t, v, web.Options{})
	if !strings.Contains(page, "Who had the shared text first is not known; in the order of the left.") || strings.Contains(page, "Left the source") {
		t.Error("two articles of unknown order are called source and copy")
	}
}

func TestEveryCiteIsMarkedWithItsWords(t *testing.T) {
	for name, o := range map[string]variorum.Options{"texts": {}, "excerpts": {Excerpts: true}} {
		v := example(t, o)
		whole := example(t, variorum.Options{})
		page := draw(t, v, web.Options{All: true})
		words := map[string]string{}
		for _, m := range all(t, page, "mark") {
			if id := attribute(m, "id"); id != "" {
				words[id] += markedText(m)
			} else if of := attribute(m, "data-of"); of != "" {
				words[of] += markedText(m)
			}
		}
		texts := map[string]string{}
		for _, a := range whole.Articles {
			texts[a.ID] = a.Text
		}
		n := 0
		for _, e := range v.Stories {
			for _, l := range e.Loci {
				for _, c := range citesOf(l) {
					n++
					id := fmt.Sprintf("a%s-%d-%d", c.Article, c.Span.Start, c.Span.End)
					if got, want := squeeze(words[id]), squeeze(apparatus.Safe(c.Span.In(texts[c.Article]))); got != want {
						t.Errorf("%s: %s is marked %q, want %q", name, id, got, want)
					}
				}
			}
		}
		if n < 200 {
			t.Errorf("%s: %d cites are few: was the example collated?", name, n)
		}
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// markedText is the text of a mark without the references in it.
func markedText(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Data != "sup" {
				walk(c)
			}
		}
	}
	walk(n)
	return b.String()
}

func citesOf(l collate.Locus) []collate.Cite {
	var out []collate.Cite
	for _, r := range l.Readings {
		out = append(out, r.Cites...)
	}
	return out
}

// The sizes that a page of a few articles may have: what is sent by mail.
const (
	mostExample = 300_000
	mostThirty  = 2_000_000
)

func TestPagesAreSmallEnoughToBeSent(t *testing.T) {
	if n := len(draw(t, example(t, variorum.Options{}), web.Options{})); n > mostExample {
		t.Errorf("the page of the example has %d bytes, want at most %d", n, mostExample)
	}
	if n := len(draw(t, thirty(t), web.Options{})); n > mostThirty {
		t.Errorf("the page of 30 articles has %d bytes, want at most %d", n, mostThirty)
	}
}

func TestNothingOfAnArticleIsMarkup(t *testing.T) {
	const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>"'></style></title>{{.}}` + "\u202Egpj.exe\u2066 \x1b[31m"
	docs := fstest.MapFS{}
	for i, outlet := range []string{"Mercury Wire", "Daily Lantern " + evil} {
		record, err := json.Marshal(map[string]any{
			"id": fmt.Sprint("evil", i, `<script>"'`), "uri": "javascript:alert(1)", "outlet": outlet, "title": "Crane falls " + evil, "byline": []string{evil},
			"published": "2031-05-04", "lang": `en" onload="alert(1)`,
			"text": "A crane fell in the port of Ostmar on Sunday, and at least 12 people were hurt " + evil + ".\n\n“We are doing all that can be done for the injured men " + evil + ",” said Ada Quill, the harbour master.\n\nRescuers worked in the rain until noon on Monday, said the union " + evil + ".",
		})
		if err != nil {
			t.Fatal(err)
		}
		docs[fmt.Sprintf("%d.json", i)] = &fstest.MapFile{Data: record}
	}
	page := draw(t, volume(t, docs, variorum.Options{}), web.Options{All: true})
	scripts := all(t, page, "script")
	if len(scripts) != 1 {
		t.Errorf("%d scripts stand in the page", len(scripts))
	}
	for _, n := range all(t, page, "") {
		if n.Data == "img" || n.Data == "base" || n.Data == "iframe" {
			t.Errorf("<%s> stands in the page", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(a.Val, "javascript:") {
				t.Errorf("<%s %s=%q> stands in the page", n.Data, a.Key, a.Val)
			}
		}
	}
	if i := strings.IndexFunc(page, func(r rune) bool {
		return r == 0x1b || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
	}); i >= 0 {
		t.Errorf("a character that steers stands in the page: %q", page[max(0, i-40):i+10])
	}
	if !strings.Contains(page, "&lt;script&gt;alert(1)&lt;/script&gt;") {
		t.Error("what the article says is not shown")
	}
}

var errFull = errors.New("no room")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAnErrorOfWritingIsGivenBack(t *testing.T) {
	if err := web.Write(full{}, example(t, variorum.Options{}), web.Options{}); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}
