package collate

// part finds the runs of words in which the two sides are not the same, in order of the base; a run
// that was moved is one of its own.
func (l *laying) part() {
	i, j := 0, 0
	for i < len(l.a) || j < len(l.b) {
		if i < len(l.a) && j < len(l.b) && l.a[i].twin == j {
			i, j = i+1, j+1
			continue
		}
		a0, b0 := i, j
		for i < len(l.a) && (l.a[i].twin < 0 || l.a[i].moved) {
			i++
		}
		for j < len(l.b) && (l.b[j].twin < 0 || l.b[j].moved) {
			j++
		}
		l.partRun(a0, i, b0, j)
	}
}

// partRun adds what stands between two words that both sides have. Words that were moved part it, and
// are told at their place in the base.
func (l *laying) partRun(a0, a1, b0, b1 int) {
	as, bs := unmoved(l.a, a0, a1), unmoved(l.b, b0, b1)
	for k := range max(len(as), len(bs)) {
		p := parting{a0: a1, a1: a1, b0: b1, b1: b1}
		if k < len(as) {
			p.a0, p.a1 = as[k][0], as[k][1]
		}
		if k < len(bs) {
			p.b0, p.b1 = bs[k][0], bs[k][1]
		}
		switch {
		case p.b0 == p.b1:
			p.kind = Dropped
		case p.a0 == p.a1:
			p.kind = Added
		default:
			p.kind = Changed
		}
		l.runs = append(l.runs, p)
	}
	for i := a0; i < a1; {
		if !l.a[i].moved {
			i++
			continue
		}
		from := i
		for i++; i < a1 && l.a[i].moved && l.a[i].twin == l.a[i-1].twin+1; {
			i++
		}
		l.runs = append(l.runs, parting{Moved, from, i, l.a[from].twin, l.a[i-1].twin + 1})
	}
}

// unmoved are the stretches of words from from up to to that have no twin.
func unmoved(words []saidWord, from, to int) [][2]int {
	var out [][2]int
	for i := from; i < to; i++ {
		if words[i].moved {
			continue
		}
		if n := len(out); n > 0 && out[n-1][1] == i {
			out[n-1][1]++
			continue
		}
		out = append(out, [2]int{i, i + 1})
	}
	return out
}

// isClose reports whether the two sides have enough in common to be laid word by word.
func (l laying) isClose() bool {
	same := 0
	for _, w := range l.a {
		if w.twin >= 0 {
			same++
		}
	}
	return float64(same) >= leastLaid*float64(min(len(l.a), len(l.b)))
}
