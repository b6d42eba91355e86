package note

import (
	"math"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/calendar"
)

func differentAction(a, b Figure) string {
	switch {
	case a.Measure != "" || b.Measure != "":
		return ""
	case a.Action == b.Action && a.Action != "" && !weak(a.Action):
		if a.agrees(b) || grows(a.Action) && !a.Definite && !b.Definite {
			return ""
		}
		return "the numbers differ"
	case a.echoes(b) && (oneDeed(a.Action, b.Action) || oneGroup(a, b)):
		return ""
	case ofFlight(a.Action) && ofFlight(b.Action) && a.CountsAnyone() && b.CountsAnyone() && min(a.Value, b.Value) > few:
		return "" // who was driven out has fled, and is counted again
	case isDone(a.Action) && isDone(b.Action):
		return differ("tells of", those(a), those(b))
	case a.echoes(b):
		return ""
	case a.CountsAnyone() || b.CountsAnyone():
		return otherDeed(a, b)
	case a.Action != b.Action && a.Action != "" && b.Action != "" && !weak(a.Action) && !weak(b.Action):
		return otherDeed(a, b)
	case !a.agrees(b):
		return "what happened to one of them is not told, and the numbers differ"
	case specific(a) && specific(b) && (a.Definite || b.Definite || a.nearTo(b) && a.isCount()):
		return ""
	}
	return "what happened to one of them is not told"
}

// oneDeed reports whether two actions are told of one deed: who is seized, has been arrested or
// abducted by who tells it, or gave up; who was moved has left.
func oneDeed(a, b string) bool {
	for _, one := range [...][]string{{"arrested", "abducted", "surrendered", "seized"}, {"evacuated", "displaced", "fled", "rescued"}} {
		if slices.Contains(one, a) && slices.Contains(one, b) {
			return true
		}
	}
	return false
}

// oneGroup reports whether both speak of a group that is known by its number, whatever happened to it:
// "the 43 students disappeared", "killed the 43 students".
func oneGroup(a, b Figure) bool {
	return a.Head != "" && a.Head == b.Head && !general(a.Head) && (a.Definite || b.Definite) && specific(a) && specific(b) && a.isCount() && b.isCount()
}

// those are whom or what a figure counts, by what happened to them: "people killed".
func those(f Figure) string {
	what := f.things()
	if what == "" {
		what = unnamed
	}
	return strings.TrimSpace(strings.TrimSuffix(what, f.Action)) + " " + f.Action
}

// otherDeed says that not the same happened to the counted.
func otherDeed(a, b Figure) string {
	if a.Action == "" || b.Action == "" {
		return "what happened to one of them is not told"
	}
	return "what happened to them is not the same"
}

// ofFlight reports whether an action says that people left their homes.
func ofFlight(action string) bool { return action == "displaced" || action == "fled" }

// few is the number up to which two counts are the same by accident.
const few = 12

// specific reports whether the number and noun alone make two mentions the same group: more than a
// few are counted, and not a small round number, so that it is no accident.
func specific(f Figure) bool {
	const round, smallRound = 10, 50
	return f.Value > few && (f.Value > smallRound || math.Mod(f.Value, round) != 0) || f.Value < 1 || len(f.Mods) > 0
}

// grows reports whether an action is one whose victims are counted again and again as an event
// goes on. Two unequal numbers of arrests are two waves of arrests, but two tolls are one toll at
// two moments, unless one of them speaks of a group that is known: "the 43 students".
func grows(action string) bool {
	switch action {
	case "killed", "injured", "missing", "evacuated", "displaced", "fled", "found", "infected", "trapped", "destroyed", "damaged", "living":
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

// isDone reports whether an action is one of the table, which says what became of what is counted:
// "killed", not "consider" nor "to march".
func isDone(action string) bool {
	switch action {
	case "missing", "found", "fled", "living":
		return true
	}
	return strings.HasSuffix(action, "ed") && !strings.HasPrefix(action, "to ") && Lemma(action, Verb) != action
}

// tollLasts is how many days may lie between the times of what two figures count, if they count one
// event: its toll is still told after it.
const tollLasts = 3

func differentPeriod(a, b Figure) string {
	if apart(a.When, b.When) {
		return differ("is of", dayWords(a.When.From), dayWords(b.When.From))
	}
	if a.agrees(b) || isLong(a.Period) == isLong(b.Period) {
		return ""
	}
	return "one is counted over a longer time"
}

// apart reports whether two intervals are known, and days lie between them.
func apart(a, b calendar.Interval) bool {
	if a.From.IsZero() || a.To.IsZero() || b.From.IsZero() || b.To.IsZero() {
		return false
	}
	if b.From.Time.Before(a.From.Time) {
		a, b = b, a
	}
	return b.From.Time.Sub(a.To.Time).Hours() > 24*tollLasts
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

// differentPlace tells figures of two places apart. A count that is told of two may be one, of a town and
// its province, if the numbers agree; a share is of one place.
func differentPlace(a, b Figure) string {
	p, q := strings.ToLower(a.Place), strings.ToLower(b.Place)
	if p == "" || q == "" || strings.Contains(p, q) || strings.Contains(q, p) {
		return ""
	}
	if a.agrees(b) && a.Unit != "percent" {
		return ""
	}
	return differ("is told of", a.Place, b.Place)
}
