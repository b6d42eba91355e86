package collate

import (
	"encoding/binary"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/text"
)

// word is one word of a saying in its matching form.
type word struct {
	stem, root uint32 // keys
	weight     float64
	name       bool // capitalised inside a sentence
	figure     bool // a number
	denial     bool // not, never, denied
	cue        bool // said, according
}

// weight is a key and what it weighs.
type weight struct {
	key    uint32
	weight float64
}

const (
	// rootLetters is how many letters of a stem tell words of one root together: liberat-ed, liberat-ion.
	rootLetters = 5
	// pairStep spreads the keys of two words in a row; an odd constant after Knuth's multiplicative hash.
	pairStep = 2654435761
	// contentWeight is the least weight of a word that says something: rarer than about 1 in 500.
	contentWeight = 3.5
	// cueWeight is the weight of words of attribution, which are not part of what was said.
	cueWeight = 0.3
)

// wordsOf cuts a text into its words; forms are all of them in matching form, each after a blank.
func wordsOf(s string) (out []word, forms []byte) {
	opening := true // the next word is capitalised for its place
	for span := range text.Words(s) {
		original := span.In(s)
		first, _ := utf8.DecodeRuneInString(original)
		if !unicode.IsLetter(first) && !unicode.IsDigit(first) {
			opening = opening || strings.ContainsAny(original, ".?!:“\"")
			continue
		}
		folded := text.Fold(original).Text
		for form := range strings.FieldsFuncSeq(strings.TrimSuffix(folded, "'s"), notInWord) {
			w, matched := newWord(form)
			if w.name = !opening && unicode.IsUpper(first) && w.weight >= contentWeight; w.name {
				w.weight *= nameShare
			}
			out = append(out, w)
			forms = append(append(forms, ' '), matched...)
		}
		if strings.HasSuffix(folded, "n't") {
			w, matched := newWord("not")
			out = append(out, w)
			forms = append(append(forms, ' '), matched...)
		}
		opening = false
	}
	return out, forms
}

// lettersOf are the keys of each four bytes in a row, sorted.
func lettersOf(forms []byte) []uint32 {
	if len(forms) < 4 {
		return nil
	}
	out := make([]uint32, 0, len(forms)-3)
	for i := range len(forms) - 3 {
		out = append(out, binary.BigEndian.Uint32(forms[i:]))
	}
	slices.Sort(out)
	return out
}

// orderOf are the stems of words, in order.
func orderOf(words []word) []uint32 {
	out := make([]uint32, len(words))
	for i, w := range words {
		out[i] = w.stem
	}
	return out
}

// triplesOf are the keys of each three stems in a row, sorted.
func triplesOf(order []uint32) []uint32 {
	if len(order) < 3 {
		return nil
	}
	out := make([]uint32, 0, len(order)-2)
	for i := range len(order) - 2 {
		out = append(out, (order[i]*pairStep+order[i+1])*pairStep+order[i+2])
	}
	slices.Sort(out)
	return out
}

func notInWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '.' && r != ','
}

// newWord weighs a folded word: how rare it is in common English, less if it only attributes. It
// gives the form that is matched as well.
func newWord(form string) (w word, matched string) {
	form = strings.TrimSuffix(strings.ReplaceAll(form, "'", ""), ".")
	class, other := classOf(form)
	if other != "" {
		form = other
	}
	if c := form[:min(1, len(form))]; c >= "0" && c <= "9" {
		k := keyOf(strings.ReplaceAll(form, ",", ""))
		return word{stem: k, root: k, weight: figureWeight, figure: true}, form
	}
	s := idf.Stem(form)
	w = word{stem: keyOf(s), root: keyOf(s[:rootEnd(s)]), weight: rarity(s), denial: class == denialClass, cue: class == cueClass}
	switch class {
	case cueClass:
		w.weight = cueWeight
	case personClass:
		w.weight = min(w.weight, personWeight)
	}
	return w, form
}

const (
	figureWeight = 6.0 // a number tells as much as a word seen once in ten thousand
	// nameShare is what a name weighs of its rarity: all sayings of one story share its names.
	nameShare    = 0.5
	personWeight = 0.5 // I, he, our, their: they change when speech is retold
)

// rootEnd is where the root of a stem ends, on a rune boundary.
func rootEnd(stem string) int {
	n := 0
	for i := range stem {
		if n == rootLetters {
			return i
		}
		n++
	}
	return len(stem)
}

// keyOf is FNV-1a of 32 bits.
func keyOf(s string) uint32 {
	k := uint32(2166136261)
	for i := range len(s) {
		k = (k ^ uint32(s[i])) * 16777619
	}
	return k
}

// merged sorts weights by key and adds those of equal keys.
func merged(ws []weight) []weight {
	slices.SortStableFunc(ws, func(a, b weight) int { return int(int64(a.key) - int64(b.key)) })
	out := ws[:0]
	for _, w := range ws {
		if n := len(out); n > 0 && out[n-1].key == w.key {
			out[n-1].weight += w.weight
			continue
		}
		out = append(out, w)
	}
	return out
}

func sortedOnce(keys []uint32) []uint32 {
	slices.Sort(keys)
	return slices.Compact(keys)
}
