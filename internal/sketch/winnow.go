package sketch

import "slices"

// Shingle is how many words a shingle has. One of four is shared by chance far less often than
// one of three, so an index of prints gives fewer false candidates.
const Shingle = 4

// Windows are how many neighbouring shingles a number of the print stands for: of so many, one is
// kept, two of window + 1 in the mean. A wide print is a part of the narrow one of the same text,
// so prints of both may be compared.
const (
	Narrow = 3  // every second shingle, for some thousand articles
	Wide   = 16 // every eighth, for millions
)

// Guarantee is the number of words from which every shared run gives at least n shared numbers,
// unless shingles recur in it.
func Guarantee(window, n int) int { return Shingle + n*window - 1 }

// Shingles gives the hash of every run of n tokens, by the token it starts with: none if there
// are fewer.
func Shingles(tokens []uint64, n int) []uint64 {
	if n <= 0 || len(tokens) < n {
		return nil
	}
	out := make([]uint64, len(tokens)-n+1)
	for i := range out {
		var h uint64
		for _, t := range tokens[i : i+n] {
			h = (h ^ t) * prime
			h ^= h >> 29
		}
		out[i] = mix(h)
	}
	return out
}

// Winnow keeps the least of every window of neighbouring shingles, sorted, no two the same. A
// text of fewer words than a shingle has is one shingle.
func Winnow(tokens []uint64, window int) []uint64 {
	if len(tokens) == 0 {
		return nil
	}
	shingles := Shingles(tokens, min(Shingle, len(tokens)))
	w := min(window, len(shingles))
	out := make([]uint64, 0, 3*len(shingles)/(w+1)+1)
	at := -1 // of the least of the window, the last such: searched anew only when it has left
	for end := w; end <= len(shingles); end++ {
		start, last := end-w, end-1
		switch {
		case at < start:
			at = start
			for i := start + 1; i < end; i++ {
				if shingles[i] <= shingles[at] {
					at = i
				}
			}
		case shingles[last] <= shingles[at]:
			at = last
		default:
			continue
		}
		out = append(out, shingles[at])
	}
	return Set(out)
}

// Set sorts hashes and drops those that are there twice.
func Set(hashes []uint64) []uint64 {
	slices.Sort(hashes)
	return slices.Compact(hashes)
}
