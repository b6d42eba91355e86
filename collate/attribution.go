package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// attributions make a row of wording of each utterance that tellings give to one body under several
// names, or one to a body and another to nobody in particular: "the harbour board", "officials". Only
// what stands in quotation marks counts, for then the utterance is surely one. Two persons make no
// row: they are one name in two spellings, or a fault of reading; nor do two spellings of one body.
// A place that another row cites is left to it.
func (b *bench) attributions(cited map[Cite]bool) []entry {
	var rows []entry
	for _, c := range b.utterances {
		var said []attribution
		for _, i := range c {
			if a, ok := b.quotations[i].attribution(); ok && !cited[Cite{Article: a.cite.Article, Span: a.cite.Span}] {
				said = append(said, a)
			}
		}
		said = slices.DeleteFunc(slices.Clone(said), func(x attribution) bool {
			return !slices.ContainsFunc(said, func(y attribution) bool { return x.cite.Article != y.cite.Article && x.differs(y) })
		})
		if len(said) == 0 {
			continue
		}
		var cites []Cite
		shown := map[Cite]string{}
		for _, a := range said {
			cites = append(cites, a.cite)
			shown[a.cite] = a.words
			cited[Cite{Article: a.cite.Article, Span: a.cite.Span}] = true
		}
		readings := b.sameWords(cites, func(c Cite) string { return shown[c] })
		rows = append(rows, entry{head: phrase("who is quoted: “" + b.quotations[c[0]].words + "”"), verdict: Differ, readings: readings})
	}
	return rows
}

// attribution is how one telling names whom it quotes.
type attribution struct {
	cite     Cite
	words    string   // without an article before it
	stems    []string // of the words
	isPerson bool
	who      int // in the cast
}

// attribution is the mention of the speaker beside a direct quotation; a pronoun is none.
func (q quotation) attribution() (attribution, bool) {
	span := q.quote.Speaker
	s := q.telling.at(span)
	if span.IsZero() || s == nil || !q.isDirect() || len(q.terms) < leastQuoted {
		return attribution{}, false
	}
	out := attribution{isPerson: s.namesPerson(span), who: q.who}
	for i, k := range s.tokens {
		if !span.Contains(k.Span) || k.Tag == note.Pron || k.Tag == note.Det {
			continue
		}
		if out.cite.Span.IsZero() {
			out.cite = q.telling.quoted(text.Span{Start: k.Span.Start, End: span.End})
		}
		out.stems = append(out.stems, s.stems[i])
	}
	out.words = strings.Join(strings.Fields(out.cite.Span.In(q.telling.Text)), " ")
	return out, len(out.stems) > 0 && isWord(out.words)
}

// leastQuoted is how many content words a quotation has by which two tellings surely quote one utterance.
const leastQuoted = 4

// namesPerson reports whether a span of the sentence names a person.
func (s *sentence) namesPerson(span text.Span) bool {
	return slices.ContainsFunc(s.names, func(n note.Name) bool { return n.Kind == note.Person && span.Overlaps(n.Span) })
}

// differs reports whether two attributions name whom they quote in other words, of which not all of
// the one stand in the other.
func (a attribution) differs(o attribution) bool {
	within := func(p, q []string) bool {
		return !slices.ContainsFunc(p, func(w string) bool { return !slices.Contains(q, w) })
	}
	one := a.who != unknown && a.who == o.who
	return !one && !a.isPerson && !o.isPerson && !within(a.stems, o.stems) && !within(o.stems, a.stems)
}
