package apparatus_test

import (
	"slices"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/note"
)

func TestLanguagesThatHaveNoNameShareALine(t *testing.T) {
	absent := []note.Layer{note.Names}
	v := &variorum.Volume{}
	for _, lang := range []string{"und", "qzz", "de", "zz"} {
		v.Method.Languages = append(v.Method.Languages, variorum.Language{Lang: lang, Articles: 1, Layers: []note.Layer{note.Sentences}, Absent: absent})
	}
	want := []string{
		"3 articles in a language not known: sentences alone are read; names, times, figures and wordings are not.",
		"1 article in German: sentences alone are read; names, times, figures and wordings are not.",
	}
	if got := apparatus.Languages(v); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}
