package article

import (
	"strings"
	"time"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/calendar"
)

// local is d on the clock of the newsroom. Many pages give an instant in UTC, which in the evening of the
// Americas and after midnight in Asia is another day than the one a reader sees. The offset is that of
// another time of the page, else that between the instant and the clock beside the headline; where the
// page shows only the day, the day is all that is sure.
func local(d calendar.Date, zones, claims []dateClaim, clocks []time.Time) calendar.Date {
	if d.Precision < calendar.Minute || d.Time.Location() == calendar.Floating {
		return d
	}
	if _, offset := d.Time.Zone(); offset != 0 {
		return d
	}
	for _, c := range zones {
		if _, offset := c.date.Time.Zone(); offset != 0 {
			d.Time = d.Time.In(time.FixedZone("", offset))
			return d
		}
	}
	for _, c := range claims {
		if c.date.Precision >= calendar.Minute && c.date.Time.Location() == calendar.Floating {
			clocks = append(clocks, c.date.Time)
		}
	}
	for _, wall := range clocks {
		if offset, known := offsetOf(d.Time, wall); known {
			d.Time = d.Time.In(time.FixedZone("", offset))
			return d
		}
	}
	for _, c := range claims {
		if c.from != FromURL && c.from != FromByline && (c.from != FromTime || c.date.Precision != calendar.Day) {
			continue
		}
		if mayBeDayOf(c.date.Day(), d.Time) {
			return c.date.Day()
		}
		if c.from == FromByline {
			break // the next ones are less likely the article's
		}
	}
	return d
}

// clocks are the times of day that a reader sees beside the headline, each with its day; where a day may
// be read with the month first or last, both.
func (p *webPage) clocks() []time.Time {
	var out []time.Time
	anchor := p.anchor()
	for i := max(0, anchor-nearHeadline); i < min(len(p.lines), anchor+dateBeside); i++ {
		l := &p.lines[i]
		if !l.isShort() || l.stamp.updated || l.block.Place.Has(web.Hidden|web.InNav|web.InFigure) {
			continue
		}
		if l.stamp.date.Precision >= calendar.Minute {
			out = append(out, l.stamp.date.Time)
			continue
		}
		tokens := tokensOf(l.raw)
		for at := range tokens {
			for _, d := range eitherWay(tokens, at) {
				for j := at + 5; j < min(len(tokens), at+10); j++ {
					if tokens[j].number < 0 {
						continue
					}
					if h, m, n := clockAt(tokens, j); n > 0 {
						out = append(out, d.Time.Add(time.Duration(h)*time.Hour+time.Duration(m)*time.Minute))
						break
					}
				}
			}
		}
	}
	return out
}

// eitherWay reads "5/12/2031" in both ways.
func eitherWay(tokens []token, i int) []calendar.Date {
	if i+4 >= len(tokens) || tokens[i].number < 1 || tokens[i+2].number < 1 || len(tokens[i+4].raw) != 4 ||
		!strings.Contains("/-", tokens[i+1].raw) || tokens[i+1].raw != tokens[i+3].raw {
		return nil
	}
	var out []calendar.Date
	a, b, year := tokens[i].number, tokens[i+2].number, tokens[i+4].number
	for _, d := range []calendar.Date{day(year, b, a), day(year, a, b)} {
		if !d.IsZero() {
			out = append(out, d)
		}
	}
	return out
}

// mayBeDayOf reports whether somewhere on earth it was the day when the clocks of UTC showed the instant
// of another day.
func mayBeDayOf(day calendar.Date, instant time.Time) bool {
	gap := instant.Sub(day.Time)
	return gap >= -eastmost*time.Hour && gap < 0 || gap >= 24*time.Hour && gap < (24+westmost)*time.Hour
}

// Hours that the clocks of newsrooms are before and behind UTC at most: New Zealand in summer, Hawaii.
const (
	eastmost = 13
	westmost = 10
)

// offsetOf is how far a clock on the wall is from the instant that it shows, in seconds, if that is the
// offset of a zone: whole half hours; the few zones between them are not worth the chance of another time
// taken for this one.
func offsetOf(instant, wall time.Time) (seconds int, known bool) {
	const halfHour = 30 * 60
	gap := int(wall.Truncate(time.Minute).Sub(instant.Truncate(time.Minute)).Seconds())
	if gap%halfHour != 0 || gap < -westmost*3600 || gap > eastmost*3600 || gap == 0 {
		return 0, false
	}
	return gap, true
}
