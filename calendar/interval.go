package calendar

// Interval is a stretch of time: From ≤ t < To. A zero end is open.
type Interval struct {
	From Date `json:"from,omitzero"`
	To   Date `json:"to,omitzero"`
}

// IsZero reports whether neither end is known.
func (i Interval) IsZero() bool { return i.From.IsZero() && i.To.IsZero() }

// Overlaps reports whether some time lies in both. An open end reaches on; an interval of which
// nothing is known overlaps none. Times are compared by the wall clock where one of two floats.
func (i Interval) Overlaps(j Interval) bool {
	if i.IsZero() || j.IsZero() {
		return false
	}
	return before(i.From, j.To) && before(j.From, i.To)
}

// before reports whether a start comes before an end, open ends included.
func before(start, end Date) bool {
	if start.IsZero() || end.IsZero() {
		return true
	}
	return start.civil(end).Before(end.civil(start))
}
