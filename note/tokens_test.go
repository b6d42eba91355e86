package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
)

// TestTokensOfCarelessAndBusyText has what people write beside plain prose: numbers with marks,
// lost apostrophes, faces, words glued together.
func TestTokensOfCarelessAndBusyText(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ in, want string }{
		{"I dont know, they cant say and im late.", "I do nt know , they ca nt say and i m late ."},
		{"Its not ours; its own crew and its in-house cook left.", "It s not ours ; its own crew and its in - house cook left ."},
		{"Your the best, your dog too.", "You r the best , your dog too ."},
		{"It rained.We left for St.Brannoc by U.S.A and e.g.", "It rained . We left for St. Brannoc by U.S.A and e.g."},
		{"AT&T's co-founder's e-mail", "AT&T 's co-founder 's e-mail"},
		{"At 7:30pm, 5p.m. or 18:05.", "At 7:30 pm , 5 p.m. or 18:05 ."},
		{"In the 1960's and '72, under article 107's text.", "In the 1960's and '72 , under article 107 's text ."},
		{"Call 907-555-0134, 555-0134 or +44 now, by 2-10-2014; it won 3-2, from 500-1000.", "Call 907-555-0134 , 555-0134 or +44 now , by 2-10-2014 ; it won 3 - 2 , from 500 - 1000 ."},
		{"He hit .265 for $.04 [13,14] of 1,200,000.", "He hit .265 for $ .04 [ 13 , 14 ] of 1,200,000 ."},
		{"She is 5'10 in the mid-1990s, 24hrs a day.", "She is 5 ' 10 in the mid - 1990s , 24 hrs a day ."},
		{"Lovely :-) see (the note below:) w/o delay", "Lovely :-) see ( the note below : ) w/o delay"},
		{"Tell 'em ‘‘stop’’ -> $$$ ++", "Tell 'em ‘ ‘ stop ’’ -> $$$ ++"},
		{"\"Wren\"<ada@example.org> <mailto:ada@example.org> Wren@CALDER minutes_2-10.pdf", "\" Wren \" < ada@example.org > < mailto:ada@example.org > Wren@CALDER minutes_2-10.pdf"},
		{"Well, th- the bus", "Well , th- the bus"},
	} {
		checkTokens(t, n.Annotate(asIs(c.in)), c.want)
	}
}

// checkTokens compares the tokens of an article, a blank between two.
func checkTokens(t *testing.T, a *note.Annotated, want string) {
	t.Helper()
	var got []string
	for _, k := range a.Tokens {
		got = append(got, k.Span.In(a.Text))
	}
	if g := strings.Join(got, " "); g != want {
		t.Errorf("%q\n got %s\nwant %s", a.Text, g, want)
	}
}
