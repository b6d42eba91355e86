package article

import (
	"slices"

	"github.com/variorum-news/variorum/calendar"
)

// dateClaim is one place of a page that dates its article.
type dateClaim struct {
	date calendar.Date
	from Evidence
}

// date decides when the article was published and updated. The first claim that may be true is taken, in
// the order in which sources were found right (BENCHMARKS.md): JSON-LD and Open Graph, other metas,
// microdata, <time>, the address, what a reader sees beside the headline. A date of change is never one of
// publication.
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

// chooseDate is the first claim that is not later than the last change, nor years from the day in the
// address: templates have defaults.
func chooseDate(claims []dateClaim, updated calendar.Date) dateClaim {
	var address calendar.Date
	for _, c := range claims {
		if c.from == FromURL {
			address = c.date
		}
	}
	for _, c := range claims {
		late := !updated.IsZero() && c.date.Day().Time.After(updated.AddDays(1).Time)
		years := c.date.Time.Year() - address.Time.Year()
		if !late && (address.IsZero() || years <= staleYears && years >= -staleYears) {
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
		if it := &h.Items[i]; it.IsArticle() && compact(it.Headline) == p.claims.title || it.Is("WebPage", "ItemPage", "VideoObject") {
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
	anchor := p.anchor()
	for i := anchor; i < min(len(p.lines), anchor+dateBeside); i++ {
		switch s := &p.lines[i].stamp; {
		case s.updated:
			out = append(out, dateClaim{s.date, FromByline})
		case !s.later.IsZero():
			out = append(out, dateClaim{s.later, FromByline})
		}
	}
	return out
}
