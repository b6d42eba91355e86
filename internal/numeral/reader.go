package numeral

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed data/en/numbers.txt
var numbersEN string

//go:embed data/en/bounds.txt
var boundsEN string

// Reader reads numbers of one language. It is immutable once made and safe for concurrent use.
type Reader struct {
	words  map[string]word
	before map[string]Bound // phrases left of a number
	after  map[string]Bound // phrases right of it
}

// class is what a number word does.
type class uint8

const (
	none class = iota
	unit
	teen
	tens
	hundred
	scale
	glued
	dozen
	vague
	some
	couple
	half
	part
	ordinal
	article
)

var classes = map[string]class{
	"unit": unit, "teen": teen, "tens": tens, "hundred": hundred, "scale": scale, "glued": glued, "dozen": dozen,
	"vague": vague, "some": some, "couple": couple, "half": half, "part": part, "ordinal": ordinal, "article": article,
}

// word is a number word: its value, or its power of ten, and the upper end of what is vague.
type word struct {
	class class
	n     int64
	to    int64
}

// NewReader parses the embedded word lists.
func NewReader() (*Reader, error) {
	r := &Reader{words: map[string]word{}, before: map[string]Bound{}, after: map[string]Bound{}}
	for i, line := range strings.Split(numbersEN, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || line[0] == '#' {
			continue
		}
		w, err := parseWord(f)
		if err != nil {
			return nil, fmt.Errorf("numbers.txt: line %d: %w", i+1, err)
		}
		r.words[f[0]] = w
	}
	for i, line := range strings.Split(boundsEN, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || line[0] == '#' {
			continue
		}
		if len(f) < 3 || len(f) > 2+maxBoundWords {
			return nil, fmt.Errorf("bounds.txt: line %d: %q: not a side, a bound and up to %d words", i+1, line, maxBoundWords)
		}
		side := r.before
		if f[0] == "after" {
			side = r.after
		}
		side[strings.Join(f[2:], " ")] = Bound(f[1])
	}
	return r, nil
}

func parseWord(f []string) (word, error) {
	if len(f) < 3 {
		return word{}, fmt.Errorf("%q: not a word, a kind and a value", strings.Join(f, " "))
	}
	c, ok := classes[f[1]]
	if !ok {
		return word{}, fmt.Errorf("%s: kind %q is not known", f[0], f[1])
	}
	n, err := strconv.ParseInt(f[2], 10, 64)
	if err != nil {
		return word{}, fmt.Errorf("%s: %w", f[0], err)
	}
	w := word{class: c, n: n}
	if len(f) > 3 {
		if w.to, err = strconv.ParseInt(f[3], 10, 64); err != nil {
			return word{}, fmt.Errorf("%s: %w", f[0], err)
		}
	}
	return w, nil
}

// maxWord is the length of the longest number word that is looked up.
const maxWord = 16

// word reads the number word at i, in any case; class none if there is none. End is that of the
// run of ASCII letters, whether it is a number word or not.
func (r *Reader) word(s string, i int) (w word, end int) {
	var buf [maxWord]byte
	n := 0
	for end = i; end < len(s); end++ {
		c := s[end] | 0x20
		if c < 'a' || c > 'z' {
			break
		}
		if n < maxWord {
			buf[n] = c
		}
		n++
	}
	if n == 0 || n > maxWord {
		return word{}, end
	}
	return r.words[string(buf[:n])], end
}

// gap is where the next word starts after one white space, or one hyphen if hyphens count; -1 if
// something else stands between.
func gap(s string, i int, hyphen bool) int {
	switch {
	case i >= len(s):
		return -1
	case s[i] == ' ' || s[i] == '\n' || s[i] == '\t':
		i++
		for i < len(s) && s[i] == ' ' {
			i++
		}
		return i
	case strings.HasPrefix(s[i:], "\u00A0"):
		return i + len("\u00A0")
	case strings.HasPrefix(s[i:], "\u202F"), strings.HasPrefix(s[i:], "\u2009"):
		return i + len("\u202F")
	case hyphen && s[i] == '-':
		return i + 1
	case hyphen && strings.HasPrefix(s[i:], "‑"):
		return i + len("‑")
	}
	return -1
}
