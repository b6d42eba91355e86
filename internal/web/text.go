package web

import (
	"encoding/json"
	"html/template"
	"net/url"
	"slices"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/text"
)

// fullText is an article on the page, as it stood.
type fullText struct {
	ID, Siglum, Outlet, Article string
	Copied                      string // from whom
	Title, Lang                 string
	Published, Evidence         string
	Byline, Dateline            string
	URI                         string // http and https only
	SHA256                      string
	Blocks                      []block
}

// block is a stretch of it.
type block struct {
	Class  string // body, sub, quote, list, head, caption, furniture
	Kind   string // what it is, of furniture
	Marked template.HTML
	Cut    bool // words are left out before it
	Notes  []rowNote
}

// rowNote is, beside the text, the rows that cite it and that the same others tell.
type rowNote struct {
	Rows         []link
	Head, Others string // Head: what they are about, where the text beside does not say it
}

// newTexts are the articles: those of the stories as their columns stand, then the others.
func newTexts(v *variorum.Volume, tales []apparatus.Tale, names names, marks marks) []fullText {
	byID := make(map[string]*article.Article, len(v.Articles))
	for _, a := range v.Articles {
		byID[a.ID] = a
	}
	var out []fullText
	done := map[string]bool{}
	for _, t := range tales {
		if t.Sheet == nil {
			continue
		}
		d := drawing{Sheet: t.Sheet}
		for c := range t.Sheet.InStory {
			w := t.Sheet.Columns[c]
			if a := byID[w.Article]; a != nil && !done[a.ID] {
				done[a.ID] = true
				x := newText(a, names, marks)
				x.Siglum, x.Copied = w.Siglum, d.copiedFrom(c)
				out = append(out, x)
			}
		}
	}
	for _, t := range tales {
		for _, w := range t.Edition.Witnesses {
			if a := byID[w.Article]; a != nil && !done[a.ID] {
				done[a.ID] = true
				x := newText(a, names, marks)
				x.Siglum = apparatus.Prose(w.Siglum)
				out = append(out, x)
			}
		}
	}
	return out
}

// evidence says how a publication date is known.
var evidence = map[article.Evidence]string{
	article.FromJSONLD: "from the page’s data (JSON-LD)", article.FromMeta: "from the page’s meta data", article.FromTime: "from a time on the page",
	article.FromByline: "from the line of the byline", article.FromURL: "from the address", article.FromText: "from a line of the text", article.FromInput: "as the input says",
}

func newText(a *article.Article, names names, marks marks) fullText {
	t := fullText{
		ID: names.article(a.ID), Outlet: apparatus.Prose(a.Outlet), Article: apparatus.Prose(a.ID), Title: apparatus.Headline(a.Title),
		Lang: apparatus.Prose(a.Lang), Published: apparatus.Date(a.Published, true), Evidence: evidence[a.PublishedFrom],
		Byline: shortList(safely(a.Byline), 8), Dateline: apparatus.Prose(a.Dateline), URI: address(a.URI), SHA256: apparatus.Prose(a.SHA256),
	}
	w := &marker{marks: marks.of(a.ID), begun: map[*mark]bool{}}
	if len(a.Excerpts) > 0 {
		for i, e := range a.Excerpts {
			b := w.block(e.Text, e.Span)
			b.Class, b.Kind = classOf(kindAt(a, e.Span))
			gap := text.Span{End: e.Span.Start}
			if i > 0 {
				gap.Start = a.Excerpts[i-1].Span.End
			}
			b.Cut = slices.ContainsFunc(a.Blocks, func(b article.Block) bool { return b.Span.Overlaps(gap) })
			t.Blocks = append(t.Blocks, b)
		}
		return t
	}
	at := 0
	for _, b := range a.Blocks {
		t.between(w, a, text.Span{Start: at, End: b.Span.Start})
		words, known := a.Words(b.Span)
		if !known {
			continue
		}
		out := w.block(words, b.Span)
		out.Class, out.Kind = classOf(b.Kind)
		t.Blocks = append(t.Blocks, out)
		at = b.Span.End
	}
	t.between(w, a, text.Span{Start: at, End: len(a.Text)})
	return t
}

// kindAt is the kind of the block that holds the beginning of a span.
func kindAt(a *article.Article, s text.Span) article.Kind {
	for _, b := range a.Blocks {
		if b.Span.Start <= s.Start && s.Start < b.Span.End {
			return b.Kind
		}
	}
	return article.Paragraph
}

// between takes what no block holds, which of most articles is white space alone.
func (t *fullText) between(w *marker, a *article.Article, s text.Span) {
	words, known := a.Words(s)
	if !known || strings.TrimSpace(words) == "" {
		return
	}
	out := w.block(words, s)
	out.Class = "body"
	t.Blocks = append(t.Blocks, out)
}

// block writes a stretch, with the rows that cite it beside it.
func (w *marker) block(words string, at text.Span) block {
	marked, began := w.write(words, at)
	b := block{Marked: marked}
	seen := map[string]bool{}
	said := text.Fold(words).Text
	for _, m := range began {
		for _, r := range m.rows {
			if seen[r.href] {
				continue
			}
			seen[r.href] = true
			n := rowNote{[]link{{r.href, r.label}}, r.head, r.others}
			if strings.Contains(said, text.Fold(strings.TrimSuffix(r.head, "…")).Text) {
				n.Head = ""
			}
			i := slices.IndexFunc(b.Notes, func(o rowNote) bool { return o.Head == n.Head && o.Others == n.Others })
			if i < 0 {
				b.Notes = append(b.Notes, n)
				continue
			}
			b.Notes[i].Rows = append(b.Notes[i].Rows, n.Rows...)
		}
	}
	return b
}

// classOf is how the style shows a kind of block, and the name of it where it is furniture.
func classOf(k article.Kind) (class, name string) {
	switch k {
	case article.Paragraph:
		return "body", ""
	case article.Heading:
		return "sub", ""
	case article.Headline:
		return "head", ""
	case article.List:
		return "list", ""
	case article.Quote:
		return "quote", ""
	case article.Caption:
		return "caption", "caption"
	}
	return "furniture", apparatus.Prose(string(k))
}

// address is a URI that a page may lead to; "" if it is of another scheme than the web's.
func address(uri string) string {
	u, err := url.Parse(strings.TrimSpace(uri))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return apparatus.Safe(u.String())
}

func safely(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = apparatus.Prose(s)
	}
	return out
}

// method says how the page was made.
type method struct {
	Version   string
	Options   string
	Format    string
	Languages []string // what is not read of some
}

func newMethod(v *variorum.Volume) method {
	m := method{Version: apparatus.Prose(v.Method.Version), Format: apparatus.Prose(v.Format), Options: "the default options", Languages: apparatus.Languages(v)}
	if options, err := json.Marshal(v.Method.Options); err == nil && string(options) != "{}" {
		m.Options = "options " + apparatus.Prose(string(options))
	}
	return m
}
