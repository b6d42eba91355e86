package align_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/align"
)

// side makes tokens of words: equal words, equal tokens.
func side(s string) []uint64 {
	var tokens []uint64
	for _, w := range strings.Fields(s) {
		h := uint64(17)
		for _, c := range []byte(w) {
			h = h*1000003 ^ uint64(c)
		}
		tokens = append(tokens, h)
	}
	return tokens
}

func TestASharedSentenceIsOnePassageThoughAWordChanged(t *testing.T) {
	a := side("x1 x2 x3 the old ferry left the north pier at noon with forty people on board x4 x5")
	b := side("y1 the old ferry left its north pier at noon with forty people on board y2 y3 y4 y5")
	got := align.NewPair(a, b).Passages()
	if len(got) != 1 || got[0].A != (align.Range{Start: 3, End: 17}) || got[0].B != (align.Range{Start: 1, End: 15}) || got[0].Matched() != 13 {
		t.Errorf("got %v, want one passage of 13 matched tokens", got)
	}
}

func TestPassagesMayComeInAnotherOrder(t *testing.T) {
	one := "the harbour master closed the north pier on monday after the storm "
	two := "forty people spent the night in the customs hall without any light "
	gap := strings.Repeat("q ", 60)
	far := strings.Repeat("r ", 60)
	got := align.NewPair(side(one+gap+two), side(two+far+one)).Passages()
	if len(got) != 2 || got[0].B.Start < got[1].B.Start {
		t.Errorf("got %v, want two passages in exchanged order", got)
	}
}

func TestAChanceRunOfThreeWordsIsNoPassage(t *testing.T) {
	if got := align.NewPair(side("a b c d one of the e f g h"), side("i j one of the k l m n")).Passages(); len(got) != 0 {
		t.Errorf("got %v, want nothing", got)
	}
}

func TestOneWordRepeatedIsOnePassage(t *testing.T) {
	a, b := side(strings.Repeat("no ", 100_000)), side(strings.Repeat("no ", 90_000))
	got := align.NewPair(a, b).Passages()
	if len(got) != 1 || got[0].Matched() != 90_000 {
		t.Errorf("got %d passages, want one of 90,000 tokens", len(got))
	}
}

func FuzzPassages(f *testing.F) {
	f.Add([]byte("the quick brown fox jumps over the lazy dog"), []byte("over the lazy dog the quick brown fox"))
	f.Add([]byte("aaaaaaaaaaaaaaaaaaaaaaaaaa"), []byte("aaaaaaabaaaaaaaaaabaaaa"))
	f.Fuzz(func(t *testing.T, x, y []byte) {
		a, b := bytesSide(x), bytesSide(y)
		ps := align.NewPair(a, b).Passages()
		var inB []align.Range
		end := 0
		for _, p := range ps {
			if p.A.Start < end || p.A.Len() <= 0 || p.A.End > len(x) || p.B.Len() <= 0 || p.B.End > len(y) || p.B.Start < 0 {
				t.Fatalf("passage %v out of place", p)
			}
			end = p.A.End
			inB = append(inB, p.B)
			at := p.A.Start
			for _, m := range p.Matches {
				if m.A < at || m.A+m.Len > p.A.End || m.B < p.B.Start || m.B+m.Len > p.B.End ||
					!slices.Equal(a[m.A:m.A+m.Len], b[m.B:m.B+m.Len]) {
					t.Fatalf("match %v is not one of %v", m, p)
				}
				at = m.A + m.Len
			}
		}
		slices.SortFunc(inB, func(r, s align.Range) int { return r.Start - s.Start })
		for i := 1; i < len(inB); i++ {
			if inB[i].Start < inB[i-1].End {
				t.Fatalf("%v and %v overlap", inB[i-1], inB[i])
			}
		}
		back := align.NewPair(b, a).Passages()
		if len(back) != len(ps) {
			t.Fatalf("%d passages one way, %d the other", len(ps), len(back))
		}
		for _, p := range back {
			if !slices.ContainsFunc(ps, func(q align.Passage) bool { return q.A == p.B && q.B == p.A }) {
				t.Fatalf("passage %v is not found the other way: %v", p, ps)
			}
		}
	})
}

func bytesSide(b []byte) []uint64 {
	tokens := make([]uint64, len(b))
	for i, c := range b {
		tokens[i] = uint64(c) * 0x9e3779b97f4a7c15
	}
	return tokens
}
