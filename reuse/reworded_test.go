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
	page, news := "", "2031-05-04"
	for _, c := range []struct {
		one, other string // published
		want       bool
	}{{page, page, true}, {page, news, true}, {news, page, true}, {news, news, false}} {
		comparer := reuse.NewComparer(reuse.Options{})
		var x reuse.Reworded
		x.Add(comparer.Read(invent(t, "a", "", c.one, prose(1, 60)+"\n\n"+prose(2, 300))))
		x.Add(comparer.Read(invent(t, "b", "", c.one, prose(3, 300))))
		got := x.Add(comparer.Read(invent(t, "c", "", c.other, prose(4, 300)+"\n\n"+turned(prose(1, 60)))))
		if want := []string{"a"}; c.want && !slices.Equal(got, want) || !c.want && len(got) > 0 {
			t.Errorf("published %q and %q: got %v", c.one, c.other, got)
		}
	}
}
