package collate

import (
	"cmp"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// base is which of the quotations of an utterance the others are held against: the fullest in the
// speaker's own words whose marks stand in the text, of two as full the one published first, then
// that of the lesser article ID, then the one that stands first.
func (b *bench) base(c []int, items []quotation) int {
	best := c[0]
	for _, i := range c[1:] {
		if b.before(items[i], items[best]) {
			best = i
		}
	}
	return best
}

// before reports whether x serves better than y as a base.
func (b *bench) before(x, y quotation) bool {
	published, _ := x.telling.Published.Compare(y.telling.Published)
	return cmp.Or(
		cmp.Compare(y.faith(), x.faith()),
		cmp.Compare(y.fullness(), x.fullness()),
		published,
		cmp.Compare(x.telling.ID, y.telling.ID),
		x.quote.Spans[0].Compare(y.quote.Spans[0])) < 0
}

// faith is how near a quotation is to the speaker's own words: retold, partly so, without its marks,
// as it was said.
func (q quotation) faith() int {
	switch {
	case q.isDirect() && q.quote.Marks != note.Lost:
		return 3
	case q.isDirect():
		return 2
	case q.quote.Form == note.Mixed:
		return 1
	}
	return 0
}

// fullness is how many words it has: a byte is no measure, for curly marks have three and straight ones one.
func (q quotation) fullness() int { return len(strings.Fields(plain(q.words))) }
