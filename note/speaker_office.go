package note

import "strings"

// shortTitles are the offices that a title in short stands for: who is "Rep. Mara Lind" may be "the congresswoman".
var shortTitles = map[string][]string{
	"rep":            {"congressman", "congresswoman", "representative", "lawmaker"},
	"representative": {"congressman", "congresswoman", "lawmaker"},
	"congressman":    {"lawmaker"},
	"congresswoman":  {"lawmaker"},
	"sen":            {"senator", "lawmaker"},
	"senator":        {"lawmaker"},
	"gov":            {"governor"},
}

// onlyHolder is the one person of the article, named before a description, who is given its office: of the only
// "Rep. Mara Lind", “…,” the four-term congresswoman said. It is empty if another holds it too, or is of it without
// a name.
func (r *reading) onlyHolder(m voice) string {
	office := r.lower(m.end - 1)
	only := ""
	for _, n := range r.notes.Names {
		if n.Kind != Person || !r.holdsOffice(n, office) {
			continue
		}
		if !r.saysNoOther(m, n) {
			return ""
		}
		if only != "" && only != n.Name {
			return ""
		}
		if only == "" && n.Span.Start >= r.token(m.first).Start {
			return ""
		}
		only = n.Name
	}
	if only == "" || !r.mayBe(only, r.genders[office]) && r.genders[office] != "" {
		return ""
	}
	return only
}

// holdsOffice reports whether a name is given an office: in its role, or in a title before it.
func (r *reading) holdsOffice(n Name, office string) bool {
	title := ""
	if fields := strings.Fields(strings.ToLower(n.Role)); len(fields) > 0 {
		title = strings.TrimSuffix(fields[len(fields)-1], ".")
		if fields[0] == "former" || fields[0] == "ex" {
			return false
		}
	}
	if title == office {
		return true
	}
	for _, o := range shortTitles[title] {
		if o == office {
			return true
		}
	}
	return false
}

// saysNoOther reports whether all that a description says beside the office is in the person's role too, or tells
// only of party and time: the prime minister is not Minister Lind.
func (r *reading) saysNoOther(m voice, n Name) bool {
	role := " " + strings.ToLower(n.Role) + " "
	for i := m.first + 1; i < m.end-1; i++ {
		switch low := r.lower(i); low {
		case "-", "term", "time", "veteran", "democratic", "republican":
		default:
			if r.tag(i) != Num && !strings.HasSuffix(low, "-term") && !strings.Contains(role, " "+low+" ") {
				return false
			}
		}
	}
	return true
}
