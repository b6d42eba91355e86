package note

import "strings"

// An age or a place between a name and its verb is nobody who speaks, nor is the state behind the place:
//
//	Tom Brandt, 29, of Port Lind, Ore., said …
//	Ida Berg, who lives in Port Lind, Ore., said …
//	Mara Lind, a pilot from Port Lind, Ore., said …

// locates reports whether a phrase before a comma is an age, or a place behind its preposition; tail is what stands
// between that comma and the verb.
func (r *reading) locates(u unit, p, tail phrase) bool {
	if w := r.low(u, p.start); p.end == p.start+1 && w != "" && w[0] >= '0' && w[0] <= '9' {
		return true
	}
	if r.kindOf(u, p.start-1) != Adp {
		return false
	}
	for x := p.start; x < p.end; x++ {
		if r.kindOf(u, x) == Adp {
			return r.low(u, p.start-1) == "as" // after the paper in Calder, Ore., announced …
		}
	}
	return r.isPlaceName(u, p) || r.isState(u, tail) && r.capitalAt(u, p.start)
}

// locatedName is the name that a description with a place hangs on, or none: of "Mara Lind, a pilot from Port Lind,
// Ore.," it is Mara Lind.
func (r *reading) locatedName(u unit, p, tail phrase) phrase {
	if r.kindOf(u, p.start) != Det || !r.comma(u, p.start-1) || !r.isState(u, tail) {
		return phrase{}
	}
	name := r.nounPhrase(u, p.start-1)
	if k := r.kindOf(u, name.start-1); !r.isPersonName(u, name) || k == Adp || k == Verb {
		return phrase{}
	}
	return name
}

// isState reports whether a phrase is what follows a place to say where it lies: Ore.; New Calder; D.C.
func (r *reading) isState(u unit, p phrase) bool {
	if p.none() || p.end-p.start > maxState {
		return false
	}
	for x := p.start; x < p.end; x++ {
		if !r.capitalAt(u, x) && r.low(u, x) != "." {
			return false
		}
	}
	return !r.isPersonName(u, p) && (r.kindOf(u, p.start) == Propn || strings.HasSuffix(r.low(u, p.end-1), "."))
}

// maxState is the most tokens of a state's name, its full stop among them.
const maxState = 3

// isPlaceName reports whether a phrase ends with a place's name.
func (r *reading) isPlaceName(u unit, p phrase) bool {
	x := p.end - 1
	if p.none() || u.isRun(x) {
		return false
	}
	n := r.name(u.items[x].token)
	return n >= 0 && r.notes.Names[n].Kind == Place || strings.HasSuffix(r.low(u, x), ".") && r.comma(u, x-1)
}
