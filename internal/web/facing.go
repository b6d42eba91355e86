package web

import (
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// facing is a stretch of the source and what the copy has of it.
type facing struct {
	Source, Copy []paragraph // paragraphs, cut where they agree
	Join         string      // "word for word", "reworded"; "" where one of them has nothing
	Whole        bool        // word for word
	Elsewhere    bool        // of a paragraph that nothing faces: a passage of the link takes from it all the same
}

// paragraph is one in pieces.
type paragraph struct{ Pieces []piece }

// piece is a run of words that both have, or that this one has alone.
type piece struct {
	Text string
	Both bool
}

// side is one of two texts: its paragraphs, headline first.
type side struct {
	article    *article.Article
	text       string
	paragraphs []text.Span
	size       int // bytes of all
}

func newSide(a *article.Article) side {
	s := side{article: a, text: a.Text}
	for _, b := range a.Blocks {
		if b.Kind.IsBody() || b.Kind == article.Headline {
			s.paragraphs = append(s.paragraphs, b.Span)
			s.size += b.Span.Len()
		}
	}
	return s
}

// leastShared is the share of the longer words of the shorter of two paragraphs that both must have to
// face each other where no passage of the link joins them: below it they have little more in common than
// the matter.
const leastShared = 0.30

// pairing is which paragraphs of a copy face which of its source.
type pairing struct {
	partner []int            // of each paragraph of the copy, the one of the source that it has most of; -1 if none
	faced   [][]int          // of each paragraph of the source, those of the copy that face it
	alone   [][]int          // paragraphs of the copy that face none, by the one before that does: of none before, 0; of the nth, n+1
	columns [][]align.Column // of each paragraph of the copy that faces one, the two word by word
	inPart  []bool           // of each paragraph of the source, whether a passage of the link takes from it
}

// place is where a word stands in the source: which paragraph, and how often.
type wordPlace struct{ paragraph, times int }

// pair finds for each paragraph of the copy the one of the source that it has most of. One that stands in
// both as it is faces itself; then come those that a passage of the link joins, then those of most words.
func pair(source, copied side, passages []reuse.Passage) pairing {
	p := pairing{
		partner: make([]int, len(copied.paragraphs)), faced: make([][]int, len(source.paragraphs)),
		alone: make([][]int, len(source.paragraphs)+1), columns: make([][]align.Column, len(copied.paragraphs)), inPart: make([]bool, len(source.paragraphs)),
	}
	index := map[string][]wordPlace{}
	sizes, whole := make([]int, len(source.paragraphs)), map[string]int{}
	for i, span := range source.paragraphs {
		words := apparatus.LongWords(span.In(source.text))
		sizes[i] = len(words)
		for w, n := range counted(words) {
			index[w] = append(index[w], wordPlace{i, n})
		}
		if key := text.Fold(span.In(source.text)).Text; whole[key] == 0 {
			whole[key] = i + 1
		}
		p.inPart[i] = slices.ContainsFunc(passages, func(l reuse.Passage) bool {
			return l.Source.Overlaps(span) && apparatus.MayHave(copied.article, l, span.In(source.text))
		})
	}
	last := 0
	for j, span := range copied.paragraphs {
		words := apparatus.LongWords(span.In(copied.text))
		shares := make([]float64, len(source.paragraphs))
		for w, n := range counted(words) {
			for _, at := range index[w] {
				shares[at.paragraph] += float64(min(n, at.times))
			}
		}
		p.partner[j] = -1
		best := 0.0
		for i := range shares {
			share := shares[i] / float64(max(min(len(words), sizes[i]), 1))
			if slices.ContainsFunc(passages, func(l reuse.Passage) bool { return l.Source.Overlaps(source.paragraphs[i]) && l.Copy.Overlaps(span) }) {
				share++
			}
			if share >= leastShared && share > best {
				best, p.partner[j] = share, i
			}
		}
		if i := whole[text.Fold(span.In(copied.text)).Text]; i > 0 {
			p.partner[j] = i - 1
		}
		if i := p.partner[j]; i >= 0 {
			p.faced[i] = append(p.faced[i], j)
			p.columns[j] = align.Words(source.paragraphs[i].In(source.text), span.In(copied.text))
			last = i + 1
		} else {
			p.alone[last] = append(p.alone[last], j)
		}
	}
	return p
}

// counted is how often each word stands in a list.
func counted(words []string) map[string]int {
	out := make(map[string]int, len(words))
	for _, w := range words {
		out[w]++
	}
	return out
}

// facings are the rows: each paragraph of the source with those of the copy that face it, and the
// copy's own after the one that they follow.
func facings(source, copied side, p pairing) []facing {
	var out []facing
	own := func(after int) {
		for _, j := range p.alone[after] {
			out = append(out, facing{Copy: whole(copied.paragraphs[j].In(copied.text))})
		}
	}
	own(0)
	for i, span := range source.paragraphs {
		var facingIt []string
		var columns [][]align.Column
		for _, j := range p.faced[i] {
			facingIt, columns = append(facingIt, copied.paragraphs[j].In(copied.text)), append(columns, p.columns[j])
		}
		f := newFacing(span.In(source.text), facingIt, columns)
		f.Elsewhere = p.inPart[i]
		out = append(out, f)
		own(i + 1)
	}
	return out
}

// mostSlips is how many words of a paragraph may differ for it to be called word for word, with
// their number.
const mostSlips = 3

// newFacing sets a paragraph of the source beside those of the copy that face it, each aligned with it.
func newFacing(source string, copied []string, columns [][]align.Column) facing {
	switch len(copied) {
	case 0:
		return facing{Source: whole(source)}
	case 1:
		f := facing{
			Source: []paragraph{paragraphOf(source, columns[0], sourceSide)}, Copy: []paragraph{paragraphOf(copied[0], columns[0], copySide)},
			Join: "reworded",
		}
		if n := differing(columns[0]); n == 0 {
			f.Join, f.Whole = "word for word", true
		} else if n <= mostSlips {
			f.Join, f.Whole = "word for word but "+apparatus.Plural(n, "word", "words"), true
		}
		return f
	}
	// Several paragraphs of the copy were made of one: each is compared with it by itself.
	f := facing{Join: "split"}
	both := map[int]bool{}
	for i, in := range copied {
		f.Copy = append(f.Copy, paragraphOf(in, columns[i], copySide))
		for _, c := range columns[i] {
			both[c.A.Start] = both[c.A.Start] || c.Op == align.Equal
		}
	}
	f.Source = []paragraph{paragraphOf(source, align.Words(source, ""), func(c align.Column) (text.Span, bool) { return c.A, both[c.A.Start] })}
	return f
}

// sourceSide and copySide are a column's words on that side, and whether both have them.
func sourceSide(c align.Column) (text.Span, bool) { return c.A, c.Op == align.Equal }
func copySide(c align.Column) (text.Span, bool)   { return c.B, c.Op == align.Equal }

// differing counts the words that are not in both.
func differing(columns []align.Column) int {
	n := 0
	for _, c := range columns {
		if c.Op != align.Equal {
			n++
		}
	}
	return n
}

// paragraphOf cuts a text into runs of words that both have and runs that it has alone; what stands
// between two words of a run belongs to it.
func paragraphOf(t string, columns []align.Column, side func(align.Column) (text.Span, bool)) paragraph {
	var runs []text.Span
	running := false
	for _, c := range columns {
		s, both := side(c)
		switch n := len(runs); {
		case s.IsZero():
			continue
		case both && running:
			runs[n-1].End = s.End
		case both:
			runs = append(runs, s)
		}
		running = both
	}
	var out paragraph
	put := func(s string, both bool) {
		if s = apparatus.Safe(s); s != "" {
			out.Pieces = append(out.Pieces, piece{s, both})
		}
	}
	at := 0
	for _, r := range runs {
		if len(apparatus.LongWords(r.In(t))) == 0 {
			continue // a "the" by itself, or an "of the", says nothing
		}
		put(t[at:r.Start], false)
		put(r.In(t), true)
		at = r.End
	}
	put(t[at:], false)
	return out
}

// whole is the paragraph of one piece.
func whole(t string) []paragraph { return []paragraph{{[]piece{{apparatus.Prose(t), false}}}} }
