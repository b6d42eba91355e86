package collate

import (
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
)

// How alike two sayings must be to be one, by what is known of their speakers; see speakersNeed.
const (
	otherSpeaker      = 0.70
	sameSpeaker       = 0.50
	sameSpeakerDirect = 0.44
)

// speakersNeed is how alike two sayings must be to be one. What one person is known to have said
// needs less: within one story it is seldom said twice in such like words. Another speaker for the
// same words is a difference in attribution, to be shown: it takes the very words.
func speakersNeed(a, b note.Quote) float64 {
	if !sameSpeakers(a, b) {
		return otherSpeaker
	}
	if a.Form == note.Direct && b.Form == note.Direct {
		return sameSpeakerDirect
	}
	return sameSpeaker
}

// sameWording reports whether two sayings have enough of their words in common to be one, beside
// their score. A phrase of the news that two people speak of, "the exemption from the tariffs", is
// no utterance: of speakers who are not known to be one, a retold form must be long, or have a run
// of the very words.
func sameWording(x, y quotation) bool {
	e := compare(x.saying, y.saying)
	if sameSpeakers(x.quote, y.quote) {
		if e.pairs < editedPairs && e.run < leastRun && x.quote.Form == note.Direct && y.quote.Form == note.Direct && e.score() < directRetold {
			return false // other words in quotation marks are another sentence, or a translation
		}
		return e.content >= leastRetold || e.pairs >= editedPairs || e.run >= leastRun
	}
	if (!isNamed(x.quote.By) || !isNamed(y.quote.By)) && e.content >= leastUnnamed && e.roots >= nearlyAll {
		return true // one speaker is not named: all of the shorter form is in the longer
	}
	return e.content >= longRetold || e.run >= telltaleRun || e.run >= leastRun && (e.content >= leastOfOthers || e.length >= nearlyAll) ||
		e.pairs >= editedPairs && (e.content >= leastUnnamed || e.length >= nearlyAll)
}

const (
	directRetold  = 0.65 // score of two direct forms of one speaker that share no run of words
	leastRetold   = 3    // content words of the shorter form, of one speaker
	leastUnnamed  = 4    // of two, one of them not named, or most of the words in a row
	leastOfOthers = 5    // of two
	longRetold    = 8    // of two, with no run of words in common
	leastRun      = 4    // words in a row that are no accident, of one speaker
	telltaleRun   = 6    // of two
)

// sameMatter reports whether what two sayings share is theirs, and not the story's. All that is said
// in a story speaks of its places, people and events, and those alone make two things that one
// person said look alike. A retold form must share a verb, or two words that are no names, and be
// alike by the measure of the story as well as by that of common English, the score.
func (b *bench) sameMatter(x, y quotation, score float64) bool {
	e := compare(x.saying, y.saying)
	deeds, acts := inBoth(x.told.deeds, y.told.deeds), inBoth(x.told.acts, y.told.acts)
	if len(deeds) == 0 && e.length < mentioned && e.run < telltaleRun {
		return false // a name, or the title of a film, that the longer form speaks of too
	}
	if sameWords(x, y, e) {
		return true
	}
	if len(deeds) < leastDeeds && len(acts) == 0 {
		return false // the people, the place, a number
	}
	mean := (score + b.kinship(x.told, y.told)) / 2
	switch {
	case !sameSpeakers(x.quote, y.quote):
		return mean >= retoldByOthers
	case len(acts) > 0:
		return mean >= retoldAct
	}
	return mean >= retoldByOne
}

// The least mean of the two likenesses of a retold form. They were set by reading the 388 pairs that
// were joined without them, in 286 stories of eval/clusters and eval/collation, for words and not for
// a run of them. Of one speaker, nearly all below .50 were two sayings, and what was one had a verb
// in common. Of two speakers, half of what lay between .55 and .67 was two sayings of one matter.
const (
	retoldByOne    = 0.50  // of one speaker
	retoldAct      = 0.425 // of one speaker, where both forms have a verb in common
	retoldByOthers = 0.67  // of speakers who are not known to be one
)

// mentioned is the least weight of the shorter form, as a share of the longer, that is more than a
// mention if nothing but names is shared.
const mentioned = 0.5

// sameWords reports whether two sayings are one by their words as they stand.
func sameWords(x, y quotation, e evidence) bool {
	switch {
	case e.equal:
		return true
	case !sameSpeakers(x.quote, y.quote):
		return e.run >= telltaleRun && e.pairs >= editedPairs
	case x.quote.Form == note.Direct && y.quote.Form == note.Direct && e.run >= leastRun:
		return true
	}
	return e.run >= telltaleRun || e.pairs >= editedPairs
}

// isNamed reports whether a speaker is given by name, not as "the statement", or not at all.
func isNamed(by string) bool {
	first, _ := utf8.DecodeRuneInString(by)
	return unicode.IsUpper(first)
}

// sameSpeakers reports whether two quotations are known to be of one speaker.
func sameSpeakers(a, b note.Quote) bool {
	return a.By != "" && b.By != "" && (samePerson(a.By, b.By) || plain(a.By) == plain(b.By))
}
