package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Body is an article made ready to be compared: the words of its body, and of the blocks that may
// have been taken for furniture, each with what it is.
// It is not changed once made.
type Body struct {
	article   *note.Annotated
	words     []word
	tokens    []uint64          // hashes of the words
	pairs     *align.Neighbours // of stems that tell something; nil if they are seldom asked for, as the next
	rare      []align.Stem      // of the rare words, by hash, then place
	sentences []align.Range     // of words
	own, said int               // how many words are
	weight    weight            // of these
	showings  []shown
	traces    traces
	news      bool // there may be others on the same event
	speaks    bool // its author, or whose speech it is, does so in the first person
	speech    bool // it says that it is somebody's speech

	house, address, query, site string // whose it is and where it stands, as far as is known
}

// word has 24 bytes: of a body most of the memory is words.
type word struct {
	stem       uint64
	start, end int32   // bytes of the text
	weight     float32 // how rare the word is in general, 0 to 1
	voice      voice
	proper     bool // it has a capital or a digit
	opens      bool // a phrase of a word list may start with it
}

func (w word) span() text.Span { return text.Span{Start: int(w.start), End: int(w.end)} }

// voice is whose words they are.
type voice uint8

const (
	own       voice = iota
	said            // somebody's, quoted: evidence of a common speaker, not of copying
	furniture       // the outlet's, on every page
	outside         // of a block that is not body: passages run over it, and it proves nothing
)

// neighbours gives the pairs of neighbouring stems that tell something.
func (b *Body) neighbours() *align.Neighbours {
	if b.pairs != nil {
		return b.pairs
	}
	return align.NewNeighbours(b.stems(nil, telltale))
}

// rareStems gives the stems of the rare words, by hash, then place.
func (b *Body) rareStems() []align.Stem {
	if b.rare != nil {
		return b.rare
	}
	return align.ByHash(b.stems(nil, rare))
}

// telltale is the weight of a word from which it is no function word.
const telltale = .15

// stems adds those of the words that have a weight to out, in order.
func (b *Body) stems(out []align.Stem, least float32) []align.Stem {
	out = slices.Grow(out, len(b.words))
	for i, w := range b.words {
		if w.weight >= least {
			out = append(out, align.Stem{Hash: w.stem, At: i})
		}
	}
	return out
}

// tally counts the words by voice.
func (b *Body) tally() {
	b.own, b.said, b.weight = 0, 0, weight{}
	for _, w := range b.words {
		switch w.voice {
		case own:
			b.own++
			b.weight.own += float64(w.weight)
		case said:
			b.said++
			b.weight.said += float64(w.weight)
		}
	}
}

// ranges gives the words that lie in each of the spans, which are in order and disjoint; spans
// without a word are left out.
func (b *Body) ranges(spans []text.Span) []align.Range {
	var out []align.Range
	at := 0
	for _, s := range spans {
		for at < len(b.words) && int(b.words[at].start) < s.Start {
			at++
		}
		start := at
		for at < len(b.words) && int(b.words[at].start) < s.End {
			at++
		}
		if at > start {
			out = append(out, align.Range{Start: start, End: at})
		}
	}
	return out
}

func (b *Body) mark(spans []text.Span, v voice) {
	for _, r := range b.ranges(text.Cover(spans)) {
		b.say(r, v)
	}
}

// turn makes those words of a range that are of the one voice of the other.
func (b *Body) turn(r align.Range, from, to voice) {
	for i := r.Start; i < r.End; i++ {
		if b.words[i].voice == from {
			b.words[i].voice = to
		}
	}
}

// say tells whose words a range of them is.
func (b *Body) say(r align.Range, v voice) {
	for i := r.Start; i < r.End; i++ {
		b.words[i].voice = v
	}
}

// span is where a range of words stands in the text.
func (b *Body) span(r align.Range) text.Span {
	return text.Span{Start: int(b.words[r.Start].start), End: int(b.words[r.End-1].end)}
}
