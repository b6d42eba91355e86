package numeral

import "strings"

// pairs reports whether two neighbours make a plain range: "20-30", "20 to 30", "between 20 and
// 30", "four to five thousand".
func (r *Reader) pairs(s string, a, b Number) bool {
	if !counts(a) || !counts(b) || a.Cross || !a.Glued.IsZero() || otherHabit(s, a, b) {
		return false
	}
	return r.links(s, a, b, s[a.Span.End:b.Span.Start])
}

// otherHabit reports whether a has four digits in a row and b parts its thousands: the first is a
// year, as in "in 2017 to 45,000".
func otherHabit(s string, a, b Number) bool {
	return !a.Words && !b.Words && a.exp == 0 && len(a.mantissa) == 4 && a.Span.Len() == 4 && b.Value >= 1000 && b.exp == 0 && strings.ContainsAny(b.Span.In(s), ", \u00A0'")
}

func counts(n Number) bool {
	return n.Kind == Cardinal && !n.IsRange() || n.Kind == Fraction
}

// links reports whether the words between two numbers, units cut out, make them the ends of a
// range. The second is not below the first, unless "from" opens what is a change: "from 9 to 7".
func (r *Reader) links(s string, a, b Number, between string) bool {
	end := b.Value
	switch link := strings.TrimSpace(between); {
	case link == "-", link == "–", link == "—", link == "‑":
		return a.Value < end && (!b.Words || a.Words)
	case strings.EqualFold(link, "to"):
		opener := lastWord(tail(s, a.Span.Start))
		return opener == "from" || a.Value < end && opener != "than" // "by more than 20 to 80" is none
	case strings.EqualFold(link, "and"):
		return a.Value <= end && lastWord(tail(s, a.Span.Start)) == "between"
	}
	return false
}

// thousands is the first end of a range, in thousands where only the second has them: "5-6,000",
// "70 to 80,000". Of a change, "from 5 to 6,000", it is not known.
func thousands(s string, a, b Number) Number {
	const k = 1000
	whole := a.Value == float64(int(a.Value)) && float64(int(b.Value)/k*k) == b.Value
	if a.exp != 0 || b.exp != 0 || a.mantissa == "" || b.mantissa == "" || !whole || a.Value >= b.Value/k || a.Value*10 <= b.Value/k {
		return a
	}
	if lastWord(tail(s, a.Span.Start)) == "from" {
		return a
	}
	return a.Scale(3)
}

// lastWord is the last word of s, in lower case.
func lastWord(s string) string {
	s = strings.TrimRight(s, " \n\t\u00A0$£€")
	return strings.ToLower(s[strings.LastIndexAny(s, " \n\t(\u00A0")+1:])
}

// tail is the end of s[:i], long enough for a few words: what looks back must not look far, or a
// long line costs the square of its length.
func tail(s string, i int) string {
	const reach = 64 // bytes
	return s[max(0, i-reach):i]
}
