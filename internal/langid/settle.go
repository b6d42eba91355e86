package langid

import (
	"cmp"
	"slices"
)

// Settle gives the language of a text that is said to be in one: that one, unless the text is
// plainly in another that is well known, or plainly not in that one: then "und". With nothing said,
// or nothing that names a language, it is Identify.
func (t *Table) Settle(said, s string) string {
	s = opening(s)
	said = tagOf(said)
	base := Base(said)
	if namesNone(base) {
		if told := t.Identify(s); told != "" {
			return told
		}
		return said
	}
	if !t.knows(base) {
		return said
	}
	script, letters := mainScript(s)
	if letters > 0 && t.latinOnly(base) && script != "" && script != latin {
		return cmp.Or(t.Identify(s), "und")
	}
	if script.single() {
		if letters >= plainLetters && string(script) != base {
			return string(script)
		}
		return said
	}
	return cmp.Or(t.read(s, script).against(base), said)
}

// namesNone reports whether a subtag names no one language: ISO 639-2 has it for what is undetermined,
// of several languages, of one without a code, and without language.
func namesNone(base string) bool {
	return slices.Contains([]string{"", "und", "mul", "mis", "zxx"}, base)
}

// latinOnly reports whether a language is written in Latin letters alone. Some have a second script
// that the table has not; "hr" is said of Bosnian too.
func (t *Table) latinOnly(base string) bool {
	if slices.Contains([]string{"sr", "hr", "ro", "az", "uz", "tk", "ku", "ms", "ha", "so"}, base) {
		return false
	}
	in := false
	for i := range t.families {
		if t.families[i].find(base) < 0 {
			continue
		}
		if t.families[i].script != latin {
			return false
		}
		in = true
	}
	return in
}

// against is the language that the words are plainly of, though another is said; "und" if they are
// plainly not of that one; "" if nothing is plain.
func (o *opinion) against(base string) string {
	at := -1
	if o.family != nil {
		at = o.family.find(base)
	}
	if o.words < plainWords {
		return ""
	}
	lead := plainLead
	best, _ := o.best()
	told := o.sure()
	if told >= 0 && !o.family.langs[told].minor {
		if areTwins(base, o.family.langs[told].tag) || at >= 0 && o.costs[at]-o.costs[told] < lead {
			return ""
		}
		return o.family.langs[told].tag
	}
	if base == "en" && at >= 0 && !o.plainlyEnglish() && o.costs[at]-o.costs[best] >= max(strangeLead, strangeWord*o.words) {
		return "und"
	}
	return ""
}

// What makes it plain that a text is not in the language that it is said to be in.
const (
	plainWords   = 8
	plainLetters = 40 // of a script that tells its language
	plainLead    = 40 * bit
	strangeLead  = 96 * bit // of a language that is not told for sure over English: Welsh, Latin
	strangeWord  = 4 * bit  // and for each word
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
	if o.plainlyEnglish() {
		return true
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
