package numeral

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// inWords reads the number in words that begins at i, the start of a word.
func (r *Reader) inWords(s string, i int) (Number, bool) {
	w, end := r.word(s, i)
	if w.class == none || !wordEnds(s, end) || insideWord(s, i) {
		return Number{}, false
	}
	n := Number{Span: text.Span{Start: i, End: end}, Words: true, Cross: crossed(s, i)}
	switch w.class {
	case unit, teen, tens:
		return r.share(s, r.count(s, n)), true
	case article:
		return r.afterArticle(s, n)
	case half:
		return r.halfOf(s, n)
	case vague:
		return r.vague(s, n, w), true
	case some, couple:
		return r.some(s, n), true
	case ordinal, part:
		n.Kind, n.Value, n.To = Ordinal, float64(w.n), float64(w.n)
		return n, w.class == ordinal || w.to > 0
	}
	return n, false
}

// wordEnds reports whether the word that ends at i is whole.
func wordEnds(s string, i int) bool {
	ch, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(ch) && !unicode.IsDigit(ch) && !unicode.IsMark(ch)
}

func insideWord(s string, i int) bool {
	ch, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(ch) || unicode.IsDigit(ch)
}

// follow reads the whole word after the one that ends at i.
func (r *Reader) follow(s string, i int, hyphen bool) (w word, end int) {
	at := gap(s, i, hyphen)
	if at < 0 {
		return word{}, i
	}
	w, end = r.word(s, at)
	if !wordEnds(s, end) {
		return word{}, i
	}
	return w, end
}

// plain passes over one plain word ("and", "of", "a") after i; -1 if another stands there.
func plain(s string, i int, want string) int {
	at := gap(s, i, true)
	if at < 0 || len(s)-at < len(want) || s[at:at+len(want)] != want || !wordEnds(s, at+len(want)) {
		return -1
	}
	return at + len(want)
}

// count reads a number in words from its first word: "one hundred and twenty-five thousand",
// "two and a half million", "twenty-second", "nineteen ninety-six".
func (r *Reader) count(s string, n Number) Number {
	n.Kind = Cardinal
	total, lastScale, at := int64(0), int64(16), n.Span.Start
	for {
		chunk, end, ordinal := r.belowThousand(s, at)
		if end < 0 {
			break
		}
		if y, stop := r.year(s, chunk, end); stop > 0 && total == 0 {
			n.Kind, n.Value, n.To, n.Span.End = Year, y, y, stop
			return n
		}
		if half, stop := andHalf(s, end); stop > 0 && total == 0 && chunk < 100 {
			n.mantissa, n.Span.End = strconv.FormatInt(chunk, 10)+half, stop
			return r.scaled(s, n.read())
		}
		n.Span.End = end
		if ordinal {
			n.Kind = Ordinal
			total += chunk
			break
		}
		sc, stop := r.follow(s, end, true)
		if sc.class == dozen && total == 0 {
			total, n.Span.End = chunk*sc.n, stop
			break
		}
		if sc.class != scale || sc.n >= lastScale {
			total += chunk
			break
		}
		total += chunk * pow10(sc.n)
		lastScale, n.Span.End = sc.n, stop
		if half, stop := andHalf(s, stop); stop > 0 && total == chunk*pow10(sc.n) {
			n.mantissa, n.exp, n.Span.End = strconv.FormatInt(chunk, 10)+half, int(sc.n), stop
			return n.read()
		}
		if double, stop := r.follow(s, stop, false); double.class == scale && total < 1e6 && double.n <= 12 {
			total, n.Span.End = total*pow10(double.n), stop // a thousand million
			break
		}
		at = r.nextChunk(s, n.Span.End)
		if at < 0 {
			break
		}
	}
	if p := r.lastPower(s, n.Span); p > 0 && total%pow10(p) == 0 {
		total, n.exp = total/pow10(p), int(p)
	}
	n.mantissa = strconv.FormatInt(total, 10)
	return n.read()
}

// lastPower is the power of ten that the last word of a number stands for: 3 in "five thousand".
// It may hold for the number before it too: "four to five thousand".
func (r *Reader) lastPower(s string, span text.Span) int64 {
	start := wordBack(s, span.End)
	if start < 0 {
		return 0
	}
	w, _ := r.word(s, start)
	if w.class == scale || w.class == hundred {
		return w.n
	}
	return 0
}

// nextChunk is where the next part of a number begins after a scale word, "and" passed over.
func (r *Reader) nextChunk(s string, i int) int {
	if and := plain(s, i, "and"); and > 0 {
		i = and
	}
	at := gap(s, i, false)
	if at < 0 {
		return -1
	}
	if w, _ := r.word(s, at); w.class != unit && w.class != teen && w.class != tens {
		return -1
	}
	return at
}

// belowThousand reads up to "nine hundred and ninety-nine" at i; end is -1 if no number is there.
func (r *Reader) belowThousand(s string, i int) (v int64, end int, ord bool) {
	v, end, ord = r.belowHundred(s, i)
	if end < 0 || ord {
		return v, end, ord
	}
	h, stop := r.follow(s, end, true)
	if h.class != hundred {
		return v, end, false
	}
	v, end = v*100, stop
	at := end
	if and := plain(s, at, "and"); and > 0 {
		at = and
	}
	if at = gap(s, at, true); at < 0 {
		return v, end, false
	}
	rest, stop, ord := r.belowHundred(s, at)
	if stop < 0 || r.opensOther(s, stop) {
		return v, end, false
	}
	return v + rest, stop, ord
}

// opensOther reports whether the number that ends at i goes on with a hundred of its own: the
// "two" of "between one hundred and two hundred".
func (r *Reader) opensOther(s string, i int) bool {
	w, _ := r.follow(s, i, true)
	return w.class == hundred
}

func (r *Reader) belowHundred(s string, i int) (v int64, end int, ord bool) {
	w, end := r.word(s, i)
	if !wordEnds(s, end) {
		return 0, -1, false
	}
	switch w.class {
	case unit, teen:
		return w.n, end, false
	case tens:
		next, stop := r.follow(s, end, true)
		switch {
		case next.class == unit && next.n > 0:
			return w.n + next.n, stop, false
		case (next.class == ordinal || next.class == part && next.to > 0) && next.n < 10 && s[end] == '-':
			return w.n + next.n, stop, true
		}
		return w.n, end, false
	}
	return 0, -1, false
}

// year reads "nineteen ninety-six" from its second half, which begins after end.
func (r *Reader) year(s string, century int64, end int) (y float64, stop int) {
	if century < 17 || century > 20 {
		return 0, 0
	}
	at := gap(s, end, true)
	if at < 0 {
		return 0, 0
	}
	rest, stop, ord := r.belowHundred(s, at)
	if stop < 0 || ord || rest < 10 {
		return 0, 0
	}
	return float64(century*100 + rest), stop
}

// andHalf reads "and a half", "and a quarter" after i: what it adds to the digits.
func andHalf(s string, i int) (digits string, end int) {
	and := plain(s, i, "and")
	if and < 0 {
		return "", 0
	}
	a := plain(s, and, "a")
	if a < 0 {
		return "", 0
	}
	if end = plain(s, a, "half"); end > 0 {
		return ".5", end
	}
	if end = plain(s, a, "quarter"); end > 0 {
		return ".25", end
	}
	return "", 0
}

func pow10(n int64) int64 {
	p := int64(1)
	for range min(n, 15) {
		p *= 10
	}
	return p
}
