package note

// takesAs reports whether the verb at x, of whatever sense, says of somebody what stands in marks: Lind pounded Ek as
// “a gambler”; the crews cheered her as the “queen of the quay”.
func (r *reading) takesAs(u unit, x int) bool {
	p := r.phraseAfter(u, x+1)
	if p.none() || r.low(u, p.end) != "as" {
		return false
	}
	for y := p.end + 1; y < min(len(u.items), p.end+4); y++ {
		if u.isRun(y) {
			return true
		}
		if k := r.kindOf(u, y); k != Det && k != Adj && k != Adv {
			return false
		}
	}
	return false
}
