package langid

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
	share := englishShare
	switch {
	case o.words < shortText:
		share = 0
	case o.words < headline:
		share = headlineShare
	}
	return o.costs[en]-o.costs[best] < notEnglishLead && o.known[en]*100 >= share*o.words
}

// What speaks against English: so much more for another language, or so few of its common words, in
// percent; a headline of names and rare words has 15.
const (
	notEnglishLead = 32 * bit
	englishShare   = 12
	headline       = 20 // words
	headlineShare  = 5
)
