package note

import "strings"

// traits are what a place is judged by, each a small number: see traitNames.
type traits [traitCount]uint8

const (
	traitCue      = iota // what the word of saying takes
	traitBreak           // the mark at the place
	traitNext            // the word after it
	traitVerb            // a verb stands before it; and "that"
	traitLength          // of what stands before, in items
	traitRest            // of what would be left out
	traitCommas          // before it
	traitMain            // a clause follows, or its verb
	traitTense           // of that verb, against the cue's
	traitOccasion        // when or where something was said follows
	traitSpeech          // words in marks stand before or after it
	traitRule            // a rule ends the clause there
	traitHost            // the word of saying stands in a clause that hangs on another
	traitCount
)

// traitNames gives for each trait its name and those of its values, in order, as data/en/ends.txt has them.
var traitNames = [traitCount]struct {
	name   string
	values []string
}{
	traitCue:   {"cue", []string{"say", "think", "ask", "object", "called", "urge", "want", "other"}},
	traitBreak: {"break", []string{"none", "comma", "dash", "semicolon", "mark", "speech", "speech-comma", "speech-stop"}},
	traitNext: {"next", []string{"other", "and", "but", "relative", "that", "as", "contrast", "cause", "condition", "time", "place",
		"for", "to", "with", "preposition", "saying", "ongoing", "auxiliary", "verb", "a", "the", "determiner", "pronoun", "owner",
		"name", "noun", "adjective", "adverb", "number", "weekday", "speech", "mark"}},
	traitVerb:     {"verb", []string{"no", "yes", "that"}},
	traitLength:   {"length", []string{"1", "2", "4", "8", "16"}},
	traitRest:     {"rest", []string{"1", "2", "4", "8", "16"}},
	traitCommas:   {"commas", []string{"0", "1", "2"}},
	traitMain:     {"main", []string{"no", "verb", "saying", "clause", "clause-saying"}},
	traitTense:    {"tense", []string{"no", "same", "other"}},
	traitOccasion: {"occasion", []string{"no", "yes"}},
	traitSpeech:   {"speech", []string{"no", "after", "before", "both"}},
	traitRule:     {"rule", []string{"no", "yes"}},
	traitHost:     {"host", []string{"no", "yes"}},
}

// The values of traitBreak.
const (
	breakNone = iota
	breakComma
	breakDash
	breakSemicolon // or a colon
	breakMark      // another
	breakSpeech    // the end of speech in marks
	breakSpeechComma
	breakSpeechStop
)

// The values of traitNext.
const (
	nextOther = iota
	nextAnd
	nextBut
	nextRelative
	nextThat
	nextAs
	nextContrast
	nextCause
	nextCondition
	nextTime
	nextPlace
	nextFor
	nextTo
	nextWith
	nextPreposition
	nextSaying
	nextOngoing
	nextAuxiliary
	nextVerb
	nextA
	nextThe
	nextDeterminer
	nextPronoun
	nextOwner
	nextName
	nextNoun
	nextAdjective
	nextAdverb
	nextNumber
	nextWeekday
	nextSpeech
	nextMark
)

// Values of traitMain, the verb of saying one above, and of traitTense.
const (
	mainNone   = 0
	mainVerb   = 1
	mainClause = 3

	tenseNone  = 0
	tenseSame  = 1
	tenseOther = 2
)

// endsBefore reports whether a clause may end before such a word with no mark between.
func endsBefore(next uint8) bool {
	return next >= nextAnd && next <= nextOngoing || next == nextAdverb || next == nextWeekday
}

// lengthClass puts a number of items into classes from 1, 2, 4, 8 and 16 on.
func lengthClass(n int) uint8 {
	k := uint8(0)
	for ; n >= 2 && k < 4; n /= 2 {
		k++
	}
	return k
}

// takes is the value of traitCue.
func takes(c said) uint8 {
	classes := [...]cueClass{cueSay | cueTell, cueThink, cueAsk, cueObject, cueCalled, cueUrge | cueFor, cueWant}
	for i, class := range classes {
		if c.class.is(class) {
			return uint8(i)
		}
	}
	return uint8(len(classes)) // other
}

// breakAt is the mark between what ends before item y and what follows, and the item that follows.
func (r *reading) breakAt(u unit, y int) (mark uint8, next int) {
	next = y
	switch low := r.low(u, y); {
	case low == ",":
		mark, next = breakComma, y+1
	case r.comma(u, y), r.dash(u, y):
		mark, next = breakDash, y+1
	case low == ";", low == ":":
		mark, next = breakSemicolon, y+1
	case r.kindOf(u, y) == Punct && !strings.Contains("-'/%.", low):
		mark, next = breakMark, y+1
	}
	if !u.isRun(y - 1) {
		return mark, next
	}
	_, comma := r.broken(u, y)
	switch {
	case comma, mark == breakComma:
		mark = breakSpeechComma
	case r.endsSpeech(u, y-1):
		mark = breakSpeechStop
	case mark == breakNone:
		mark = breakSpeech
	}
	return mark, next
}

// follower is the class of the word at x.
func (r *reading) follower(u unit, x int) uint8 {
	if u.isRun(x) {
		return nextSpeech
	}
	low := r.low(u, x)
	if next := followerWord(low); next != nextOther {
		return next
	}
	switch r.kindOf(u, x) {
	case Adp, Sconj:
		return nextPreposition
	case Verb:
		switch {
		case !isOngoing(low):
			return nextVerb
		case r.cues[r.lemmaOfVerb(u.items[x].token)].is(cueSay | cueTell):
			return nextSaying
		}
		return nextOngoing
	case Aux:
		return nextAuxiliary
	case Det:
		return nextDeterminer
	case Pron:
		return nextPronoun
	case Propn:
		return nextName
	case Noun:
		return nextNoun
	case Adj:
		return nextAdjective
	case Adv:
		return nextAdverb
	case Num:
		return nextNumber
	case Punct:
		return nextMark
	}
	return nextOther
}

// followerWord is the class of a word that is known as it stands.
func followerWord(low string) uint8 {
	switch low {
	case "and", "or":
		return nextAnd
	case "but", "yet":
		return nextBut
	case "who", "which", "whose", "whom", "where":
		return nextRelative
	case "that":
		return nextThat
	case "as":
		return nextAs
	case "while", "though", "although", "whereas", "even", "despite":
		return nextContrast
	case "because":
		return nextCause
	case "if", "unless", "whether":
		return nextCondition
	case "when", "after", "before", "since", "until", "once", "during", "following", "amid":
		return nextTime
	case "in", "on", "at":
		return nextPlace
	case "for":
		return nextFor
	case "to":
		return nextTo
	case "with", "without":
		return nextWith
	case "a", "an":
		return nextA
	case "the":
		return nextThe
	}
	switch {
	case possessive(low):
		return nextOwner
	case weekday(low):
		return nextWeekday
	}
	return nextOther
}

// past reports whether the verb at x is in the past tense.
func (r *reading) past(u unit, x int) bool {
	switch low := r.low(u, x); low {
	case "was", "were", "did", "had", "said", "told":
		return true
	case "is", "are", "has", "have", "does", "do", "will", "would", "can", "could", "may", "might", "should", "must", "be", "'s", "'re", "'ve":
		return false
	default:
		return !isOngoing(low) && !strings.HasSuffix(low, "s") && (strings.HasSuffix(low, "ed") || r.lemmaOfVerb(u.items[x].token) != low)
	}
}
