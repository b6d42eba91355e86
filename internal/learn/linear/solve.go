// Package linear solves the small systems of equations that the fits of this module come down to.
package linear

import "math"

// Solve finds x with a x = b by elimination; it overwrites both.
func Solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		top := i
		for r := i; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[top][i]) {
				top = r
			}
		}
		a[i], a[top] = a[top], a[i]
		b[i], b[top] = b[top], b[i]
		for r := i + 1; r < n; r++ {
			m := a[r][i] / a[i][i]
			for c := i; c < n; c++ {
				a[r][c] -= m * a[i][c]
			}
			b[r] -= m * b[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for c := i + 1; c < n; c++ {
			b[i] -= a[i][c] * b[c]
		}
		b[i] /= a[i][i]
	}
	return b
}
