package note

import (
	"slices"
	"unicode"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// line is one sentence as the finders of times and figures read it: tokens first to end-1, and the
// numbers that begin at them.
type line struct {
	v       *view
	reader  *numeral.Reader
	s       int
	first   int
	end     int
	numbers []numeral.Number // in order; spans are into the article
	tokenOf []int            // the token that each number begins with
	at      []int            // for each token of the sentence: 1 + index in numbers, if one starts there
}

// readNumbers finds the numbers of the article, sentence by sentence: times and figures read the same.
func (v *view) readNumbers(r *numeral.Reader) {
	v.numberOf = append(v.numberOf, 0)
	for s := range v.sentences() {
		if first, end := v.first(s), v.end(s); first < end {
			v.numbersIn(v.span(first, end), r)
		}
		v.numberOf = append(v.numberOf, len(v.numbers))
	}
}

// numbersIn adds the numbers of a stretch of the article.
func (v *view) numbersIn(whole text.Span, r *numeral.Reader) {
	for n := range r.All(whole.In(v.article.Text)) {
		n.Span.Start += whole.Start
		n.Span.End += whole.Start
		if !n.Glued.IsZero() {
			n.Glued.Start += whole.Start
			n.Glued.End += whole.Start
		}
		v.numbers = append(v.numbers, n)
	}
}

// read moves to sentence s. It is false for a sentence without tokens.
func (l *line) read(s int) bool {
	v := l.v
	l.s, l.first, l.end = s, v.first(s), v.end(s)
	l.numbers, l.tokenOf = v.numbers[v.numberOf[s]:v.numberOf[s+1]], l.tokenOf[:0]
	if l.first == l.end {
		return false
	}
	l.at = append(l.at[:0], make([]int, l.end-l.first)...)
	i := l.first
	for k, n := range l.numbers {
		for i < l.end-1 && v.notes.Tokens[i].Span.End <= n.Span.Start {
			i++
		}
		l.tokenOf = append(l.tokenOf, i)
		if l.at[i-l.first] == 0 {
			l.at[i-l.first] = k + 1
		}
	}
	return true
}

// number is the number that token i begins, and one past its last token.
func (l *line) number(i int) (n numeral.Number, end int, ok bool) {
	if l.numberAt(i) == 0 {
		return numeral.Number{}, i, false
	}
	n = l.numbers[l.numberAt(i)-1]
	return n, l.after(i, n.Span.End), true
}

// after is the first token from i on that starts at or after byte pos.
func (l *line) after(i, pos int) int {
	for i < l.end && l.v.notes.Tokens[i].Span.Start < pos {
		i++
	}
	return i
}

// numberAt is 1 + the index of the number that token i begins, or 0.
func (l *line) numberAt(i int) int {
	if i < l.first || i >= l.end {
		return 0
	}
	return l.at[i-l.first]
}

// longestWord is the length, in bytes, beyond which a token is no word: it is not looked up.
const longestWord = 64

// low is token i in lower case, "" outside of the sentence and for what is no word.
func (l *line) low(i int) string {
	if i < l.first || i >= l.end {
		return ""
	}
	if low := l.v.lower(i); len(low) <= longestWord {
		return low
	}
	return ""
}

// tag is the part of speech of token i, "" outside of the sentence.
func (l *line) tag(i int) Tag {
	if i < l.first || i >= l.end {
		return ""
	}
	return l.v.tag(i)
}

// is reports whether token i is one of the words.
func (l *line) is(i int, words ...string) bool {
	low := l.low(i)
	return low != "" && slices.Contains(words, low)
}

// capital reports whether token i begins with a capital letter.
func (l *line) capital(i int) bool {
	return i >= l.first && i < l.end && unicode.IsUpper(rune0(l.v.word(i)))
}
