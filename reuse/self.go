package reuse

import (
	"slices"

	"github.com/variorum-news/variorum/text"
)

// ownVoice is the share of sentences in the first person above which the author speaks so: a
// column, a diary, unless it is a speech. Below it they are other people's statements without their marks.
const ownVoice = .4

// leastQuotes is how many quotations with a speaker a text of an unknown outlet has that quotes others.
const leastQuotes = 2

// quotesOthers reports whether the first person of the text may be other people's, who are quoted: it is an
// outlet's, or has them in marks too, and so is no essay, whose first person is its author.
func (b *Body) quotesOthers() bool {
	return b.article.Outlet != "" || b.quotations() >= leastQuotes
}

// spoken gives the sentences, outside quotation marks, that speak in the first person, if they are not the
// author's; of a speech that is printed in full, all.
func (b *Body) spoken(phrases []found, x *lexicon) []text.Span {
	if !b.quotesOthers() {
		return nil
	}
	out := b.holding(phrases, func(f found) bool { return f.list == selfWord && b.words[f.word].voice == own })
	if float64(len(out)) <= ownVoice*float64(len(b.sentences)) {
		return out
	}
	b.speaks, b.speech = true, x.presents(b.article)
	if !b.speech {
		return nil
	}
	return slices.Collect(b.article.Body())
}

// furnished tells the sentences that are furniture by their words.
func furnished(f found) bool { return f.list == standingLine }

// holding gives the sentences that hold one of the phrases that tell something.
func (b *Body) holding(phrases []found, tells func(found) bool) []text.Span {
	var out []text.Span
	for _, r := range b.sentences {
		for f := range standing(phrases, b.span(r)) {
			if tells(f) {
				out = append(out, b.span(r))
				break
			}
		}
	}
	return out
}
