package story

import "github.com/variorum-news/variorum/calendar"

const (
	// companyLikeness is the least cosine at which a dated article tells the time of an undated one.
	companyLikeness = 0.2
	// companyTried is how many of those that share most words are looked at.
	companyTried = 8
)

// dateByCompany gives each article without a date the one of the dated article most like it, in
// company. It is no date of the article, only a hint of when it was told: two undated articles
// with company months apart are not of one story. Profiles are in order, dated ones first.
func dateByCompany(ps []Profile, vs []vector, voc *vocabulary) {
	x := newIndex()
	for i := range ps {
		if dated(ps[i].Published) {
			x.add(&vs[i])
			ps[i].company = ps[i].Published
			continue
		}
		ps[i].company = calendar.Date{}
		of := x.near(&vs[i], voc, 0)
		best(of)
		most := companyLikeness
		for _, n := range of[:min(len(of), companyTried)] {
			if c := likeness(&vs[i], &vs[n.article]); c > most {
				most = c
				ps[i].company = ps[n.article].Published
			}
		}
	}
}
