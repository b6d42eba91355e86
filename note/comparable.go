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

// near is how far apart, as a share of the larger, two figures may lie that have nothing but their
// number and noun in common: the loss of a conversion and of a rounding.
const near = 0.05

// Comparable says whether two figures may stand in one row of a ledger, and why or why not, in
// words for people. It asks for evidence that both count the same: the same noun, the same thing
// done to it, the same unit, the same scope. An equal number alone is none. It is symmetric.
func Comparable(a, b Figure) (ok bool, why string) {
	for _, test := range [...]func(a, b Figure) string{
		differentRole, differentUnit, differentScope, differentMeasure, differentHead, differentAction, differentPeriod, differentPlace, differentSize,
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
	if what == "" || b.Head < what {
		what = b.Head
	}
	if a.Measure != "" {
		what = strings.TrimSpace(a.Measure + " " + what)
	}
	act := max(a.Action, b.Action)
	return strings.Join(strings.Fields("both tell of "+what+" "+act), " ")
}

func differentRole(a, b Figure) string {
	for _, r := range []Role{a.Role, b.Role} {
		if r != "" {
			return fmt.Sprintf("one of them counts nothing: %s", r)
		}
	}
	if a.Change != b.Change {
		return "one is a change, the other is not, or it goes the other way"
	}
	return ""
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
	return fmt.Sprintf("one is in %q, the other in %q", a.Unit, b.Unit)
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
		return "one comes on top of what was counted before, the other does not"
	}
	if (a.Scope == Subset || b.Scope == Subset) && (general(a.Head) || general(b.Head) || a.Head != b.Head) {
		return "one is a part, the other is not"
	}
	return ""
}

func differentMeasure(a, b Figure) string {
	if a.Measure != b.Measure {
		return fmt.Sprintf("one measures %q, the other %q", a.Measure, b.Measure)
	}
	kind, _ := measureOf(a.Unit)
	if kind == "" || a.isCount() {
		return ""
	}
	same := a.Head != "" && a.Head == b.Head
	switch {
	case a.Measure == "" && (!same || a.Action == "" || a.Action != b.Action):
		return "what they measure is not told"
	case a.Measure == "distance" && a.Head != b.Head:
		return fmt.Sprintf("one is a distance %q, the other %q", a.Head, b.Head)
	case a.Measure == "distance" && a.Head != "" && !slices.Equal(a.Mods, b.Mods):
		return "they are distances of different things"
	case a.Head != "" && b.Head != "" && !same:
		return fmt.Sprintf("one measures %q, the other %q", a.Head, b.Head)
	case !same && !a.nearTo(b):
		return "what they measure is not told, and the numbers differ"
	}
	return ""
}

// nearTo reports whether the numbers are the same but for rounding and conversion.
func (f Figure) nearTo(b Figure) bool {
	p, q := f.Amount()
	r, s := b.Amount()
	return math.Abs(p-r) <= near*max(math.Abs(p), math.Abs(r)) && math.Abs(q-s) <= near*max(math.Abs(q), math.Abs(s))
}

// agrees reports whether one number may be the other, by their bounds.
func (f Figure) agrees(b Figure) bool {
	if f.nearTo(b) {
		return true
	}
	p, q := f.reach()
	r, s := b.reach()
	return p <= s && r <= q
}

// reach is how far a number goes by its bound: "more than 40" is not meant for 400.
func (f Figure) reach() (from, to float64) {
	from, to = f.Amount()
	const open = 1.3
	switch f.Bound {
	case Above, AtLeast:
		to = float64(to * open)
	case Below, AtMost:
		from = float64(from / open)
	}
	return from, to
}

// unnamed is the head of a number whose noun is left out: "43 are still missing".
const unnamed = "people"

// general reports whether a head stands for people of any kind.
func general(head string) bool {
	switch head {
	case "people", "person", "individual", "victim", "dead", "soul":
		return true
	}
	return false
}

