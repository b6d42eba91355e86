package sketch

import (
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// Token is a word, as a hash of its folded form, and where it stands.
type Token struct {
	Span text.Span
	Hash uint64
}

// Append adds the words of the part of s to tokens, in order, with spans of s. Marks of
// punctuation are no words; case, apostrophes and the points of "U.S." make no difference.
func Append(tokens []Token, s string, part text.Span) []Token {
	for w := range text.Words(part.In(s)) {
		w = text.Span{Start: part.Start + w.Start, End: part.Start + w.End}
		if h, is := hash(w.In(s)); is {
			tokens = append(tokens, Token{w, h})
		}
	}
	return tokens
}

// FNV-1a, 64 bits (Fowler, Noll, Vo).
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// hash is that of the word's folded form; is is false if no letter or digit is in it. Almost all
// words are ASCII and folded as they are read, a sixth of the time of text.Fold.
func hash(word string) (h uint64, is bool) {
	h = offset
	digit := false
	for i := range len(word) {
		c := word[i]
		switch {
		case c >= utf8.RuneSelf:
			return hashFolded(text.Fold(word).Text)
		case c == '\'' || c == '.' && !digit:
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		digit = '0' <= c && c <= '9'
		is = is || digit || 'a' <= c && c <= 'z'
		h = (h ^ uint64(c)) * prime
	}
	return mix(h), is
}

func hashFolded(word string) (h uint64, is bool) {
	h = offset
	digit := false
	for _, r := range word {
		if r == '\'' || r == '.' && !digit {
			continue
		}
		digit = unicode.IsDigit(r)
		is = is || digit || unicode.IsLetter(r) || unicode.IsNumber(r)
		h = (h ^ uint64(r)) * prime
	}
	return mix(h), is
}

// mix spreads the bits (the end of MurmurHash3), so that every part of a hash is as good as the
// whole: FNV's low bits alone are not.
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
