package note

// partners makes one firm of two surnames that "&" joins: "Calder & Wren". First names so joined are
// two people.
func (r *namer) partners(v *view, ms []mention) []mention {
	taken := v.takenBy(ms)
	for s := range v.sentences() {
		for i := v.first(s) + 1; i+1 < v.end(s); i++ {
			if v.word(i) != "&" || !r.isPartner(v, ms, taken, i-1) || !r.isPartner(v, ms, taken, i+1) || taken[i-1] < 0 && taken[i+1] < 0 {
				continue
			}
			ms = placed(ms, taken, s, side{i - 1, i + 2}, Organisation)
		}
	}
	return inTextOrder(ms)
}

// isPartner reports whether token i is a name of one word, or may be, that is no first name alone.
func (r *namer) isPartner(v *view, ms []mention, taken []int, i int) bool {
	if x := taken[i]; x >= 0 && ms[x].to-ms[x].from > 1 {
		return false
	}
	low := v.lower(i)
	if r.lists.words[low]&firstName != 0 && r.lists.words[low]&surname == 0 {
		return false
	}
	return caseOf(v.word(i)) == capitalised && (taken[i] >= 0 || r.isNameOnly(v, i))
}
