package collate

import (
	"math"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// A piece of a saying is a form that has a part of its words and nothing else: one of its sentences, or the
// few words that a mixed quotation has in marks. Its score is low, for most of the longer form is not in it;
// but it is the same saying, and so are the other pieces of it, though they share no word with this one.

// pieceOf reports whether the shorter of two quotations is a piece of the longer: its words stand there in
// their order, but for one or two. What turns a saying round may be what was cut from before it, "I never
// said that": then the longer must be much longer.
func (b *bench) pieceOf(x, y quotation, e evidence) bool {
	isPhrase := isPhrase(x, y, e) && b.sameSpeakers(x, y)
	if e.pairs < pieceOfPairs && !isPhrase || e.run < leastRun || e.apart || e.denial && e.length >= mentioned || isMention(x, y, e) {
		return false
	}
	switch {
	case b.sameSpeakers(x, y):
		return e.content >= leastPiece || isPhrase
	case x.quote.By == "" || y.quote.By == "":
		return e.content >= leastUnnamed || e.run >= longRun
	case x.isIndirect() || y.isIndirect():
		return false
	case !b.isNamed(x) || !b.isNamed(y):
		return e.content >= leastUnnamed
	}
	return e.run >= telltaleRun && e.content >= leastOfOthers
}

const (
	pieceOfPairs = 0.8 // share of the pairs of words of a piece that stand in the whole
	leastPiece   = 2   // content words of a piece, of one speaker
	quoted       = 0.9 // the score of a clause that has words of the other in marks
)

// quotesFrom reports whether words that x has in marks stand in y, which are in marks there too: the same saying,
// though x tells it in a clause of its own: "he called the dam “a grave for three villages”".
func (b *bench) quotesFrom(x, y quotation) bool {
	if x.quote.Form != note.Mixed || y.isIndirect() {
		return false
	}
	one := b.sameSpeakers(x, y)
	if x.telling != y.telling && y.hasRare(x) && (one || y.quote.Form == note.Mixed && b.speakForOne(x, y)) {
		return true
	}
	if !one && b.isNamed(x) && b.isNamed(y) {
		return false
	}
	return slices.ContainsFunc(x.marked, func(m Saying) bool {
		if one && y.hasInMarks(m) {
			return true
		}
		e := compare(m, y.saying)
		if e.run < leastRun || e.run < min(telltaleRun, len(m.words)) && e.pairs < pieceOfPairs {
			return false
		}
		return one && (e.run >= telltaleRun || e.content >= leastPiece) ||
			e.run >= telltaleRun && e.content >= leastPiece || e.content >= leastUnnamed
	})
}

// hasInMarks reports whether all of a short run of words in marks stands in marks here too: "very good news".
func (q quotation) hasInMarks(m Saying) bool {
	in := q.marked
	if q.isDirect() {
		in = []Saying{q.saying}
	}
	return len(m.words) >= leastMarked && slices.ContainsFunc(in, m.standsIn)
}

// standsIn reports whether all the words of a saying stand in another, in a row.
func (s Saying) standsIn(o Saying) bool {
	run, _ := aligned(s.order, o.order)
	return run == len(s.words)
}

const leastMarked = 3 // words in marks that are no common term

// hasRare reports whether one of the few words that another has in marks, and hardly anybody else, stands in marks here.
func (q quotation) hasRare(o quotation) bool {
	in := q.marked
	if q.isDirect() {
		in = []Saying{q.saying}
	}
	return slices.ContainsFunc(o.rare, func(m Saying) bool { return slices.ContainsFunc(in, m.standsIn) })
}

// isRare reports whether words say something that hardly any sentence of the edition has a word of.
func (b *bench) isRare(words string) bool {
	terms := b.plainTerms(words)
	return len(terms) > 0 && !slices.ContainsFunc(terms, func(t string) bool {
		return float64(len(b.sentences)+1) > mostRare*math.Exp(b.rarity[t])+0.5
	})
}

const mostRare = 3 // sentences of the edition that have a word by which a short run in marks is known