func differentHead(a, b Figure) string {
	if a.Measure != "" {
		return ""
	}
	switch {
	case a.Head == "" || b.Head == "":
		return "what one of them counts is not known"
	case (a.Head == unnamed || b.Head == unnamed) && a.Action == b.Action && a.agrees(b):
		return ""
	case a.Head != b.Head && (!general(a.Head) || !general(b.Head)):
		return fmt.Sprintf("one counts %q, the other %q", a.Head, b.Head)
	case slices.Equal(a.Mods, b.Mods) || general(a.Head) && general(b.Head):
		return ""
	case a.nearTo(b) && a.Action != "" && a.Action == b.Action:
		return ""
	case within(a.Mods, b.Mods) && (len(a.Mods) == 0 || len(b.Mods) == 0) && a.agrees(b):
		return ""
	}
	return fmt.Sprintf("one counts %q, the other %q", a.Unit, b.Unit)
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

func differentAction(a, b Figure) string {
	switch {
	case a.Measure != "":
		return ""
	case a.Action == b.Action && a.Action != "" && !weak(a.Action):
		if a.agrees(b) || grows(a.Action) && !a.Definite && !b.Definite {
			return ""
		}
		return "such a number is not counted again, and these differ"
	case general(a.Head) || general(b.Head):
		return fmt.Sprintf("what happened to them is told as %q and %q", a.Action, b.Action)
	case a.Action != b.Action && a.Action != "" && b.Action != "" && !weak(a.Action) && !weak(b.Action):
		return fmt.Sprintf("what happened to them is told as %q and %q", a.Action, b.Action)
	case !a.agrees(b):
		return "what happened to one of them is not told, and the numbers differ"
	case specific(a) && specific(b) && (a.Definite || b.Definite || a.nearTo(b) && a.isCount()):
		return ""
	}
	return "what happened to one of them is not told"
}

// specific reports whether the number and noun alone make two mentions the same group: more than a
// few are counted, and not a small round number, so that it is no accident.
func specific(f Figure) bool {
	const few, round, smallRound = 12, 10, 50
	return f.Value > few && (f.Value > smallRound || math.Mod(f.Value, round) != 0) || f.Value < 1 || len(f.Mods) > 0
}

// grows reports whether an action is one whose victims are counted again and again as an event
// goes on. Two unequal numbers of arrests are two waves of arrests, but two tolls are one toll at
// two moments, unless one of them speaks of a group that is known: "the 43 students".
func grows(action string) bool {
	switch action {
	case "killed", "injured", "missing", "evacuated", "displaced", "fled", "found", "infected", "trapped", "living":
		return true
	}
	return false
}

// weak reports whether a verb says too little of what happened.
func weak(action string) bool {
	switch strings.TrimPrefix(action, "to ") {
	case "be", "have", "become", "get", "make", "take", "give", "see", "use", "do", "go", "come", "include", "involve", "say", "tell", "need", "want", "show":
		return true
	}
	return false
}

func differentPeriod(a, b Figure) string {
	if a.agrees(b) || isLong(a.Period) == isLong(b.Period) {
		return ""
	}
	return "one is counted over a longer time"
}

// isLong reports whether a TIMEX3 value is a month or longer, so that a count of it is not one of an
// event.
func isLong(value string) bool {
	switch {
	case strings.HasPrefix(value, "since "), len(value) > 0 && len(value) <= len("2006"), len(value) == len("2006-01"):
		return !strings.HasPrefix(value, "P") || strings.ContainsAny(value, "YM") && !strings.Contains(value, "T")
	case strings.HasPrefix(value, "P"):
		return strings.ContainsAny(value, "YM") && !strings.Contains(value, "T")
	}
	return false
}

func differentPlace(a, b Figure) string {
	p, q := strings.ToLower(a.Place), strings.ToLower(b.Place)
	if p == "" || q == "" || a.agrees(b) || strings.Contains(p, q) || strings.Contains(q, p) {
		return ""
	}
	return fmt.Sprintf("one is told of %s, the other of %s", a.Place, b.Place)
}

func differentSize(a, b Figure) string {
	p, _ := a.Amount()
	q, _ := b.Amount()
	if p*q < 0 || max(math.Abs(p), math.Abs(q)) > mostApart*min(math.Abs(p), math.Abs(q)) {
		return "the numbers lie too far apart"
	}
	return ""
}
