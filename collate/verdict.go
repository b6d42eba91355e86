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
	// 22 and "at least 20" for one count, 400 and "at least 20" not; nor 1 and "as many as 10".
	openEnd = 1.25
	// conflicting is how far apart two exact measures of one thing are, as a share of the larger, when
	// they cannot both hold.
	conflicting = 0.2
)

// compareFigures is the verdict on two comparable figures. Unequal numbers differ: whether they
// conflict depends on counter, moment and scope, and a false conflict is the worst error. Only
// fixed measures of one thing, told as exact, can be said to conflict.
func compareFigures(a, b note.Figure) Verdict {
	p, q := bounds(a), bounds(b)
	slack := 0.0
	if a.Unit != b.Unit {
		slack = rounding // of a conversion
	}
	switch {
	case a.Value == b.Value && a.Unit == b.Unit && (a.Bound == note.Above && isUnder(b) || isUnder(a) && b.Bound == note.Above):
		return Differ // "nearly half" and "more than half"
	case p.low <= q.high+float64(slack*math.Abs(q.high)) && q.low <= p.high+float64(slack*math.Abs(p.high)):
		return Agree
	case isFixed(a) && isFixed(b) && a.Measure == b.Measure && farApart(a, b):
		return Conflict
	}
	return Differ
}

func isUnder(f note.Figure) bool { return f.Bound == note.Below || f.Bound == note.AtMost }

// isFixed reports whether a figure is a measure that does not change from one telling to the next,
// of a thing that is named, and told as exact.
func isFixed(f note.Figure) bool {
	switch f.Measure {
	case "distance", "width", "depth", "height", "length":
		return f.Head != "" && f.Bound == note.Exactly && f.To == nil && f.Change == "" && f.Scope == ""
	}
	return false
}

// farApart reports whether two measures differ by more than rounding or another way to measure.
func farApart(a, b note.Figure) bool {
	p, _ := a.Amount()
	q, _ := b.Amount()
	return math.Abs(p-q) > float64(conflicting*max(math.Abs(p), math.Abs(q)))
}

// extent is what a figure allows the number to be, in the base unit of its kind.
type extent struct{ low, high float64 }

func bounds(f note.Figure) extent {
	low, high := f.Amount()
	e := extent{low, high}
	slack := exactly
	switch f.Bound {
	case note.Above, note.AtLeast:
		e.high = float64(high * openEnd)
	case note.Below, note.AtMost:
		e.low = float64(low / openEnd)
	case note.About:
		slack = rounding
	}
	return extent{e.low - float64(slack*math.Abs(e.low)), e.high + float64(slack*math.Abs(e.high))}
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
