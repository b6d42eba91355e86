package reuse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// marks stand round words.
const marks = ",;:\"'“”‘’()"

func lowered(word string) string { return strings.ToLower(strings.Trim(word, marks+".")) }

// lowered is a word as word lists have it.
func (b *Body) lowered(word int) string { return lowered(b.words[word].span().In(b.article.Text)) }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// wordsOf gives what stands between blanks in a span.
func wordsOf(s string, in text.Span) []text.Span {
	var out []text.Span
	for at := in.Start; at < in.End; {
		rest := s[at:in.End]
		blank := len(rest) - len(strings.TrimLeftFunc(rest, unicode.IsSpace))
		if blank == len(rest) {
			break
		}
		end := strings.IndexFunc(rest[blank:], unicode.IsSpace)
		if end < 0 {
			end = len(rest) - blank
		}
		out = append(out, text.Span{Start: at + blank, End: at + blank + end})
		at += blank + end
	}
	return out
}

func sentenceStart(s string, from, to int) int {
	if i := strings.LastIndex(s[from:to], ". "); i >= 0 {
		return from + i + 2
	}
	return from
}

// indexName finds name in s as whole words.
func indexName(s, name string) int {
	for from := 0; name != ""; {
		i := strings.Index(s[from:], name)
		if i < 0 {
			break
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(name):])
		if !wordRune(before) && !wordRune(after) {
			return i
		}
		from = i + len(name)
	}
	return -1
}
