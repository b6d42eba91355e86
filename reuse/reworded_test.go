package reuse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

// turned exchanges every two words: no run of three is left.
func turned(s string) string {
	words := strings.Fields(s)
	for i := 1; i < len(words); i += 2 {
		words[i-1], words[i] = words[i], words[i-1]
	}
	return strings.Join(words, " ")
}

func TestATextInAnotherOrderIsFoundUnlessBothAreNews(t *testing.T) {
	type kind struct{ outlet, published string }
	page, news := kind{}, kind{"Harbour Post", "2031-05-04"}
	for _, c := range []struct {
		one, other kind
		want       bool
	}{{page, page, true}, {page, news, true}, {news, page, true}, {news, news, false}} {
		comparer := reuse.NewComparer(reuse.Options{})
		var x reuse.Reworded
		x.Add(comparer.Read(invent(t, "a", c.one.outlet, c.one.published, prose(1, 60)+"\n\n"+prose(2, 300))))
		x.Add(comparer.Read(invent(t, "b", c.one.outlet, c.one.published, prose(3, 300))))
		got := x.Add(comparer.Read(invent(t, "c", c.other.outlet, c.other.published, prose(4, 300)+"\n\n"+turned(prose(1, 60)))))
		if want := []string{"a"}; c.want && !slices.Equal(got, want) || !c.want && len(got) > 0 {
			t.Errorf("%v and %v: got %v", c.one, c.other, got)
		}
	}
}
