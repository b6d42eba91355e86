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
	claims := p.publishedClaims()
	updates := p.updatedClaims()
	if a.Updated.IsZero() {
		for _, u := range updates {
			if a.Updated = u.date; !a.Updated.IsZero() {
				break
			}
		}
	}
	if a.Published.IsZero() {
		c := chooseDate(claims, a.Updated)
		if a.Published = local(c.date, claims, updates); !a.Published.IsZero() {
			a.PublishedFrom = c.from
		}
	}
	a.Updated = local(a.Updated, updates, claims)
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
	if d := p.timeElement(); !d.IsZero() {
		out = append(out, dateClaim{d, FromTime})
	}
	if d := dateInAddress(p.claims.uri); !d.IsZero() {
		out = append(out, dateClaim{d, FromURL})
	}
	if d := p.visibleDate(); !d.IsZero() {
		out = append(out, dateClaim{d, FromByline})
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

// Years that the markup of a page may be dated: since there are news pages; what is earlier is a template's default or the
// zero of a clock.
const firstWebYear = 1994

// webDate reads a date of the markup, in the forms of data and of prose.
func (p *webPage) webDate(s string) calendar.Date {
	const longest = 100 // bytes
	if s = readable(s); s == "" || len(s) > longest {
		return calendar.Date{}
	}
	d, err := calendar.Parse(s)
	if err != nil || d.Precision < calendar.Day {
		d = p.dateOf(s)
	}
	if y := d.Time.Year(); d.Precision < calendar.Day || y < firstWebYear || y > lastYear {
		return calendar.Date{}
	}
	return d
}

// timeElement is the date of the first <time> that stands where an article's may.
func (p *webPage) timeElement() calendar.Date {
	h1 := 0
	for i := range p.page.Head.Marks {
		if m := &p.page.Head.Marks[i]; m.Tag == "h1" {
			h1 = m.At
			break
		}
	}
	best := calendar.Date{}
	for i := range p.page.Head.Marks {
		m := &p.page.Head.Marks[i]
		if m.Tag != "time" || m.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden) || m.Scope == "Comment" || m.Has("datemodified") ||
			slices.ContainsFunc(m.Words, func(w string) bool { return w == "updated" || w == "modified" }) {
			continue
		}
		d := p.webDate(m.Value)
		if d.IsZero() {
			d = p.webDate(m.Text)
		}
		if d.IsZero() {
			continue
		}
		if best.IsZero() {
			best = d
		}
		if m.At > h1 {
			return d
		}
	}
	return best
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

// visibleDate is the date that a reader sees beside the headline.
func (p *webPage) visibleDate() calendar.Date {
	i := p.dateLine()
	if i < 0 {
		return calendar.Date{}
	}
	p.lines[i].kind = PubDate
	return p.lines[i].stamp.date
}

// How far from the headline a date line may stand, in lines.
const (
	dateAbove = 8
	dateBelow = 20
)

func (p *webPage) dateLine() int {
	anchor := p.headline
	if anchor < 0 {
		anchor = p.from
	}
	best, at := leastDate-1, -1
	for i := max(0, anchor-dateAbove); i < min(len(p.lines), anchor+dateBelow); i++ {
		l := &p.lines[i]
		if l.kind.IsBody() && l.words > longestCue || !l.stamp.found() || !l.stamp.only || l.stamp.updated ||
			l.block.Place.Has(web.InNav|web.InFooter|web.InAside|web.Hidden) {
			continue
		}
		score := 0
		if l.stamp.published {
			score += labelWeight
		}
		if l.stamp.timed {
			score += timeWeight
		}
		score += weekdayWeight * max(0, l.stamp.weekday)
		score += wrongWeekday * min(0, l.stamp.weekday)
		switch {
		case i > anchor:
			score += afterWeight
		case anchor-i <= nearHeadline:
			score += nearWeight
		default:
			score += farWeight
		}
		if score > best {
			best, at = score, i
		}
	}
	return at
}

// local is d on the clock of the newsroom. Many pages give an instant in UTC, which in the evening of the Americas and after midnight in
// Asia is another day than the one a reader sees. The offset is that of the same instant elsewhere on the page, or of
// another instant there.
func local(d calendar.Date, claims ...[]dateClaim) calendar.Date {
	if d.Precision < calendar.Minute || d.Time.Location() == calendar.Floating {
		return d
	}
	if _, offset := d.Time.Zone(); offset != 0 {
		return d
	}
	for _, list := range claims {
		for _, c := range list {
			if c.date.Precision < calendar.Minute {
				continue
			}
			if c.date.Time.Location() != calendar.Floating {
				if _, offset := c.date.Time.Zone(); offset != 0 {
					d.Time = d.Time.In(time.FixedZone("", offset))
					return d
				}
				continue
			}
			if offset, same := offsetOf(d.Time, c.date.Time); same {
				d.Time = d.Time.In(time.FixedZone("", offset))
				return d
			}
		}
	}
	return d
}

// offsetOf is how far a clock on the wall is from the instant that it shows, in seconds, if that is the offset of a zone: whole quarters of
// an hour from UTC−12 to UTC+14, a minute lost apart.
func offsetOf(instant, wall time.Time) (seconds int, known bool) {
	const quarter = 15 * 60
	gap := int(wall.Truncate(time.Minute).Sub(instant.Truncate(time.Minute)).Seconds())
	if gap%quarter != 0 || gap < -12*3600 || gap > 14*3600 || gap == 0 {
		return 0, false
	}
	return gap, true
}
