package article

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// Widths, in bytes, between which a text is taken to be wrapped by hand or by an editor: mail and
// terminals wrap at 64 to 80, some writers at 100.
const (
	minWidth = 50
	maxWidth = 100
)

// unwrap joins the lines of hard-wrapped paragraphs. A text is hard-wrapped if its lines stand in
// runs, none is longer than a wrapped line may be, and nearly every line of a run but the last ends
// because the next word would not have fitted.
func unwrap(t string, lines []line) []line {
	width := 0
	for _, l := range lines {
		width = max(width, l.span.Len())
	}
	if width < minWidth || width > maxWidth {
		return lines
	}
	within, full := 0, 0
	for i, l := range lines {
		if i+1 < len(lines) && !lines[i+1].after {
			within++
			if isFull(t, l, lines[i+1], width) {
				full++
			}
		}
	}
	if within < 2 || full*10 < within*7 {
		return lines
	}
	var out []line
	for i, l := range lines {
		if i > 0 && !l.after && isFull(t, lines[i-1], l, width) {
			out[len(out)-1].span.End = l.span.End
			continue
		}
		out = append(out, l)
	}
	return out
}

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
