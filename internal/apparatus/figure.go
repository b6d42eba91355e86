package apparatus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
)

// boundWords are how a bound is said before a number.
var boundWords = map[note.Bound]string{
	note.About: "about ", note.Below: "fewer than ", note.Above: "more than ", note.AtMost: "at most ", note.AtLeast: "at least ",
}

// Value is a reading's number as it is told, with its bound.
func Value(r *collate.Reading) string {
	v := Prose(r.Key)
	if first, _ := utf8.DecodeRuneInString(v); unicode.IsDigit(first) || unicode.Is(unicode.Sc, first) {
		v = boundWords[r.Bound] + v
	}
	return v
}

// CountedBy is who is said to have counted: by the reading's cites, or else by the reading.
func (s *Sheet) CountedBy(r *Row, reading int) string {
	var names []string
	for _, c := range r.Told {
		for _, cell := range r.Cells[c] {
			if by := Prose(cell.By); cell.Reading == reading && by != "" && !slices.Contains(names, by) {
				names = append(names, by)
			}
		}
	}
	if len(names) == 0 {
		return Prose(r.Readings[reading].By)
	}
	return strings.Join(names, ", ")
}
