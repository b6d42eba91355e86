package apparatus

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/align"
)

// Passage is a run of words that all variants have, or the place where they part.
type Passage struct {
	Same  bool
	Words [][]string // by variant
}

// leastAlike is the share of words in common from which two tellings are set word against word:
// below, most of the words would stand in brackets and a reader compares the sentences better.
const leastAlike = 0.4

// alike is the share of the words of the shortest telling that all of them have.
func alike(vs []Variant) float64 {
	common, shortest := 0, len(vs[0].Words)
	for _, v := range vs {
		shortest = min(shortest, len(v.Words))
	}
	if shortest == 0 {
		return 0
	}
	for _, part := range Passages(vs) {
		if part.Same {
			common += len(part.Words[0])
		}
	}
	return float64(common) / float64(shortest)
}

// Passages lays variants side by side along the words of the first: where every one has the words
// of the first, in order, they agree.
func Passages(variants []Variant) []Passage {
	base := variants[0].Words
	partner := make([][]int, len(variants)) // by variant, for each word of the base: its place, or -1
	for v := range variants {
		partner[v] = slices.Repeat([]int{-1}, len(base))
		if v == 0 {
			for i := range base {
				partner[v][i] = i
			}
			continue
		}
		for _, m := range matches(base, variants[v].Words) {
			partner[v][m[0]] = m[1]
		}
	}
	var out []Passage
	next := make([]int, len(variants)) // the first word of each variant that is not laid yet
	part := func(upto func(v int) int) {
		p := Passage{Words: make([][]string, len(variants))}
		some := false
		for v := range variants {
			p.Words[v] = variants[v].Words[next[v]:upto(v)]
			some = some || len(p.Words[v]) > 0
			next[v] = upto(v)
		}
		if some {
			p.Same = !slices.ContainsFunc(p.Words, func(w []string) bool {
				return len(w) != len(p.Words[0]) || plainWord(strings.Join(w, " ")) != plainWord(strings.Join(p.Words[0], " "))
			})
			out = append(out, p)
		}
	}
	for i := range base {
		if slices.ContainsFunc(partner, func(at []int) bool { return at[i] < 0 }) {
			continue
		}
		part(func(v int) int { return partner[v][i] })
		if n := len(out); n == 0 || !out[n-1].Same {
			out = append(out, Passage{Same: true, Words: make([][]string, len(variants))})
		}
		for v := range variants {
			at := partner[v][i]
			last := &out[len(out)-1]
			last.Words[v] = append(last.Words[v], variants[v].Words[at])
			next[v] = at + 1
		}
	}
	part(func(v int) int { return len(variants[v].Words) })
	return out
}

// matches pairs the words that two tellings have in common, in order. Words that are set with
// other marks of punctuation are no pair: a comma more is a difference to be seen.
func matches(a, b []string) [][2]int {
	var out [][2]int
	placesA, placesB := starts(a), starts(b)
	nextA, nextB := 0, 0
	for _, c := range align.Words(strings.Join(a, " "), strings.Join(b, " ")) {
		if c.Op != align.Equal {
			continue
		}
		i, j := wordAt(placesA, c.A.Start), wordAt(placesB, c.B.Start)
		if i < nextA || j < nextB || !sameWord(a[i], b[j], i == len(a)-1 || j == len(b)-1) {
			continue
		}
		out = append(out, [2]int{i, j})
		nextA, nextB = i+1, j+1
	}
	return out
}

// sameWord reports whether two words are set alike. The last word of a telling stands without the
// comma that the other has there: where it was cut is told by what follows.
func sameWord(a, b string, last bool) bool {
	if last {
		a, b = strings.TrimRight(a, ".,;"), strings.TrimRight(b, ".,;")
	}
	return unmarked(plainWord(a)) == unmarked(plainWord(b))
}

// unmarked is a plain word without the quotation marks at its edges, which show where a clause of the outlet's
// own goes over into the speaker's words.
func unmarked(w string) string { return strings.Trim(w, `"`) }

// starts are the places of words in the text that they make when joined by single spaces.
func starts(words []string) []int {
	out := make([]int, len(words))
	at := 0
	for i, w := range words {
		out[i] = at
		at += len(w) + 1
	}
	return out
}

// wordAt is the word that holds the byte at.
func wordAt(starts []int, at int) int {
	i, found := slices.BinarySearch(starts, at)
	if found {
		return i
	}
	return i - 1
}
