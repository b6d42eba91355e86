package note

import (
	"slices"
	"strings"
)

// contradicted reports whether a word alone is given a title that the person named in full is not:
// "Ada Wren, a nurse" is not "President Wren", "Mr Tom" not Tom Wren, "Pope Francis" not Francis Wren.
func (g *gathering) contradicted(e *entity, p personName, f fit, title string) bool {
	if f == firstFit && title != "" && !isKnightly(title) && g.lists.words[p.first()]&firstName != 0 {
		return !hasTitle(e.roles, title)
	}
	titles := g.titles[p.first()]
	if title != "" && !isAddress(title) {
		titles = []string{title}
	}
	if len(titles) == 0 {
		return false
	}
	if e.person.generation != "" {
		return true
	}
	if e.roles == "" {
		return false
	}
	for _, t := range titles {
		if hasTitle(e.roles, t) || isElected(t) && holdsOffice(e.roles) {
			return false
		}
	}
	return true
}

// titleBefore is the title or the form of address right before a mention.
func (g *gathering) titleBefore(m mention) string {
	v := g.view
	if m.from == v.first(m.sentence) {
		return ""
	}
	if low := v.lower(m.from - 1); g.lists.words[low]&title != 0 && caseOf(v.word(m.from-1)) == capitalised {
		return low
	}
	return ""
}

// hasTitle reports whether roles have a title, written out or cut short.
func hasTitle(roles, title string) bool {
	if strings.Contains(roles, title) || strings.Contains(roles, writtenOut(title)) {
		return true
	}
	for w := range strings.FieldsSeq(roles) {
		if writtenOut(w) == title {
			return true
		}
	}
	return false
}

// writtenOut is a title that was cut short.
func writtenOut(title string) string {
	switch strings.TrimSuffix(title, ".") {
	case "rep":
		return "representative"
	case "gov":
		return "governor"
	case "sen":
		return "senator"
	case "gen":
		return "general"
	case "col":
		return "colonel"
	case "lt":
		return "lieutenant"
	case "sgt":
		return "sergeant"
	case "capt":
		return "captain"
	case "adm":
		return "admiral"
	case "prof":
		return "professor"
	}
	return title
}

// isElected reports whether a title is one that goes to who has had another: a senator becomes
// president, a representative chairman, a nurse neither.
func isElected(title string) bool {
	switch writtenOut(title) {
	case "president", "minister", "chancellor", "senator", "representative", "governor", "congressman", "congresswoman", "mayor", "secretary",
		"chairman", "chairwoman", "premier", "speaker", "candidate", "nominee", "vice", "leader", "lawmaker":
		return true
	}
	return false
}

func holdsOffice(roles string) bool {
	for w := range strings.FieldsSeq(roles) {
		if isElected(w) {
			return true
		}
	}
	return false
}

// isKnightly reports whether a title goes with the first name.
func isKnightly(title string) bool { return title == "sir" || title == "dame" }

// titlesOfSurnames gives, for each surname that stands alone after a title, these titles; forms of
// address (Mr) are none.
func (r *resolver) titlesOfSurnames(v *view, ms []mention) map[string][]string {
	out := map[string][]string{}
	for _, m := range ms {
		if m.kind != Person || m.to-m.from != 1 || m.from == v.first(m.sentence) {
			continue
		}
		before := v.lower(m.from - 1)
		if r.lists.words[before]&title == 0 || isAddress(before) || caseOf(v.word(m.from-1)) != capitalised {
			continue
		}
		if low := v.lower(m.from); !slices.Contains(out[low], before) {
			out[low] = append(out[low], before)
		}
	}
	return out
}
