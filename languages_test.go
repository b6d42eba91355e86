package variorum_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
)

func TestAWitnessOfAnotherLanguageIsCitedSilentOrUnread(t *testing.T) {
	docs := func(yield func(input.Doc, error) bool) {
		for id, text := range map[string]string{
			"a": "The ferry Petrel sank off Calder on Monday and 12 people were killed, the harbour police said. The ferry Petrel left Calder at noon.",
			"b": "Die Fähre Petrel ist am Montag vor Calder gesunken, 12 Menschen kamen ums Leben. „Niemand hat uns gewarnt“, sagte der Kapitän.",
			"c": "Zorbik lanu premti oskalen vard du nikuth shemmar, ulo brenta koskil famdor ni heluth vask arrimon dostel gwenn.",
		} {
			if !yield(input.Doc{Name: id, Format: input.Text, Body: []byte(text), Meta: input.Meta{ID: id}}, nil) {
				return
			}
		}
	}
	v, err := variorum.Collate(t.Context(), docs, variorum.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range v.Method.Languages {
		got = append(got, l.Lang)
	}
	if want := "de en und"; strings.Join(got, " ") != want {
		t.Errorf("languages %q, want %s", got, want)
	}
	for _, e := range v.Stories {
		for _, l := range e.Loci {
			told := map[string]int{}
			for _, id := range append(append([]string{}, l.Silent...), l.Unread...) {
				told[id]++
			}
			for _, r := range l.Readings {
				for _, c := range r.Cites {
					told[c.Article] = 1
				}
			}
			for _, w := range e.Witnesses {
				if told[w.Article] != 1 {
					t.Errorf("%s %q: %s counts %d times", l.Kind, l.Head, w.Article, told[w.Article])
				}
			}
		}
	}
}
