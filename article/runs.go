package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words of a heading, at most, and of a list's items on the average, at least, where no marks tell
// that it is a list.
const (
	maxHeading  = 16
	minListItem = 5
)

// shortRuns marks what is neither prose nor a cue within the region: headings, lists, teasers,
// remains of menus. Alone before a paragraph it is a heading; in a run its shape decides.
func (p *page) shortRuns() {
	r := p.region
	for i := r.from; i < r.to; {
		if p.us[i].kind != "" {
			i++
			continue
		}
		j := i
		for j < r.to && p.us[j].kind == "" {
			j++
		}
		p.run(i, j)
		i = j
	}
}

// run marks us[i:j], none of which is prose.
func (p *page) run(i, j int) {
	before := Kind("")
	if i > 0 {
		before = p.us[i-1].kind
	}
	for k := i; k+1 < j; k++ {
		if p.us[k].end == colon && p.us[k].words >= 2 { // it leads in what follows
			if k > i {
				p.run(i, k)
			}
			p.us[k].kind = Paragraph
			p.run(k+1, j)
			return
		}
	}
	switch {
	case p.inSection(i):
		p.mark(i, j, Related)
	case i > 0 && p.us[i-1].end == colon && before == Paragraph && j-i >= 2, p.isList(i, j):
		p.mark(i, j, List)
	case j-i <= 2:
		for k := i; k < j; k++ {
			p.us[k].kind = p.heading(k, j)
		}
	default:
		teasers := p.areTeasers(i, j)
		p.mark(i, j, Related)
		if !teasers {
			p.us[j-1].kind = p.heading(j-1, j)
		}
	}
}

// areTeasers reports whether a run reads as headlines of other articles: some are cut short, or they
// have as many words as headlines have.
func (p *page) areTeasers(i, j int) bool {
	const headline = 5 // words on the average
	words := 0
	for k := i; k < j; k++ {
		if p.us[k].end == cut {
			return true
		}
		words += p.us[k].words
	}
	return words > headline*(j-i)
}

func (p *page) mark(i, j int, k Kind) {
	for ; i < j; i++ {
		p.us[i].kind = k
	}
}

// inSection reports whether the run that starts at i stands under a line that opens a section of
// teasers or comments.
func (p *page) inSection(i int) bool {
	if i == 0 {
		return false
	}
	c := p.us[i-1].cue
	return c.whole && (c.kind == Related || c.kind == ReadMore || c.kind == CommentForm)
}

// isList reports whether units are the items of a list: most have a bullet or a number in order.
func (p *page) isList(i, j int) bool {
	if j-i < 2 {
		return false
	}
	marked := 0
	for k := i; k < j; k++ {
		if isItem(p.us[k].raw) {
			marked++
		}
	}
	return marked*3 >= (j-i)*2
}

// isItem reports whether a line starts as an item of a list does: "• ", "- ", "2. ", "(b) ".
func isItem(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("•-–*▪●◦‣", r) && len(s) > size && s[size] == ' ' {
		return true
	}
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n > 0 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

// heading is the kind of unit k at the end of a run before j: heading if it looks like one and text
// follows, paragraph if it ends as a sentence, else furniture.
func (p *page) heading(k, j int) Kind {
	u := &p.us[k]
	switch {
	case isDatelineAlone(u.raw):
		return Dateline
	case p.isCaption(u):
		return Caption
	case u.words == 0 || u.digits == u.words:
		return Boilerplate
	case u.ends() && u.end != question && u.words >= 2, u.end == colon:
		return Paragraph
	case u.end == cut:
		return Related
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(u.raw, "\"'“‘«„¿¡[("))
	for j < p.region.to && (p.us[j].kind == Boilerplate || p.us[j].kind == Share || p.us[j].kind == Caption) {
		j++
	}
	follows := j < p.region.to && p.us[j].kind == Paragraph
	if p.unendedCaptions && u.words >= minProse && u.runs() {
		return Caption
	}
	if u.words <= maxHeading && !unicode.IsLower(r) && follows {
		return Heading
	}
	if u.words > maxHeading {
		return Paragraph
	}
	return Boilerplate
}
