package langid

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// read lets the words of a text vote; in a long one, those of a few stretches of it.
func (t *Table) read(s string, of script) *opinion {
	s = text.Composed(s)
	o := &opinion{}
	for i := range t.families {
		if t.families[i].script == of {
			o.family = &t.families[i]
		}
	}
	if o.family == nil {
		return o
	}
	n := len(o.family.langs)
	o.costs, o.known, o.plainKnown = make([]int, n), make([]int, n), make([]int, n)
	for i, l := range o.family.langs {
		if l.minor {
			o.costs[i] = minorCost
		}
	}
	row := make([]int, n)
	width := len(s)
	if len(s) > windows*windowWords*16 {
		width = len(s) / windows
	}
	for from := 0; from < len(s); from += width {
		words := 0
		var names nameWalk
		for w := range wordsOf(s[from:min(len(s), from+width)]) {
			if scriptOf(rune0(w)) != of {
				continue
			}
			o.vote(strings.ToLower(w), row)
			o.addPlain(names.next(w))
			if words++; words >= windowWords && width < len(s) || words >= windows*windowWords {
				break
			}
		}
		o.addPlain(names.rest())
		o.words += words
	}
	return o
}

// nameWalk parts the words of names from the others. Short words in small letters between two with a
// capital are of a name: de la, in Ana de la Torre.
type nameWalk struct {
	waiting []string // small words after a capital
	capital bool     // one came before
}

// next takes a word and gives the words that are now known to be of no name.
func (n *nameWalk) next(w string) (plain []string) {
	const most = 2 // small words within a name
	if !unicode.IsLower(rune0(w)) {
		n.capital, n.waiting = true, nil
		return nil
	}
	n.waiting = append(n.waiting, w)
	if n.capital && len(n.waiting) <= most && len(w) <= longestParticle {
		return nil
	}
	n.capital = false
	return n.rest()
}

// rest gives the words that nothing came after.
func (n *nameWalk) rest() []string {
	out := n.waiting
	n.waiting = nil
	return out
}

// longestParticle is in bytes: von, der, del.
const longestParticle = 3

// addPlain counts words of no name, and who knows them.
func (o *opinion) addPlain(words []string) {
	f := o.family
	for _, w := range words {
		o.plain++
		if i := f.words.find(hash(w)); i >= 0 {
			for p := u32(f.starts, i); p < u32(f.starts, i+1); p++ {
				o.plainKnown[f.posts[2*p]]++
			}
		}
	}
}

// vote adds what one word says. Row is room for the costs by its letters.
func (o *opinion) vote(w string, row []int) {
	f := o.family
	f.letters(w, row)
	if i := f.words.find(hash(w)); i >= 0 {
		for p := u32(f.starts, i); p < u32(f.starts, i+1); p++ {
			l := f.posts[2*p]
			row[l] = min(row[l], int(f.posts[2*p+1]))
			o.known[l]++
		}
	}
	best := row[0]
	for _, c := range row[1:] {
		best = min(best, c)
	}
	for i, c := range row {
		o.costs[i] += min(c, best+maxVote)
	}
}

// letters puts into row what the letters of a word say against each language.
func (f *family) letters(w string, row []int) {
	clear(row)
	a, b := ' ', ' '
	n := 0
	add := func(c rune) {
		n := len(f.langs)
		extra := 0
		i := f.grams.find(gram(a, b, c))
		if i < 0 {
			i, extra = f.grams.find(gram(0, b, c)), 2*bit
		}
		if i < 0 {
			for l := range row {
				row[l] += strange
			}
		} else {
			for l, c := range []byte(f.rows[i*n : (i+1)*n]) {
				row[l] += int(c) + extra
			}
		}
		a, b = b, c
	}
	for _, c := range w {
		if n++; n > maxWord {
			return
		}
		add(c)
	}
	add(' ')
}

// wordsOf yields the runs of letters of s.
func wordsOf(s string) func(func(string) bool) {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			letter := r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0x80 && (unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == '\u200c')
			switch {
			case letter && start < 0:
				start = i
			case !letter && start >= 0:
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

// mostBytes is how much of a text is looked at.
const mostBytes = 1 << 14

// opening is as much of a text as is looked at.
func opening(s string) string {
	if len(s) <= mostBytes {
		return s
	}
	end := mostBytes
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

func rune0(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// gram hashes two letters and the one after them.
func gram(a, b, c rune) uint32 {
	h := uint32(2166136261)
	for _, r := range [...]rune{a, b, c} {
		h = (h ^ uint32(r)) * 16777619
		h ^= h >> 15
	}
	return h * 0x85ebca6b
}
