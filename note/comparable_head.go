package note

import (
	"slices"
	"strings"
)

// unnamed is the head of a number whose noun is left out: "43 are still missing".
const unnamed = "people"

// general reports whether a head stands for people of any kind.
func general(head string) bool {
	switch head {
	case "people", "person", "individual", "victim", "dead", "soul", "life", "inhabitant", "resident":
		return true
	}
	return false
}

// SameThing reports whether two lemmas of nouns are one, or two that stand for one another: "car", "vehicle".
func SameThing(a, b string) bool {
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
	p, q := kinds(a.Mods), kinds(b.Mods)
	switch {
	case (a.Head == "" || b.Head == "") && echo:
		return ""
	case a.Head == "" || b.Head == "":
		return "what one of them counts is not known"
	case (a.Head == unnamed || b.Head == unnamed) && a.Action == b.Action && a.agrees(b):
		return ""
	case a.Head != b.Head && (!a.CountsAnyone() || !b.CountsAnyone()):
		if echo && mayStandFor(a, b) {
			return ""
		}
		return differ("counts", a.things(), b.things())
	case slices.Equal(p, q) || a.CountsAnyone() && b.CountsAnyone():
		return ""
	case otherNations(a.Mods, b.Mods):
	case a.nearTo(b) && a.Action != "" && a.Action == b.Action, echo:
		return ""
	case (len(p) == 0 || len(q) == 0) && (a.agrees(b) || bothTally(a, b)):
		return ""
	}
	return differ("counts", a.things(), b.things())
}

// mayStandFor reports whether two nouns may be told of one group of a number: nouns of one kind of thing,
// a noun and one made with it ("grave", "grave site"),
// or "men" and what the men are, or just "people" and a kind of people where as many had the same happen
// to them, and so many that it is no accident: "sixteen people died" and "the 16 men who died", but not
// nine people and nine children.
func mayStandFor(a, b Figure) bool {
	if otherNations(a.Mods, b.Mods) {
		return false
	}
	if SameThing(a.Head, b.Head) || slices.Contains(a.Mods, b.Head) || slices.Contains(b.Mods, a.Head) || anyone(a.Head) && someone(b.Head) || someone(a.Head) && anyone(b.Head) {
		return true
	}
	return (a.CountsAnyone() || b.CountsAnyone()) && a.Scope != Subset && b.Scope != Subset && a.isCount() && b.isCount() &&
		isDone(a.Action) && a.Action == b.Action && a.Value > few && b.Value > few
}

// bothTally reports whether two numbers of things are of one tally that grows, of which one tells more
// closely what they are: "12 underground tunnels were found", "15 tunnels have been found".
func bothTally(a, b Figure) bool {
	if a.Unit == unnamed || b.Unit == unnamed || a.Action != b.Action || max(a.Value, b.Value) <= few {
		return false
	}
	switch a.Action {
	case "found", "destroyed", "damaged":
		return true
	}
	return false
}

// anyone reports whether a noun may be told of men of any occupation.
func anyone(head string) bool {
	switch head {
	case "man", "suspect", "national", "personnel", "member", "individual", "defendant", "accused":
		return true
	}
	return false
}

// someone reports whether a noun says what people do or are: robber, pirate, soldier.
func someone(head string) bool {
	switch head {
	case "pirate", "thief", "burglar", "soldier", "troop", "militant", "rebel", "national", "suspect", "monk", "priest", "crew", "crewman", "police", "force":
		return true
	}
	for _, end := range [...]string{"er", "or", "ist", "ant", "ian", "man", "men"} {
		if strings.HasSuffix(head, end) && len(head) > len(end)+2 {
			return true
		}
	}
	return false
}

// otherNations reports whether two nouns are told of people or things of two nations: "Arvian
// soldiers", "Tamari soldiers". Lemmas are in lower case; nations are told by their endings.
func otherNations(a, b []string) bool {
	p, q := nations(a), nations(b)
	return len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, func(w string) bool { return slices.Contains(q, w) })
}

func nations(mods []string) []string {
	var out []string
	for _, w := range mods {
		for _, end := range [...]string{"ian", "ean", "ese", "ish", "eli", "ali", "ani", "aqi", "eni", "abi", "ican", "french", "dutch", "greek", "swiss", "german", "afghan", "u.s."} {
			if strings.HasSuffix(w, end) && !strings.HasSuffix(w, "ivilian") {
				out = append(out, w)
				break
			}
		}
	}
	return out
}

// kinds are the words before a noun that say which of its kind are counted: of "16 different tunnels" none.
func kinds(mods []string) []string {
	empty := func(w string) bool {
		switch w {
		case "different", "separate", "distinct", "various", "individual", "alleged", "suspected", "entire", "whole", "estimated", "total":
			return true
		}
		return false
	}
	if !slices.ContainsFunc(mods, empty) {
		return mods
	}
	return slices.DeleteFunc(slices.Clone(mods), empty)
}
