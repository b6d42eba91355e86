package article

import (
	"github.com/variorum-news/variorum/calendar"
)

// What speaks for a date line as the publication's, and the least that must. A date beside the
// headline with a label, a time or the right weekday is right nearly always; a bare one above it is
// as often the day the page was looked at.
const (
	labelWeight   = 4
	timeWeight    = 2
	weekdayWeight = 2
	wrongWeekday  = 6
	afterWeight   = 2
	nearWeight    = 1
	farWeight     = -2
	nearHeadline  = 3 // units
	leastDate     = 1
	staleYears    = 2 // a bare date so much later than all years of the text is of the page
)

// dates chooses the publication date among the date lines, and marks the lines.
func (p *page) dates() (published, updated calendar.Date) {
	best, at := leastDate-1, -1
	for i := range p.us {
		u := &p.us[i]
		if u.kind != PageDate {
			continue
		}
		if score := p.dateScore(i); score > best {
			best, at = score, i
		}
	}
	if at >= 0 {
		p.us[at].kind = PubDate
		published = p.us[at].stamp.date
		updated = p.us[at].stamp.later
	}
	for i := p.headline + 1; i < min(p.region.to, len(p.us)); i++ {
		u := &p.us[i]
		if u.kind == PageDate && (u.stamp.updated || u.stamp.published) {
			u.kind = PubDate
			if u.stamp.updated && updated.IsZero() {
				updated = u.stamp.date
			}
		}
	}
	if order, _ := updated.Compare(published); !updated.IsZero() && !published.IsZero() && order < 0 {
		updated = calendar.Date{}
	}
	return published, updated
}

// dateScore weighs a date line; below leastDate it is not believed.
func (p *page) dateScore(i int) int {
	s := p.us[i].stamp
	if s.updated {
		return leastDate - 1
	}
	score, plain := 0, true
	if s.published {
		score, plain = score+labelWeight, false
	}
	if s.timed {
		score, plain = score+timeWeight, false
	}
	switch s.weekday {
	case 1:
		score, plain = score+weekdayWeight, false
	case -1:
		score -= wrongWeekday
	}
	anchor := p.headline
	if anchor < 0 {
		anchor = p.region.from
	}
	switch {
	case i >= p.region.to && p.region.to > 0:
		score += 2 * farWeight
	case i > anchor && i-anchor <= 4*nearHeadline:
		score += afterWeight
	case i > anchor:
		score += farWeight
	case anchor-i <= nearHeadline:
		score += nearWeight
	default:
		score += farWeight
	}
	if plain && i < anchor {
		if y := p.latestYear(); y > 0 && s.date.Time.Year()-y >= staleYears {
			return leastDate - 1
		}
	}
	return score
}

// latestYear is the latest year that the body or a caption names; 0 if none does.
func (p *page) latestYear() int {
	latest := 0
	for i := range p.us {
		u := &p.us[i]
		if !u.kind.IsBody() && u.kind != Caption {
			continue
		}
		run, value := 0, 0
		for j := 0; j <= len(u.raw); j++ {
			if j < len(u.raw) && u.raw[j] >= '0' && u.raw[j] <= '9' {
				if run++; run <= 4 {
					value = value*10 + int(u.raw[j]-'0')
				}
				continue
			}
			if run == 4 && value >= 1900 && value <= lastYear {
				latest = max(latest, value)
			}
			run, value = 0, 0
		}
	}
	return latest
}
