package sketch

import "slices"

// What a print is made of. A shingle of four words is shared by chance far less often than one of
// three, so an index of prints gives fewer false candidates; three to a window keep half of them.
const (
	Shingle   = 4                    // words
	Window    = 3                    // shingles
	Guarantee = Shingle + Window - 1 // words: every shared run so long gives a shared number
)

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
func Winnow(tokens []uint64) []uint64 {
	if len(tokens) == 0 {
		return nil
	}
	shingles := Shingles(tokens, min(Shingle, len(tokens)))
	w := min(Window, len(shingles))
	out := make([]uint64, 0, len(shingles)/2+1)
	for i := 0; i+w <= len(shingles); i++ {
		least := slices.Min(shingles[i : i+w])
		if n := len(out); n == 0 || out[n-1] != least {
			out = append(out, least)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
