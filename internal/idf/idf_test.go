package idf_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/idf"
)

func TestFormsOfAWordShareTheirStem(t *testing.T) {
	for _, forms := range []string{
		"evacuate evacuates evacuated evacuating evacuation",
		"plan plans planned planning",
		"city cities city's",
		"carry carries carried carrying",
		"bridge bridges bridge's",
		"pass passes passed passing",
		"strike strikes striking",
		"official officials officially",
		"café cafe",
		"забастовка забастовки забастовкой",
	} {
		words := strings.Fields(forms)
		want := idf.Stem(words[0])
		for _, w := range words {
			if got := idf.Stem(w); got != want {
				t.Errorf("Stem(%q) = %q, want %q as of %q", w, got, want, words[0])
			}
		}
	}
}

func TestOtherWordsKeepOtherStems(t *testing.T) {
	for _, pair := range [][2]string{{"thing", "th"}, {"station", "state"}, {"need", "ne"}, {"news", "newt"}, {"12", "13"}, {"virus", "viru"}} {
		if a, b := idf.Stem(pair[0]), idf.Stem(pair[1]); a == b {
			t.Errorf("%q and %q both give %q", pair[0], pair[1], a)
		}
	}
}

func TestTermsLeaveOutMarksAndFoldCase(t *testing.T) {
	got := slices.Collect(idf.Terms("The ferry’s crew—12 people—WAITED, 3.5 hours."))
	want := []string{"the", "ferry", "crew", "12", "peopl", "wait", "3.5", "hour"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRareWordsWeighMore(t *testing.T) {
	table := idf.For("en")
	order := []string{"the", "said", "police", "zyzzyva"}
	for i := 1; i < len(order); i++ {
		a, b := table.Weight(idf.Stem(order[i-1])), table.Weight(idf.Stem(order[i]))
		if a >= b {
			t.Errorf("%q weighs %.3f, %q %.3f", order[i-1], a, order[i], b)
		}
	}
	if w := table.Weight("zyzzyva"); w != 1 {
		t.Errorf("a word never seen weighs %.3f, want 1", w)
	}
	if w := table.Weight("the"); w < 0 || w > 0.05 {
		t.Errorf("%q weighs %.3f, want about 0", "the", w)
	}
}

func TestALanguageWithoutATableWeighsAllAlike(t *testing.T) {
	table := idf.For("xx")
	if a, b := table.Weight("the"), table.Weight("ferry"); a != 1 || b != 1 {
		t.Errorf("got %.3f and %.3f, want 1 and 1", a, b)
	}
}
