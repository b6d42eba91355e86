package note_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

func annotate(t testing.TB, s string) *note.Annotated {
	t.Helper()
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return n.Annotate(&article.Article{ID: "1", Lang: "en", Text: s, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(s)}}}})
}

var quoted = []string{
	"", "“", "\"", "said", "“A?” Ek", "“A, said Ek", "“A b, Ek said", "“” said", "according to", "“A b c,” said", "said “a b c", ", said,", "who said that", "quoted as saying",
	"“We will rebuild the pier,” Mara Lind, the harbour master, said on Friday. “It will take a year.”\n\nShe added that the ferry was lost.",
	"Data said so. Report: it fell. Figures show it, who says data.",
	"The harbour office quoted Lind as saying that “nobody was hurt,” adding the storm had passed.",
	"According to Lind, the pier, which had stood for a century, is gone. LIND: “All of it.”\r\n“Gone.” ― Bo Ek",
	"“A b c d e f,” Lind fumed, noting that Ek said “d.” “G,” Holm said of it, “h.” “I.”\n\n“J.”\n\n“K,” on “The Last Pier.” “L.”",
	"\"a “b” c\n\n\"d 「e,」 said Lind. 《f》 צה״ל",
	", a pilot from Port Lind, Ore., said. In a poll, , 40 percent, an aide, Cal., said, saying, as Ore., told",
	strings.Repeat("“He said ", 50) + strings.Repeat("that, ", 50) + strings.Repeat("”", 20),
}

func TestQuotationsAreSpansOfTheArticle(t *testing.T) {
	for _, s := range quoted {
		a := annotate(t, s)
		for i, q := range a.Quotes {
			if len(q.Spans) == 0 {
				t.Errorf("%q: quotation %d has no words", s, i)
			}
			for j, p := range append(append([]text.Span{}, q.Spans...), q.Speaker, q.Cue) {
				if p.IsZero() && j >= len(q.Spans) {
					continue
				}
				if p.Start < 0 || p.End > len(s) || p.Start >= p.End || !utf8.ValidString(p.In(s)) {
					t.Errorf("%q: quotation %d: %v is no span of the text", s, i, p)
				}
			}
			for _, p := range q.Spans {
				if q.Cue.Overlaps(p) || q.Speaker.Overlaps(p) {
					t.Errorf("%q: quotation %d: %q holds its own cue or speaker", s, i, p.In(s))
				}
			}
			if q.By != "" && q.Speaker.IsZero() {
				t.Errorf("%q: quotation %d is by %q, and nobody is named", s, i, q.By)
			}
			if q.Inside != nil && (*q.Inside < 0 || *q.Inside >= len(a.Quotes) || *q.Inside == i) {
				t.Errorf("%q: quotation %d lies in %d", s, i, *q.Inside)
			}
		}
	}
}

func TestFurnitureIsNotQuoted(t *testing.T) {
	s := "“The pier will be rebuilt next year,” said Mara Lind."
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a := n.Annotate(&article.Article{ID: "1", Text: s, Blocks: []article.Block{{Kind: article.Related, Span: text.Span{End: len(s)}}}})
	if len(a.Quotes) > 0 {
		t.Errorf("a teaser of another article was quoted: %+v", a.Quotes)
	}
}

func TestUnbalancedSpeechTakesLinearTime(t *testing.T) {
	n := newAnnotator(t)
	for _, piece := range []string{"“He said that ", "he said, ", "“It rose, said ", "“It rose, \n", "“Why?” Ada Wren ", "according to Lind, ", "“A b c.” ", "the man, who ",
		"“A b c,” Lind said, noting it. ", "“A b c.”\n\n", "\"“", "said “", "Lind said on “The Pier.” "} {
		checkLinear(t, n, piece)
	}
}

func FuzzQuotations(f *testing.F) {
	for _, s := range quoted {
		f.Add(s)
	}
	for _, s := range []string{"„Ja“, sagte A, „b.“ »C« ‚d‘", "« Oui ! » dit-il, « non »", "— Да, — сказал он. — Мы", "—Vamos —dijo L—. El", "「水」と述べた", "A: «B «C». D", "קאמר: \"ב\" قال: «ت»"} {
		f.Add(s)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		for _, lang := range []string{"en", languagesWithRules[len(s)%len(languagesWithRules)]} {
			a := n.Annotate(&article.Article{ID: "1", Lang: lang, Text: s, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(s)}}}})
			for _, q := range a.Quotes {
				for _, p := range q.Spans {
					if p.Start < 0 || p.End > len(s) || p.Start >= p.End || !utf8.ValidString(p.In(s)) {
						t.Errorf("%q (%s): %v is no span of the text", s, lang, p)
					}
				}
			}
		}
	})
}
