package note_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

func newAnnotator(t testing.TB) *note.Annotator {
	t.Helper()
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// asIs is a text that is one paragraph.
func asIs(t string) *article.Article {
	return &article.Article{ID: "t", Text: t, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(t)}}}}
}

func sentencesOf(n *note.Annotator, t string) []string {
	var out []string
	for _, s := range n.Annotate(asIs(t)).Sentences {
		out = append(out, s.In(t))
	}
	return out
}

func TestSentencesEndWhereAReaderWouldEndThem(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ name, in, want string }{
		{"two plain sentences", "The ferry sank. Nobody was hurt.", "The ferry sank.|Nobody was hurt."},
		{"a title", "Dr. Wren met Mr. Tolland at 5 p.m. Monday.", "Dr. Wren met Mr. Tolland at 5 p.m. Monday."},
		{"an initial", "George W. Harrow spoke. He left.", "George W. Harrow spoke.|He left."},
		{"a firm", "Harrow Corp. The deal closed. Harrow Corp. shares rose.", "Harrow Corp.|The deal closed.|Harrow Corp. shares rose."},
		{"a month", "On Aug. 14, Ford River rose. It fell.", "On Aug. 14, Ford River rose.|It fell."},
		{"quotation marks after the stop", "“We saw it.” She left.", "“We saw it.”|She left."},
		{"speech after a closed quotation", "“Is it over?” Ms Wren asked. No.", "“Is it over?” Ms Wren asked.|No."},
		{"a decimal and an address", "It cost 3.5 crowns at www.example.org today. Good.", "It cost 3.5 crowns at www.example.org today.|Good."},
		{"no space after the stop", "The bridge fell.The river rose.", "The bridge fell.|The river rose."},
		{"a list in one line", "1) Bread 2) Salt 3) Water", "1) Bread|2) Salt|3) Water"},
		{"a heading before text", "Flood in Calder\nThe river rose. It fell.", "Flood in Calder|The river rose.|It fell."},
		{"an ellipsis within", "It was ... well, late. Go.", "It was ... well, late.|Go."},
	} {
		if got := strings.Join(sentencesOf(n, c.in), "|"); got != c.want {
			t.Errorf("%s: %q\n got %q\nwant %q", c.name, c.in, got, c.want)
		}
	}
}

func TestWrappedCopyIsReadThroughItsLineBreaks(t *testing.T) {
	in := "The harbour master of Calder said on Monday that the\nferry had left the quay with its doors open, which\nno one on the bridge had seen until the water was on\nthe second deck. He spoke to the inquiry.\n\nIt goes on.\n"
	got := sentencesOf(newAnnotator(t), in)
	if len(got) != 3 || !strings.HasSuffix(got[0], "second deck.") || got[2] != "It goes on." {
		t.Errorf("%q", got)
	}
}

// checkNotes fails unless all spans are in order, disjoint, on rune borders and in noted blocks.
func checkNotes(t *testing.T, a *note.Annotated) {
	t.Helper()
	fits := func(what string, s text.Span, from int) {
		if s.Start < from || s.End <= s.Start || s.End > len(a.Text) ||
			!utf8.RuneStart(a.Text[s.Start]) || s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
			t.Fatalf("%s %v of %d bytes, after %d: %.80q", what, s, len(a.Text), from, a.Text)
		}
		for _, b := range a.Blocks {
			if b.Span.Contains(s) && (b.Kind.IsBody() || b.Kind == article.Headline || b.Kind == article.Caption) {
				return
			}
		}
		t.Fatalf("%s %v lies in no block that is noted", what, s)
	}
	last := 0
	for _, s := range a.Sentences {
		fits("sentence", s, last)
		last = s.End
	}
	last, inside := 0, 0
	for _, k := range a.Tokens {
		fits("token", k.Span, last)
		last = k.Span.End
		for inside < len(a.Sentences) && a.Sentences[inside].End < k.Span.End {
			inside++
		}
		if inside == len(a.Sentences) || !a.Sentences[inside].Contains(k.Span) {
			t.Fatalf("token %v lies in no sentence: %.80q", k.Span, a.Text)
		}
	}
	last = 0
	for _, x := range a.Names {
		fits("name", x.Span, last)
		last = x.Span.End
	}
}

