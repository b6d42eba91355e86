package collate

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/text"
)

func TestWordsInMarksAreFoundWithinAClause(t *testing.T) {
	for _, c := range []struct{ clause, want string }{
		{`the town “lost its voice” and ‘all hope`, `["lost its voice" "all hope"]`},
		{`it was "a night that won't end" for 'the men's guild'`, `["a night that won't end" "the men's guild"]`},
		{`he called it “the ‘ferry of fools’ of Calder”`, `["the ‘ferry of fools’ of Calder"]`},
		{`the doors' lamps were dark`, `[]`},
		{"\x80\"\xff", `["\xff"]`},
		{``, `[]`},
	} {
		if got := fmt.Sprintf("%q", wordsInMarks(c.clause)); got != c.want {
			t.Errorf("runsInMarks(%q) = %s, want %s", c.clause, got, c.want)
		}
	}
}

func wordsInMarks(clause string) []string {
	out := []string{}
	for _, s := range runsInMarks(clause, text.Span{End: len(clause)}) {
		out = append(out, s.In(clause))
	}
	return out
}

func TestATitleInMarksIsNoSpeech(t *testing.T) {
	for words, want := range map[string]bool{
		"The Harbour at Night": true, "a night at the Harbour": false, "NEVER AGAIN": false, "Never again": false, "": false, "Calder": false,
	} {
		if got := isTitle(words); got != want {
			t.Errorf("isTitle(%q) = %v", words, got)
		}
	}
}
