package page_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/internal/golden"
)

func parse(t testing.TB, s string) *page.Page {
	t.Helper()
	p, err := page.Parse([]byte(s), "utf-8")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// script is a page with JSON-LD.
func script(s string) string {
	return `<html><head><script type="application/ld+json">` + s + `</script></head><body><p>Text.</p></body></html>`
}

// printHead shows what a head holds, a candidate a line.
func printHead(h *page.Head) string {
	var b strings.Builder
	line := func(kind, format string, a ...any) {
		fmt.Fprintf(&b, "%-9s %s\n", kind, strings.TrimSpace(fmt.Sprintf(format, a...)))
	}
	if h.Title != "" {
		line("title", "%s", h.Title)
	}
	if h.Base != "" {
		line("base", "%s", h.Base)
	}
	for _, m := range h.Meta {
		line("meta", "%s = %s", m.Name, m.Content)
	}
	for _, l := range h.Links {
		line("link", "%s = %s", l.Rel, l.Href)
	}
	for i := range h.Items {
		printItem(line, &h.Items[i])
	}
	for _, m := range h.Marks {
		in := ""
		if m.Place.Has(page.InAside) {
			in += " in an aside"
		}
		if m.Article > 0 {
			in += fmt.Sprintf(" in article %d", m.Article)
		}
		if m.Scope != "" {
			in += " of a " + m.Scope
		}
		line("mark", "%s %v %v %q %q%s", m.Tag, m.Props, m.Words, m.Value, m.Text, in)
	}
	return b.String()
}

func printItem(line func(kind, format string, a ...any), it *page.Item) {
	line("item", "%s", strings.Join(it.Types, ", "))
	for _, f := range []struct{ name, value string }{
		{"ids", strings.Join(it.IDs, " ")}, {"headline", it.Headline}, {"also", it.Alternative}, {"name", it.Name}, {"published", it.Published},
		{"created", it.Created}, {"modified", it.Modified}, {"publisher", it.Publisher}, {"sources", strings.Join(it.Sources, " | ")}, {"lang", it.Lang},
		{"body", it.Body}, {"about", it.Description}, {"free", it.Free},
	} {
		if f.value != "" {
			line("  "+f.name, "%q", f.value)
		}
	}
	for _, a := range it.Authors {
		line("  author", "%q %v", a.Name, a.Types)
	}
}

func TestTheHeadOfAPageIsHandedOverAsItStands(t *testing.T) {
	golden.Run(t, "testdata/head/*.txt", func(t *testing.T, in map[string]string) string {
		return printHead(&parse(t, in["in.html"]).Head)
	})
}

func TestJSONLDIsReadAsPagesWriteIt(t *testing.T) {
	golden.Run(t, "testdata/jsonld/*.txt", func(t *testing.T, in map[string]string) string {
		return printHead(&parse(t, script(in["in.json"])).Head)
	})
}

func TestAHeadHasItsLimits(t *testing.T) {
	metas := strings.Repeat(`<meta name="date" content="2031-05-12">`, 10_000)
	if n := len(parse(t, metas+"<p>Text.").Head.Meta); n > 2000 {
		t.Errorf("10,000 metas: %d are kept", n)
	}
	long := `<meta name="description" content="` + strings.Repeat("ä", 1<<20) + `"><p>Text.`
	if m := parse(t, long).Head.Meta; len(m) != 1 || len(m[0].Content) > 64<<10 || !utf8.ValidString(m[0].Content) {
		t.Error("a meta of 2 MB is not cut between two characters")
	}
	for name, s := range map[string]string{
		"an open list in a list":    strings.Repeat("[", 1<<20),
		"objects without end":       strings.Repeat(`{"@graph":`, 100_000),
		"many small values":         "[" + strings.Repeat("{},", 300_000) + "]",
		"one string of marks":       `{"headline":"` + strings.Repeat(`", `, 300_000),
		"many items":                "[" + strings.Repeat(`{"@type":"NewsArticle","headline":"a"},`, 20_000) + "]",
		"names without their value": "{" + strings.Repeat("'a' ", 250_000),
	} {
		h := parse(t, script(s)).Head
		if len(h.Items) > 200 {
			t.Errorf("%s: %d items are kept", name, len(h.Items))
		}
	}
}

func FuzzJSONLDKeepsWhatValidJSONSays(f *testing.F) {
	f.Add("Ferry \"leaves\", \\ and more", `{"@type":"Article","headline":"a, "b", c",}`)
	f.Add("}],{ \u2028 </script> ' //", "<!--//<![CDATA[\n{'@graph':[{@type:Article,name:'x\\u00e4\\ud83d\\ude00'}]}//]]>-->")
	f.Add("", `{"@type":["Article",{"a":[[[]]]}],"author":{"@id":"#a"}}{"@id":"#a","name":["b","c"],"d":1}`)
	f.Fuzz(func(t *testing.T, headline, raw string) {
		for _, it := range parse(t, script(raw)).Head.Items {
			if len(it.Types) == 0 {
				t.Errorf("%q: an item without a type", raw)
			}
		}
		if !utf8.ValidString(headline) {
			return
		}
		b, err := json.Marshal(map[string]any{"@type": "NewsArticle", "headline": headline, "author": []string{headline}})
		if err != nil {
			t.Fatal(err)
		}
		items := parse(t, script(string(b))).Head.Items
		want := strings.NewReplacer("\r", " ", "\t", " ", "\b", " ", "\f", " ").Replace(headline)
		if len(items) != 1 || items[0].Headline != want {
			t.Errorf("%s: read as %q, want %q", b, items, want)
		}
	})
}
