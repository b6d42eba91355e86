package note_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// nasty are texts that have a trap each, beside the hostile ones of the benchmark.
var nasty = []string{
	"The owners of AC Inc (AI) met those of AI Corp (AC) in Calder.",
	"", " ", "\n", ".", "\ufeff", "\u200b", "\u00ad.\u00ad", "\xff\xfe. \x80", "\xe2\x80", "a\xe2\x80.\x9d b", "\x00\x00. \x00A", "\xed\xa0\x80",
	"Mr. Wren left. He's gone.", "a.b.c.d", "“...”", "1. A 2. B", "$5m-$6m isn't 10%", "é́.\u2028Next", "U.S. of A.", "wren@example.org.",
	"“He said ‘“no”’,” said Wren", "said said said", "Wren Wren Wren (WWW) WWW", "Tuesday, May 5, 2015 The ferry", "Ferry sinks Tuesday, May 5, 2015",
	"Photo: x Photo: y", "http://a http://b https://", ":-) :) ;( ^_^ A", ". . . . A . . . B. . . . C", "? ? ? ! !", "(a) (b) (c", "A... (1965) B! (1965)",
	"figure 1.5 Figure 1.5 A", "قال \u202eWren\u202c (الوزير). İstanbul’da ǅ ﬁve ſix", "１２ people, ½ of ٣٤, 1\u00a0200, 1e999, 0x10, 99999999999999999999",
	"31 Feb 2014, 29 February 2015, week 53, 24:00, 12 a.m., 0000-00-00", "'s 's 's n't cannot", "“ ” “ ” \" '", "\r\n\r\r\n.\r", "killed 12-12-12 of 3,4,5.6.7",
	"👩\u200d👩\u200d👧\u200d👦. 🇺🇸🇺🇸🇺 A", "a\u0301\u0301\u0301. \u0301B", "…。！？؟۔. A", "President of the of the of", "Jr. Jr. III Sr.", "yesterday tomorrow last next",
}

// FuzzAnnotate takes notes of any bytes in any language, each line a block, and checks what is
// promised of all layers.
func FuzzAnnotate(f *testing.F) {
	for i, s := range nasty {
		f.Add(s, []string{"", "en", "de", "ru", "ar", "xx-\xff", "en-GB"}[i%7], uint8(i))
	}
	for _, h := range hostile {
		f.Add(fill(h.unit, 60), "en", uint8(0))
	}
	n := newAnnotator(f)
	kinds := []article.Kind{article.Headline, article.Paragraph, article.Paragraph, article.Caption, article.Share, article.Byline}
	f.Fuzz(func(t *testing.T, s, lang string, kind uint8) {
		a := &article.Article{ID: "t", Lang: lang, Text: s, Published: calendar.Date{}}
		at := 0
		for i, line := range strings.SplitAfter(s, "\n\n") {
			k := article.Paragraph
			if kind > 0 {
				k = kinds[(i+int(kind))%len(kinds)]
			}
			if line != "" {
				a.Blocks = append(a.Blocks, article.Block{Kind: k, Span: text.Span{Start: at, End: at + len(line)}})
			}
			at += len(line)
		}
		out := n.Annotate(a)
		if err := sound(out); err != nil {
			t.Fatalf("%q in %q: %v", s, lang, err)
		}
		one, err := json.Marshal(out.Notes)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if two, _ := json.Marshal(n.Annotate(a).Notes); !bytes.Equal(one, two) {
			t.Fatalf("%q: not the same twice\n%s\n%s", s, one, two)
		}
	})
}

// sound says what is wrong with the spans and numbers of a.
func sound(a *note.Annotated) error {
	borders := make([]bool, len(a.Text)+1)
	for i := 0; i < len(a.Text); {
		borders[i] = true
		_, n := utf8.DecodeRuneInString(a.Text[i:])
		i += n
	}
	borders[len(a.Text)] = true
	fits := func(what string, s text.Span, from int) error {
		switch {
		case s.Start < from, s.End <= s.Start, s.End > len(a.Text):
			return fmt.Errorf("%s %v of %d bytes, after %d", what, s, len(a.Text), from)
		case !borders[s.Start], !borders[s.End]:
			return fmt.Errorf("%s %v cuts a character", what, s)
		}
		return nil
	}
	last := 0
	for _, s := range a.Sentences {
		if err := fits("sentence", s, last); err != nil {
			return err
		}
		last = s.End
	}
	if err := covered(a); err != nil {
		return err
	}
	last, inside := 0, 0
	for _, k := range a.Tokens {
		if err := fits("token", k.Span, last); err != nil {
			return err
		}
		last = k.Span.End
		for inside < len(a.Sentences) && a.Sentences[inside].End < k.Span.End {
			inside++
		}
		if inside == len(a.Sentences) || !a.Sentences[inside].Contains(k.Span) {
			return fmt.Errorf("token %v lies in no sentence", k.Span)
		}
	}
	last = 0
	for _, x := range a.Names {
		if err := fits("name", x.Span, last); err != nil {
			return err
		}
		last = x.Span.End
		if x.Entity < 1 || x.Entity > len(a.Names) || x.Name == "" {
			return fmt.Errorf("name %+v", x)
		}
	}
	last = 0
	for _, x := range a.Times {
		if err := fits("time", x.Span, last); err != nil {
			return err
		}
		last = x.Span.End
	}
	last = 0
	for _, x := range a.Figures {
		if err := fits("figure", x.Span, last); err != nil {
			return err
		}
		last = x.Span.Start
	}
	return soundQuotes(a, fits)
}

