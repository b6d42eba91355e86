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

func TestShortPassagesInOtherWordsProveTogetherWhatOneDoesNot(t *testing.T) {
	page, essay := strings.Fields(prose(1, 400)), strings.Fields(prose(2, 400))
	for i, w := range page {
		page[i] = "qu" + strings.ToLower(w) // on another matter
	}
	retold := func(passages int) string {
		words := slices.Clone(essay)
		for i := range passages {
			at := 100 * i
			copy(words[at:], strings.Fields(turned(strings.Join(page[at:at+12], " "))))
		}
		return strings.Join(words, " ")
	}
	a := invent(t, "a", "", "", strings.Join(page, " "))
	if l, found := reuse.Compare(a, invent(t, "b", "", "", retold(1)), reuse.Options{}); found {
		t.Errorf("one passage: %+v", l)
	}
	l, _ := reuse.Compare(a, invent(t, "b", "", "", retold(3)), reuse.Options{})
	if l.Sure != reuse.Possible || l.Score == 0 || l.Share == 0 {
		t.Errorf("three passages: %q, score %v, share %v", l.Sure, l.Score, l.Share)
	}
}

func TestAReasonTellsOfTheWordsBesideTheRuns(t *testing.T) {
	page, essay := prose(1, 400), strings.Fields(strings.ToLower(prose(2, 400)))
	for i, w := range essay {
		essay[i] = "qu" + w // on another matter
	}
	words := strings.Fields(page)
	passage := strings.Join(words[:12], " ") + " " + turned(strings.Join(words[12:24], " ")) + " " + strings.Join(words[24:36], " ")
	l, _ := reuse.Compare(invent(t, "a", "", "", page), invent(t, "b", "", "", passage+". "+strings.Join(essay, " ")), reuse.Options{})
	if want := []string{"they share 24 words outside quotations, 12 words on end, and 12 more in other words and order"}; !slices.Equal(l.Why, want) {
		t.Errorf("got %q, want %q", l.Why, want)
	}
}

// TestALeadAloneIsNoRewrite has a page that holds the lead of a report in another order and hardly more, or much
// more of another matter; beside a report it needs a credit, beside another page it needs none.
func TestALeadAloneIsNoRewrite(t *testing.T) {
	for name, c := range map[string]struct {
		published, end string
		rest           int
		want           bool
	}{
		"a lead":                 {"2031-05-04", "", 8, false},
		"a lead with a credit":   {"2031-05-04", "So the Harbour Post reported.", 8, true},
		"a page of other matter": {"2031-05-04", "", 200, true},
		"a page beside a page":   {"", "", 8, true},
	} {
		a := invent(t, "a", "Harbour Post", c.published, prose(1, 40)+"\n\n"+prose(2, 300))
		b := invent(t, "b", "", "", turned(prose(1, 40))+"\n\n"+strings.ReplaceAll(prose(4, c.rest), " ", " qu")+"\n\n"+c.end)
		if l, found := reuse.Compare(a, b, reuse.Options{}); found != c.want {
			t.Errorf("%s: found %t: %+v", name, found, l)
		}
	}
}
