package article

import (
	"slices"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

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
			if to, d = x.yearFirst(tokens, i); !d.IsZero() {
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
		if t.number >= 0 || t.letters && !slices.Contains(words, t.low) || !t.letters && !strings.ContainsAny(t.raw, " \t\u00a0,.’'-") {
			return i
		}
		i++
	}
	return i
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
	if k < len(tokens) && tokens[k].raw == "/" {
		if other := skip(tokens, k+1); other < len(tokens) && x.months[tokens[other].low] == m {
			k = skip(tokens, other+1) // Arabic has two names for a month, and writes both
		}
	}
	if k >= len(tokens) || len(tokens[k].raw) != 4 {
		return 0, d
	}
	return k + 1, day(tokens[k].number, int(m), tokens[i].number)
}

// yearFirst reads "2031. december 23." and "2031年12月23日".
func (x *lexicon) yearFirst(tokens []token, i int) (to int, d calendar.Date) {
	if len(tokens[i].raw) != 4 {
		return 0, d
	}
	j := skip(tokens, i+1)
	if j >= len(tokens) || !tokens[j].letters {
		return 0, d
	}
	month := int(x.months[tokens[j].low])
	if x.dateMarks[tokens[j].low] == 1 {
		if j = skip(tokens, j+1); j+1 >= len(tokens) || tokens[j].number < 0 || x.dateMarks[tokens[j+1].low] != 2 {
			return 0, d
		}
		month = tokens[j].number
		j++
	}
	k := skip(tokens, j+1)
	if month == 0 || k >= len(tokens) || len(tokens[k].raw) > 2 {
		return 0, d
	}
	return k + 1, day(tokens[i].number, month, tokens[k].number)
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

// shortYears is the least year of this century that is read where only two digits are written: below it are
// versions and chapters.
const shortYears = 10

// numeric reads "2031-12-23", "2031/12/23", "23.12.2031", and "23/12/2031" if it can be read in one
// way only: day and month first are both in use.
func numeric(tokens []token, i int) (to int, d calendar.Date) {
	if i+6 < len(tokens) && tokens[i+1].raw == "." && tokens[i+2].raw == " " && tokens[i+4].raw == "." && tokens[i+5].raw == " " {
		if a, b, c := tokens[i], tokens[i+3], tokens[i+6]; len(a.raw) <= 2 && len(b.raw) <= 2 && len(c.raw) == 4 {
			return i + 7, day(c.number, b.number, a.number) // 23. 12. 2031
		}
	}
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
	case mark == "." && len(c.raw) == 2 && len(a.raw) <= 2 && c.number >= shortYears:
		d = day(2000+c.number, b.number, a.number) // 23.12.31
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
