package note

// measures are the units that can be told in one another: their kind, and how many of the first of
// the kind one of them is. Factors are exact by definition (International Yard and Pound Agreement
// 1959; SI Brochure, 9th edition).
var measures = [...]struct {
	kind, unit string
	factor     float64
}{
	{"length", "metre", 1}, {"length", "kilometre", 1000}, {"length", "centimetre", 0.01}, {"length", "millimetre", 0.001},
	{"length", "mile", 1609.344}, {"length", "nautical mile", 1852}, {"length", "foot", 0.3048}, {"length", "inch", 0.0254},
	{"length", "yard", 0.9144},
	{"area", "square metre", 1}, {"area", "square kilometre", 1e6}, {"area", "hectare", 1e4}, {"area", "acre", 4046.8564224},
	{"area", "square mile", 2589988.110336}, {"area", "square foot", 0.09290304},
	{"volume", "litre", 1}, {"volume", "millilitre", 0.001}, {"volume", "cubic metre", 1000}, {"volume", "gallon", 3.785411784},
	{"mass", "kilogram", 1}, {"mass", "gram", 0.001}, {"mass", "metric ton", 1000}, {"mass", "pound-mass", 0.45359237},
	{"mass", "ounce", 0.028349523125},
	{"speed", "kilometre per hour", 1}, {"speed", "mile per hour", 1.609344}, {"speed", "metre per second", 3.6}, {"speed", "knot", 1.852},
}

// measureOf is the kind of a unit of measure and its factor; "" if it is none that can be told in
// another.
func measureOf(unit string) (kind string, factor float64) {
	for _, m := range measures {
		if m.unit == unit {
			return m.kind, m.factor
		}
	}
	return "", 1
}

// Amount is the value and the upper end of the figure in the first unit of its kind, so that 16
// feet and 5 metres can be compared: metres, square metres, litres, kilograms, kilometres per hour.
// A figure in another unit gives its numbers as they are.
func (f Figure) Amount() (from, to float64) {
	_, factor := measureOf(f.Unit)
	from = f.Value
	to = from
	if f.To != nil {
		to = *f.To
	}
	return float64(from * factor), float64(to * factor)
}
