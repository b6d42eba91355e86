package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// Widths, in bytes, between which a text is taken to be wrapped by hand or by an editor: mail and
// terminals wrap at 64 to 80, some writers at 100.
const (
	minWidth = 50
	maxWidth = 100
)

// unwrap joins the lines of paragraphs that were broken into lines, at a width or anywhere.
func unwrap(t string, lines []line) []line {
	width := 0
	for _, l := range lines {
		width = max(width, l.span.Len())
	}
	joins := func(l, next line) bool { return isFull(t, l, next, width) }
	if width < minWidth || width > maxWidth || !atWidth(t, lines, width) {
		joins = func(l, next line) bool {
			return goesOn(t, l, next) || !isSentenceEnd(t, l) && !startsItem(t, l) && !startsItem(t, next)
		}
		if !brokenAnywhere(t, lines) {
			return lines
		}
	}
	var out []line
	for i, l := range lines {
		if i > 0 && !l.after && joins(lines[i-1], l) {
			out[len(out)-1].span.End = l.span.End
			continue
		}
		out = append(out, l)
	}
	return out
}

// atWidth reports whether nearly every line of a run but the last ends because the next word would
// not have fitted.
func atWidth(t string, lines []line, width int) bool {
	within, full := 0, 0
	for i, l := range lines {
		if i+1 < len(lines) && !lines[i+1].after {
			within++
			if isFull(t, l, lines[i+1], width) {
				full++
			}
		}
	}
	return within >= 2 && full*10 >= within*7
}

// A text is broken into lines anywhere if a good part of its line breaks stand within sentences, and
// the lines before them are as long as the lines of a paragraph, not as the entries of a menu.
const (
	leastGoesOn = 3
	goesOnShare = 4  // one of so many line breaks
	leastBroken = 40 // bytes, on the average
)

func brokenAnywhere(t string, lines []line) bool {
	breaks, within, length := 0, 0, 0
	for i, l := range lines {
		if i+1 >= len(lines) || lines[i+1].after {
			continue
		}
		breaks++
		if goesOn(t, l, lines[i+1]) {
			within++
			length += l.span.Len()
		}
	}
	return within >= leastGoesOn && within*goesOnShare >= breaks && length >= leastBroken*within
}

// goesOn reports whether the next line goes on with the sentence of this one.
func goesOn(t string, l, next line) bool {
	r, _ := utf8.DecodeRuneInString(next.span.In(t))
	return unicode.IsLower(r) && !isSentenceEnd(t, l)
}

func isSentenceEnd(t string, l line) bool {
	e := endingOf(l.span.In(t))
	return e == stop || e == question || e == colon
}

func startsItem(t string, l line) bool { return isItem(l.span.In(t)) }

// isFull reports whether the first word of the next line would not have fitted on this one.
func isFull(t string, l, next line, width int) bool {
	first, _, _ := strings.Cut(next.span.In(t), " ")
	return l.span.Len()+1+len(first) > width-wrapSlack
}

// wrapSlack is how many bytes before the longest line a line may be broken: characters of two bytes,
// words that an editor kept together.
const wrapSlack = 6

// joined is the text of a unit as one line.
func joined(t string, s text.Span) string {
	in := s.In(t)
	if strings.IndexFunc(in, endsLine) < 0 {
		return in
	}
	return strings.Join(strings.Fields(in), " ")
}
