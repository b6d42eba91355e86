package wire

import (
	"math"
	"math/rand/v2"
	"strings"
)

// vocabulary is the invented words of a stream by their part of speech, the most common first.
type vocabulary struct {
	nouns, verbs, adjectives, names []string
}

const (
	nouns      = 16_000
	verbs      = 6_000
	adjectives = 8_000
	names      = 6_000
)

func newVocabulary(seed uint64) vocabulary {
	r := rand.New(rand.NewPCG(seed, 1))
	known := map[string]bool{}
	make := func(n int, ending string, capital bool) []string {
		out := []string{}
		for len(out) < n {
			var w strings.Builder
			for range 1 + r.IntN(3) {
				w.WriteString(one(r, onsets) + one(r, rimes))
			}
			word := w.String() + ending
			if capital {
				word = strings.ToUpper(word[:1]) + word[1:]
			}
			if !known[word] {
				known[word] = true
				out = append(out, word)
			}
		}
		return out
	}
	return vocabulary{make(nouns, "", false), make(verbs, "ed", false), make(adjectives, "y", false), make(names, "a", true)}
}

var (
	onsets       = strings.Fields("b bl br d dr f fl g gr h k kl l m n p pr qu r s sl st t tr v w z")
	rimes        = strings.Fields("ab ad al am an ar at ed el em en er es id il im in is ock od ol on or os ub ul un ur ust")
	determiners  = strings.Fields("the the the the a a its this that every no some their his her")
	prepositions = strings.Fields("of of of in in to for on with at by from after over near under")
	conjunctions = strings.Fields("and and but while because although as")
	weekdays     = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	phrases      = strings.Split("according to a statement on|at the end of the|in the middle of the|for the first time in years|it was not immediately clear whether|"+
		"did not respond to a request for comment on|one of the largest|as well as|in a statement released on|told reporters on the way to|will be held next week in|"+
		"there was no immediate word on|is expected to be|on the other hand|more than half of the|the rest of the", "|")
)

// shapes are sentences in parts of speech: d determiner, n noun, a adjective, v verb, p
// preposition, c conjunction, N name, F figure, w weekday, S stock phrase.
var shapes = strings.Fields("dnvdan Nvdnpdn danvpFn dnpdnvN SdnNvdan Fnvpdncdnvan Nvcdnvdnpw pwdnvdan dancdnvpdnpN SdanvpNcdnvF")

func one(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// zipf draws from a list in order of frequency, the word of rank r about as often as 1/r.
func zipf(r *rand.Rand, list []string) string {
	return list[int(math.Exp(r.Float64()*math.Log(float64(len(list)+1))))-1]
}

// word draws a word of a part of speech, or of a name among the article's cast.
func (v vocabulary) word(r *rand.Rand, part byte, cast []string) string {
	switch part {
	case 'd':
		return one(r, determiners)
	case 'p':
		return one(r, prepositions)
	case 'c':
		return one(r, conjunctions)
	case 'n':
		return zipf(r, v.nouns)
	case 'v':
		return zipf(r, v.verbs)
	case 'a':
		return zipf(r, v.adjectives)
	case 'w':
		return one(r, weekdays)
	case 'N':
		return one(r, cast)
	}
	return figure(r)
}

func figure(r *rand.Rand) string {
	const digits = "0123456789"
	out := []byte{digits[1+r.IntN(9)]}
	for range r.IntN(4) {
		out = append(out, digits[r.IntN(10)])
	}
	return string(out)
}
