package numeral

import (
	"strconv"

	"github.com/variorum-news/variorum/text"
)

// Number is a number as it stands in a text.
type Number struct {
	Span  text.Span // from its first digit or word to its last, scale included: "half a million"
	Kind  Kind
	Value float64
	To    float64   // the end of a range or of what is vague; equal to Value where there is none
	Words bool      // written in words, at least in part
	Else  float64   // what it is if its point parts thousands, 1200 of "1.200"; 0 where that cannot be
	Glued text.Span // the letters that stand right after its digits: "m" of 12m, "kW" of 5.5kW
	Cross bool      // a hyphen or slash joins it to what is left of it: "2-1", "cut-100"

	mantissa string // digits as read, "1.2"; with exp it gives the value
	exp      int
}

// Kind says what sort of number it is.
type Kind uint8

// The kinds of number.
const (
	Unread   Kind = iota // digits, but no number that could be read: a code, a clock time, a version
	Cardinal             // 12; two dozen; 1.2 million
	Fraction             // a third; one in five; 2/3
	Vague                // dozens; tens of thousands: a decade
	Some                 // several, a few, a handful: no value
	Ordinal              // 22nd, third
	Year                 // nineteen ninety-six, in words
	Decade               // 1990s, 20s
)

// maxDigits is the length beyond which digits are a code: floats keep 15 digits exactly, and no
// count in the news has more.
const maxDigits = 15

// IsRange reports whether the number has two ends.
func (n Number) IsRange() bool { return n.To != n.Value }

// Scale is the number times ten to the power exp, read again from its digits: 1.2 and 6 give 1.2e6.
// A fraction or what is vague is not changed.
func (n Number) Scale(exp int) Number {
	if n.mantissa == "" || exp == 0 {
		return n
	}
	n.exp += exp
	n.Else = 0
	return n.read()
}

// read sets the value from the digits; more than maxValue is Unread.
func (n Number) read() Number {
	n.Value = value(n.mantissa, n.exp)
	if n.Value > maxValue || n.Value < 0 {
		n.Kind, n.Value = Unread, 0
	}
	n.To = n.Value
	return n
}

// Pair is the range from a to b. A scale that only b has holds for both ("20 to 30 million"),
// where a would else be more than b or of another order.
func Pair(a, b Number) Number {
	if a.exp == 0 && b.exp > 0 && a.Value < 1000 && a.mantissa != "" && a.Value < value(b.mantissa, 0) {
		a = a.Scale(b.exp)
	}
	a.Span = a.Span.Cover(b.Span)
	a.Glued = b.Glued
	a.Words = a.Words || b.Words
	a.To = b.To
	a.mantissa = ""
	return a
}

// value reads a decimal with its power of ten; 0 where it is out of range.
func value(mantissa string, exp int) float64 {
	var buf [40]byte
	b := append(buf[:0], mantissa...)
	if exp != 0 {
		b = append(b, 'e')
		b = strconv.AppendInt(b, int64(exp), 10)
	}
	f, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return 0
	}
	return f
}
