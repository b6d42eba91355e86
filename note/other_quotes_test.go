package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
)

// Each file has lang and in.txt; want is as for quotations in English.
func TestDirectSpeechOfOtherLanguages(t *testing.T) {
	golden.Run(t, "testdata/other-quote/*.txt", func(t *testing.T, in map[string]string) string {
		a := asIs(strings.TrimSpace(in["in.txt"]))
		a.Lang = strings.TrimSpace(in["lang"])
		return showQuotes(newAnnotator(t).Annotate(a))
	})
}
