package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// quotation is one saying as one article has it.
type quotation struct {
	telling *telling
	quote   note.Quote
	words   string
	saying  Saying
	marked  []Saying // of a mixed one: each run of words that it has in marks
	rare    []Saying // of the marked: short runs that hardly any sentence of the edition has
	terms   []string // stems of its content words: sorted, no two the same
	told    told
	who     int // the speaker, in the cast
}

// leastSaid is how many content words an indirect quotation has that tells something.
const leastSaid = 2

// quotes makes a row of each utterance.
func (b *bench) quotes() []entry {
	var rows []entry
	for _, c := range b.utterances {
		rows = append(rows, b.quoteEntry(c, b.quotations))
	}
	return rows
}

// joinQuotations joins the quotations that are one utterance.
func (b *bench) joinQuotations() (items []quotation, joined [][]int) {
	for _, t := range b.tellings {
		for _, q := range t.Quotes {
			for _, spans := range t.bySentence(q.Spans) {
				q.Spans = spans
				words := pieces(t.Text, spans)
				terms := b.plainTerms(words)
				if q.Form == note.Indirect && len(terms) < leastSaid {
					continue // "rejected the claim": what was said is not told
				}
				items = append(items, b.newQuotation(t, q, words, terms))
			}
		}
	}
	items = b.withLost(items)
	groups := twins(len(items), func(i int) string { return items[i].twin() })
	var joints []joint
	for _, p := range candidates(len(groups), func(g int) []string { return items[groups[g][0]].terms }, 1, mostSentences) {
		x, y := items[groups[p[0]][0]], items[groups[p[1]][0]]
		if x.telling.Language() != y.telling.Language() {
			continue
		}
		if j, fits := b.joinTwo(x, y); fits {
			j.a, j.b = p[0], p[1]
			joints = append(joints, j)
		}
	}
	return items, untwinned(clusters(len(groups), joints), groups)
}

func (b *bench) newQuotation(t *telling, q note.Quote, words string, terms []string) quotation {
	out := quotation{telling: t, quote: q, words: words, saying: sayingOf(words), terms: terms, told: t.toldIn(q.Spans), who: b.speakerIn(t, q.By)}
	for _, run := range out.runsInMarks() {
		if words := run.In(t.Text); !isTitle(words) && len(out.marked) < mostMarked {
			m := sayingOf(words)
			out.marked = append(out.marked, m)
			if len(m.words) < leastMarked && b.isRare(words) {
				out.rare = append(out.rare, m)
			}
		}
	}
	return out
}

// mostMarked bounds the runs in marks that a quotation is compared by: a sentence has one to three, and
// each is held against the whole of every other quotation.
const mostMarked = 24

// joinTwo says whether two quotations may stand in one row, and whether they should.
func (b *bench) joinTwo(x, y quotation) (j joint, fits bool) {
	if contains(x, y) {
		return j, false
	}
	e := compare(x.saying, y.saying)
	if otherCounts(x, y, e) || b.isTurned(x, y, e) {
		return j, false
	}
	score := e.overlap()
	if b.pieceOf(x, y, e) {
		return joint{score: max(score, e.pairs), join: true, piece: x.shorter(y)}, true
	}
	switch {
	case e.denial && e.length >= nearlyAll && isAltered(x, y, e) && b.sameSpeakers(x, y):
		return joint{score: max(score, e.pairs), join: true}, true
	case b.quotesFrom(x, y):
		return joint{score: max(score, quoted), join: true, piece: aOfB}, true
	case b.quotesFrom(y, x):
		return joint{score: max(score, quoted), join: true, piece: bOfA}, true
	case score < leastOfAll || score < b.speakersNeed(x, y, e):
		return j, false
	}
	one := b.sameWording(x, y, e) && b.sameMatter(x, y, e)
	return joint{score: score, join: one}, one || b.sameSpeakers(x, y) || !b.isNamed(x) || !b.isNamed(y)
}

// shorter says which of two quotations, of which one is a piece of the other, is the piece.
func (q quotation) shorter(o quotation) piece {
	if len(q.saying.words) < len(o.saying.words) {
		return aOfB
	}
	return bOfA
}

// leastOfNobody is how many content words a quotation of nobody has, a sentence, that is one with
// another of the same words.
const leastOfNobody = 6

// twin is the same for quotations of the same words by the same speaker, or by nobody who is named; "" if
// there is too little of them to tell.
func (q quotation) twin() string {
	if len(q.terms) < leastSaid || q.quote.By == "" && len(q.terms) < leastOfNobody {
		return ""
	}
	return plain(q.quote.By) + "\x00" + plain(q.words)
}

// bySentence parts the pieces of a quotation where a sentence of the article ends between them: what
// stands before the cue and what stands after it are often told apart elsewhere, or one alone is.
func (t *telling) bySentence(spans []text.Span) [][]text.Span {
	var out [][]text.Span
	for i, s := range spans {
		if n := len(out); n > 0 && t.at(s) == t.at(spans[i-1]) {
			out[n-1] = append(out[n-1], s)
			continue
		}
		out = append(out, []text.Span{s})
	}
	return out
}

// contains reports whether two quotations of one article are one within the other.
func contains(x, y quotation) bool {
	return x.telling == y.telling && slices.ContainsFunc(x.quote.Spans, func(s text.Span) bool {
		return slices.ContainsFunc(y.quote.Spans, s.Overlaps)
	})
}

func (b *bench) quoteEntry(c []int, items []quotation) entry {
	var cites []Cite
	var said []quotation
	form, who := map[Cite]string{}, map[Cite]int{}
	for _, i := range c {
		it := items[i]
		said = append(said, it)
		for _, s := range it.quote.Spans {
			cite := it.citeAt(s)
			cites = append(cites, cite)
			form[cite], who[cite] = it.words, it.who
		}
	}
	readings := b.sameWords(cites, func(c Cite) string { return form[c] })
	verdict := Agree
	if len(readings) > 1 {
		verdict = Differ
	}
	for i := range readings {
		readings[i].By = b.speakerOf(readings[i].Cites, who)
	}
	base := items[b.base(c, items)]
	row := entry{head: phrase(base.words), verdict: verdict, readings: readings}
	if len(c) > 1 {
		first := base.cite()
		row.base = &first
		b.layReadings(base, said, readings)
	}
	return row
}

// pieces are the words of a saying that stands in pieces.
func pieces(t string, spans []text.Span) string {
	var out []string
	for _, s := range spans {
		out = append(out, s.In(t))
	}
	return strings.Join(out, " ")
}
