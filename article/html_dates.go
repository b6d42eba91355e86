package article

import (
	"slices"
	"strings"
	"time"

	web "github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/calendar"
)

// dateClaim is one place of a page that dates its article.
type dateClaim struct {
	date calendar.Date
	from Evidence
}

// date decides when the article was published and updated. The first claim that may be true is taken, in the order in which
// sources were found right (BENCHMARKS.md): JSON-LD and Open Graph, other metas, microdata, <time>, the address, what
// a reader sees beside the headline. A date of change is never one of publication.
func (p *webPage) date(a *Article) {
	p.readDayFirst()
	claims := p.publishedClaims()
	updates := p.updatedClaims()
	if a.Updated.IsZero() {
		for _, u := range updates {
			if a.Updated = u.date; !a.Updated.IsZero() {
				break
			}
		}
	}
	zones := slices.Concat(claims, updates)
	if a.Published.IsZero() {
		c := chooseDate(claims, a.Updated)
		if a.Published = local(c.date, zones, claims, p.clocks()); !a.Published.IsZero() {
			a.PublishedFrom = c.from
		}
	}
	a.Updated = local(a.Updated, zones, updates, nil)
	p.markDates(a.Published)
	if order, _ := a.Updated.Compare(a.Published); !a.Updated.IsZero() && !a.Published.IsZero() && order < 0 {
		a.Updated = calendar.Date{}
	}
}

// chooseDate is the first claim that is not later than the last change.
func chooseDate(claims []dateClaim, updated calendar.Date) dateClaim {
	for _, c := range claims {
		if updated.IsZero() || !c.date.Day().Time.After(updated.AddDays(1).Time) {
			return c
		}
	}
	if len(claims) > 0 {
		return claims[0]
	}
	return dateClaim{from: FromUnknown}
}

// publishedClaims are the claims of publication, the most trustworthy first.
func (p *webPage) publishedClaims() []dateClaim {
	var out []dateClaim
	add := func(from Evidence, s string) {
		if d := p.webDate(s); !d.IsZero() {
			out = append(out, dateClaim{d, from})
		}
	}
	h := &p.page.Head
	if it := p.claims.item; it != nil {
		add(FromJSONLD, it.Published)
	}
	for _, s := range p.contents(publishedField) {
		add(FromMeta, s)
	}
	for i := range h.Items {
		if it := &h.Items[i]; it.IsArticle() || it.Is("WebPage", "ItemPage", "VideoObject") {
			add(FromJSONLD, it.Published)
		}
	}
	for i := range h.Marks {
		if m := &h.Marks[i]; m.Has("datepublished") && m.Scope != "Comment" {
			add(FromTime, m.Value)
			add(FromTime, m.Text)
		}
	}
	visible, sure := p.visibleDates()
	for _, d := range visible[:sure] {
		out = append(out, dateClaim{d, FromByline})
	}
	marked, near := p.timeElement()
	if near && !marked.IsZero() {
		out = append(out, dateClaim{marked, FromTime})
	}
	if d := dateInAddress(p.claims.uri); !d.IsZero() {
		out = append(out, dateClaim{d, FromURL})
	}
	for _, d := range visible[sure:] {
		out = append(out, dateClaim{d, FromByline})
	}
	if !marked.IsZero() {
		out = append(out, dateClaim{marked, FromTime})
	}
	return out
}

// updatedClaims are the claims of the last change.
func (p *webPage) updatedClaims() []dateClaim {
	var out []dateClaim
	add := func(from Evidence, s string) {
		if d := p.webDate(s); !d.IsZero() {
			out = append(out, dateClaim{d, from})
		}
	}
	if it := p.claims.item; it != nil {
		add(FromJSONLD, it.Modified)
	}
	for _, s := range p.contents(updatedField) {
		add(FromMeta, s)
	}
	for i := range p.page.Head.Marks {
		if m := &p.page.Head.Marks[i]; m.Has("datemodified") && m.Scope != "Comment" {
			add(FromTime, m.Value)
		}
	}
	return out
}

// firstWebYear is the first year that the markup of a page may be dated: since there are news pages; what is earlier is a template's default or the
// zero of a clock.
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

