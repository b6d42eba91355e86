package article

import (
	"slices"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/calendar"
)

// visibleDates are the dates that a reader sees beside the headline, the likeliest first, and how many of
// them are sure.
func (p *webPage) visibleDates() (out []calendar.Date, sure int) {
	type found struct{ line, score int }
	var lines []found
	anchor := p.anchor()
	for i := max(0, anchor-dateAbove); i < min(len(p.lines), anchor+dateBelow); i++ {
		if score := p.dateLineScore(i, anchor); score >= leastDate {
			lines = append(lines, found{i, score})
		}
	}
	slices.SortStableFunc(lines, func(a, b found) int { return b.score - a.score })
	for _, f := range lines {
		out = append(out, p.lines[f.line].stamp.date)
		if f.score >= sureDate && f.line >= anchor {
			sure++
		}
	}
	return out, min(sure, 1)
}

// How far from the headline a date line may stand, in lines, and where it is at home; what its names and
// its shape count.
const (
	dateAbove  = 8
	dateBelow  = 30
	dateBeside = 8
	namedDate  = 2
	wholeLine  = 1
	sureDate   = afterWeight + namedDate + wholeLine // believed before a <time>
	linkedDate = -2
	elsewhere  = -4
)

// dateLineScore weighs a line as the one that dates the article.
func (p *webPage) dateLineScore(i, anchor int) int {
	l := &p.lines[i]
	if !l.stamp.found() || l.stamp.updated || l.block.Place.Has(web.Hidden|web.InNav|web.InFigure) || l.stamp.date.Time.Year() < firstWebYear {
		return 0
	}
	beside := i-anchor <= dateBeside && anchor-i <= nearHeadline
	if l.kind.IsBody() && l.prose() || !l.stamp.only && !beside {
		return 0
	}
	score := 0
	if l.stamp.published {
		score += labelWeight
	}
	if l.stamp.timed {
		score += timeWeight
	}
	if l.stamp.only {
		score += wholeLine
	}
	score += weekdayWeight*max(0, l.stamp.weekday) + wrongWeekday*min(0, l.stamp.weekday)
	if p.isNamed(l, p.claims.dated) {
		score += namedDate
	}
	if l.block.Links == len(l.raw) {
		score += linkedDate
	}
	if l.block.Place.Has(web.InFooter | web.InAside) {
		score += elsewhere
	}
	switch {
	case i >= anchor && beside:
		score += afterWeight
	case beside:
		score += nearWeight
	case i < anchor:
		score -= nearWeight
	case p.to > p.from && i >= p.to:
		score += farWeight
	}
	return score
}

// anchor is the line by which a date line stands: the headline, else the first of the region.
func (p *webPage) anchor() int {
	if p.headline >= 0 {
		return p.headline
	}
	return p.from
}

// markDates marks the lines by the headline that give the day of publication, or say that they tell of it
// or of a change.
func (p *webPage) markDates(published calendar.Date) {
	anchor := p.anchor()
	for i := max(0, anchor-dateAbove); i < min(len(p.lines), anchor+dateBeside); i++ {
		l := &p.lines[i]
		if !l.stamp.found() || l.kind == Headline || l.prose() {
			continue
		}
		told := l.stamp.only && i >= anchor && (l.stamp.updated || l.stamp.published)
		if told || l.stamp.date.Day() == published.Day() && p.dateLineScore(i, anchor) >= leastDate {
			l.kind = PubDate
		}
	}
}

// readDayFirst reads the dates beside the headline that could be read in two ways, where the language
// leaves only one.
func (p *webPage) readDayFirst() {
	if !p.dayFirst() {
		return
	}
	anchor := p.anchor()
	for i := max(0, anchor-nearHeadline); i < min(len(p.lines), anchor+dateBelow); i++ {
		if l := &p.lines[i]; !l.stamp.found() && l.isShort() && strings.Contains(l.raw, "/") {
			u := unit{raw: strings.ReplaceAll(l.raw, "/", ".")}
			u.measure()
			l.stamp = p.stampOf(&u)
		}
	}
}
