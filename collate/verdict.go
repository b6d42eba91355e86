package collate

import (
	"math"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// Rounding and estimates: two numbers agree if they are this near, as a share of the larger.
const (
	exactly  = 0.001 // both are told as exact
	rounding = 0.05  // one is told as about so many, or in another unit
)

const (
	// openEnd is how far "at least" reaches, as a factor, before it says another thing: a reader takes
	// 22 and "at least 20" for one count, 400 and "at least 20" not; nor 1 and "as many as 10". Beyond
	// a hundred it reaches less far: who knows of 536 does not say "more than 425".
	openEnd     = 1.25
	openHundred = 1.15
	hundred     = 100
	// conflicting is how far apart two measures of one thing are, as a share of the larger, when they cannot
	// both hold: other ways to measure, rounding and other ends of a town are in it.
	conflicting = 0.2
	// roughly is the same where one is told as about so much.
	roughly = 0.3
	// Large numbers with zeros at their end are rounded ones, though no word says so: 34,000 is 34,215, but not
	// 35,000. The share of the last digit told that they may lie apart:
	lastDigit   = 0.45
	leastLarge  = 1000
	leastDigits = 2 // that a number told as exact has, were they zeros
)

// compareFigures is the verdict on two comparable figures. Unequal numbers differ: whether they
// conflict depends on counter, moment and scope, and a false conflict is the worst error. Only
// fixed measures of one thing can be said to conflict.
func compareFigures(a, b note.Figure) Verdict {
	p, q := bounds(a), bounds(b)
	slack := 0.0
	if a.Unit != b.Unit && !isCount(a) {
		slack = rounding // of a conversion
	}
	switch {
	case a.Value == b.Value && a.Unit == b.Unit && (a.Bound == note.Above && isUnder(b) || isUnder(a) && b.Bound == note.Above):
		return Differ // "nearly half" and "more than half"
	case (isOver(a) && isOver(b) || isUnder(a) && isUnder(b)) && gap(a, b) > rounding:
		return Differ // "more than 400" was written of another count than "more than 500"
	case p.low <= q.high+float64(slack*math.Abs(q.high)) && q.low <= p.high+float64(slack*math.Abs(p.high)):
		return Agree
	case isFixed(a) && isFixed(b) && (a.Measure == b.Measure || isAcross(a) && isAcross(b)) && gap(a, b) > tolerance(a, b):
		return Conflict
	}
	return Differ
}

func isUnder(f note.Figure) bool { return f.Bound == note.Below || f.Bound == note.AtMost }

func isOver(f note.Figure) bool { return f.Bound == note.Above || f.Bound == note.AtLeast }

// isFixed reports whether a figure is a measure that does not change from one telling to the next,
// of a thing that is named.
func isFixed(f note.Figure) bool {
	switch f.Measure {
	case "distance":
		return f.Head != "" && len(f.Mods) > 0 && isPlain(f)
	case "width", "depth", "height", "length", "radius":
		return f.Head != "" && isPlain(f) && f.Bound == note.Exactly
	}
	return false
}

// isPlain reports whether a figure is one number, told as exact or about so much.
func isPlain(f note.Figure) bool {
	return (f.Bound == note.Exactly || f.Bound == note.About) && f.To == nil && f.Change == "" && f.Scope == ""
}

// isAcross reports whether a measure lies across a thing: its width, or half of that.
func isAcross(f note.Figure) bool { return f.Measure == "width" || f.Measure == "radius" }

// tolerance is how far apart two measures of one thing may be told.
func tolerance(a, b note.Figure) float64 {
	if a.Bound == note.About || b.Bound == note.About {
		return roughly
	}
	return conflicting
}

// gap is how far apart the numbers of two figures lie, as a share of the larger.
func gap(a, b note.Figure) float64 {
	p, q := amount(a).low, amount(b).low
	return math.Abs(p-q) / max(math.Abs(p), math.Abs(q), math.SmallestNonzeroFloat64)
}

// extent is what a figure allows the number to be, in the base unit of its kind.
type extent struct{ low, high float64 }

// amount is the number of a figure in the base unit of its kind; of a radius what lies across.
func amount(f note.Figure) extent {
	low, high := f.Amount()
	if f.Measure == "radius" {
		low, high = 2*low, 2*high
	}
	return extent{low, high}
}

func bounds(f note.Figure) extent {
	e := amount(f)
	low, high := e.low, e.high
	slack := exactly
	switch f.Bound {
	case note.Above, note.AtLeast:
		e.high = float64(high * open(f))
	case note.Below, note.AtMost:
		e.low = float64(low / open(f))
	case note.About:
		slack = rounding
	}
	below, above := max(slack*math.Abs(e.low), zeros(low)), max(slack*math.Abs(e.high), zeros(high))
	return extent{e.low - float64(below), e.high + float64(above)}
}

// open is how far the open end of a figure reaches, as a factor.
func open(f note.Figure) float64 {
	if math.Abs(f.Value) > hundred {
		return openHundred
	}
	return openEnd
}

// zeros is how far a large number may lie from what it is rounded from.
func zeros(x float64) float64 {
	x = math.Abs(x)
	if x < leastLarge || x != math.Trunc(x) || math.IsInf(x, 0) {
		return 0
	}
	step, most := 1.0, math.Pow10(int(math.Floor(math.Log10(x)))+1-leastDigits)
	for step < most && math.Mod(x, step*10) == 0 {
		step *= 10
	}
	if step == 1 {
		return 0
	}
	return lastDigit * step
}

// worse is the graver of two verdicts.
func worse(a, b Verdict) Verdict {
	for _, v := range []Verdict{Conflict, Differ} {
		if a == v || b == v {
			return v
		}
	}
	return Agree
}

// sameTime reports whether two resolved times may be one moment.
func sameTime(a, b note.Time) bool { return a.Interval().Overlaps(b.Interval()) }

// isDated reports whether a time is resolved to a day or finer, or to a few of them.
func isDated(t note.Time) bool {
	return !t.From.IsZero() && !t.To.IsZero() && t.From.Precision >= calendar.Day
}
