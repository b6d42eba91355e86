package note

import (
	"fmt"
	"slices"
	"strings"
)

// unnamed is the head of a number whose noun is left out: "43 are still missing".
const unnamed = "people"

// general reports whether a head stands for people of any kind.
func general(head string) bool {
	switch head {
	case "people", "person", "individual", "victim", "dead", "soul", "life":
		return true
	}
	return false
}

// sameThings are nouns that tellings of one event change for one another: any of a line may stand
// for the others where the number is the same. Words that part one group from another (men, women,
// children; troops and rebels) are on no line together. Read off pairs of reports of real events.
var sameThings = [...][]string{
	{"student", "pupil", "schoolchild", "schoolboy", "schoolgirl", "undergraduate"},
	{"child", "kid", "youngster", "minor"},
	{"officer", "policeman", "policewoman", "police"},
	{"soldier", "troop", "serviceman", "servicemember"},
	{"rebel", "insurgent", "militant", "fighter", "separatist", "extremist", "jihadist", "guerrilla", "militiaman"},
	{"attacker", "gunman", "assailant", "shooter"},
	{"body", "corpse", "remains"},
	{"grave", "pit"},
	{"migrant", "refugee", "asylum-seeker"},
	{"resident", "inhabitant", "people", "person", "citizen"},
	{"member", "crew", "crewman", "sailor"},
	{"worker", "employee", "staff", "staffer", "job", "post", "position"},
	{"protester", "demonstrator", "marcher"},
	{"prisoner", "inmate", "detainee"},
	{"defendant", "accused", "suspect"},
	{"lawmaker", "legislator", "mp", "senator", "deputy"},
	{"location", "site", "place", "spot"},
	{"house", "home", "dwelling"},
	{"building", "structure"},
	{"car", "vehicle", "automobile"},
	{"truck", "lorry"},
	{"plane", "aircraft", "airplane", "aeroplane", "jet", "airliner"},
	{"ship", "vessel", "boat"},
	{"shot", "bullet", "round", "gunshot"},
	{"bomb", "explosive", "device", "explosion", "blast"},
	{"rocket", "missile"},
	{"quake", "earthquake", "tremor", "temblor", "aftershock"},
	{"firm", "company", "business"},
	{"shop", "store", "outlet"},
	{"vote", "ballot"},
	{"case", "infection"},
	{"time", "occasion"},
	{"share", "stock"},
	{"film", "movie", "picture"},
	{"goal", "strike"},
	{"match", "game"},
	{"charge", "count", "offence", "offense"},
	{"question", "inquiry", "query"},
	{"country", "nation", "state"},
	{"page", "document"},
}

// sameHead reports whether two nouns are one, or two that stand for one another.
func sameHead(a, b string) bool {
	if a == b || general(a) && general(b) {
		return true
	}
	for _, line := range sameThings {
		if slices.Contains(line, a) && slices.Contains(line, b) {
			return true
		}
	}
	return false
}

func differentHead(a, b Figure) string {
	if a.Measure != "" || b.Measure != "" {
		return ""
	}
	echo := a.echoes(b)
	switch {
	case (a.Head == "" || b.Head == "") && echo:
		return ""
	case a.Head == "" || b.Head == "":
		return "what one of them counts is not known"
	case (a.Head == unnamed || b.Head == unnamed) && a.Action == b.Action && a.agrees(b):
		return ""
	case a.Head != b.Head && (!general(a.Head) || !general(b.Head)):
		if echo && mayStandFor(a, b) {
			return ""
		}
		return fmt.Sprintf("one counts %q, the other %q", a.Head, b.Head)
	case slices.Equal(a.Mods, b.Mods) || general(a.Head) && general(b.Head):
		return ""
	case a.nearTo(b) && a.Action != "" && a.Action == b.Action:
		return ""
	case within(a.Mods, b.Mods) && (len(a.Mods) == 0 || len(b.Mods) == 0) && a.agrees(b), within(a.Mods, b.Mods) && echo:
		return ""
	}
	return fmt.Sprintf("one counts %q, the other %q", a.Unit, b.Unit)
}

// mayStandFor reports whether two nouns may be told of one group: nouns of one kind of thing, or a
// kind of people and just "people" where as many had the same happen to them, and so many that it is no
// accident: "sixteen people died" and "the 16 men who died", but not nine people and nine children.
func mayStandFor(a, b Figure) bool {
	if sameHead(a.Head, b.Head) {
		return len(a.Mods) == 0 || len(b.Mods) == 0 || slices.ContainsFunc(a.Mods, func(w string) bool { return slices.Contains(b.Mods, w) })
	}
	return (general(a.Head) || general(b.Head)) && a.Scope != Subset && b.Scope != Subset && a.isCount() && b.isCount() &&
		isDone(a.Action) && a.Action == b.Action && a.Value > few && b.Value > few
}

// within reports whether one list of lemmas holds all of the other.
func within(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}

// sameLandmark reports whether two distances are counted from one place: all that the shorter
// phrase names is in the longer, and they do not point two ways. "from the border with Arvia" and
// "from the Arvian border" are one.
func sameLandmark(a, b string) bool {
	if a == b {
		return true
	}
	p, q := strings.Fields(a), strings.Fields(b)
	toward := ""
	for _, words := range [2][]string{p, q} {
		for _, w := range words {
			if !isDirection(w) {
				continue
			}
			if toward != "" && !strings.HasSuffix(w, toward) && !strings.HasSuffix(toward, w) {
				return false
			}
			toward = w
		}
	}
	p, q = landmarks(p), landmarks(q)
	if len(p) > len(q) {
		p, q = q, p
	}
	for _, w := range p {
		if !slices.ContainsFunc(q, func(x string) bool { return derived(w, x) }) {
			return false
		}
	}
	return len(p) > 0
}

// isDirection reports whether a word is a point of the compass.
func isDirection(word string) bool {
	for _, end := range [...]string{"north", "south", "east", "west"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// landmarks are the words of a phrase that name something.
func landmarks(words []string) []string {
	var out []string
	for _, w := range words {
		switch {
		case isDirection(w):
		case w == "of", w == "from", w == "the", w == "with", w == "to", w == "away", w == "off", w == "-", w == "near", w == "and", w == "about":
		default:
			out = append(out, w)
		}
	}
	return out
}

// derived reports whether two words are one, or begin alike so far that the one is made from the
// other: Arvia, Arvian.
func derived(a, b string) bool {
	const stem = 4 // bytes
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) > stem && strings.HasPrefix(b, a[:len(a)-1])
}
