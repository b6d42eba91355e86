package collate

import (
	"math"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// Rounding and estimates: two numbers agree if they are this near, as a share of the larger.
const (
	exactly  = 0.001 // both are told as exact
	rounding = 0.05  // one is told as about so many
)

// compareFigures is the verdict on two comparable figures. Unequal numbers differ: whether they
// conflict depends on counter, moment and scope, and a false conflict is the worst error. Only
// fixed measures of one thing, told as exact, can be said to conflict.
func compareFigures(a, b note.Figure) Verdict {
	p, q := bounds(a), bounds(b)
	if p.low <= q.high && q.low <= p.high {
		return Agree
	}
	return Differ
}

// extent is what a figure allows the number to be.
type extent struct{ low, high float64 }

func bounds(f note.Figure) extent {
	e := extent{f.Value, f.Value}
	if f.To != nil {
		e.high = *f.To
	}
	slack := exactly
	switch f.Bound {
	case note.Above, note.AtLeast:
		e.high = openEnd(f.Value)
	case note.Below, note.AtMost:
		e.low = 0
	case note.About:
		slack = rounding
	}
	return extent{e.low - slack*math.Abs(e.low), e.high + slack*math.Abs(e.high)}
}

// openEnd is how far "at least" reaches before it says another thing: a reader takes 22 and "at
// least 20" for one count, 400 and "at least 20" not.
func openEnd(v float64) float64 { return float64(v * 1.25) }

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
