package apparatus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
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
	var names, folded []string
	for _, c := range r.Told {
		for _, cell := range r.Cells[c] {
			by := Prose(cell.By)
			if key := sameName(by); cell.Reading == reading && by != "" && !slices.Contains(folded, key) {
				names, folded = append(names, by), append(folded, key)
			}
		}
	}
	if len(names) == 0 {
		return Prose(r.Readings[reading].By)
	}
	return strings.Join(names, ", ")
}

// sameName is a name without what differs only in how it is set: case, and the shape of its apostrophes.
func sameName(name string) string {
	return strings.NewReplacer("’", "'", "‘", "'").Replace(text.Fold(name).Text)
}
