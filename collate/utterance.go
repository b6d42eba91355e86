package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// How alike two sayings must be to be one, by what is known of their speakers; see speakersNeed.
const (
	otherSpeaker      = 0.70
	sameSpeaker       = 0.50
	sameSpeakerDirect = 0.44
	leastOfAll        = sameSpeakerDirect // below it who speaks need not be asked, which costs more than the score
)

// speakersNeed is how alike two sayings must be to be one. What one person is known to have said
// needs less: within one story it is seldom said twice in such like words. Another speaker for the
// same words is a difference in attribution, to be shown: it takes the very words.
func (b *bench) speakersNeed(x, y quotation, e evidence) float64 {
	one := b.sameSpeakers(x, y)
	switch {
	case one && bothDirect(x, y), !one && isCopied(x, y, e):
		return sameSpeakerDirect
	case one, b.speakForOne(x, y):
		return sameSpeaker
	}
	return otherSpeaker
}

// isCopied reports whether so many words in a row stand in both, some of them in marks, that the longer form is
// the other with more of the speech, whoever is named for it.
func isCopied(x, y quotation, e evidence) bool {
	return e.run >= longRun && e.content >= leastUnnamed && e.pairs >= editedPairs && (!x.isIndirect() || !y.isIndirect())
}

// sameWording reports whether two sayings have enough of their words in common to be one, beside
// their score. A phrase of the news that two people speak of, "the exemption from the tariffs", is
// no utterance: of speakers who are not known to be one, a retold form must be long, or have a run
// of the very words.
func (b *bench) sameWording(x, y quotation, e evidence) bool {
	if bothDirect(x, y) && x.telling == y.telling {
		return e.pairs >= editedPairs // two sentences of one speech may begin alike
	}
	if b.sameSpeakers(x, y) {
		// Other words in quotation marks are another sentence, or a translation.
		return !bothDirect(x, y) || e.pairs >= editedPairs || isLongRun(e) || isRetold(e)
	}
	if e.content >= leastOfKin && !bothDirect(x, y) && b.speakForOne(x, y) {
		return true
	}
	named := b.isNamed(x) && b.isNamed(y)
	switch {
	case !named && e.content >= leastUnnamed && e.roots >= nearlyAll && (e.length >= mentioned || e.run >= leastRun):
		return true // one speaker is not named: all of the shorter form is in the longer
	case named && x.isIndirect() && y.isIndirect() && !shareWord(x.quote.By, y.quote.By):
		// What two people are said to have said in other words they may have said each on his own.
		return e.equal || e.run >= telltaleRun && e.content >= leastUnnamed && e.pairs >= onePrint
	}
	return e.content >= longRetold || e.run >= telltaleRun || e.run >= leastRun && (e.content >= leastOfOthers || e.length >= nearlyAll) ||
		e.pairs >= editedPairs && (e.content >= leastUnnamed || e.length >= nearlyAll)
}

const (
	directRetold  = 0.65 // score of two direct forms of one speaker that share no long run of words
	directRoots   = 0.50 // weight of shared roots of such two, in the shorter
	phrasePairs   = 0.70 // of a piece known by the words between its few content words
	retoldPairs   = 0.25 // share of the pairs of words of such two, where a run is in them
	onePrint      = 0.60 // share of the pairs of words in two retold forms, of two speakers, by which the one was written from the other
	leastOfKin    = 3    // content words of the shorter form, of a body and one who speaks for it
	leastUnnamed  = 4    // content words of the shorter form, of two speakers, one of them not named, or most of the words in a row
	leastOfOthers = 5    // of two
	longRetold    = 8    // of two, with no run of words in common
	leastRun      = 4    // words in a row that are no accident, of one speaker
	telltaleRun   = 6    // of two
)

