package langid

import "slices"

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
	ofEnglish  = 16 * bit // that of another language over English in a short text: headlines in English have names from everywhere
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

	plain      int   // words that are in small letters and in no name
	plainKnown []int // of these, by language
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
	if langs[best].tag != "en" && o.plainlyEnglish() {
		return -1
	}
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
	if en := o.family.find("en"); en >= 0 && en != best && o.words < shortText && o.costs[en]-o.costs[best] < ofEnglish {
		return -1
	}
	return best
}

// plainlyEnglish reports whether the words between the names are English: Ana de la Torre and José
// Gómez spoke on Monday.
func (o *opinion) plainlyEnglish() bool {
	const least = 3
	if o.family == nil || o.plain < least {
		return false
	}
	en := o.family.find("en")
	return en >= 0 && 2*o.plainKnown[en] >= o.plain && o.plainKnown[en] >= slices.Max(o.plainKnown)
}

// areTwins reports whether two languages are so close that few words tell them apart, and little is
// lost where one is taken for the other.
func areTwins(a, b string) bool {
	switch a + " " + b {
	case "hr sr", "sr hr", "id ms", "ms id", "da nb", "nb da":
		return true
	}
	return false
}

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
