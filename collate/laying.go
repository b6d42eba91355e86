package collate

import (
	"strings"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// laying is a telling of a saying laid along the base, word by word.
type laying struct {
	base, here quotation
	a, b       []saidWord // of the base, of the telling
	runs       []parting  // in order of the base
	evidence   evidence
}

// saidWord is a word of a saying.
type saidWord struct {
	at     text.Span // in its article
	piece  int       // of the quotation
	form   string    // in matching form
	twin   int       // the same word on the other side; -1 if it has none there
	moved  bool      // its twin stands at another place
	marked bool      // it stands in quotation marks
	signed bool      // it stands in square brackets, which say that it is the outlet's
}

// parting is a run of words in which the two sides are not the same. A side may have none.
type parting struct {
	kind           ChangeKind
	a0, a1, b0, b1 int
}

func layOut(base, here quotation) laying {
	l := laying{base: base, here: here, evidence: compare(base.saying, here.saying)}
	inBase, inHere := wordReader{of: base}, wordReader{of: here}
	for _, c := range align.Words(base.words, here.words) {
		p, q := len(l.a), len(l.b)
		if c.A.Len() > 0 {
			l.a = append(l.a, inBase.word(c.A))
		}
		if c.B.Len() > 0 {
			l.b = append(l.b, inHere.word(c.B))
		}
		if c.Op == align.Equal {
			l.a[p].twin, l.b[q].twin = q, p
		}
	}
	slide(l.a, l.b)
	slide(l.b, l.a)
	markWords(base, l.a)
	markWords(here, l.b)
	l.pairMoved()
	l.part()
	return l
}

// wordReader finds the words of a quotation, asked for in their order, in its article: a speech may have
// thousands of words and of pieces.
type wordReader struct {
	of    quotation
	piece int // that the last word stood in
	start int // of that piece in the words, in bytes
}

// word is the word at a span of the words of the quotation, whose pieces are joined by a blank.
func (p *wordReader) word(at text.Span) saidWord {
	spans := p.of.quote.Spans
	for p.piece+1 < len(spans) && at.Start >= p.start+spans[p.piece].Len() {
		p.start += spans[p.piece].Len() + 1
		p.piece++
	}
	from := spans[p.piece].Start - p.start
	return saidWord{
		at: text.Span{Start: from + at.Start, End: from + at.End}, piece: p.piece,
		form: text.Fold(at.In(p.of.words)).Text, twin: -1,
	}
}

// slide pairs a word with the last of its like that stands before the next pair, so that what is left
// over is one run: of "the old men and the young" against "the young" it leaves "the old men and".
func slide(a, b []saidWord) {
	next := len(a) // the twin of the pair that follows
	for i := len(a) - 1; i >= 0; i-- {
		j := a[i].twin
		if j < 0 {
			continue
		}
		k := next - 1
		if k > i && k < len(a)-1 && a[next].twin == j+1 && a[k].form == a[i].form && (i == 0 || a[i-1].twin != j-1 || j == 0) {
			a[i].twin, a[k].twin, b[j].twin = -1, j, k
			next = k
			continue
		}
		next = i
	}
}

// markWords notes which words of a quotation stand in marks, and which in square brackets. Words and
// runs in marks are in the order of the article, so that it is gone through once.
func markWords(q quotation, words []saidWord) {
	marks, signed, read := q.runsInMarks(), false, 0
	for i := range words {
		w := &words[i]
		for len(marks) > 0 && marks[0].End < w.at.End {
			marks = marks[1:]
		}
		w.marked = q.isDirect() || len(marks) > 0 && marks[0].Contains(w.at)
		if i == 0 || w.piece != words[i-1].piece {
			signed, read = false, q.quote.Spans[w.piece].Start
		}
		for ; read < w.at.Start; read++ {
			switch q.telling.Text[read] {
			case '[':
				signed = true
			case ']':
				signed = false
			}
		}
		w.signed = signed
	}
}

// leastMoved is how many words in a row must stand at another place to be called moved; fewer are
// common phrases.
const leastMoved = 4

// pairMoved finds runs of words that both sides have, out of order.
func (l *laying) pairMoved() {
	first := map[string]int{} // where a run of leastMoved words without twins stands first in the base
	for i := range l.a {
		if key, ok := runKey(l.a, i); ok {
			if _, known := first[key]; !known {
				first[key] = i
			}
		}
	}
	if len(first) == 0 {
		return
	}
	for j := 0; j < len(l.b); j++ {
		key, ok := runKey(l.b, j)
		if !ok {
			continue
		}
		i, found := first[key]
		if !found || l.a[i].twin >= 0 {
			continue
		}
		for i < len(l.a) && j < len(l.b) && l.a[i].twin < 0 && l.b[j].twin < 0 && l.a[i].form == l.b[j].form {
			l.a[i].twin, l.b[j].twin = j, i
			l.a[i].moved, l.b[j].moved = true, true
			i, j = i+1, j+1
		}
		j--
	}
}

// runKey is leastMoved words without twins, from the word at i on.
func runKey(words []saidWord, i int) (key string, ok bool) {
	if i+leastMoved > len(words) {
		return "", false
	}
	var b strings.Builder
	for _, w := range words[i : i+leastMoved] {
		if w.twin >= 0 {
			return "", false
		}
		b.WriteString(w.form)
		b.WriteByte(' ')
	}
	return b.String(), true
}