// sameMatter reports whether what two sayings share is theirs, and not the story's. All that is said
// in a story speaks of its places, people and events, and those alone make two things that one
// person said look alike. A retold form must share a verb, or two words that are no names, and be
// alike by the measure of the story as well as by that of common English, the score.
func (b *bench) sameMatter(x, y quotation, e evidence) bool {
	deeds, acts := inBoth(x.told.deeds, y.told.deeds), inBoth(x.told.acts, y.told.acts)
	if len(deeds) == 0 && e.length < mentioned && e.run < telltaleRun || isMention(x, y, e) {
		return false // a name, or the title of a film, that the longer form speaks of too
	}
	if b.isVerbatim(x, y, e) {
		return true
	}
	if len(deeds) < leastDeeds && len(acts) == 0 {
		return false // the people, the place, a number
	}
	mean := (e.overlap() + b.kinship(x.told, y.told)) / 2
	switch {
	case b.sameSpeakers(x, y):
	case len(acts) > 0 && b.speakForOne(x, y):
		return mean >= retoldByKin
	case b.speakForOne(x, y), len(acts) > 0 && e.run >= telltaleRun && x.quote.By != "" && y.quote.By != "" && (!b.isNamed(x) || !b.isNamed(y)):
		return mean >= retoldDirect
	default:
		return mean >= retoldByOthers
	}
	switch {
	case e.content < leastRetold && e.run < leastRun:
		return mean >= retoldShort
	case bothDirect(x, y), len(acts) == 0 && x.isDirect() != y.isDirect() && x.isIndirect() != y.isIndirect():
		return mean >= retoldDirect
	case len(acts) > 0:
		return mean >= retoldAct
	}
	return mean >= retoldByOne
}

// The least mean of the two likenesses of a retold form. In 286 stories of eval/clusters and
// eval/collation, 388 pairs of retold forms were joined without them; they were set by reading some 250,
// among them all that go, and the 31 short ones that were not joined. Of one speaker nearly all below
// .50 were two sayings, and those that were one had a verb in common; of the short ones all above .72
// were one. Of two speakers half of those between .55 and .67 were two sayings of one matter.
const (
	retoldByOne    = 0.50  // of one speaker
	retoldAct      = 0.425 // of one speaker, where both forms have a verb in common
	retoldDirect   = 0.60  // of one speaker, where both forms are direct, or one is and the other has none of its words in marks nor a verb of it
	retoldShort    = 0.72  // of one speaker, where the shorter form has fewer content words than leastRetold
	retoldByKin    = 0.50  // of a body and one who speaks for it, where both forms have a verb in common
	retoldByOthers = 0.67  // of speakers who are not known to be one
	leastRetold    = 3
)

// mentioned is the weight of the shorter form, as a share of the longer, below which a name that both
// have is no more than a mention.
const mentioned = 0.5

// isVerbatim reports whether two sayings are one by their words as they stand.
func (b *bench) isVerbatim(x, y quotation, e evidence) bool {
	switch {
	case e.equal:
		return true
	case !b.sameSpeakers(x, y):
		return e.run >= telltaleRun && e.pairs >= editedPairs
	}
	return e.pairs >= editedPairs || bothDirect(x, y) && (isLongRun(e) || e.run >= leastRun && isRetold(e))
}

// isRetold reports whether what two speeches share is most of the shorter, as two translations do, or has a run
// of words in it that says something, and pairs of words beside.
func isRetold(e evidence) bool {
	return e.overlap() >= directRetold && e.roots >= directRoots || e.run > leastRun && e.content >= leastPiece && e.pairs >= retoldPairs
}

// isLongRun reports whether two sayings have a run of words in common that is no turn of phrase: "there are a lot of people
// who" begins many a sentence.
func isLongRun(e evidence) bool {
	return e.run >= longRun || e.run >= telltaleRun && e.content >= leastUnnamed
}

// shareWord reports whether two speakers have a word of their names in common: they may be one, or one of the
// other's house, "the Harbour Board", "Harbour Board officials".
func shareWord(a, b string) bool {
	p := strings.Fields(plain(a))
	return slices.ContainsFunc(strings.Fields(plain(b)), func(w string) bool { return len(w) >= longWord && slices.Contains(p, w) })
}

func bothDirect(x, y quotation) bool { return x.isDirect() && y.isDirect() }

// isDirect reports whether a telling gives a saying in the speaker's words, in marks or with its marks lost.
func (q quotation) isDirect() bool { return q.quote.Form == note.Direct }

// isIndirect reports whether a telling has none of the speaker's words in marks.
func (q quotation) isIndirect() bool { return q.quote.Form == note.Indirect }

// isNamed reports whether a speaker is given by name, not as "the statement", nor as "Officials" where a sentence
// begins, or not at all.
func (b *bench) isNamed(q quotation) bool {
	if !isCapital(q.quote.By) {
		return false
	}
	if q.who != unknown || strings.Contains(q.quote.By, " ") {
		return true
	}
	at := strings.Index(q.telling.Text, q.quote.By)
	s := q.telling.at(text.Span{Start: max(at, 0), End: max(at, 0) + len(q.quote.By)})
	return at < 0 || s == nil || s.span.Start != at || !slices.ContainsFunc(s.tokens, func(k note.Token) bool { return k.Span.Start == at && k.Tag == note.Noun })
}
