package article

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
)

// stamp is the date that a line gives: "Published Friday 3 May 2031, 17:05 by Ada Marsh".
type stamp struct {
	date      calendar.Date
	only      bool          // the line is hardly more than a date
	published bool          // it says so
	updated   bool          // it says that it is not the publication but a later change
	later     calendar.Date // the day of a later change that the line gives too
	timed     bool          // with a time of day
	weekday   int           // it names the weekday: 1 the right one, -1 a wrong one
	name      string
}

func (s stamp) found() bool { return !s.date.IsZero() }

// token is a run of letters, a run of digits, or one mark.
type token struct {
	raw, low string
	number   int // of a run of digits, else -1
	letters  bool
}

// longestStamp is how many words a line may have to be looked at as a date line.
const longestStamp = 24

// maxLeftover is how many words beside the date, labels and a name a labelled or timed date line may have.
const maxLeftover = 6

func (x *lexicon) stampOf(u *unit) stamp {
	if u.words > longestStamp || !strings.ContainsAny(u.raw, "0123456789") {
		return stamp{}
	}
	tokens := tokensOf(u.raw)
	from, to, date := x.dateIn(tokens)
	if date.IsZero() {
		return stamp{}
	}
	s := stamp{date: date}
	var leftover []string // words that say something else, by field
	fields, own := 0, false
	label := func(i int) Kind {
		for _, c := range x.starts[tokens[i].low] {
			if (c.kind == cuePublished || c.kind == cueUpdated) && strings.HasPrefix(lowFrom(tokens, i), strings.TrimSuffix(c.words, ":")) {
				return c.kind
			}
		}
		return ""
	}
	firstLabel := Kind("")
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case i == from:
			i = to - 1
			for i+1 < len(tokens) && strings.ContainsAny(tokens[i+1].raw, " ,.") {
				i++
			}
		case t.letters:
			if k := label(i); k != "" {
				switch {
				case i < from:
					firstLabel = k
				case k == cueUpdated && s.later.IsZero():
					_, _, s.later = x.dateIn(tokens[i+1:])
				}
				continue
			}
			day, isDay := x.days[t.low]
			switch {
			case isDay && abs(i-from) <= 4 || isDay && len(t.low) > 3:
				s.weekday = -1
				if s.date.Time.Weekday() == day {
					s.weekday = 1
				}
			case x.fillers[t.low] || x.months[t.low] != 0 || t.low == "pm" || t.low == "am" || t.low == "p" || t.low == "m" || t.low == "a":
			default:
				leftover = append(leftover, t.raw)
			}
		case t.number >= 0:
			if h, m, n := clockAt(tokens, i); n > 0 {
				s.timed = true
				if i > to-3 && i <= to+8 || i < from {
					s.date = at(s.date, h, m)
				}
				i += n - 1
			}
		case strings.ContainsAny(t.raw, "•|/·–—-"):
			fields++
		default:
		}
	}
	s.published = firstLabel == cuePublished
	s.updated = firstLabel == cueUpdated
	n := len(leftover)
	own = fields > 0 && n <= maxLeftover
	s.only = n <= 1 || n <= maxLeftover && (s.published || s.updated || s.timed || own) && u.words <= longestStamp
	if s.only && n >= 2 {
		s.name = x.nameIn(u.raw)
	}
	return s
}

func abs(n int) int { return max(n, -n) }

func at(d calendar.Date, h, m int) calendar.Date {
	if d.Precision != calendar.Day {
		return d
	}
	y, mo, day := d.Time.Date()
	return calendar.Date{Time: time.Date(y, mo, day, h, m, 0, 0, calendar.Floating), Precision: calendar.Minute}
}

func tokensOf(s string) []token {
	var out []token
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		class := classOf(r)
		j := i + size
		for class != 0 && j < len(s) {
			next, n := utf8.DecodeRuneInString(s[j:])
			if classOf(next) != class || class == 'a' && unicode.IsUpper(next) && unicode.IsLower(r) {
				break // "MarshPublished": two words that lost the space between them
			}
			r = next
			j += n
		}
		raw := s[i:j]
		t := token{raw: raw, low: raw, number: -1}
		switch class {
		case 'a':
			t.letters, t.low = true, strings.ToLower(raw)
		case '0':
			if n, err := strconv.Atoi(raw); err == nil {
				t.number = n
			}
		}
		out = append(out, t)
		i = j
	}
	return out
}

func classOf(r rune) byte {
	switch {
	case r >= '0' && r <= '9':
		return '0'
	case unicode.IsLetter(r), unicode.Is(unicode.Mn, r):
		return 'a'
	case unicode.IsSpace(r):
		return ' '
	}
	return 0
}

// lowFrom is the text from a token on, enough of it to hold a label.
func lowFrom(tokens []token, i int) string {
	var b strings.Builder
	for ; i < len(tokens) && b.Len() < 40; i++ {
		if tokens[i].raw == " " || strings.TrimSpace(tokens[i].raw) == "" {
			b.WriteByte(' ')
			continue
		}
		b.WriteString(tokens[i].low)
	}
	return b.String()
}

// Years that a news text may be dated: since the first newspapers, and before the far dates that
// programs write for "never" (2099, 9999).
const (
	firstYear = 1605
	lastYear  = 2089
)