// languagesWithRules are those that are not read as English, and one that has none.
var languagesWithRules = strings.Fields("ar be bg ca cs da de el es et fa fi fr gl he hi hr hu id is it ja ko lt lv mk ms nb nl pl pt ro ru sk sl sr sv sw th tr uk ur vi zh nn af sq eu az kk ka hy mr bn ta am ps mt cy ga fil my xx")

func FuzzSentencesAndTokensAreSpansInOrder(f *testing.F) {
	for _, s := range []string{"", "Mr. Wren left. He's gone.", "\xff\xfe. \x80", "a.b.c.d", "“...”", "1. A 2. B", "$5m-$6m isn't 10%", "é́.\u2028Next", "U.S. of A.", "wren@example.org.", "Am 3. Mai „z. B.“ »Ja.« « Oui ! » Nein", "l'eau n'a", "— Да. — И. И. Он", "。」と؟А;Β।"} {
		f.Add(s)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		for _, lang := range []string{"", "en", languagesWithRules[len(s)%len(languagesWithRules)]} {
			a := asIs(s)
			a.Lang = lang
			checkNotes(t, n.Annotate(a))
		}
	})
}

func TestNotesKeepToHeadlineBodyAndCaption(t *testing.T) {
	in := "Flood in Calder\nBy Ada Wren\nThe river rose.\nShare this\nA boat. Photo: A. Wren"
	a := &article.Article{ID: "t", Text: in, Blocks: []article.Block{
		{Kind: article.Headline, Span: text.Span{Start: 0, End: 15}},
		{Kind: article.Byline, Span: text.Span{Start: 16, End: 27}},
		{Kind: article.Paragraph, Span: text.Span{Start: 28, End: 43}},
		{Kind: article.Share, Span: text.Span{Start: 44, End: 54}},
		{Kind: article.Caption, Span: text.Span{Start: 55, End: len(in)}},
	}}
	out := newAnnotator(t).Annotate(a)
	checkNotes(t, out)
	if len(out.Sentences) != 4 {
		t.Errorf("sentences: %v", out.Sentences)
	}
}

func TestBadTextIsReadInLinearTime(t *testing.T) {
	n := newAnnotator(t)
	for _, s := range []string{"a", ".", "A", "é", "a.", "“", "'", "-", "1:", " .", "\n", "@", "x@", "Mr. ", capitals(1 << 10)} {
		checkOrder(t, checkLinear(t, n, s))
	}
	checkOrder(t, n.Annotate(asIs(capitals(1<<18))))
}

func TestBadTextInOtherLanguagesIsReadInLinearTime(t *testing.T) {
	n := newAnnotator(t)
	const size = 1 << 16
	for _, lang := range []string{"de", "fr", "ru", "el", "ar", "ja", "xx"} {
		for _, s := range []string{"a", ".", "A.", "é", "1. ", "„", "« ", "»", "— ", "l'", "-a", "؟", "。", "; ", "А. ", "\"", ".»"} {
			a := asIs(strings.Repeat(s, size/len(s)))
			a.Lang = lang
			checkOrder(t, n.Annotate(a))
		}
	}
}

// capitals is a text of names that are all different.
func capitals(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "President Ab%c%c%c%c Smith met ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576%26)
	}
	return b.String()
}

// checkOrder is checkNotes for long texts.
func checkOrder(t *testing.T, a *note.Annotated) {
	t.Helper()
	last := 0
	for _, k := range a.Tokens {
		if k.Span.Start < last || k.Span.End <= k.Span.Start {
			t.Fatalf("token %v after %d: %.20q", k.Span, last, a.Text)
		}
		last = k.Span.End
	}
}
