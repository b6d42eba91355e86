package note

import "math"

// near is how far apart, as a share of the larger, two figures may lie that have nothing but their
// number and noun in common: the loss of a conversion and of a rounding.
const near = 0.05

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

// echoes reports whether both tell one number: the same, whatever its bound, or the same in another
// unit, or one that is rounded to the other.
func (f Figure) echoes(b Figure) bool {
	if f.Unit != b.Unit && (!f.isCount() || !b.isCount()) {
		return f.nearTo(b)
	}
	if !sameNumber(f.Value, b.Value) {
		return false
	}
	if f.To == nil || b.To == nil {
		return f.To == b.To
	}
	return sameNumber(*f.To, *b.To)
}

// sameNumber reports whether two numbers are equal, or the one with fewer digits is the other
// rounded: 1.2 million and 1,234,000. Only large numbers are rounded without a word that says so.
func sameNumber(p, q float64) bool {
	const large, fewest = 1000, 2 // fewest significant digits of a rounded number
	if p == q {
		return true
	}
	if min(math.Abs(p), math.Abs(q)) < large {
		return false
	}
	for digits := fewest; digits <= 6; digits++ {
		r, s := rounded(p, digits), rounded(q, digits)
		if r == s && (r == p || s == q) {
			return true
		}
	}
	return false
}

// rounded is a number to so many significant digits.
func rounded(x float64, digits int) float64 {
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	step := math.Pow10(int(math.Floor(math.Log10(math.Abs(x)))) + 1 - digits)
	return math.Round(x/step) * step
}
