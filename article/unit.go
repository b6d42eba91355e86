package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// unit is a line of a text, or the lines of one hard-wrapped paragraph, and its shape.
type unit struct {
	span   text.Span // without white space around it
	raw    string    // the text of span
	low    string    // its matching form for cues: see plain
	after  bool      // a blank line, or the start of the text, stands before it
	words  int       // words; of scripts without spaces, two runes count as one
	lower  int       // words that start with a lower-case letter, or are caseless
	upper  int       // words that start with an upper-case letter
	digits int       // words that are numbers
	end    ending
	cue    cue
	stamp  stamp // the date it gives, if it is hardly more than a date
	kind   Kind  // what it is found to be; "" is not known yet
}

// ending is how a unit ends, quotation marks and brackets apart.
type ending uint8

const (
	open     ending = iota // no mark: a heading, a label, a caption
	stop                   // . ! ?
	question               // ?
	cut                    // … or ...: a teaser
	colon
)

// units splits a text into its units and looks at the shape of each.
func (x *lexicon) units(t string) []unit {
	lines := splitLines(t)
	lines = unwrap(t, lines)
	us := make([]unit, len(lines))
	for i, l := range lines {
		us[i] = unit{span: l.span, raw: l.span.In(t), after: l.after}
		us[i].measure()
		us[i].low = plain(us[i].raw)
		us[i].cue = x.cueOf(&us[i])
		us[i].stamp = x.stampOf(&us[i])
	}
	return us
}

// line is a line that is not blank.
type line struct {
	span  text.Span
	after bool // a blank line, or the start of the text, stands before it
}

// splitLines gives the lines that are not blank. A line ends where any writer of texts ends one: at
// LF, CR, form feed, vertical tab, NEL and the line and paragraph separators of Unicode.
func splitLines(t string) []line {
	var out []line
	blank := true
	for start := 0; start < len(t); {
		n := strings.IndexFunc(t[start:], endsLine)
		end, next := len(t), len(t)
		if n >= 0 {
			end = start + n
			_, size := utf8.DecodeRuneInString(t[end:])
			next = end + size
			if t[end] == '\r' && next < len(t) && t[next] == '\n' {
				next++
			}
		}
		s := trim(t, text.Span{Start: start, End: end})
		if s.Len() > 0 {
			out = append(out, line{s, blank})
		}
		blank = s.Len() == 0
		start = next
	}
	return out
}

func endsLine(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// trim takes white space and invisible marks off both ends of a span.
func trim(t string, s text.Span) text.Span {
	in := s.In(t)
	left := strings.TrimLeftFunc(in, invisible)
	s.Start += len(in) - len(left)
	s.End -= len(left) - len(strings.TrimRightFunc(left, invisible))
	return s
}

func invisible(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r >= 0x200B && r <= 0x200F || r == 0x2060
}

// measure counts the words by how they are written, and finds how the unit ends.
func (u *unit) measure() {
	dense := 0 // runes of scripts that are written without spaces
	for w := range strings.FieldsSeq(u.raw) {
		r, size := utf8.DecodeRuneInString(w)
		for size < len(w) && !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			w = w[size:]
			r, size = utf8.DecodeRuneInString(w)
		}
		switch {
		case unicode.IsUpper(r):
			u.upper++
		case unicode.IsLetter(r):
			u.lower++
		case unicode.IsNumber(r):
			u.digits++
		default:
			continue
		}
		u.words++
		if r >= 0x0E00 {
			dense += denseRunes(w)
		}
	}
	if dense > 2*u.words {
		u.words += dense / 2
		u.lower += dense / 2
	}
	u.end = endingOf(u.raw)
}

// denseRunes counts the runes of scripts that put no spaces between words.
func denseRunes(w string) int {
	n := 0
	for _, r := range w {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
			n++
		}
	}
	return n
}

// closers are marks that may follow the one that ends a sentence.
const closers = "\"'”’“‘»«›)]* \u00a0"

func endingOf(s string) ending {
	if open := strings.LastIndexByte(s, '('); open > 0 && strings.HasSuffix(s, ")") {
		if e := endingOf(strings.TrimRight(s[:open], " ")); e == stop || e == question {
			return e // "The ferry at dawn. (Ada Marsh)"
		}
	}
	s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.Is(unicode.So, r) || r == 0xFE0F || r == ' ' })
	s = strings.TrimRight(s, closers)
	if bare := strings.TrimRight(s, "0123456789"); bare != s && len(s)-len(bare) <= 3 && len(bare) > 1 && strings.HasSuffix(bare, ".") && !unicode.IsDigit(rune(bare[len(bare)-2])) {
		s = bare // the number of a footnote
	}
	switch r, _ := utf8.DecodeLastRuneInString(s); r {
	case '…':
		return cut
	case '.':
		if strings.HasSuffix(s, "..") {
			return cut
		}
		return stop
	case '?', '？', '؟':
		return question
	case '!', '。', '！', '।', '۔', '։':
		return stop
	case ':', '：':
		return colon
	}
	return open
}

// ends reports whether the unit ends as a sentence does.
func (u *unit) ends() bool { return u.end == stop || u.end == question }

// Least words of a unit that is prose: one that ends as a sentence does, and one that does not.
const (
	minSentence = 5
	minProse    = 12
	minUnended  = 18
)

// runs reports whether most words are written as in running text, not as in a title or a menu.
func (u *unit) runs() bool { return u.lower*5 >= (u.lower+u.upper)*2 }

// prose reports whether the unit has the shape of running text.
func (u *unit) prose() bool {
	switch {
	case u.end == cut:
		return u.words >= 2*minUnended && u.runs()
	case u.ends():
		return u.words >= minSentence && u.runs() || u.words >= minUnended && u.lower*4 >= u.words
	case u.end == colon:
		return u.words >= minProse && u.runs()
	}
	return u.words >= minUnended && u.runs()
}

// plain is the form in which cues are looked for: lower case, straight quotation marks, single
// spaces, no marks at the ends. Of a long line it is only the beginning.
func plain(s string) string {
	const enough = 600 // bytes; cues stand in short lines or early in long ones
	if len(s) > enough {
		s = strings.ToValidUTF8(s[:enough], "")
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch r {
		case '’', '‘', '`', '´':
			r = '\''
		case '“', '”', '«', '»', '„':
			r = '"'
		}
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
