package note

import (
	"fmt"
	"strings"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

// direction says on which side of the anchor a time lies that is told without a year or a week.
type direction int

const (
	nearest  direction = iota // at or before the anchor, unless the clause speaks of the future
	backward                  // "last Friday": before the anchor
	forward                   // "next Friday": after it
	around                    // "this Friday": the one of this week or year
	due                       // "by 3 March": after it if that is within half a year
)

// months in a year, days in a week.
const (
	yearMonths = 12
	weekDays   = 7
)

// dayOfWeek is the value of a weekday, Monday being 1.
func (c *timeScan) dayOfWeek(day int, to direction) string {
	if c.anchor.IsZero() {
		return fmt.Sprintf("XXXX-WXX-%d", day)
	}
	today := (int(c.anchor.Time.Weekday())+weekDays-1)%weekDays + 1
	back := (today - day + weekDays) % weekDays
	ahead := (day - today + weekDays) % weekDays
	switch to {
	case backward:
		if back == 0 {
			back = weekDays
		}
		return c.anchor.AddDays(-back).String()
	case forward:
		if ahead == 0 {
			ahead = weekDays
		}
		return c.anchor.AddDays(ahead).String()
	case around:
		return c.anchor.AddDays(ahead).String()
	}
	return c.anchor.AddDays(-back).String()
}

// yearOfMonth is the year of a month, or of a day of it if day is not 0, that is told without one;
// 0 if it cannot be known. News tells dates that lie soon ahead, or at any distance in the past.
func (c *timeScan) yearOfMonth(month, day int, to direction) int {
	if c.anchor.IsZero() {
		return 0
	}
	y, m, d := c.anchor.Time.Date()
	if to == due {
		to = nearest
		if (month-int(m)+yearMonths)%yearMonths <= yearMonths/2 && (month != int(m) || day >= d) {
			to = forward
		}
	}
	here := month == int(m) && (day == 0 || day == d)
	later := month > int(m) || month == int(m) && day > d
	ahead := (month-int(m)+yearMonths)%yearMonths <= soon && !here && (later || month != int(m))
	switch {
	case to == forward && !later && !here, to == nearest && ahead && !later:
		return y + 1
	case to == backward && (later || day == 0 && (month == int(m) || month == int(m)-1)), to == nearest && later && !ahead:
		return y - 1
	}
	return y
}

// soon is how many months ahead a date without a year is still meant to come. On the dates without
// a year of eval/language timebank and aquaint it is right more often than 0, 1 or 4.
const soon = 2

// monthValue is the value of a month, or of a day of it; the year is unknown if it is 0.
func monthValue(year, month, day int) string {
	y := "XXXX"
	if year > 0 {
		y = fmt.Sprintf("%04d", year)
	}
	if day == 0 {
		return fmt.Sprintf("%s-%02d", y, month)
	}
	return fmt.Sprintf("%s-%02d-%02d", y, month, day)
}

// validDay reports whether a month has such a day; without a year, February has 29.
func validDay(year, month, day int) bool {
	if year == 0 {
		year = 2000
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return day >= 1 && int(t.Month()) == month
}

// daysFrom is the value of the day n days from the anchor.
func daysFrom(anchor calendar.Date, n int) string {
	if anchor.IsZero() {
		return "XXXX-XX-XX"
	}
	return anchor.AddDays(n).String()
}

// unitFrom is the value of the week, month, quarter, year … that lies n units from that of the
// anchor.
func unitFrom(anchor calendar.Date, code string, n int) string {
	if anchor.IsZero() {
		return unknownUnit(code)
	}
	y, m, _ := anchor.Time.Date()
	switch code {
	case "D":
		return daysFrom(anchor, n)
	case "W", "WE":
		year, week := anchor.AddDays(weekDays * n).ISOWeek()
		v := fmt.Sprintf("%04d-W%02d", year, week)
		if code == "WE" {
			v += "-WE"
		}
		return v
	case "M":
		t := time.Date(y, m+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
		return monthValue(t.Year(), int(t.Month()), 0)
	case "Q":
		t := time.Date(y, m+time.Month(3*n), 1, 0, 0, 0, 0, time.UTC)
		return fmt.Sprintf("%04d-Q%d", t.Year(), (int(t.Month())-1)/3+1)
	case "Y":
		return fmt.Sprintf("%04d", y+n)
	case "E":
		return fmt.Sprintf("%03d", y/10+n)
	case "C":
		return fmt.Sprintf("%02d", y/100+n)
	}
	return ""
}

func unknownUnit(code string) string {
	switch code {
	case "D":
		return "XXXX-XX-XX"
	case "W":
		return "XXXX-WXX"
	case "WE":
		return "XXXX-WXX-WE"
	case "M":
		return "XXXX-XX"
	case "Q":
		return "XXXX-QX"
	case "Y":
		return "XXXX"
	case "E":
		return "XXX"
	case "C":
		return "XX"
	}
	return ""
}

// future reports whether the clause of tokens i to j-1 speaks of what is to come: the nearest verb
// before the time, or the first after it where it opens the clause.
func (c *timeScan) future(i, j int) bool {
	if c.is(i-1, "until", "till", "by", "through") && c.anyAhead(max(c.first, i-verbReach), i) {
		return true
	}
	for k := i - 1; k >= c.first && k >= i-verbReach; k-- {
		switch {
		case c.is(k, ",", ";", "—", "–", ":", "that", "who", "which", "after", "before", "when", "while", "as", "because", "\"", "“", "”"):
			k = c.first - 1
		case c.promises(k):
			return true
		case c.isPast(k):
			return false
		}
	}
	for k := j; k < c.end && k < j+verbReach; k++ {
		switch {
		case c.promises(k):
			return true
		case c.isPast(k) || c.is(k, ".", ";"):
			return false
		}
	}
	return false
}

// side is on which side of the anchor the weekday of tokens i to j-1 lies, by the words of its clause.
func (c *timeScan) side(i, j int) direction {
	switch {
	case c.deadline(i):
		return forward
	case !c.future(i, j):
		return nearest
	case c.is(i-1, "until", "by"):
		return forward
	}
	return around
}

// deadline reports whether a time that begins with token i is the end of what was put off, or the
// earliest that something may be: "postponed until Tuesday", "as early as Tuesday".
func (c *timeScan) deadline(i int) bool {
	if c.is(i-1, "as") && c.is(i-3, "as") && c.is(i-2, "early", "soon") {
		return !c.anyPast(max(c.first, i-verbReach), i-3)
	}
	if c.is(i-1, "until", "till", "to") {
		for k := i - 2; k >= c.first && k >= i-verbReach; k-- {
			if c.is(k, "postponed", "delayed", "extended", "adjourned", "deferred", "deadline") || c.is(k, "given", "gave") && !c.is(i-1, "to") {
				return true
			}
		}
	}
	return false
}

func (c *timeScan) anyPast(i, j int) bool {
	return false
}

// verbReach is how far, in tokens, the verb of a time is looked for.
const verbReach = 14

// anyAhead reports whether a promise stands among tokens i to j-1.
func (c *timeScan) anyAhead(i, j int) bool {
	for ; i < j; i++ {
		if c.promises(i) {
			return true
		}
	}
	return false
}

// promises reports whether token i makes its verb one of the future: will, is to, is expected to.
func (c *timeScan) promises(i int) bool {
	switch c.low(i) {
	case "would":
		return !c.is(i+1, "have", "n't") // "said that they would sail on Monday"
	case "plans", "plan", "opens", "begins", "starts", "hopes":
		return c.v.tag(i) == Verb || c.is(i+1, "to")
	case "planning":
		return c.is(i+1, "to", "a", "an", "another", "for")
	case "will", "'ll", "shall", "wo", "upcoming", "intends", "expects":
		return true
	case "expected", "scheduled", "due", "slated", "planned", "supposed", "set", "likely", "going", "expecting", "hoping", "aims", "aiming", "ready", "poised":
		return !c.is(i-1, "had", "been", "was", "were") && (c.is(i+1, "to", "for", "on", "in", "by", "back") || c.is(i-1, "is", "are", "'s", "be") ||
			c.v.tag(i) == Verb && c.is(i, "planned", "scheduled") && c.is(i+1, "a", "an", "another"))
	case "to":
		return c.is(i-1, "is", "are", "due", "set", "likely") && !c.is(i-2, "was", "were", "been")
	}
	return false
}

// isPast reports whether token i is a finite verb of the past, as far as can be seen.
func (c *timeScan) isPast(i int) bool {
	low := c.low(i)
	switch low {
	case "said", "was", "were", "had", "did", "told", "made", "went", "came", "took", "began", "rose", "fell", "met", "won", "lost",
		"left", "found", "held", "sent", "saw", "gave", "got", "led", "put", "became", "has", "have", "says", "kept", "brought", "ran", "hit":
		return true
	}
	if strings.HasSuffix(low, "eed") && low != "agreed" && low != "freed" {
		return false // "will succeed Ada Wren on Feb. 1"
	}
	return len(low) > 4 && low[len(low)-2:] == "ed" && (c.v.tag(i) == Verb || c.v.tag(i) == Other) && !c.is(i-1, "to", "be", "the", "a")
}
