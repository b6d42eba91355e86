package article

import (
	"slices"
	"strings"
)

// nearStart is how many units into the text a byline may still stand.
const nearStart = 5

// byline gives the authors: of the byline above the text, of the date line, else of the sign-off.
func (p *page) byline() []string {
	var out []string
	add := func(names []string) {
		for _, n := range names {
			if !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	for i := range p.us[:min(p.region.to, p.region.from+nearStart)] {
		u := &p.us[i]
		if i <= p.headline && p.headline >= 0 {
			continue
		}
		switch {
		case u.kind == Byline && u.cue.whole && i+1 < len(p.us):
			next := &p.us[i+1]
			if names := p.namesIn(next.raw); len(names) > 0 && next.words <= longestCue && !next.kind.IsBody() {
				next.kind = Byline
				add(names)
			}
		case u.kind == Byline:
			add(p.namesIn(p.withoutBy(u.raw)))
		case (u.kind == PubDate || u.kind == PageDate) && u.stamp.name != "":
			add([]string{u.stamp.name})
		}
	}
	if len(out) > 0 {
		return out
	}
	for i := p.region.from; i < len(p.us); i++ {
		if u := &p.us[i]; u.kind == Signature {
			add(p.signed(u.raw))
		}
	}
	return out
}

// signed gives the names of a sign-off; of "(Reporting by …; Writing by …; Editing by …)" those who
// reported and wrote.
func (p *page) signed(s string) []string {
	s = strings.Trim(s, "()[]* ")
	if _, known := p.agency(s); known {
		return nil
	}
	var out []string
	for _, part := range strings.Split(s, ";") {
		low := strings.ToLower(strings.TrimSpace(part))
		_, by, labelled := strings.Cut(part, " by ")
		switch {
		case labelled && (strings.HasPrefix(low, "reporting") || strings.HasPrefix(low, "writing") || strings.HasPrefix(low, "additional reporting")):
			out = append(out, p.namesIn(by)...)
		case !labelled:
			out = append(out, p.namesIn(part)...)
		}
	}
	return out
}
