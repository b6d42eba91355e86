package apparatus_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// readings are figures of these values, in a unit.
func readings(unit string, values ...float64) []*collate.Reading {
	var out []*collate.Reading
	for _, v := range values {
		out = append(out, &collate.Reading{Value: &v, Unit: unit})
	}
	return out
}

func TestTicksHaveAsManyDigitsAsTheirStep(t *testing.T) {
	for _, c := range []struct {
		values []float64
		want   string
	}{
		{[]float64{9, 14}, "8 10 12 14"},
		{[]float64{34000, 35000}, "34,000 34,500 35,000"},
		{[]float64{12.34e6, 12.36e6}, "12.340 m 12.345 m 12.350 m 12.355 m 12.360 m"},
		{[]float64{0.00001, 0.00004}, "0.00001 0.00002 0.00003 0.00004"},
		{[]float64{1.5, 2}, "1.4 1.6 1.8 2.0"},
	} {
		axis, drawn := apparatus.AxisOf(readings("people", c.values...))
		if !drawn {
			t.Errorf("%v are not drawn", c.values)
			continue
		}
		var ticks []string
		seen := map[string]bool{}
		for i := range axis.Ticks + 1 {
			tick := axis.Tick(i)
			if seen[tick] {
				t.Errorf("%v: the tick %s stands twice", c.values, tick)
			}
			seen[tick] = true
			ticks = append(ticks, tick)
		}
		if got := strings.Join(ticks, " "); got != c.want {
			t.Errorf("%v: ticks %s, want %s", c.values, got, c.want)
		}
	}
}

func TestReadingsOfTwoUnitsAreNotDrawnOnOneLine(t *testing.T) {
	if _, drawn := apparatus.AxisOf(append(readings("metres", 5), readings("feet", 16)...)); drawn {
		t.Error("5 metres and 16 feet are drawn")
	}
	if _, drawn := apparatus.AxisOf(readings("metres", 5, 5)); drawn {
		t.Error("two equal readings are drawn")
	}
}
