package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Change is a place where a reading of a quotation parts from the base: a run of words.
type Change struct {
	Kind ChangeKind  `json:"kind"`
	Base []text.Span `json:"base,omitempty"` // in the article of Locus.Base; several where the words stand in pieces
	Here []text.Span `json:"here,omitempty"` // in the article of the reading's first cite
}

// ChangeKind says what became of words of the base.
type ChangeKind string

// The kinds of change, read from the base to the reading.
const (
	Dropped ChangeKind = "dropped"
	Added   ChangeKind = "added"
	Changed ChangeKind = "changed" // other words in their place
	Moved   ChangeKind = "moved"   // the same words at another place
)

// leastLaid is the share of the words of the shorter form that both must have for the two to be laid
// word by word: below it most of the words would be changes, and a reader compares the sentences better.
const leastLaid = 0.4

// layReadings lays the tellings of a saying against the base, and says of each reading how it came
// from it: by its first telling. Warnings are of all its tellings, for one may have lost its marks.
func (b *bench) layReadings(base quotation, tellings []quotation, readings []Reading) {
	at := map[string]int{}
	for i, r := range readings {
		at[plain(r.Key)] = i
	}
	tellings = slices.Clone(tellings)
	slices.SortStableFunc(tellings, func(x, y quotation) int { return b.compareCites(x.cite(), y.cite()) })
	for _, q := range tellings {
		r := &readings[at[plain(q.words)]]
		l := layOut(base, q)
		if r.Relation == "" {
			r.Relation = b.relation(l)
			r.Changes = l.changes()
		}
		r.warn(b.warnings(l))
	}
}

// cite is the first piece of a quotation.
func (q quotation) cite() Cite { return q.citeAt(q.quote.Spans[0]) }

// citeAt is a cite of some of the words of a quotation, or of what stands beside them.
func (q quotation) citeAt(s text.Span) Cite {
	c := Cite{Article: q.telling.ID, Span: s, By: q.quote.By, Via: q.quote.Via, Form: q.quote.Form}
	if q.quote.Marks == note.Lost {
		c.Marks = note.Lost
	}
	return c
}

// relation is how a telling came from the base. Both in the speaker's words, and yet in other words,
// are two translations if one of the articles says that he spoke another language.
func (b *bench) relation(l laying) Relation {
	r := l.evidence.relation()
	if r == Retold && bothDirect(l.base, l.here) && b.sameSpeakers(l.base, l.here) && (b.isTranslated(l.base) || b.isTranslated(l.here)) {
		return Translated
	}
	return r
}

// changes are the runs of words in which a telling parts from the base.
func (l laying) changes() []Change {
	if !l.isClose() {
		return nil
	}
	var out []Change
	for _, r := range l.runs {
		out = append(out, Change{r.kind, spansOf(l.a[r.a0:r.a1]), spansOf(l.b[r.b0:r.b1])})
	}
	return out
}

// spansOf are the places of words in their article, those of one piece together.
func spansOf(words []saidWord) []text.Span {
	var out []text.Span
	piece := -1
	for _, w := range words {
		if w.piece == piece {
			out[len(out)-1].End = w.at.End
			continue
		}
		out, piece = append(out, w.at), w.piece
	}
	return out
}
