package note

// thatFar is the "that" of a clause behind a long hearer or occasion in which a word looks like a verb, or 0: told a
// council hearing on Friday that …; said in a written note that …; told a boy who had come by boat that ….
func (r *reading) thatFar(u unit, c said, x, limit int) int {
	if c.inverted || c.relative > 0 || r.kindOf(u, x) != Adp && (!c.class.is(cueTell) || !r.nominal(u, x)) {
		return 0
	}
	who, verbs := false, 0
	for y := x; y < min(limit, x+maxCircumstance); y++ {
		switch k := r.kindOf(u, y); {
		case u.isRun(y), r.comma(u, y):
			return 0
		case r.low(u, y) == "that" && y > x+1:
			if k == Sconj && r.finite(u, y+1, limit) {
				return y
			}
			return 0
		case r.low(u, y) == "who":
			who = true
		case k == Aux && !who, k == Pron && !who && standsAlone(r.low(u, y)):
			return 0
		case k == Verb && !who && !r.modifies(u, y):
			if verbs++; verbs > 1 {
				return 0
			}
		}
	}
	return 0
}
