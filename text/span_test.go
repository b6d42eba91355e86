package text_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/variorum-news/variorum/text"
)

func TestSpansAreHalfOpen(t *testing.T) {
	a, b, c := text.Span{Start: 2, End: 5}, text.Span{Start: 5, End: 7}, text.Span{Start: 4, End: 6}
	if a.Overlaps(b) || b.Overlaps(a) {
		t.Errorf("%v and %v only touch", a, b)
	}
	if !a.Overlaps(c) || !c.Overlaps(b) {
		t.Errorf("%v overlaps %v and %v", c, a, b)
	}
	if got := a.In("0123456"); got != "234" || len(got) != a.Len() {
		t.Errorf("%v of the digits is %q", a, got)
	}
	if a.Contains(c) || !a.Contains(a) || !a.Contains(text.Span{Start: 3, End: 3}) {
		t.Errorf("%v contains itself and what lies in it, and nothing else", a)
	}
	if got := a.Cover(b); got != (text.Span{Start: 2, End: 7}) {
		t.Errorf("%v and %v are covered by %v", a, b, got)
	}
	if got := (text.Span{}).Cover(b); got != b || b.Cover(text.Span{}) != b {
		t.Errorf("nowhere and %v are covered by %v", b, got)
	}
}

func TestASpanIsAPairInJSON(t *testing.T) {
	type note struct {
		Span text.Span `json:"span"`
		Via  text.Span `json:"via,omitzero"`
	}
	out, err := json.Marshal(note{Span: text.Span{Start: 3, End: 9}})
	if err != nil || string(out) != `{"span":[3,9]}` {
		t.Errorf("got %s, %v", out, err)
	}
	var back note
	if err := json.Unmarshal(out, &back); err != nil || back.Span != (text.Span{Start: 3, End: 9}) {
		t.Errorf("read back: %v, %v", back, err)
	}
	for _, bad := range []string{`[5,4]`, `[-1,4]`, `"3-9"`, `{"start":1}`, `[1.5,2]`} {
		var s text.Span
		if err := json.Unmarshal([]byte(bad), &s); err == nil {
			t.Errorf("%s was read as %v", bad, s)
		}
	}
}

func TestCoverMarksTheSameBytesInOrderAndDisjoint(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 2_000 {
		var in []text.Span
		want := make([]bool, 40)
		for range random.IntN(8) {
			s := random.IntN(30)
			in = append(in, text.Span{Start: s, End: s + random.IntN(9)})
			for i := s; i < in[len(in)-1].End; i++ {
				want[i] = true
			}
		}
		before := slices.Clone(in)
		got := make([]bool, 40)
		last := -1
		for _, s := range text.Cover(in) {
			if s.Start <= last || s.Len() <= 0 {
				t.Fatalf("Cover(%v) is %v: not in order, or touching", in, text.Cover(in))
			}
			last = s.End
			for i := s.Start; i < s.End; i++ {
				got[i] = true
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("Cover(%v) is %v", in, text.Cover(in))
		}
		if !slices.Equal(in, before) {
			t.Fatalf("Cover changed its argument %v to %v", before, in)
		}
	}
}
