package reuse_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

func TestLessSureLinksAreLeftOutIfAsked(t *testing.T) {
	one := prose(21, 300)
	a := invent(t, "a", "", "", one)
	b := invent(t, "b", "", "", one[:150]+prose(22, 120)+one[600:750]+prose(23, 120))
	l, found := reuse.Compare(a, b, reuse.Options{})
	if !found || l.Sure == reuse.Certain {
		t.Fatalf("got %+v, want a link that is not certain", l)
	}
	if l, found := reuse.Compare(a, b, reuse.Options{Least: reuse.Certain}); found {
		t.Errorf("got %+v though only certain links are asked for", l)
	}
}

func TestATextWithoutFullStopsEndsSoon(t *testing.T) {
	words := strings.ReplaceAll(strings.ReplaceAll(prose(31, 60_000), ".", ""), "\n", "")
	a, b := invent(t, "a", "", "", words), invent(t, "b", "", "", words[len(words)/2:])
	if _, found := reuse.Compare(a, b, reuse.Options{}); !found {
		t.Error("half of a text is not found in it")
	}
}

func TestAnAgencyIsKnownByItsNames(t *testing.T) {
	body := prose(41, 200)
	for head, want := range map[string]string{
		"MARSTON, Norda (AP) - ":                   "@AP",
		"MARSTON, Norda (Agence France-Presse) - ": "@AFP",
		"MARSTON (REUTERS) - ":                     "@Reuters",
		"MARSTON (with her dog) - ":                "",
	} {
		a := invent(t, "a", "Harbour Post", "", head+body)
		if got := originOf(a); got != want {
			t.Errorf("%q: origin %q, want %q", head, got, want)
		}
	}
}
