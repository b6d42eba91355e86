package note

import (
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/text"
)

// maxLines is how many lines further the mark is looked for that closes speech which the end of a line
// left open. It bounds the work; a speech of more sentences has paragraphs of its own.
const maxLines = 12

// maxParagraphs is the same over blank lines: of messages and letters printed whole few are longer, and a mark
// that far away closes something else.
const maxParagraphs = 4

// joinLines makes one paragraph of lines that one pair of double marks holds: pages with a line for each
// sentence cut speech in its midst.
func (r *reading) joinLines() {
	var paragraphs []text.Span
	var headlines []bool
	for i := 0; i < len(r.paragraphs); i++ {
		p, head := r.paragraphs[i], r.headlines[i]
		if n := r.closingLine(i); n > i && !head {
			p, i = p.Cover(r.paragraphs[n]), n
		}
		paragraphs, headlines = append(paragraphs, p), append(headlines, head)
	}
	r.paragraphs, r.headlines = paragraphs, headlines
}

// closingLine is the line with the mark that closes what line i leaves open, or i if there is none: it leaves
// nothing open, or a line comes first that begins with a mark, which is a new paragraph of the speech and opens
// marks of its own. Over a blank line the mark must be the only one, and can do nothing but close: a message of
// several paragraphs is printed with one mark before the first and one behind the last.
func (r *reading) closingLine(i int) int {
	t := r.article.Text
	if !leavesOpen(t, r.paragraphs[i]) {
		return i
	}
	lines := true // with no blank one between them
	for n := i + 1; n < min(len(r.paragraphs), i+maxLines) && !r.headlines[n]; n++ {
		if lines = lines && nextLine(t, r.paragraphs[n-1], r.paragraphs[n]); !lines && n > i+maxParagraphs {
			return i
		}
		doubles := slices.DeleteFunc(marksOf(t, r.paragraphs[n]), func(m mark) bool { return m.single })
		if len(doubles) == 0 {
			continue
		}
		m := doubles[0]
		if m.shuts && !blank(t[r.paragraphs[n].Start:m.span.Start]) && !leavesOpen(t, r.paragraphs[i].Cover(r.paragraphs[n])) &&
			(lines || len(doubles) == 1 && !m.opens && r.saysWho(text.Span{Start: r.paragraphs[i].Start, End: r.paragraphs[i].End}) == 0) {
			return n
		}
		return i
	}
	return i
}

// nextLine reports whether two paragraphs are lines with no blank one between them.
func nextLine(t string, a, b text.Span) bool {
	from := a.Start + len(strings.TrimRightFunc(a.In(t), unicode.IsSpace))
	between := t[from:b.Start]
	return blank(between) && strings.Count(between, "\n") == 1
}

// leavesOpen reports whether the last double mark of a stretch opens speech that it does not close.
func leavesOpen(t string, s text.Span) bool {
	if !strings.ContainsAny(s.In(t), "\"“”„‟«»`'’‘") {
		return false
	}
	runs := pairDoubles(nil, marksOf(t, s), s, t)
	return len(runs) > 0 && runs[len(runs)-1].unclosed
}
