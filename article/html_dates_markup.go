package article

import (
	"slices"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// firstWebYear is the first year that the markup of a page may be dated: since there are news pages; what
// is earlier is a template's default or the zero of a clock.
const firstWebYear = 1994

// webDate reads a date of the markup, in the forms of data and of prose.
func (p *webPage) webDate(s string) calendar.Date {
	const longest = 100 // bytes
	if s = readable(s); s == "" || len(s) > longest {
		return calendar.Date{}
	}
	d, err := calendar.Parse(padded(s))
	if err != nil || d.Precision < calendar.Day {
		d = p.dateOf(s)
	}
	if d.IsZero() && p.dayFirst() {
		d = p.dateOf(strings.ReplaceAll(s, "/", "."))
	}
	if y := d.Time.Year(); d.Precision < calendar.Day || y < firstWebYear || y > lastYear {
		return calendar.Date{}
	}
	if h, m, sec := d.Time.Clock(); h == 0 && m == 0 && sec == 0 {
		return d.Day() // a program wrote a day as an instant
	}
	return d
}

// dayFirst reports whether 5/12 is a day of December here: English alone writes the month first too.
func (p *webPage) dayFirst() bool {
	lang := p.lang()
	return lang != "" && !strings.HasPrefix(strings.ToLower(lang), "en")
}

// padded writes the numbers of one digit of a date of data with two: "2031-5-13T17:05:0Z".
func padded(s string) string {
	if len(s) < 5 || s[4] != '-' || strings.Trim(s[:4], "0123456789") != "" {
		return s
	}
	var b strings.Builder
	isDigit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	for i := range len(s) {
		if isDigit(i) && !isDigit(i-1) && !isDigit(i+1) && s[i-1] != '.' {
			b.WriteByte('0')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// timeAfter is how far behind the headline the first <time> may stand, in elements, to be believed before
// what a reader sees.
const timeAfter = 150

// timeElement is the date of the first <time> that stands where an article's may, and whether it stands by
// the headline.
func (p *webPage) timeElement() (first calendar.Date, near bool) {
	h1 := p.headingAt()
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		changed := m.Has("datemodified") || slices.Contains(m.Words, "updated") && !slices.Contains(m.Words, "published")
		if m.Tag != "time" || changed || isAside(m) {
			continue
		}
		d := p.webDate(m.Value)
		if d.IsZero() {
			d = p.webDate(m.Text)
		}
		if d.IsZero() {
			continue
		}
		if h1 >= 0 && m.At > h1 {
			return d, m.At < h1+timeAfter
		}
		if first.IsZero() {
			first = d
		}
	}
	return first, h1 < 0
}

// dateInAddress is the day in the path of an address: "/2031/05/13/", "/2031-05-13-", "/20310513",
// "/2031/may/13/", "/13-05-2031-".
func dateInAddress(uri string) calendar.Date {
	_, rest, _ := strings.Cut(uri, "://")
	_, path, _ := strings.Cut(rest, "/")
	path, _, _ = strings.Cut(path, "?")
	tokens := tokensOf("/" + path)
	for i, t := range tokens {
		if t.number < 0 {
			continue
		}
		if len(t.raw) == 8 {
			if d := day(t.number/10000, t.number/100%100, t.number%100); !d.IsZero() && d.Time.Year() >= firstWebYear {
				return d
			}
		}
		if i+4 >= len(tokens) || !strings.Contains("/-_", tokens[i+1].raw) || tokens[i+1].raw != tokens[i+3].raw {
			continue
		}
		y, m, d := t, tokens[i+2], tokens[i+4]
		if len(d.raw) == 4 && !m.letters {
			y, d = d, y // "13-05-2031"
		}
		month := m.number
		if m.letters && len(m.low) >= 3 {
			month = monthAbbreviated(m.low)
		}
		if len(y.raw) == 4 && len(d.raw) <= 2 {
			if d := day(y.number, month, d.number); !d.IsZero() && d.Time.Year() >= firstWebYear {
				return d
			}
		}
	}
	return calendar.Date{}
}

// monthAbbreviated is the month of an address in English, as content systems write it.
func monthAbbreviated(s string) int {
	for m := time.January; m <= time.December; m++ {
		if low := strings.ToLower(m.String()); s == low || s == low[:3] {
			return int(m)
		}
	}
	return 0
}
