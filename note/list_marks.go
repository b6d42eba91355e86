package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// listMarks finds the items of a list that was pasted into one line: "1) Bread 2) Salt". Only a
// stretch that begins with the first mark has items, and each mark must be the next.
type listMarks struct {
	t     string
	end   int
	index int // of the mark seen last: 1 for "1", "a" and "i"; 0 if there is no list
	kind  markKind
	open  bool // "(1)"
	tail  string
}

// markKind is what the marks of a list count with.
type markKind string

const (
	inDigits   markKind = "0123456789"
	inLetters  markKind = "abcdefghijklmnopqrstuvwxyz"
	inCapitals markKind = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	inRoman    markKind = "ivx"
)

func newListMarks(t string, s text.Span) *listMarks {
	l := &listMarks{t: t, end: s.End}
	start, _ := trimSpace(t, s.Start, s.End)
	for _, kind := range []markKind{inDigits, inLetters, inCapitals, inRoman} {
		index, open, tail := l.read(start, kind)
		if index != 1 || kind == inCapitals && tail == "." { // "A. Wren and B. Ives"
			continue
		}
		l.index, l.kind, l.open, l.tail = index, kind, open, tail
		return l
	}
	return l
}

// next reports whether the item after the last begins at i.
func (l *listMarks) next(i int) bool {
	if l.index == 0 {
		return false
	}
	index, open, tail := l.read(i, l.kind)
	if index != l.index+1 || open != l.open || tail != l.tail {
		return false
	}
	l.index = index
	return true
}

// read reads a mark at i: perhaps "(", then a number or a letter, then ".", ")" or ".)", then a
// capital.
func (l *listMarks) read(i int, kind markKind) (index int, open bool, tail string) {
	const maxMark = len("xviii")
	j := i
	if open = j < l.end && l.t[j] == '('; open {
		j++
	}
	from := j
	for j < l.end && j-from <= maxMark && strings.IndexByte(string(kind), l.t[j]) >= 0 {
		j++
	}
	index = kind.index(l.t[from:j])
	from = j
	for j < l.end && j-from < 2 && (l.t[j] == '.' || l.t[j] == ')') {
		j++
	}
	tail = l.t[from:j]
	if index == 0 || tail == "" || j+1 >= l.end || l.t[j] != ' ' {
		return 0, false, ""
	}
	if r, _ := utf8.DecodeRuneInString(l.t[j+1 : l.end]); !unicode.IsUpper(r) {
		return 0, false, ""
	}
	return index, open, tail
}

// index is the place of a mark in its list, from 1; 0 if it is none.
func (k markKind) index(mark string) int {
	switch k {
	case inDigits:
		if len(mark) > len("99") {
			return 0
		}
		n := 0
		for _, c := range []byte(mark) {
			n = n*10 + int(c-'0')
		}
		return n
	case inRoman:
		return slices.Index(roman[:], mark) + 1
	}
	if len(mark) != 1 {
		return 0
	}
	return strings.IndexByte(string(k), mark[0]) + 1
}

var roman = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}
