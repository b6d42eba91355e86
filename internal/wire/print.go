package wire

import (
	"math/rand/v2"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// furniture is the standing lines of an outlet: two of the body, and two of the page.
func (s *Stream) furniture(outlet int) [4]string {
	r := rand.New(rand.NewPCG(s.seed+ofFurniture<<32, uint64(outlet)))
	var out [4]string
	for i := range out {
		out[i] = line(s.clauses(r, s.words.names[outlet:outlet+3])) + "."
	}
	return out
}

// perParagraph is how many sentences a paragraph has.
const perParagraph = 3

// print sets the sentences in paragraphs, the furniture around them, and takes the notes.
func (s *Stream) print(body []sentence, standing [4]string) *note.Annotated {
	a := &note.Annotated{}
	a.Lang = "en"
	var b strings.Builder
	b.Grow(8 * count(body))
	block := func(kind article.Kind, from int) {
		a.Blocks = append(a.Blocks, article.Block{Kind: kind, Span: text.Span{Start: from, End: b.Len()}})
		b.WriteString("\n\n")
	}
	single := func(kind article.Kind, s string) {
		from := b.Len()
		b.WriteString(s)
		if kind == article.Paragraph {
			a.Sentences = append(a.Sentences, text.Span{Start: from, End: b.Len()})
		}
		block(kind, from)
	}
	single(article.Boilerplate, standing[0])
	for i := 0; i < len(body); i += perParagraph {
		from := b.Len()
		for k, s := range body[i:min(i+perParagraph, len(body))] {
			if k > 0 {
				b.WriteByte(' ')
			}
			start := b.Len()
			a.Quotes = append(a.Quotes, s.print(&b)...)
			a.Sentences = append(a.Sentences, text.Span{Start: start, End: b.Len()})
		}
		block(article.Paragraph, from)
	}
	single(article.Paragraph, standing[1])
	single(article.Paragraph, standing[2])
	single(article.Boilerplate, standing[3])
	a.Text = b.String()
	return a
}

// print writes a sentence and gives its quotation, if it is one.
func (s sentence) print(b *strings.Builder) []note.Quote {
	if s.by == "" {
		b.WriteString(line(s.words) + ".")
		return nil
	}
	b.WriteString("“")
	said := text.Span{Start: b.Len()}
	b.WriteString(line(s.words) + ",")
	said.End = b.Len()
	b.WriteString("” " + s.by + " said.")
	start := said.End + len("” ")
	return []note.Quote{{Spans: []text.Span{said}, Form: note.Direct, Speaker: text.Span{Start: start, End: start + len(s.by)}}}
}

func line(words []string) string {
	s := strings.Join(words, " ")
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
