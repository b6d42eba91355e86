package collate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marked are the runs of words in quotation marks within a clause: "it was" and "the town “lost its voice”
// and ‘all hope". A run whose closing mark the clause leaves out ends with it. A mark closes a run only
// if it is of the kind that opened it, so that those within it are its own.
func marked(clause string) []string {
	var out []string
	open, start := rune(0), 0
	before := ' '
	for i, size := 0, 0; i < len(clause); i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(clause[i:])
		after, _ := utf8.DecodeRuneInString(clause[i+size:])
		switch {
		case open == 0 && opens(before, r, after):
			open, start = closing(r), i+size
		case open != 0 && r == open && !isInWord(before, after):
			out = append(out, strings.TrimSpace(clause[start:i]))
			open = 0
		}
		before = r
	}
	if open != 0 {
		out = append(out, strings.TrimSpace(clause[start:]))
	}
	return out
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
