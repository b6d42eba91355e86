package collate

import "github.com/variorum-news/variorum/reuse"

// mostTied is how many sentences may count one thing before that is no reason to take two of them
// for the same statement: what nearly every sentence recalls ("the 12 who are missing") ties none.
const mostTied = 4

// tie notes which sentences quote one utterance, count alike to whom one thing happened, or were
// made one from the other. A measure ties none: how far or how wide a thing is, is recalled in many
// statements.
func (b *bench) tie(links []reuse.Link) {
	b.ties = map[[2]*sentence]int{}
	for _, l := range links {
		from, to := b.byID[l.Source], b.byID[l.Copy]
		if l.Sure == reuse.Possible || from == nil || to == nil {
			continue
		}
		for _, p := range l.Passages {
			x, y := from.at(p.Source), to.at(p.Copy)
			if x != nil && y != nil && mostOf(x.span, p.Source) && mostOf(y.span, p.Copy) {
				b.tieAll([]*sentence{x, y})
			}
		}
	}
	for _, c := range b.utterances {
		var said []*sentence
		for _, i := range c {
			q := b.quotations[i]
			said = append(said, q.telling.at(q.quote.Spans[0]))
		}
		b.tieAll(said)
	}
	for _, c := range b.ledger {
		var counted []*sentence
		for n, i := range c {
			f := b.counts[i].figure
			if f.Action == "" || f.Measure != "" || n > 0 && compareFigures(f, b.counts[c[0]].figure) != Agree {
				counted = nil
				break
			}
			counted = append(counted, b.counts[i].telling.at(f.Span))
		}
		b.tieAll(counted)
	}
}

func (b *bench) tieAll(ss []*sentence) {
	if len(ss) > mostTied {
		return
	}
	for _, x := range ss {
		for _, y := range ss {
			if x != nil && y != nil && x != y {
				b.ties[[2]*sentence{x, y}]++
			}
		}
	}
}
