package apparatus

import (
	"math"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/collate"
)

// Ends are the least and the greatest number that a reading gives.
func Ends(r *collate.Reading) (from, to float64, ok bool) {
	if r.Value == nil {
		return 0, 0, false
	}
	from = *r.Value
	to = from
	if r.To != nil {
		to = *r.To
	}
	ok = !math.IsNaN(from) && !math.IsInf(from, 0) && !math.IsNaN(to) && !math.IsInf(to, 0) && to >= from
	return from, to, ok
}

// Axis is a line of numbers, cut at round steps: 1, 2 or 5 times a power of ten.
type Axis struct {
	First, Step float64
	Ticks       int // the parts it is cut into
}

// How much is drawn on an axis.
const (
	mostTicks = 4
	mostDrawn = 12 // readings: more are not read off a drawing
)

// AxisOf is the axis on which readings are drawn; drawn is false if there are too many of them, no two that
// differ, or two of different units, as feet and metres.
func AxisOf(readings []*collate.Reading) (axis Axis, drawn bool) {
	low, high, n, least, unit := math.Inf(1), math.Inf(-1), 0, 1.0, ""
	for _, r := range readings {
		from, to, ok := Ends(r)
		if !ok {
			continue
		}
		if n > 0 && r.Unit != unit {
			return Axis{}, false
		}
		n, unit = n+1, r.Unit
		low, high = min(low, from), max(high, to)
		if from != math.Trunc(from) || to != math.Trunc(to) {
			least = 0 // no count: the axis may have parts of one
		}
	}
	if n > mostDrawn || n < 2 || low >= high {
		return Axis{}, false
	}
	return newAxis(low, high, least), true
}

// noise is what a division of decimals may be off by: .00004 is four steps of .00001, not five.
const noise = 1e-9

// newAxis cuts the numbers from low to high at steps none smaller than least.
func newAxis(low, high, least float64) Axis {
	power := math.Pow(10, math.Floor(math.Log10((high-low)/mostTicks)))
	for _, by := range []float64{1, 2, 5, 10, 20} {
		step := max(power*by, least)
		first := math.Floor(low/step+noise) * step
		last := math.Ceil(high/step-noise) * step
		if n := int(math.Round((last - first) / step)); n <= mostTicks {
			return Axis{first, step, max(n, 1)}
		}
	}
	return Axis{low, high - low, 1}
}

// Place is where a number stands on the axis, from 0 to 1.
func (a Axis) Place(v float64) float64 { return (v - a.First) / (a.Step * float64(a.Ticks)) }

// Tick is the number at the beginning of a part, with as many digits as the step has.
func (a Axis) Tick(part int) string {
	v := a.First + float64(part)*a.Step
	most := max(math.Abs(a.First), math.Abs(a.First+float64(a.Ticks)*a.Step))
	scale, name := 1.0, ""
	for _, s := range scales {
		if most >= s.of {
			scale, name = s.of, s.name
			break
		}
	}
	digits := max(0, int(math.Ceil(-math.Log10(a.Step/scale)-noise)))
	return grouped(strconv.FormatFloat(v/scale, 'f', digits, 64)) + name
}

// scales are how large numbers are shortened.
var scales = []struct {
	of   float64
	name string
}{{1e12, " tn"}, {1e9, " bn"}, {1e6, " m"}}

// grouped sets commas between the thousands.
func grouped(s string) string {
	whole, rest, parted := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if parted {
		whole += "." + rest
	}
	return whole
}
