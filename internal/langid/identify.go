package langid

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// Costs are in eighths of a bit: what a word or letter says against a language, -8 log2 of how
// likely it is there.
const (
	bit         = 8
	strange     = 14 * bit // letters that were never seen after each other
	maxVote     = 12 * bit // what a word may say against a language more than against the best
	minorCost   = 8 * bit  // against all languages that one text alone tells of
	maxWord     = 24       // letters of a word that are read
	windows     = 4        // stretches of a long text that are read
	windowWords = 60       // words of each
)

// What makes an answer sure: the lead over the next language, and the least share of the words of
// the text that are common words of the language, in percent of the share that running text has
// (45 in a hundred of Finnish, 75 of English). In a text of a language that the table has not, the
// nearest one knows few.
const (
	sureLead   = 4 * bit
	shortLead  = 8 * bit
	twinLead   = bit / 2
	knownShare = 50
	shortShare = 45
	shortText  = 12 // words
	leastWords = 2
)

// opinion is what the words of a text say.
type opinion struct {
	family *family
	costs  []int // by language of the family
	known  []int // words that are common in it
	words  int
}

// Identify gives the language of a text as a tag of BCP 47, or "" if the text does not tell.
func (t *Table) Identify(s string) string {
	s = opening(s)
	script, letters := mainScript(s)
	if script.single() {
		if letters < leastWords {
			return ""
		}
		return string(script)
	}
	o := t.read(s, script)
	if at := o.sure(); at >= 0 {
		return o.family.langs[at].tag
	}
	return ""
}

// sure is the language that the words are plainly of, or -1.
func (o *opinion) sure() int {
	best, next := o.best()
	if o.words < leastWords || next < 0 {
		return -1
	}
	langs := o.family.langs
	lead, share := sureLead, knownShare
	if o.words < shortText {
		lead, share = shortLead, shortShare
	}
	if areTwins(langs[best].tag, langs[next].tag) {
		lead = twinLead
	}
	if o.costs[next]-o.costs[best] < lead || o.known[best]*100*100 < share*langs[best].covered*o.words {
		return -1
	}
	return best
}

// areTwins reports whether two languages are so close that few words tell them apart, and little is
// lost where one is taken for the other.
func areTwins(a, b string) bool {
	switch a + " " + b {
	case "hr sr", "sr hr", "id ms", "ms id":
		return true
	}
	return false
}

// Settle gives the language of a text that is said to be in one: that one, unless the text is
// plainly in another that is well known. With nothing said it is Identify.
func (t *Table) Settle(said, s string) string {
	s = opening(s)
	base := Base(said)
	if base == "" || base == "und" || base == "mul" {
		if told := t.Identify(s); told != "" {
			return told
		}
		return said
	}
	if !t.knows(base) {
		return said
	}
	script, letters := mainScript(s)
	if script.single() {
		if letters >= plainLetters && string(script) != base {
			return string(script)
		}
		return said
	}
	o := t.read(s, script)
	if o.words < plainWords {
		return said
	}
	told := o.sure()
	if told < 0 || o.family.langs[told].minor || areTwins(base, o.family.langs[told].tag) {
		return said
	}
	if at := o.family.find(base); at >= 0 && o.costs[at]-o.costs[told] < plainLead {
		return said
	}
	return o.family.langs[told].tag
}

// What makes it plain that a text is not in the language that it is said to be in.
const (
	plainWords   = 20
	plainLetters = 40 // of a script that tells its language
	plainLead    = 40 * bit
)

// MayBeEnglish reports whether nothing in a text of unknown language speaks against English: it is in
// Latin letters, it is not far more like another language, and if it is of some length, it has
// English words.
func (t *Table) MayBeEnglish(s string) bool {
	s = opening(s)
	script, letters := mainScript(s)
	if letters == 0 {
		return true
	}
	if script != latin {
		return false
	}
	o := t.read(s, script)
	en := o.family.find("en")
	best, _ := o.best()
	if o.words < shortText {
		return o.costs[en]-o.costs[best] < notEnglishLead
	}
	return o.costs[en]-o.costs[best] < notEnglishLead && o.known[en]*100 >= englishShare*o.words
}

// What speaks against English: so much more for another language, or so few of its common words, in
// percent; a headline of names and rare words has 15.
const (
	notEnglishLead = 24 * bit
	englishShare   = 12
)

// knows reports whether the table has a language.
func (t *Table) knows(lang string) bool {
	for i := range t.families {
		if t.families[i].find(lang) >= 0 {
			return true
		}
	}
	return slices.ContainsFunc(scripts, func(s writing) bool { return string(s.script) == lang })
}

// find is the place of a language, or -1.
func (f *family) find(tag string) int {
	return slices.IndexFunc(f.langs, func(l language) bool { return l.tag == tag })
}

// best is the language that least is said against, and the next; -1 if there is none.
func (o *opinion) best() (at, next int) {
	at, next = -1, -1
	for i, c := range o.costs {
		switch {
		case at < 0 || c < o.costs[at]:
			at, next = i, at
		case next < 0 || c < o.costs[next]:
			next = i
		}
	}
	return at, next
}

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
	o.costs, o.known = make([]int, n), make([]int, n)
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
		for w := range wordsOf(s[from:min(len(s), from+width)]) {
			if scriptOf(rune0(w)) != of {
				continue
			}
			o.vote(strings.ToLower(w), row)
			if words++; words >= windowWords && width < len(s) || words >= windows*windowWords {
				break
			}
		}
		o.words += words
	}
	return o
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
