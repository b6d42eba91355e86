package note

import "strings"

// isSplit reports whether number i of the sentence is one half of a decimal with a space in it, "5. 9
// magnitude": the halves may have been taken for two sentences.
func (c *figureScan) isSplit(i int) bool {
	t, n := c.v.article.Text, c.numbers[i].Span
	if c.numbers[i].Words || c.numbers[i].IsRange() {
		return false
	}
	if c.isParted(i) || i > 0 && c.isParted(i-1) {
		return true
	}
	const half = 2 // the most digits of the second half; more may well open a sentence
	if rest, ok := strings.CutPrefix(t[n.End:], ". "); ok && digitAt(rest, 0) {
		return !digitAt(rest, half)
	}
	before, ok := strings.CutSuffix(t[:n.Start], ". ")
	return ok && digitAt(before, len(before)-1) && !digitAt(t[n.Start:], half)
}

// isParted reports whether number i and the next may be one whose thousands a comma and a space part,
// "1, 500 kilometres": nobody can say. In a list of three there are three.
func (c *figureScan) isParted(i int) bool {
	if i+1 >= len(c.numbers) {
		return false
	}
	t, a, b := c.v.article.Text, c.numbers[i], c.numbers[i+1]
	if a.Words || b.Words || a.Cross || a.IsRange() || a.Span.Len() > 3 || t[a.Span.End:b.Span.Start] != ", " || !digitAt(t, b.Span.Start+2) || digitAt(t, b.Span.Start+3) {
		return false
	}
	listed := strings.HasSuffix(t[:a.Span.Start], ", ") || strings.HasPrefix(t[b.Span.Start+3:], ", ") || strings.HasPrefix(t[b.Span.Start+3:], " and ")
	return !listed && strings.HasPrefix(t[b.Span.Start+3:], " ") && a.Value != 0
}