// readDayFirst reads the dates beside the headline that could be read in two ways, where the language leaves only one.
func (p *webPage) readDayFirst() {
	if !p.dayFirst() {
		return
	}
	anchor := p.anchor()
	for i := max(0, anchor-nearHeadline); i < min(len(p.lines), anchor+dateBelow); i++ {
		if l := &p.lines[i]; !l.stamp.found() && l.words <= longestStamp && strings.Contains(l.raw, "/") {
			u := unit{raw: strings.ReplaceAll(l.raw, "/", ".")}
			u.measure()
			l.stamp = p.stampOf(&u)
		}
	}
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

// timeAfter is how far behind the headline the first <time> may stand, in elements, to be believed before what a reader sees.
const timeAfter = 150

// timeElement is the date of the first <time> that stands where an article's may, and whether it stands by the headline.
func (p *webPage) timeElement() (first calendar.Date, near bool) {
	h1 := p.headingAt()
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		if m.Tag != "time" || m.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden) || m.Scope == "Comment" || m.Has("datemodified") ||
			slices.Contains(m.Words, "updated") && !slices.Contains(m.Words, "published") {
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

// dateInAddress is the day in the path of an address: "/2031/05/13/", "/2031-05-13-", "/20310513", "/2031/may/13/".
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
		if len(t.raw) != 4 || i+4 >= len(tokens) || !strings.Contains("/-_", tokens[i+1].raw) || tokens[i+1].raw != tokens[i+3].raw {
			continue
		}
		m, d := tokens[i+2], tokens[i+4]
		month := m.number
		if m.letters && len(m.low) >= 3 {
			month = monthAbbreviated(m.low)
		}
		if len(d.raw) <= 2 && d.number > 0 {
			if d := day(t.number, month, d.number); !d.IsZero() && d.Time.Year() >= firstWebYear {
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

// visibleDates are the dates that a reader sees beside the headline, the likeliest first, and how many of them are sure.
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

// markDates marks the lines by the headline that give the day of publication, or say that they tell of it or of a change.
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

// anchor is the line by which a date line stands: the headline, else the first of the region.
func (p *webPage) anchor() int {
	if p.headline >= 0 {
		return p.headline
	}
	return p.from
}

// How far from the headline a date line may stand, in lines, and where it is at home; what its names and its shape count.
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
	if p.isNamed(l, isDateName) {
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

// isNamed reports whether one of the names of a line's element, or of those just around it, is as asked.
func (p *webPage) isNamed(l *webLine, is func(string) bool) bool {
	if is(l.block.Inline) {
		return true
	}
	const nearest = 2
	n := 0
	for box := range p.page.Around(l.block) {
		if is(box.Names) {
			return true
		}
		if n++; n == nearest || box.To-box.From > dateBeside {
			break
		}
	}
	return false
}

// isDateName reports whether an element is named for a date, or for the line that has it.
func isDateName(names string) bool {
	for _, w := range [...]string{"date", "time", "publi", "byline", "meta", "posted", "datum", "fecha"} {
		if strings.Contains(names, w) {
			return true
		}
	}
	return false
}

// clocks are the times of day that a reader sees beside the headline, each with its day; where a day may be read with the month
// first or last, both.
func (p *webPage) clocks() []time.Time {
	var out []time.Time
	anchor := p.anchor()
	for i := max(0, anchor-nearHeadline); i < min(len(p.lines), anchor+dateBeside); i++ {
		l := &p.lines[i]
		if l.words > longestStamp || l.stamp.updated || l.block.Place.Has(web.Hidden|web.InNav|web.InFigure) {
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
	for _, d := range []calendar.Date{day(tokens[i+4].number, tokens[i+2].number, tokens[i].number), day(tokens[i+4].number, tokens[i].number, tokens[i+2].number)} {
		if !d.IsZero() {
			out = append(out, d)
		}
	}
	return out
}

// local is d on the clock of the newsroom. Many pages give an instant in UTC, which in the evening of the Americas and after midnight in
// Asia is another day than the one a reader sees. The offset is that of another time of the page, else that between the instant and the
// clock beside the headline; where the page shows only the day, the day is all that is sure.
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

// mayBeDayOf reports whether somewhere on earth it was the day when the clocks of UTC showed the instant of another day.
func mayBeDayOf(day calendar.Date, instant time.Time) bool {
	gap := instant.Sub(day.Time)
	return gap >= -eastmost*time.Hour && gap < 0 || gap >= 24*time.Hour && gap < (24+westmost)*time.Hour
}

// Hours that the clocks of newsrooms are before and behind UTC at most: New Zealand in summer, Hawaii.
const (
	eastmost = 13
	westmost = 10
)

// offsetOf is how far a clock on the wall is from the instant that it shows, in seconds, if that is the offset of a zone: whole
// half hours; the few zones between them are not worth the chance of another time taken for this one.
func offsetOf(instant, wall time.Time) (seconds int, known bool) {
	const halfHour = 30 * 60
	gap := int(wall.Truncate(time.Minute).Sub(instant.Truncate(time.Minute)).Seconds())
	if gap%halfHour != 0 || gap < -westmost*3600 || gap > eastmost*3600 || gap == 0 {
		return 0, false
	}
	return gap, true
}
