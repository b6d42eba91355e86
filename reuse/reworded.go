package reuse

import "github.com/variorum-news/variorum/internal/sketch"

// Reworded finds the articles, of a set of some thousands, that may tell in other words and order what
// one tells: they have pairs of neighbouring rare stems in common. The zero Reworded is ready. It is
// not safe for concurrent use.
//
// Two reports of one event share such pairs whoever wrote them, and little is proved by it: they are kept
// apart, and not found for each other.
type Reworded struct{ reports, others Index }

// Add gives the articles that may share a passage with b in other words, of those before it, and
// puts b in.
func (x *Reworded) Add(b *Body) (articles []string) {
	p := b.stemPrint()
	articles, _ = x.others.Near(p)
	if b.isReport() {
		x.reports.Add(p)
		return articles
	}
	more, _ := x.reports.Near(p)
	x.others.Add(p)
	return append(articles, more...)
}

// oneStemPairIn is how many pairs of neighbouring stems a print keeps one of: a passage of thirty words
// has some ten, of which half may be left when other words were put for some.
const oneStemPairIn = 2

// stemPrint is the fingerprint of the rare words of a body.
func (b *Body) stemPrint() Print {
	var stems []uint64
	for _, w := range b.words {
		if w.voice != outside && w.weight >= rare {
			stems = append(stems, w.stem)
		}
	}
	return printOf(b.article, b.house, sketch.Set(sketch.Neighbours(nil, stems, oneStemPairIn)))
}
