package align

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/text"
)

// Column is a word, or a run of words, of one text beside what stands for it in the other. A span
// is nowhere where its side has nothing.
type Column struct {
	Op   Op
	A, B text.Span
}

// Op is how the two sides of a column stand to each other, read from a to b.
type Op uint8

// The relations. Equal means equal once case, marks and spaces are folded.
const (
	Equal Op = iota
	Substituted
	Inserted // b alone has it
	Deleted  // a alone has it
)

// String is the name of the relation.
func (o Op) String() string {
	return [...]string{"equal", "substituted", "inserted", "deleted"}[o]
}

// What a column earns. An equal word is worth more than the two gaps that would go round it, and
// two words that begin alike ("effort", "efforts") are put side by side before two that do not.
const (
	equalScore   = 6
	similarScore = 2
	unlikeScore  = -1
	gapScore     = -2
)

// maxCells bounds the table of one alignment; longer texts are cut at words that both have once.
const maxCells = 1 << 20

// Words aligns two short texts word by word. Every word of either text stands in exactly one
// column, in order; marks of punctuation stand in none. Words are compared by their folded form,
// apostrophes and points within them apart, so "U.S." equals "US".
func Words(a, b string) []Column {
	w := wordTable{a: folded(a), b: folded(b)}
	w.align(0, len(w.a), 0, len(w.b))
	return w.columns
}

// Runs joins neighbouring columns: equal words to one column, and whatever differs between two
// equal runs to one column too. A span of a run goes from its first word to its last, with the
// marks between them.
func Runs(columns []Column) []Column {
	var out []Column
	for _, c := range columns {
		n := len(out)
		if n == 0 || (out[n-1].Op == Equal) != (c.Op == Equal) {
			out = append(out, c)
			continue
		}
		last := &out[n-1]
		last.A, last.B = cover(last.A, c.A), cover(last.B, c.B)
		if last.Op != c.Op {
			last.Op = Substituted
		}
	}
	return out
}

// cover is text.Span.Cover, but that an empty span is nowhere wherever it stands.
func cover(s, t text.Span) text.Span {
	switch {
	case s.Len() == 0:
		return t
	case t.Len() == 0:
		return s
	}
	return s.Cover(t)
}

type word struct {
	span text.Span
	form string
}

func folded(s string) []word {
	var out []word
	for span := range text.Words(s) {
		form := strings.Map(func(r rune) rune {
			if r == '\'' || r == '.' {
				return -1
			}
			return r
		}, text.Fold(span.In(s)).Text)
		if strings.ContainsFunc(form, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			out = append(out, word{span, form})
		}
	}
	return out
}

type wordTable struct {
	a, b    []word
	columns []Column
}

// align adds the columns of a[i:m] and b[j:n]. Equal ends are taken off first; a rest too large
// for one table is cut in two at a word that stands once on each side, near the middle.
func (w *wordTable) align(i, m, j, n int) {
	for i < m && j < n && w.a[i].form == w.b[j].form {
		w.pair(Equal, i, j)
		i, j = i+1, j+1
	}
	tail := 0
	for i < m-tail && j < n-tail && w.a[m-tail-1].form == w.b[n-tail-1].form {
		tail++
	}
	m, n = m-tail, n-tail
	if (m-i)*(n-j) <= maxCells {
		w.table(i, m, j, n)
	} else if p, q, found := w.anchor(i, m, j, n); found {
		w.align(i, p, j, q)
		w.pair(Equal, p, q)
		w.align(p+1, m, q+1, n)
	} else {
		w.besides(i, m, j, n)
	}
	for k := range tail {
		w.pair(Equal, m+k, n+k)
	}
}

// anchor finds the word nearest the middle of a[i:m] that stands once there and once in b[j:n].
func (w *wordTable) anchor(i, m, j, n int) (p, q int, found bool) {
	type place struct{ inA, inB, at int }
	seen := make(map[string]place, m-i)
	for k := i; k < m; k++ {
		at := seen[w.a[k].form]
		at.inA++
		seen[w.a[k].form] = at
	}
	for k := j; k < n; k++ {
		if at, known := seen[w.b[k].form]; known {
			at.inB, at.at = at.inB+1, k
			seen[w.b[k].form] = at
		}
	}
	middle := (i + m) / 2
	for d := 0; middle-d >= i || middle+d < m; d++ {
		for _, k := range [2]int{middle - d, middle + d} {
			if k < i || k >= m {
				continue
			}
			if at := seen[w.a[k].form]; at.inA == 1 && at.inB == 1 {
				return k, at.at, true
			}
		}
	}
	return 0, 0, false
}

// besides puts a[i:m] and b[j:n] side by side as they come: two long texts without a word to
// hold them together.
func (w *wordTable) besides(i, m, j, n int) {
	for ; i < m && j < n; i, j = i+1, j+1 {
		op := Substituted
		if w.a[i].form == w.b[j].form {
			op = Equal
		}
		w.pair(op, i, j)
	}
	w.rest(i, m, j, n)
}

func (w *wordTable) rest(i, m, j, n int) {
	for ; i < m; i++ {
		w.columns = append(w.columns, Column{Op: Deleted, A: w.a[i].span})
	}
	for ; j < n; j++ {
		w.columns = append(w.columns, Column{Op: Inserted, B: w.b[j].span})
	}
}

func (w *wordTable) pair(op Op, i, j int) {
	w.columns = append(w.columns, Column{op, w.a[i].span, w.b[j].span})
}

// table aligns a[i:m] and b[j:n] in full: best[x][y] is what the best alignment of what comes
// after x words of a and y words of b earns, so that the way is read off forwards.
func (w *wordTable) table(i, m, j, n int) {
	if i == m || j == n {
		w.rest(i, m, j, n)
		return
	}
	rows, width := m-i, n-j+1
	best := make([]int32, (rows+1)*width)
	for x := rows; x >= 0; x-- {
		for y := width - 1; y >= 0; y-- {
			at := x*width + y
			switch {
			case x == rows && y == width-1:
			case x == rows:
				best[at] = best[at+1] + gapScore
			case y == width-1:
				best[at] = best[at+width] + gapScore
			default:
				best[at] = max(best[at+width+1]+score(w.a[i+x].form, w.b[j+y].form), best[at+width]+gapScore, best[at+1]+gapScore)
			}
		}
	}
	x, y := 0, 0
	for x < rows && y < width-1 {
		at := x*width + y
		s := score(w.a[i+x].form, w.b[j+y].form)
		switch best[at] {
		case best[at+width+1] + s:
			op := Substituted
			if s == equalScore {
				op = Equal
			}
			w.pair(op, i+x, j+y)
			x, y = x+1, y+1
		case best[at+width] + gapScore:
			w.rest(i+x, i+x+1, j, j)
			x++
		default:
			w.rest(i, i, j+y, j+y+1)
			y++
		}
	}
	w.rest(i+x, m, j+y, n)
}

// similarPrefix is the number of bytes that two words must begin alike with to count as forms of
// one word; shorter words are too often alike by chance.
const similarPrefix = 4

func score(a, b string) int32 {
	if a == b {
		return equalScore
	}
	if len(a) >= similarPrefix && len(b) >= similarPrefix && a[:similarPrefix] == b[:similarPrefix] {
		return similarScore
	}
	return unlikeScore
}
