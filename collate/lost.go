package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Scraping loses quotation marks: "We will ask every one of them why." is a sentence like another then, or what
// the annotator takes for retold speech. Another article that has the words in marks shows what they are. Only
// words of the first person are taken for speech by that, for no article says "we" of others, and every article may
// copy from one that is quoted.

// withLost adds to the quotations of all articles the sentences that have lost their marks, and gives those that
// were taken for retold their form.
func (b *bench) withLost(items []quotation) []quotation {
	said := len(items)
	for _, s := range b.sentences {
		if len(s.quotes) == 0 && tells(s) && slices.ContainsFunc(s.words, isFirstPerson) {
			q := note.Quote{Spans: []text.Span{s.span}, Form: note.Direct, Marks: note.Lost}
			words := s.span.In(s.telling.Text)
			items = append(items, b.newQuotation(s.telling, q, words, b.plainTerms(words)))
		}
	}
	proven := make([]bool, len(items))
	for _, p := range candidates(len(items), func(i int) []string { return items[i].terms }, 1, mostSentences) {
		proven[p[0]] = proven[p[0]] || b.lostOf(items[p[0]], items[p[1]], p[0] >= said)
		proven[p[1]] = proven[p[1]] || b.lostOf(items[p[1]], items[p[0]], p[1] >= said)
	}
	out := items[:0]
	for i, q := range items {
		switch {
		case i >= said && !proven[i]:
			continue
		case proven[i]:
			q.quote.Form, q.quote.Marks = note.Direct, note.Lost
		}
		out = append(out, q)
	}
	return out
}

// lostOf reports whether x is speech whose marks y has, nearly word for word, in another article. A sentence of
// which no speaker is known must say more than one whose speaker is that of y.
func (b *bench) lostOf(x, y quotation, isLoose bool) bool {
	if x.telling == y.telling || !y.isDirect() || y.quote.Marks == note.Lost || !isLoose && !x.isIndirect() ||
		x.telling.Language() != y.telling.Language() || !isLoose && !b.sameSpeakers(x, y) || !slices.ContainsFunc(tokensOf(x.words), isFirstPerson) {
		return false
	}
	e := compare(x.saying, y.saying)
	return e.pairs >= pieceOfPairs && e.length >= nearlyAll && isLongRun(e)
}

func tokensOf(words string) []string {
	var out []string
	folded := text.Fold(words).Text
	for w := range text.Words(folded) {
		out = append(out, w.In(folded))
	}
	return out
}

// isFirstPerson reports whether a folded word is one by which a speaker means himself.
func isFirstPerson(word string) bool {
	switch word {
	case "i", "we", "me", "us", "my", "our", "i'm", "i've", "i'll", "we're", "we've", "we'll":
		return true
	}
	return false
}
