package note

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// mostApart is how far two figures of one row may lie apart, as a factor: beyond it they nearly
// always count different things.
const mostApart = 20

// Comparable says whether two figures may stand in one row of a ledger, and why or why not, in
// words for people: they may unless they count different things, or different things happened to
// what they count, or one is a part, a change or an addition and the other is none, or their times
// and places lie apart. Unequal numbers ask for more: the same noun and the same deed must be told
// of both. That they do count one thing is for the one to say who has the articles. It is symmetric.
func Comparable(a, b Figure) (ok bool, why string) {
	for _, test := range [...]func(a, b Figure) string{
		differentRole, differentUnit, differentScope, differentMeasure, differentOwner, differentHead, differentAction, differentPeriod, differentPlace, differentSize,
	} {
		if why := test(a, b); why != "" {
			return false, why
		}
	}
	return true, agreement(a, b)
}

// agreement says what two comparable figures have in common.
func agreement(a, b Figure) string {
	what := a.Head
	if what == "" || b.Head != "" && b.Head < what {
		what = b.Head
	}
	switch {
	case a.Measure != "" && what != "":
		return "both tell the " + a.Measure + " of " + what
	case a.Measure != "":
		return "both tell a " + a.Measure
	case what == "":
		return "both are in " + a.Unit
	}
	return strings.TrimSpace("both tell of " + what + " " + max(a.Action, b.Action))
}

func differentRole(a, b Figure) string {
	for _, r := range []Role{a.Role, b.Role} {
		if r != "" {
			return fmt.Sprintf("one of them counts nothing: %s", r)
		}
	}
	switch {
	case a.Change == b.Change:
		return ""
	case a.Change != "" && b.Change != "":
		return "one is a rise, the other a fall"
	}
	return "one is a change, the other is not"
}

func differentUnit(a, b Figure) string {
	if a.Unit == b.Unit {
		return ""
	}
	m, _ := measureOf(a.Unit)
	n, _ := measureOf(b.Unit)
	if m != "" && m == n || a.isCount() && b.isCount() {
		return ""
	}
	return "they are numbers of different things"
}

// isCount reports whether the unit of a figure is what it counts.
func (f Figure) isCount() bool {
	return f.Head != "" && (f.Unit == "people" || f.Unit == f.Head || strings.HasSuffix(f.Unit, " "+f.Head))
}

func differentScope(a, b Figure) string {
	if a.Scope == b.Scope {
		return ""
	}
	if a.Scope == Addition || b.Scope == Addition {
		return "one comes on top of an earlier count"
	}
	if (a.Scope == Subset || b.Scope == Subset) && (a.CountsAnyone() || b.CountsAnyone() || !SameThing(a.Head, b.Head) && (!a.echoes(b) || !mayStandFor(a, b))) {
		return "one is only a part of a larger number"
	}
	return ""
}

func differentMeasure(a, b Figure) string {
	kind, _ := measureOf(a.Unit)
	same := a.Head != "" && a.Head == b.Head
	switch {
	case a.Measure != b.Measure && (a.Measure != "" && b.Measure != "" && !across(a, b) || !a.echoes(b) && !across(a, b)):
		return differ("tells", measured(a), measured(b))
	case kind == "" || a.isCount() || b.isCount():
		return ""
	case a.Measure == "distance" && b.Measure == "distance":
		return differentWay(a, b)
	case a.Measure != "" && a.Head != "" && b.Head != "" && !same:
		return differ("tells", measured(a)+" of "+a.Head, measured(b)+" of "+b.Head)
	case a.echoes(b) || same && a.Measure != "":
		return ""
	case a.Measure == "" && (!same || a.Action == "" || a.Action != b.Action):
		return "what they measure is not told"
	case !same && !a.nearTo(b):
		return "what they measure is not told, and the numbers differ"
	}
	return ""
}

// across reports whether two measures lie across one thing: a radius of twelve metres is told where
// another has a width of twelve.
func across(a, b Figure) bool {
	round := func(f Figure) bool { return f.Measure == "radius" || f.Measure == "diameter" || f.Measure == "width" }
	return a.Head != "" && a.Head == b.Head && round(a) && round(b)
}

// differentWay tells distances between different places apart.
func differentWay(a, b Figure) string {
	switch {
	case a.echoes(b) && (a.Head == "" || b.Head == "" || a.Head == "away" || b.Head == "away"):
		return "" // "13 miles off", "13 miles from the port"
	case !sameLandmark(a.Head, b.Head):
		return "they are distances from different places"
	case a.echoes(b):
		return "" // what stands before it may name either end
	case len(a.Mods) > 0 && len(b.Mods) > 0 && !slices.Equal(a.Mods, b.Mods):
		return "they are distances of different things"
	case (len(a.Mods) == 0 || len(b.Mods) == 0) && !a.nearTo(b):
		return "the distance of what is not told, and the numbers differ"
	}
	return ""
}

func differentSize(a, b Figure) string {
	p, _ := a.Amount()
	q, _ := b.Amount()
	if p*q < 0 || max(math.Abs(p), math.Abs(q)) > mostApart*min(math.Abs(p), math.Abs(q)) {
		return "the numbers lie too far apart"
	}
	return ""
}
