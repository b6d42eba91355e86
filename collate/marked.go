package collate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// runsInMarks are the runs of words of a mixed quotation that stand in marks.
func (q quotation) runsInMarks() []text.Span {
	if q.quote.Form != note.Mixed {
		return nil
	}
	var out []text.Span
	for _, s := range q.quote.Spans {
		out = append(out, runsInMarks(q.telling.Text, s)...)
	}
	return out
}

// runsInMarks are the runs of words in quotation marks within a clause of t: "it was" and "the town “lost
// its voice” and ‘all hope". A run whose opening mark stands right before the clause begins with it; one
// whose closing mark the clause leaves out ends with it. A mark closes a run only if it is of the kind that
// opened it, so that those within it are its own.
func runsInMarks(t string, clause text.Span) []text.Span {
	var out []text.Span
	open, start := rune(0), clause.Start
	before, n := utf8.DecodeLastRuneInString(t[:clause.Start])
	first, _ := utf8.DecodeRuneInString(t[clause.Start:])
	if left, _ := utf8.DecodeLastRuneInString(t[:clause.Start-n]); n > 0 && opens(left, before, first) {
		open = closing(before)
	}
	for i, size := clause.Start, 0; i < clause.End; i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(t[i:])
		after, _ := utf8.DecodeRuneInString(t[i+size:])
		switch {
		case open == 0 && opens(before, r, after):
			open, start = closing(r), i+size
		case open != 0 && r == open && !isInWord(before, after):
			out = append(out, text.Span{Start: start, End: i})
			open = 0
		}
		before = r
	}
	if open != 0 {
		out = append(out, text.Span{Start: start, End: clause.End})
	}
	return slices.DeleteFunc(out, func(s text.Span) bool { return strings.TrimSpace(s.In(t)) == "" })
}

// opens reports whether a mark opens a run, by its shape and, of single ones, which are apostrophes too, by
// what stands beside it.
func opens(before, r, after rune) bool {
	switch r {
	case '"', '“', '„', '«':
		return true
	case '\'', '‘':
		return !unicode.IsLetter(before) && !unicode.IsDigit(before) && unicode.IsLetter(after)
	}
	return false
}

// closing is the mark that closes what a mark opens.
func closing(r rune) rune {
	switch r {
	case '“', '„':
		return '”'
	case '«':
		return '»'
	case '‘':
		return '’'
	}
	return r
}

func isInWord(before, after rune) bool { return unicode.IsLetter(before) && unicode.IsLetter(after) }

// isTitle reports whether words in marks are a title or a name, not speech: all but the small ones begin with a
// capital, and go on without, "The Harbour at Night".
func isTitle(run string) bool {
	capitals := 0
	for _, w := range strings.Fields(run) {
		letters := []rune(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }))
		if len(letters) < longWord {
			continue
		}
		if !unicode.IsUpper(letters[0]) || unicode.IsUpper(letters[1]) {
			return false
		}
		capitals++
	}
	return capitals >= 2
}
