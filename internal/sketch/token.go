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
	s = s[:part.End]
	for at := part.Start; at < len(s); {
		t, is := next(s, at)
		if is {
			tokens = append(tokens, t)
		}
		at = t.Span.End
	}
	return tokens
}

// next gives what starts at a boundary, or the first word after it; is is false if it is no word. Nearly all
// of English is plain and not asked for one by one from text.Words, which takes a third less time.
func next(s string, at int) (t Token, is bool) {
	if end, plain := text.PlainWord(s, at); plain {
		h, is := plainHash(s[at:end])
		return Token{text.Span{Start: at, End: end}, h}, is
	}
	for w := range text.Words(s[at:]) {
		h, is := hash(w.In(s[at:]))
		return Token{text.Span{Start: at + w.Start, End: at + w.End}, h}, is
	}
	return Token{Span: text.Span{Start: len(s), End: len(s)}}, false
}

// FNV-1a, 64 bits (Fowler, Noll, Vo).
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// plainHash is hash of letters and digits of ASCII, or of one other character of ASCII, which is none.
func plainHash(word string) (h uint64, is bool) {
	const lower = 'a' - 'A' // the bit of small letters, which digits have
	first := word[0] | lower
	if (first < 'a' || 'z' < first) && (word[0] < '0' || '9' < word[0]) {
		return 0, false
	}
	h = offset
	for i := range len(word) {
		h = (h ^ uint64(word[i]|lower)) * prime
	}
	return mix(h), true
}

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
