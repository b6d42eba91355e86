package note

// maxPlaces is how many places where a clause may end are weighed, from its start on.
const maxPlaces = 40

// place is one where what a word of saying governs may end: before item at.
type place struct {
	at int
	traits
}

// endOf is where the phrase p, which a word of saying governs, ends before limit: of all places the one that is
// expected to have most in common with the true end, if each is the true one as likely as the table of ends says.
func (r *reading) endOf(u unit, c said, p phrase, limit int) int {
	places := r.places(u, c, p, limit)
	if r.watch != nil {
		r.watch(u, c, p, places)
	}
	if len(places) == 0 || r.ends == nil {
		return p.end
	}
	start := r.token(u.items[p.start].token).Start
	places = append(places, place{at: r.clauseEnd(u, p.start, limit)})
	lengths, shares := make([]float64, len(places)), make([]float64, len(places))
	left := 1.0 // how likely no place so far is the end
	for i, y := range places {
		lengths[i] = float64(r.token(u.items[y.at-1].end-1).End - start)
		if shares[i] = left; i < len(places)-1 {
			shares[i] = left * r.ends.chance(y.traits)
		}
		left -= shares[i]
	}
	best, most := 0, 0.0
	for i, a := range lengths {
		common := 0.0
		for j, b := range lengths {
			common += shares[j] * min(a, b) / max(a, b)
		}
		if common > most {
			best, most = i, common
		}
	}
	return places[best].at
}

// places are where what begins with p may end, before limit.
func (r *reading) places(u unit, c said, p phrase, limit int) []place {
	var out []place
	var t traits // what all places from here on have in common
	t[traitCue] = takes(c)
	if r.opening(u, c) || r.relative(u, c) {
		t[traitHost] = 1
	}
	that := r.low(u, p.start) == "that" || r.asks(u, p.start)
	last := limit - 1 // speech in marks
	for last >= p.start && !u.isRun(last) {
		last--
	}
	for y := p.start; y < limit && len(out) < maxPlaces; y++ {
		if y > p.start && !r.comma(u, y-1) {
			if at, may := r.traitsAt(u, c, y, limit, t); may {
				at[traitLength] = lengthClass(y - p.start)
				if last >= y {
					at[traitSpeech]++
				}
				if y == p.end {
					at[traitRule] = 1
				}
				out = append(out, place{y, at})
			}
		}
		switch {
		case u.isRun(y):
			t[traitSpeech] = 2
			fallthrough
		case r.finite(u, y, y+1):
			if t[traitVerb] = 1; that {
				t[traitVerb] = 2
			}
		case r.comma(u, y):
			t[traitCommas] = min(t[traitCommas]+1, 2)
		}
	}
	return out
}

// traitsAt adds to t the traits of a place before item y, if what a word of saying governs may end there.
func (r *reading) traitsAt(u unit, c said, y, limit int, t traits) (traits, bool) {
	mark, x := r.breakAt(u, y)
	next := r.follower(u, x)
	if mark == breakNone && !endsBefore(next) || r.marksListed(u, y, x) {
		return t, false
	}
	t[traitBreak], t[traitNext], t[traitRest] = mark, next, lengthClass(limit-y)
	t[traitMain], t[traitTense] = r.clauseFrom(u, c, x, limit)
	if q := r.phraseAfter(u, x+1); r.kindOf(u, x) == Adp && !q.none() && r.circumstance(u, x, q) {
		t[traitOccasion] = 1
	}
	return t, true
}

// marksListed reports whether a place before y, after which x follows, parts words in marks from the next of a list of
// them: called Lind “a liar,” a “thief” and “worse”.
func (r *reading) marksListed(u unit, y, x int) bool {
	if !u.isRun(y - 1) {
		return false
	}
	if low := r.low(u, x); low == "and" || low == "or" {
		x++
	}
	if r.kindOf(u, x) == Det {
		x++
	}
	return u.isRun(x)
}

// clauseFrom tells what sort of clause begins at x, perhaps after a word that joins it, and whether its verb has
// the tense of the cue: "said the pier was lost and left" against "says the pier was lost and left".
func (r *reading) clauseFrom(u unit, c said, x, limit int) (kind, tense uint8) {
	switch r.follower(u, x) {
	case nextAnd, nextBut, nextTime, nextContrast, nextAs, nextCause:
		x++
	}
	if r.comma(u, x) {
		x++
	}
	kind = mainVerb
	if !r.verbFollows(u, x, limit) {
		p := r.phraseAfter(u, x)
		if p.none() || !r.verbFollows(u, p.end, limit) {
			return mainNone, tenseNone
		}
		kind, x = mainClause, p.end
	}
	for r.kindOf(u, x) == Adv {
		x++
	}
	if r.kindOf(u, x) == Verb && r.cues[r.lemmaOfVerb(u.items[x].token)].is(cueSay|cueTell|cueAsk|cueThink|cueObject|cueCalled|cueUrge|cueFor|cueWant) {
		kind++
	}
	if r.past(u, x) == r.past(u, c.at) {
		return kind, tenseSame
	}
	return kind, tenseOther
}
