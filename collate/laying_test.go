package collate

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// inPieces is a text as the words of a quotation, a line a piece.
func inPieces(s string, form note.Form) quotation {
	q := quotation{telling: &telling{Annotated: &note.Annotated{Article: article.Article{Text: s}}}}
	for start, line := 0, ""; start < len(s); start += len(line) {
		line, _, _ = strings.Cut(s[start:], "\n")
		if line == "" {
			start++
			continue
		}
		q.quote.Spans = append(q.quote.Spans, text.Span{Start: start, End: start + len(line)})
	}
	q.quote.Form = form
	q.words = pieces(s, q.quote.Spans)
	q.saying = NewSaying(q.words)
	return q
}

func TestWordsOfALongSpeechInManyPiecesAreLaidInTheirPlaces(t *testing.T) {
	const pieces = 20_000
	s := strings.Repeat("we lost “the pier” [of wood] then\n", pieces)
	l := layOut(inPieces(s, note.Mixed), inPieces(s[:len(s)-6], note.Mixed))
	last := l.a[len(l.a)-1]
	if last.piece != pieces-1 || last.at.In(s) != "then" || last.marked || last.signed || len(l.changes()) != 1 {
		t.Errorf("the last word is %+v, %q; %d changes", last, last.at.In(s), len(l.changes()))
	}
	if w := l.a[3]; !w.marked || w.signed || w.at.In(s) != "pier" {
		t.Errorf("%q: %+v", w.at.In(s), w)
	}
	if w := l.a[5]; w.marked || !w.signed || w.at.In(s) != "wood" {
		t.Errorf("%q: %+v", w.at.In(s), w)
	}
}

func FuzzLaying(f *testing.F) {
	f.Add("We will [not] rebuild the pier,\n“before winter” comes", "before winter comes we will, perhaps, rebuild the pier")
	f.Add("the old men and the young\nand the old", "the young and the old men")
	f.Add("“a b c d e f g h", "e f g h\na b c d")
	f.Add("10\n000 İ ß ﬁ …", "10 000 i ss fi ]\n[")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "\uFFFD"), strings.ToValidUTF8(b, "\uFFFD")
		x, y := inPieces(a, note.Mixed), inPieces(b, note.Direct)
		if len(x.quote.Spans) == 0 || len(y.quote.Spans) == 0 {
			return
		}
		l := layOut(x, y)
		soundWords(t, x, l.a)
		soundWords(t, y, l.b)
		for i, w := range l.a {
			if w.twin >= 0 && l.b[w.twin].twin != i {
				t.Errorf("word %d has the twin %d, which has %d", i, w.twin, l.b[w.twin].twin)
			}
		}
		changes := l.changes()
		before := 0
		for _, p := range l.runs {
			if p.a0 < before && p.kind != Moved || p.a0 > p.a1 || p.b0 > p.b1 || p.a1 > len(l.a) || p.b1 > len(l.b) {
				t.Errorf("%+v comes after %d", p, before)
			}
			before = max(before, p.a0)
		}
		for _, c := range changes {
			soundSpans(t, a, c.Base)
			soundSpans(t, b, c.Here)
		}
		if again := layOut(x, y).changes(); !reflect.DeepEqual(changes, again) {
			t.Errorf("%v, and then %v", changes, again)
		}
	})
}

// soundWords checks that words stand in order in their pieces.
func soundWords(t *testing.T, q quotation, words []saidWord) {
	t.Helper()
	end := 0
	for _, w := range words {
		if w.at.Start < end || !q.quote.Spans[w.piece].Contains(w.at) {
			t.Errorf("%v of piece %v comes after %d", w.at, q.quote.Spans[w.piece], end)
		}
		soundSpans(t, q.telling.Text, []text.Span{w.at})
		end = w.at.End
	}
}

func soundSpans(t *testing.T, s string, spans []text.Span) {
	t.Helper()
	if bad := slices.ContainsFunc(spans, func(p text.Span) bool {
		return p.Start < 0 || p.End > len(s) || p.Start >= p.End || !utf8.ValidString(p.In(s))
	}); bad {
		t.Errorf("%v are no spans of %q", spans, s)
	}
}
