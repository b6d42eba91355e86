package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// maxNested is how deep quotations are followed into each other.
const maxNested = 4

// otherRuns finds the outermost stretches of a paragraph between quotation marks as its language sets
// them. A mark that closes nothing, and one that nothing closes, are passed over.
func (r *rules) otherRuns(t string, p text.Span) []run {
	type opened struct {
		mark rune
		span text.Span
		runs int // found before it
	}
	var runs []run
	var open []opened
	shut := func(depth int, span text.Span) {
		o := open[depth]
		open, runs = open[:depth], runs[:o.runs]
		runs = append(runs, run{outer: o.span.Cover(span), inner: text.Span{Start: o.span.End, End: span.Start}, inside: -1, follows: -1})
	}
	before := ' '
	for i := p.Start; i < p.End; {
		c, n := utf8.DecodeRuneInString(t[i:p.End])
		if !r.isMark(c) {
			before, i = c, i+n
			continue
		}
		span := text.Span{Start: i, End: i + n}
		after := ' '
		if span.End < p.End {
			after, _ = utf8.DecodeRuneInString(t[span.End:p.End])
		}
		depth := len(open) - 1
		if r.mayShut(c, before, after) {
			for depth >= 0 && !r.pairs(open[depth].mark, c) {
				depth--
			}
		} else {
			depth = -1
		}
		switch {
		case depth >= 0 && (depth == len(open)-1 || !r.mayOpen(c, before, after)):
			shut(depth, span)
		case len(open) < maxNested && r.mayOpen(c, before, after):
			open = append(open, opened{c, span, len(runs)})
		}
		before, i = c, span.End
	}
	if len(open) > 0 && closesOnce(open[0].mark) {
		runs = sharedClose(runs, open[0].runs, open[0].span, t[:p.End])
	}
	return slices.DeleteFunc(runs, func(x run) bool { return x.inner.Len() <= 0 })
}

// isMark reports whether the language quotes with c.
func (r *rules) isMark(c rune) bool {
	return c >= 0x80 && slices.ContainsFunc(r.marks, func(p markPair) bool { return p.open == c || p.shut == c }) || c == '"' && r.opens(c)
}

func (r *rules) opens(c rune) bool {
	return slices.ContainsFunc(r.marks, func(p markPair) bool { return p.open == c })
}

// pairs reports whether shut closes what open opened.
func (r *rules) pairs(open, shut rune) bool { return slices.Contains(r.marks, markPair{open, shut}) }

// closesOnce reports whether a mark is one that Russian and its neighbours close once for two.
func closesOnce(open rune) bool { return open == '«' }

// sharedClose closes a run that nothing closes with the first of those inside it that ends a clause:
// «Об этом писал «Вечерний Каменск». Runs from index first on lie behind the opening mark.
func sharedClose(runs []run, first int, open text.Span, t string) []run {
	for i := first; i < len(runs); i++ {
		last := runs[i].outer
		if after := t[last.End:]; after == "" || strings.ContainsRune(".,\n", rune0(after)) {
			runs[i] = run{outer: open.Cover(last), inner: text.Span{Start: open.End, End: last.End}, inside: -1, follows: -1}
			return slices.Delete(runs, first, i)
		}
	}
	return runs
}

// mayOpen reports whether a mark may open a quotation between these neighbours.
func (r *rules) mayOpen(c, before, after rune) bool {
	if !r.opens(c) {
		return false
	}
	left := unicode.IsSpace(before) || strings.ContainsRune("([{—–-―/:،؛", before) || r.isMark(before)
	if r.noWords || c == '„' || c == '「' || c == '『' {
		left = true
	}
	if unicode.IsSpace(after) {
		return left && c == '«' && after != '\n'
	}
	return left && !strings.ContainsRune(".,;:!?)", after)
}

// mayShut reports whether a mark may close one.
func (r *rules) mayShut(c, before, after rune) bool {
	if unicode.IsSpace(before) {
		return c == '»'
	}
	return r.noWords || !unicode.IsLetter(after) && !unicode.IsDigit(after) || c == '」' || c == '』' || c != '"' && unicode.Is(unicode.Arabic, after) || unicode.Is(unicode.Hangul, after)
}
