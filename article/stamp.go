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

// longestStampBytes bounds it as well: a line of marks without a space is one word of any length.
const longestStampBytes = 2 << 10

// isShort reports whether the line is short enough to be looked at as a date line.
func (u *unit) isShort() bool { return u.words <= longestStamp && len(u.raw) <= longestStampBytes }

// maxLeftover is how many words beside the date, labels and a name a labelled or timed date line may have.
const maxLeftover = 6

func (x *lexicon) stampOf(u *unit) stamp {
	if !u.isShort() || !strings.ContainsAny(u.raw, "0123456789") {
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
