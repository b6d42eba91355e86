package note

import "github.com/variorum-news/variorum/internal/perceptron"

// answers finds, among the capitals that nothing was found in, the names that can hardly be anything
// else: a nation, and an entry of several words of the lists of places and organisations.
func (r *namer) answers(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		blind := v.isBlind(first, end)
		for i := first; i < end; i++ {
			if taken[i] >= 0 || i > first && (v.glued(i) && isDash(v.word(i-1)) || taken[i-1] >= 0 && v.isCapital(i-1)) {
				continue
			}
			to, kind := r.answer(v, taken, i, end)
			if to == i || to < end && v.isCapital(to) && !blind || to+1 < end && isDash(v.word(to)) && v.glued(to) {
				continue
			}
			ms = append(ms, mention{from: i, to: to, sentence: s, kind: kind})
			i = to - 1
		}
	}
	return inTextOrder(ms)
}

// answer gives where the longest known name from token i on ends, and its kind; i if there is none.
func (r *namer) answer(v *view, taken []int, i, end int) (to int, kind NameKind) {
	k := caseOf(v.word(i))
	if k == lowerCase || k == noLetter {
		return i, ""
	}
	low := v.lower(i)
	h := perceptron.Hash(low)
	to = i
	if r.lists.nations[low] && low != "us" && r.lists.words[low]&(firstName|surname) == 0 {
		to, kind = i+1, Place
	}
	if r.lists.known[h]&startsLonger == 0 {
		return to, kind
	}
	for j := i + 1; j < end && j < i+maxKnownWords && taken[j] < 0; j++ {
		h = perceptron.Extend(perceptron.Extend(h, "_"), v.lower(j))
		if caseOf(v.word(j)) == lowerCase {
			continue
		}
		switch in := r.lists.known[h]; {
		case in&knownPhrase == 0:
		case in&(knownBodyPart|knownTeamPart) != 0:
			to, kind = j+1, Organisation
		case in&knownPlacePart != 0:
			to, kind = j+1, Place
		}
	}
	return to, kind
}