func soundQuotes(a *note.Annotated, fits func(string, text.Span, int) error) error {
	for i, q := range a.Quotes {
		last := 0
		for _, s := range q.Spans {
			if err := fits("quotation", s, last); err != nil {
				return err
			}
			last = s.End
		}
		if len(q.Spans) == 0 || q.Inside != nil && (*q.Inside < 0 || *q.Inside >= len(a.Quotes) || *q.Inside == i) {
			return fmt.Errorf("quotation %d %+v", i, q)
		}
		for _, s := range []text.Span{q.Speaker, q.Cue} {
			if s.IsZero() {
				continue
			}
			if err := fits("speaker or cue", s, 0); err != nil {
				return err
			}
		}
	}
	return nil
}

// covered says what of the blocks that are noted lies in no sentence and is not blank.
func covered(a *note.Annotated) error {
	sentences := a.Sentences
	for _, b := range a.Blocks {
		if !b.Kind.IsBody() && b.Kind != article.Headline && b.Kind != article.Caption {
			continue
		}
		at := b.Span.Start
		for len(sentences) > 0 && sentences[0].End <= b.Span.End {
			if gap := a.Text[at:sentences[0].Start]; strings.TrimFunc(gap, unicode.IsSpace) != "" {
				return fmt.Errorf("%q before sentence %v lies in none", gap, sentences[0])
			}
			at = sentences[0].End
			sentences = sentences[1:]
		}
		if gap := a.Text[at:b.Span.End]; strings.TrimFunc(gap, unicode.IsSpace) != "" {
			return fmt.Errorf("%q at the end of block %v lies in no sentence", gap, b.Span)
		}
	}
	return nil
}

// FuzzSentencesThatWereBrought takes notes in sentences that somebody cut anywhere, each line a block.
func FuzzSentencesThatWereBrought(f *testing.F) {
	for i, s := range nasty {
		f.Add(s, "en", []byte{byte(i), 3, 40})
	}
	for _, h := range hostile {
		f.Add(fill(h.unit, 60), "", []byte{9, 200, 1, 1, 7})
	}
	f.Add("Ferry sinks off Calder\n\nCALDER (AP) — Ada Wren left on Monday. \"It is over,\" she said. 14 people died.\n\nShe said: \"No.\"", "en", []byte{10, 30, 12})
	f.Add("— Vi går, sade Lind.\n\n”Nej”, sade Lind.", "sv", []byte{10, 12})
	n := newAnnotator(f)
	kinds := []article.Kind{article.Headline, article.Paragraph, article.Share, article.Caption}
	f.Fuzz(func(t *testing.T, s, lang string, cuts []byte) {
		a := &article.Article{ID: "t", Lang: lang, Text: s}
		at := 0
		for i, line := range strings.SplitAfter(s, "\n\n") {
			a.Blocks = append(a.Blocks, article.Block{Kind: kinds[i%len(kinds)], Span: text.Span{Start: at, End: at + len(line)}})
			at += len(line)
		}
		var brought note.Notes
		at = 0
		for _, c := range cuts {
			brought.Sentences = append(brought.Sentences, text.Span{Start: at, End: at + int(c)})
			at += int(c) + int(c)%2
		}
		out := n.Complete(a, brought)
		spans := slices.Clone(out.Sentences)
		for _, x := range out.Names {
			spans = append(spans, x.Span)
		}
		for _, x := range out.Times {
			spans = append(spans, x.Span)
		}
		for _, x := range out.Figures {
			spans = append(spans, x.Span)
		}
		for _, x := range out.Quotes {
			spans = append(spans, x.Spans...)
		}
		for _, x := range spans {
			if x.Start < 0 || x.End <= x.Start || x.End > len(s) {
				t.Fatalf("%v of %d bytes", x, len(s))
			}
		}
	})
}
