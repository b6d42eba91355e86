package text

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// Words yields the spans of s between the word boundaries of UAX #29, white space left out:
// words, numbers, and each mark of punctuation. Spans are in order and disjoint for any bytes.
func Words(s string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		at := 0
		tokens := words.FromString(s)
		for tokens.Next() {
			w := tokens.Value()
			span := Span{at, at + len(w)}
			at = span.End
			if first, _ := utf8.DecodeRuneInString(w); unicode.IsSpace(first) {
				continue
			}
			if !yield(span) {
				return
			}
		}
	}
}
