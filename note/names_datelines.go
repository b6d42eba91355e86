package note

import "strings"

// datelines finds the places that a line opens with in capitals before a date: "CALDER, Norway
// 2014-03-05", "MARRIN (Reuters) -".
func (r *namer) datelines(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		town := side{first, first}
		for town.to < end && town.to-first < maxSide && caseOf(v.word(town.to)) == upperCase && v.lower(town.to) != "at" {
			town.to++
		}
		if town.to == first {
			continue
		}
		land := town
		if town.to+1 < end && v.word(town.to) == "," {
			land = v.runAfter(town.to+1, end)
		}
		if land.from == land.to || !v.isDated(land.to, end) {
			continue
		}
		ms = placed(ms, taken, s, town, Place)
		if land != town {
			ms = placed(ms, taken, s, land, Place)
		}
	}
	return inTextOrder(ms)
}

// isDated reports whether a date in digits, or an agency in brackets and a dash, begins at token i.
func (v *view) isDated(i, end int) bool {
	if i+3 > end {
		return false
	}
	w := v.word(i)
	if len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && isDash(v.word(i+1)) && v.glued(i+1) {
		return true
	}
	return w == "(" && i+3 < end && v.word(i+2) == ")" && isDash(v.word(i+3))
}

// placed makes a stretch of tokens a name of kind k: what was found within it gives way, what reaches out of it
// keeps it from being one.
func placed(ms []mention, taken []int, s int, at side, k NameKind) []mention {
	for i := at.from; i < at.to; i++ {
		if x := taken[i]; x >= 0 && (ms[x].from < at.from || ms[x].to > at.to) {
			return ms
		}
	}
	for i := at.from; i < at.to; i++ {
		if x := taken[i]; x >= 0 {
			ms[x].from, ms[x].to, ms[x].kind = at.from, at.to, k
		}
	}
	return append(ms, mention{from: at.from, to: at.to, sentence: s, kind: k})
}

// isRanked reports whether a run of capitals, of which no more than its first word was found, and as a
// place, has a place in a ranking: "4. Sydney Wren (Norway)".
func (v *view) isRanked(ms []mention, taken []int, who side, first int) bool {
	x := taken[who.from]
	if x < 0 || ms[x].kind != Place || ms[x].to != who.from+1 || !free(taken, who.from+1, who.to) {
		return false
	}
	return who.from-2 >= first && v.word(who.from-1) == "." && v.isCount(who.from-2) || who.from > first && strings.HasSuffix(v.word(who.from-1), ".") && v.isCount(who.from-1)
}

// competitors finds persons by the nation in brackets after them: "5. Ada Wren (Norway) 15:08".
func (r *namer) competitors(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		first, end := v.first(s), v.end(s)
		for i := first + 2; i+2 < end; i++ {
			if v.word(i) != "(" {
				continue
			}
			nation := v.runAfter(i+1, end)
			if nation.to == nation.from || nation.to >= end || v.word(nation.to) != ")" || !r.isNation(v.key(mention{from: nation.from, to: nation.to})) {
				continue
			}
			ms = placed(ms, taken, s, nation, Place)
			who := v.runBefore(i, first)
			if who.to-who.from < 2 || !free(taken, who.from, who.to) && !v.isRanked(ms, taken, who, first) {
				continue
			}
			ms = placed(ms, taken, s, who, Person)
		}
	}
	return inTextOrder(ms)
}
