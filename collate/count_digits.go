package collate

import (
	"math"

	"github.com/variorum-news/variorum/note"
)

// manyDigits is how many significant digits a count has that two tell by no accident, whatever stands around
// it: 529, 16,450.
const manyDigits = 3

// isRare reports whether a number has so many digits that two tell it hardly by accident.
func isRare(f note.Figure) bool {
	n := digits(f)
	return n >= manyDigits || n == manyDigits-1 && f.Value > fewCounted
}

// digits is how many digits of a number are told, without the zeros at its end.
func digits(f note.Figure) int {
	n, x := 0, f.Value
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return 0
	}
	for range 6 { // places behind the point that are read
		if x == math.Trunc(x) {
			break
		}
		x *= 10
	}
	for x != 0 && math.Mod(x, 10) == 0 {
		x /= 10
	}
	for x = math.Abs(math.Trunc(x)); x >= 1; x = math.Trunc(x / 10) {
		n++
	}
	return n
}