func day(y, m, d int) calendar.Date {
	if y < firstYear || y > lastYear || m < 1 || m > 12 || d < 1 || d > 31 {
		return calendar.Date{}
	}
	out := calendar.On(y, time.Month(m), d)
	if out.Time.Day() != d {
		return calendar.Date{} // 31 February
	}
	return out
}

// dateIn finds the first full date of a line: tokens[from:to].
func (x *lexicon) dateIn(tokens []token) (from, to int, d calendar.Date) {
	for i, t := range tokens {
		switch {
		case t.number >= 0:
			if to, d = x.dayFirst(tokens, i); !d.IsZero() {
				return i, to, d
			}
			if to, d = numeric(tokens, i); !d.IsZero() {
				return i, to, d
			}
		case t.letters:
			if to, d = x.monthFirst(tokens, i); !d.IsZero() {
				return i, to, d
			}
		}
	}
	return 0, 0, calendar.Date{}
}

// skip passes over separators and the given words.
func skip(tokens []token, i int, words ...string) int {
	for i < len(tokens) {
		t := tokens[i]
		if t.number >= 0 || t.letters && !contains(words, t.low) || !t.letters && !strings.ContainsAny(t.raw, " \t\u00a0,.’'-") {
			return i
		}
		i++
	}
	return i
}

func contains(words []string, w string) bool {
	for _, v := range words {
		if v == w {
			return true
		}
	}
	return false
}

// dayFirst reads "23 December 2031", "23rd of Dec., 2031", "21. Mai 2031", "3 de mayo de 2031".
func (x *lexicon) dayFirst(tokens []token, i int) (to int, d calendar.Date) {
	j := skip(tokens, i+1, "st", "nd", "rd", "th", "of", "de", "er", "º")
	if j >= len(tokens) || !tokens[j].letters {
		return 0, d
	}
	m, known := x.months[tokens[j].low]
	if !known {
		return 0, d
	}
	k := skip(tokens, j+1, "de", "of", "del")
	if k >= len(tokens) || len(tokens[k].raw) != 4 {
		return 0, d
	}
	return k + 1, day(tokens[k].number, int(m), tokens[i].number)
}

// monthFirst reads "December 23, 2031", "Dec. 23rd 2031".
func (x *lexicon) monthFirst(tokens []token, i int) (to int, d calendar.Date) {
	m, known := x.months[tokens[i].low]
	if !known {
		return 0, d
	}
	j := skip(tokens, i+1)
	if j >= len(tokens) || tokens[j].number < 0 || len(tokens[j].raw) > 2 {
		return 0, d
	}
	k := skip(tokens, j+1, "st", "nd", "rd", "th")
	if k >= len(tokens) || len(tokens[k].raw) != 4 {
		return 0, d
	}
	return k + 1, day(tokens[k].number, int(m), tokens[j].number)
}

// numeric reads "2031-12-23", "2031/12/23", "23.12.2031", and "23/12/2031" if it can be read in one
// way only: day and month first are both in use.
func numeric(tokens []token, i int) (to int, d calendar.Date) {
	if i+4 >= len(tokens) || tokens[i+2].number < 0 || tokens[i+4].number < 0 || tokens[i+1].raw != tokens[i+3].raw {
		return 0, d
	}
	a, b, c := tokens[i], tokens[i+2], tokens[i+4]
	if len(b.raw) > 2 {
		return 0, d
	}
	mark := tokens[i+1].raw
	switch {
	case len(a.raw) == 4 && (mark == "-" || mark == "/" || mark == "."):
		d = day(a.number, b.number, c.number)
	case len(c.raw) != 4 || len(a.raw) > 2:
	case mark == ".":
		d = day(c.number, b.number, a.number)
	case (mark == "/" || mark == "-") && (a.number > 12 || a.number == b.number):
		d = day(c.number, b.number, a.number)
	case (mark == "/" || mark == "-") && b.number > 12:
		d = day(c.number, a.number, b.number)
	}
	return i + 5, d
}

// clockAt reads a time of day, "17:05", "5.05 pm", "17:05:30", "5 p.m.", and tells how many tokens it is.
func clockAt(tokens []token, i int) (h, m, n int) {
	h = tokens[i].number
	if len(tokens[i].raw) > 2 || h > 24 {
		return 0, 0, 0
	}
	n = 1
	if i+2 < len(tokens) && tokens[i+1].raw == ":" && len(tokens[i+2].raw) == 2 && tokens[i+2].number >= 0 && tokens[i+2].number < 60 {
		m, n = tokens[i+2].number, 3
		if i+4 < len(tokens) && tokens[i+3].raw == ":" && len(tokens[i+4].raw) == 2 {
			n = 5
		}
	}
	j := i + n
	for j < len(tokens) && tokens[j].raw == " " {
		j++
	}
	half := ""
	if j < len(tokens) {
		half = tokens[j].low
	}
	switch {
	case half == "pm" || half == "p" && j+2 < len(tokens) && tokens[j+2].low == "m":
		if h < 12 {
			h += 12
		}
	case half == "am" || half == "a" && j+2 < len(tokens) && tokens[j+2].low == "m":
		h %= 12
	case n == 1:
		return 0, 0, 0
	}
	if h > 23 {
		return 0, 0, 0
	}
	return h, m, n
}
