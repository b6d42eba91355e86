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

// Contains reports whether all of j lies in i. An open end of j lies only in one of i; an interval
// of which nothing is known contains none and lies in none.
func (i Interval) Contains(j Interval) bool {
	if i.IsZero() || j.IsZero() {
		return false
	}
	starts := i.From.IsZero() || !j.From.IsZero() && !j.From.civil(i.From).Before(i.From.civil(j.From))
	ends := i.To.IsZero() || !j.To.IsZero() && !i.To.civil(j.To).Before(j.To.civil(i.To))
	return starts && ends
}

// String writes the interval as ISO 8601 does, "2016-12-19/2016-12-26", with two dots for an open end; "" if
// nothing is known.
func (i Interval) String() string {
	if i.IsZero() {
		return ""
	}
	return open(i.From) + "/" + open(i.To)
}

func open(d Date) string {
	if d.IsZero() {
		return ".."
	}
	return d.String()
}

// before reports whether a start comes before an end, open ends included.
func before(start, end Date) bool {
	if start.IsZero() || end.IsZero() {
		return true
	}
	return start.civil(end).Before(end.civil(start))
}
