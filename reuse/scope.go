package reuse

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/internal/align"
)

// Where a credit stands that is for a passage: no more words from it than about three paragraphs
// have, or, being for the whole text, in the lead or in the last lines. One for an interview, "Voss told
// the Harbour Post", is for the quotation beside it alone: whoever speaks to one outlet speaks to others
// too. The figures keep the credits of two news sets that are for what is shared.
const (
	nearCredit = 110
	toldCredit = 40
	leadCredit = 80
	lastCredit = 40
)

// scope is what a credit is for: the passages that are no more words away.
type scope struct {
	credit align.Range
	words  int
}

// scope gives that of a credit, which stands in some words.
func (b *Body) scope(credit align.Range, x *lexicon) scope {
	if b.ofInterview(credit, x) {
		return scope{credit, toldCredit}
	}
	if sentence, closes := b.closed(credit); closes {
		return scope{sentence, 0}
	}
	return scope{credit, nearCredit}
}

// reaches reports whether a credit stands near enough to a passage to be for it.
func (s scope) reaches(passage align.Range) bool { return isNear(s.credit, passage, s.words) }

// isNear reports whether a credit is no more words than reach from a passage.
func isNear(credit, passage align.Range, reach int) bool {
	return credit.Start < passage.End+reach && passage.Start < credit.End+reach
}

// creditsWhole reports whether a credit, which stands in some words, is for the whole text.
func (b *Body) creditsWhole(credit align.Range, x *lexicon) bool {
	return !b.ofInterview(credit, x) && (credit.Start < leadCredit || credit.Start >= len(b.words)-lastCredit || b.breaksNews(credit, x))
}

// ofInterview reports whether a credit says that somebody spoke to the outlet.
func (b *Body) ofInterview(credit align.Range, x *lexicon) bool {
	return x.interview[b.lowered(credit.Start)]
}

// wholeSentence is how many words before a credit make a sentence of their own.
const wholeSentence = 8

// closed gives the sentence that a credit closes: "All four are shut, the Harbour Post reported." Such a credit is
// for what it closes, or leads in, and not for what stands round it.
func (b *Body) closed(credit align.Range) (sentence align.Range, is bool) {
	i, _ := slices.BinarySearchFunc(b.sentences, credit.End, func(r align.Range, end int) int { return cmp.Compare(r.End, end) })
	if i == len(b.sentences) || b.sentences[i].End != credit.End || credit.Start-b.sentences[i].Start < wholeSentence {
		return align.Range{}, false
	}
	return b.sentences[i], true
}

// breaksNews reports whether a credit is for the news as such, and so for the whole text: "the Harbour Post first
// reported", "was the first to report", "was broken by the Harbour Post".
func (b *Body) breaksNews(credit align.Range, x *lexicon) bool {
	from, to := max(0, credit.Start-cueWords), min(len(b.words), credit.End+cueWords)
	for i := from; i < to; i++ {
		if x.breaking[b.lowered(i)] {
			return true
		}
		if b.lowered(i) != "first" {
			continue
		}
		for k := i + 1; k < min(to, i+cueWords); k++ {
			if w := b.lowered(k); x.reporters[w] || x.before[w] || x.after[w] {
				return true
			}
		}
	}
	return false
}
