package note

import "github.com/variorum-news/variorum/internal/numeral"

// isDialled reports whether number i of the sentence is part of a telephone number: groups of digits
// with a space between, three or more, or one that begins with zero.
func (c *figureScan) isDialled(i int) bool {
	groups, zero := 1, c.opensZero(i)
	for k := i; k > 0 && groups < 3 && c.dialledOn(k); k-- {
		groups++
		zero = zero || c.opensZero(k-1)
	}
	for k := i + 1; k < len(c.numbers) && groups < 3 && c.dialledOn(k); k++ {
		groups++
		zero = zero || c.opensZero(k)
	}
	return groups > 2 || groups > 1 && zero
}

// dialledOn reports whether number k is in digits alone and stands a space behind another such.
func (c *figureScan) dialledOn(k int) bool {
	a, b := c.numbers[k-1], c.numbers[k]
	between := c.v.article.Text[a.Span.End:b.Span.Start]
	return (between == " " || between == ") ") && c.allDigits(a) && c.allDigits(b)
}

func (c *figureScan) allDigits(n numeral.Number) bool {
	for _, b := range []byte(n.Span.In(c.v.article.Text)) {
		if b < '0' || b > '9' {
			return false
		}
	}
	return n.Glued.IsZero()
}

// opensZero reports whether number i begins with a zero that adds nothing: 0845.
func (c *figureScan) opensZero(i int) bool {
	s := c.numbers[i].Span
	return s.Len() > 1 && c.v.article.Text[s.Start] == '0'
}
