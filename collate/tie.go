package collate

import "github.com/variorum-news/variorum/reuse"

// tie is what supports that two sentences tell the same, beside their words.
type tie uint8

const (
	untied   tie = iota
	attested     // both quote one utterance, or count alike to whom one thing happened
	made         // a likely or certain link shows that the one was made from the other
)

// mostTied is how many sentences may count one thing before that is no reason to take two of them
// for the same statement: what nearly every sentence recalls ("the 12 who are missing") ties none.
const mostTied = 4

// tieSentences notes which sentences are tied. A measure ties none: how far or how wide a thing is,
// is recalled in many statements.
func (b *bench) tieSentences(links []reuse.Link) {
	b.ties = map[[2]*sentence]tie{}
	for _, c := range b.utterances {
		var said []*sentence
		for _, i := range c {
			q := b.quotations[i]
			said = append(said, q.telling.at(q.quote.Spans[0]))
		}
		b.tieAll(said, attested)
	}
	for _, c := range b.ledger {
		b.tieAll(b.countedAlike(c), attested)
	}
	for _, l := range links {
		from, to := b.byID[l.Source], b.byID[l.Copy]
		if l.Sure == reuse.Possible || from == nil || to == nil {
			continue
		}
		for _, p := range l.Passages {
			x, y := from.at(p.Source), to.at(p.Copy)
			if x != nil && y != nil && mostOf(x.span, p.Source) && mostOf(y.span, p.Copy) {
				b.tieAll([]*sentence{x, y}, made)
			}
		}
	}
}

// countedAlike are the sentences of a row of the ledger that says what happened to how many; none
// if they disagree.
func (b *bench) countedAlike(c []int) []*sentence {
	var out []*sentence
	first := b.counts[c[0]].figure
	for _, i := range c {
		f := b.counts[i].figure
		if f.Action == "" || f.Measure != "" || compareFigures(f, first) != Agree {
			return nil
		}
		out = append(out, b.counts[i].telling.at(f.Span))
	}
	return out
}

func (b *bench) tieAll(ss []*sentence, how tie) {
	if len(ss) > mostTied {
		return
	}
	for _, x := range ss {
		for _, y := range ss {
			if x != nil && y != nil && x != y {
				pair := [2]*sentence{x, y}
				b.ties[pair] = max(b.ties[pair], how)
			}
		}
	}
}
