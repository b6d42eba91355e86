package note

// markedEnd is where p ends for the sake of the words in marks in it.
func (r *reading) markedEnd(u unit, c said, p phrase) int {
	if p.none() {
		return p.end
	}
	if c.class.is(cueCalled|cueThink) && !c.subject.none() && r.low(u, c.subject.start-1) == "what" {
		return r.callsOnly(u, p)
	}
	return r.remarkAfter(u, p)
}

// remarkAfter is where p ends before what the writer remarks of it behind a dash: called it “a gamble” - a word that stung.
func (r *reading) remarkAfter(u unit, p phrase) int {
	for x := p.start; x+2 < p.end; x++ {
		if u.isRun(x) && r.dash(u, x+1) && r.kindOf(u, x+2) == Det {
			for y := x + 2; y < p.end; y++ {
				if r.dash(u, y) {
					return p.end
				}
			}
			return x + 1
		}
	}
	return p.end
}

// callsOnly is where p ends if it is what one calls what the rest of the sentence tells of: what Lind calls “a ruin” | will be rebuilt.
func (r *reading) callsOnly(u unit, p phrase) int {
	for x := p.start; x < p.end; x++ {
		if u.isRun(x) {
			for x++; x < p.end && isNounPart(r.kindOf(u, x)); x++ {
			}
			return x
		}
	}
	return p.end
}
