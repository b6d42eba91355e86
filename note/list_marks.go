package note

import (
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// listMarks finds the items of a list that was pasted into one line: "1) Bread 2) Salt". Only a
// stretch that begins with the first mark has items, and each mark must be the next.
type listMarks struct {
	t     string
	end   int
	index int  // of the mark seen last: 1 for "1" and for "a"; 0 if there is no list
	alpha bool // letters, not numbers
	tail  string
}

func newListMarks(t string, s text.Span) *listMarks {
	l := &listMarks{t: t, end: s.End}
	start, _ := trimSpace(t, s.Start, s.End)
	index, alpha, tail := l.read(start)
	if index == 1 {
		l.index, l.alpha, l.tail = index, alpha, tail
	}
	return l
}

// next reports whether the item after the last begins at i.
func (l *listMarks) next(i int) bool {
	if l.index == 0 {
		return false
	}
	index, alpha, tail := l.read(i)
	if index != l.index+1 || alpha != l.alpha || tail != l.tail {
		return false
	}
	l.index = index
	return true
}

// read reads a mark at i: a number or a letter, then ".", ")" or ".)", then a capital.
func (l *listMarks) read(i int) (index int, alpha bool, tail string) {
	const maxItems = 99
	j := i
	for j < l.end && l.t[j] >= '0' && l.t[j] <= '9' && index <= maxItems {
		index = index*10 + int(l.t[j]-'0')
		j++
	}
	if j == i && j < l.end && l.t[j] >= 'a' && l.t[j] <= 'z' {
		index, alpha = int(l.t[j]-'a')+1, true
		j++
	}
	from := j
	for j < l.end && j-from < 2 && (l.t[j] == '.' || l.t[j] == ')') {
		j++
	}
	tail = l.t[from:j]
	if index == 0 || index > maxItems || tail == "" || j+1 >= l.end || l.t[j] != ' ' {
		return 0, false, ""
	}
	if r, _ := utf8.DecodeRuneInString(l.t[j+1 : l.end]); !unicode.IsUpper(r) {
		return 0, false, ""
	}
	return index, alpha, tail
}
