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
		tokens := words.FromString(s)
		for at := 0; at < len(s); {
			if s[at] == ' ' && at+1 < len(s) && s[at+1] < utf8.RuneSelf {
				at++ // no mark is joined to it
				continue
			}
			end, plain := PlainWord(s, at)
			if !plain {
				tokens.SetText(s[at:]) // no rule looks back over a boundary
				tokens.Next()
				end = at + tokens.End()
			}
			span := Span{at, end}
			at = end
			if !startsWithSpace(s[span.Start:]) && !yield(span) {
				return
			}
		}
	}
}

// PlainWord gives where the word, mark or blank at a byte ends, which is at a boundary, if the rules need not be
// asked: nearly all of English text, which takes half the time this way. Plain are letters and digits of ASCII
// before another character of ASCII, but for those that join words ("don't", "1,200.5", "file_name"),
// and all other characters of ASCII, each by itself, before one of ASCII.
func PlainWord(s string, at int) (end int, plain bool) {
	end = at + 1
	if isPlainLetter(s[at]) {
		for end < len(s) && isPlainLetter(s[end]) {
			end++
		}
		if end+1 < len(s) && joins(s[end]) {
			next := s[end+1]
			return end, next < utf8.RuneSelf && !isPlainLetter(next)
		}
	}
	return end, s[at] < utf8.RuneSelf && s[at] != '_' && (end == len(s) || s[end] < utf8.RuneSelf && s[end] != '_')
}

// joins reports whether a mark may stand within a word or number.
func joins(c byte) bool { return c == '\'' || c == '.' || c == ',' || c == ':' || c == ';' }

func isPlainLetter(c byte) bool { return (c|0x20)-'a' < 26 || c-'0' < 10 }

func startsWithSpace(s string) bool {
	if c := s[0]; c < utf8.RuneSelf {
		return c == ' ' || '\t' <= c && c <= '\r'
	}
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(first)
}
