package sketch_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/text"
)

func hashes(s string) []uint64 {
	var out []uint64
	for _, t := range sketch.Append(nil, s, text.Span{End: len(s)}) {
		out = append(out, t.Hash)
	}
	return out
}

func TestHouseStyleMakesNoDifference(t *testing.T) {
	a := hashes("The harbour’s “north” pier — 1.5 km of it — is the U.S. Navy’s")
	b := hashes("the harbour's 'north' pier, 1.5 km of it, is the US NAVY'S")
	if !slices.Equal(a, b) {
		t.Errorf("got\n%x and\n%x", a, b)
	}
	if slices.Equal(hashes("1.5"), hashes("15")) {
		t.Error("the point of a number is lost")
	}
}

func TestTokensStandWhereTheirWordsAre(t *testing.T) {
	s := "Åre, é\xff — ok 7"
	end := 0
	var words []string
	for _, k := range sketch.Append(nil, s, text.Span{Start: 0, End: len(s)}) {
		if k.Span.Start < end || k.Span.Len() == 0 || k.Span.End > len(s) {
			t.Fatalf("span %v after %d", k.Span, end)
		}
		end = k.Span.End
		words = append(words, k.Span.In(s))
	}
	if got := strings.Join(words, "|"); !strings.HasPrefix(got, "Åre|é") || !strings.HasSuffix(got, "ok|7") {
		t.Errorf("got %q", got)
	}
}

func TestAWordHasOneHashWhateverStandsBesideIt(t *testing.T) {
	parts := []string{"Pier", "x9", "7", "é", "e\u0301", "ß", "Порт", "港", " ", "\n", "'", "’", ".", ",", "-", "_", "\xff", "\u200d"}
	random := rand.New(rand.NewPCG(5, 6))
	for range 20_000 {
		var b strings.Builder
		for range 1 + random.IntN(8) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		s := b.String()
		var want []sketch.Token
		for w := range text.Words(s) {
			for _, k := range sketch.Append(nil, w.In(s), text.Span{End: w.Len()}) {
				want = append(want, sketch.Token{Span: w, Hash: k.Hash})
			}
		}
		if got := sketch.Append(nil, s, text.Span{End: len(s)}); !slices.Equal(got, want) {
			t.Fatalf("%+q: got %v, want %v", s, got, want)
		}
	}
}

func TestARunOfTheGuaranteedLengthSharesAHash(t *testing.T) {
	run := strings.Repeat("x", 1)
	for i := range sketch.Guarantee(sketch.Narrow, 1) - 1 {
		run += " run" + string(rune('a'+i))
	}
	for i := range 50 {
		before, after := strings.Repeat("p ", i), strings.Repeat(" q", 50-i)
		a := sketch.Winnow(hashes(before+run+after), sketch.Narrow)
		b := sketch.Winnow(hashes("some other words before "+run+" and others after it"), sketch.Narrow)
		if !slices.ContainsFunc(a, func(h uint64) bool { return slices.Contains(b, h) }) {
			t.Fatalf("no common hash with the run at word %d", i)
		}
	}
}

func TestShortAndEmptyTextsHavePrints(t *testing.T) {
	if got := sketch.Winnow(nil, sketch.Wide); len(got) != 0 {
		t.Errorf("of nothing: %x", got)
	}
	if got := sketch.Winnow(hashes("two words"), sketch.Wide); len(got) != 1 {
		t.Errorf("of two words: %x", got)
	}
	if got := sketch.Winnow(hashes(strings.Repeat("no ", 100_000)), sketch.Wide); len(got) != 1 {
		t.Errorf("of one word repeated: %d hashes", len(got))
	}
}

func BenchmarkWinnow(b *testing.B) {
	s := strings.Repeat("The ferry crossed the harbour before noon, port officials said on Tuesday, and turned back twice. ", 30)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sketch.Winnow(hashes(s), sketch.Narrow)
	}
}
