package collate

// aligned lays the words of one saying by those of another, by stem: how many both have in a row, at
// most, and how many must be put in, left out or changed to make one of the other (Levenshtein's
// distance, by words). Of a text longer than maxAligned it reads the beginning.
func aligned(a, b []uint32) (longest, edits int) {
	if len(a) > len(b) {
		a, b = b, a
	}
	a, b = a[:min(len(a), maxAligned)], b[:min(len(b), maxAligned)]
	switch {
	case len(a) == 0:
		return 0, len(b)
	case len(a) <= wordBits && len(b) <= 2*wordBits:
		return alignShort(a, b)
	}
	return alignLong(a, b)
}

const (
	maxAligned = 400 // words; bounds the work: sayings have 20 to 60 words, this is a page
	wordBits   = 64  // words of the shorter that one machine word has a bit for
)

// alignShort computes a column of the table of distances at a time, as bits (Myers, "A fast bit-vector algorithm
// for approximate string matching", JACM 1999, in the form of Hyyrö for whole strings).
func alignShort(a, b []uint32) (longest, edits int) {
	var equal [2 * wordBits]uint64 // of each word of b, the places of a that have it
	for j, key := range b {
		for i, k := range a {
			if k == key {
				equal[j] |= 1 << i
			}
		}
	}
	last, edits := uint64(1)<<(len(a)-1), len(a)
	up, down := ^uint64(0), uint64(0) // where a cell is one more, one less than that above it
	for _, eq := range equal[:len(b)] {
		vertical := eq | down
		level := (eq&up + up) ^ up | eq
		right, left := down|^(level|up), up&level
		if right&last != 0 {
			edits++
		}
		if left&last != 0 {
			edits--
		}
		right, left = right<<1|1, left<<1
		up, down = left|^(vertical|right), right&vertical
	}
	return longestRun(equal[:len(b)]), edits
}

// longestRun shortens all runs by their first word until none is left. It overwrites equal.
func longestRun(equal []uint64) (longest int) {
	for {
		some := uint64(0)
		for _, eq := range equal {
			some |= eq
		}
		if some == 0 {
			return longest
		}
		longest++
		for j := len(equal) - 1; j > 0; j-- {
			equal[j] &= equal[j-1] << 1
		}
		equal[0] = 0
	}
}

// alignLong is the plain table, a row at a time.
func alignLong(a, b []uint32) (longest, edits int) {
	type cell struct{ run, edits int }
	row := make([]cell, len(b)+1)
	for j := range row {
		row[j].edits = j
	}
	for i := range a {
		before := row[0] // of the row above and the column before
		row[0].edits++
		for j := range b {
			above := row[j+1]
			next := cell{edits: 1 + min(before.edits, above.edits, row[j].edits)}
			if a[i] == b[j] {
				next = cell{before.run + 1, before.edits}
				longest = max(longest, next.run)
			}
			before, row[j+1] = above, next
		}
	}
	return longest, row[len(b)].edits
}
