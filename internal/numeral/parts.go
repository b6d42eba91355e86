package numeral

import (
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// afterArticle reads what "a" opens: "a hundred", "a million and a half", "a dozen", "a third of",
// "a few hundred", "a quarter of a million".
func (r *Reader) afterArticle(s string, n Number) (Number, bool) {
	w, end := r.follow(s, n.Span.End, false)
	n.Kind, n.mantissa = Cardinal, "1"
	switch w.class {
	case hundred, scale:
		n.exp, n.Span.End = int(w.n), end
		if half, stop := andHalf(s, end); stop > 0 {
			n.mantissa, n.Span.End = "1"+half, stop
			return n.read(), true
		}
		if w.class == hundred {
			if rest, stop := r.restOfHundred(s, end); stop > 0 {
				n.mantissa, n.exp, n.Span.End = strconv.FormatInt(100+rest, 10), 0, stop
			}
		}
		return r.scaled(s, n.read()), true
	case dozen:
		n.mantissa, n.Span.End = strconv.FormatInt(w.n, 10), end
		return n.read(), true
	case couple, some:
		n.Span.End = end
		return r.some(s, n), true
	case part:
		n.Span.End = end
		if !fractionGoesOn(s, end) {
			n.Kind, n.Value, n.To = Ordinal, float64(w.n), float64(w.n)
			n.Span.Start = gap(s, n.Span.Start+len("a"), false) // the article is no part of it
			return n, w.to > 0
		}
		return r.fractionOfScale(s, n, 1, float64(w.n)), true
	case half:
		n.Span.End = end
		return r.halfOf(s, n)
	}
	return n, false
}

// restOfHundred reads "and twenty" after "a hundred".
func (r *Reader) restOfHundred(s string, i int) (v int64, end int) {
	and := plain(s, i, "and")
	if and < 0 {
		return 0, 0
	}
	at := gap(s, and, false)
	if at < 0 {
		return 0, 0
	}
	v, end, ord := r.belowHundred(s, at)
	if end < 0 || ord || r.opensOther(s, end) {
		return 0, 0
	}
	return v, end
}

// fractionGoesOn reports whether "a third", ending at i, is a share and no ordinal: "of" follows,
// or a comparison, or the clause ends.
func fractionGoesOn(s string, i int) bool {
	if plain(s, i, "of") > 0 {
		return true
	}
	for _, w := range []string{"more", "less", "lower", "higher", "fewer", "larger", "smaller"} {
		if plain(s, i, w) > 0 {
			return true
		}
	}
	return false
}

// share reads what makes a number a share: "two-thirds", "one in five", "nine out of 10".
func (r *Reader) share(s string, n Number) Number {
	if n.Kind != Cardinal || n.Value < 1 || n.Value > 999 || n.Value != float64(int64(n.Value)) {
		return n
	}
	w, end := r.follow(s, n.Span.End, true)
	hyphen := n.Span.End < len(s) && s[n.Span.End] == '-'
	if w.class == part && (n.Value > 1) == strings.HasSuffix(s[:end], "s") {
		if w.n != 4 || hyphen || plain(s, end, "of") > 0 {
			n.Span.End = end
			return r.fractionOfScale(s, n, n.Value, float64(w.n))
		}
	}
	at := plain(s, n.Span.End, "in")
	outOf := false
	if out := plain(s, n.Span.End, "out"); out > 0 {
		at, outOf = plain(s, out, "of"), true
	}
	if at < 0 || !outOf && !opensShare(s, n.Span.Start) {
		return n
	}
	if every := plain(s, at, "every"); every > 0 {
		at = every // "one in every five"
	}
	if at = gap(s, at, false); at < 0 || at >= len(s) {
		return n
	}
	m, stop := r.denominator(s, at)
	if stop == 0 || m <= n.Value || m < 3 {
		return n
	}
	n.Kind, n.mantissa = Fraction, ""
	n.Value, n.Span.End = n.Value/m, stop
	n.To = n.Value
	return n
}

// denominator reads the M of "one in M": in words, or in digits that are no year.
func (r *Reader) denominator(s string, i int) (m float64, end int) {
	if d, _ := digit(s, i); d != 0 {
		l := readLiteral(s, i)
		mantissa, ok := l.mantissa()
		if !ok || len(mantissa) == 4 && l.groups == 1 || !wordEnds(s, l.end) || strings.Contains(mantissa, ".") {
			return 0, 0
		}
		return value(mantissa, 0), l.end
	}
	w, _ := r.word(s, i)
	if w.class != unit && w.class != teen && w.class != tens {
		return 0, 0
	}
	n := r.count(s, Number{Span: text.Span{Start: i, End: i}})
	if n.Kind != Cardinal {
		return 0, 0
	}
	return n.Value, n.Span.End
}

// opensShare reports whether "one in five" may begin at i: at the head of a clause or after a word
// that measures. "Killed one in five attacks" is no share.
func opensShare(s string, i int) bool {
	before := strings.TrimRight(tail(s, i), " \n\u00A0")
	if before == "" || strings.ContainsRune(".,;:!?\"“”(—–-", lastRune(before)) {
		return true
	}
	w := before[strings.LastIndexAny(before, " \n")+1:]
	switch strings.ToLower(w) {
	case "about", "around", "nearly", "almost", "roughly", "than", "some", "only", "just", "that", "least", "to", "but", "and", "where", "with":
		return true
	}
	return false
}

func lastRune(s string) rune {
	var last rune
	for _, r := range s[max(0, len(s)-4):] {
		last = r
	}
	return last
}

// fractionOfScale is a/b, or a/b of a million if that follows.
func (r *Reader) fractionOfScale(s string, n Number, a, b float64) Number {
	n.Kind, n.mantissa, n.exp = Fraction, "", 0
	n.Value = a / b
	n.To = n.Value
	of := plain(s, n.Span.End, "of")
	if of < 0 {
		return n
	}
	art, end := r.follow(s, of, false)
	if art.class != article {
		return n
	}
	w, end := r.follow(s, end, false)
	if w.class != scale {
		return n
	}
	n.Kind, n.Value, n.Span.End = Cardinal, a*value("1", int(w.n))/b, end
	n.To = n.Value
	return n
}

// halfOf reads "half a million", "half a dozen", "half-million", "half of"; n stands on "half".
func (r *Reader) halfOf(s string, n Number) (Number, bool) {
	at := n.Span.End
	w, end := r.follow(s, at, true)
	if w.class == article {
		w, end = r.follow(s, end, true)
	}
	switch w.class {
	case scale:
		n.mantissa, n.exp, n.Span.End = "0.5", int(w.n), end
		n.Kind = Cardinal
		return n.read(), true
	case dozen:
		n.mantissa, n.Span.End = "6", end
		n.Kind = Cardinal
		return n.read(), true
	}
	if afterOrder(s, n.Span.Start) {
		return n, false
	}
	for _, follower := range []string{"of", "the", "its", "their", "his", "her", "our", "all", "those", "these"} {
		if plain(s, at, follower) > 0 && s[at] != '-' {
			n.Kind, n.Value, n.To = Fraction, 0.5, 0.5
			return n, true
		}
	}
	return n, false
}

// afterOrder reports whether the word before i makes a half one of two: "the second half of".
func afterOrder(s string, i int) bool {
	before := strings.TrimRight(tail(s, i), " \n")
	switch strings.ToLower(before[strings.LastIndexAny(before, " \n-")+1:]) {
	case "first", "second", "last", "latter", "other", "this", "that", "each", "better", "top", "bottom", "opening", "final", "a":
		return true
	}
	return false
}

// vague reads "dozens", "tens of thousands", "hundreds of thousands": a decade of the last word.
func (r *Reader) vague(s string, n Number, w word) Number {
	n.Kind, n.Value, n.To = Vague, float64(w.n), float64(w.to)
	of := plain(s, n.Span.End, "of")
	if of < 0 {
		return n
	}
	next, end := r.follow(s, of, false)
	if next.class != vague || next.n < 1000 || w.n > 100 {
		return n
	}
	n.Value, n.To, n.Span.End = float64(w.n*next.n), float64(w.to*next.n), end
	return n
}

// some reads "several", "a few", "several hundred", "a couple of hundred": no value is known.
func (r *Reader) some(s string, n Number) Number {
	n.Kind, n.mantissa, n.exp, n.Value, n.To = Some, "", 0, 0, 0
	for {
		at := n.Span.End
		if of := plain(s, at, "of"); of > 0 {
			at = of
		}
		w, end := r.follow(s, at, false)
		if w.class != hundred && w.class != scale && w.class != dozen {
			return n
		}
		n.Span.End = end
	}
}
