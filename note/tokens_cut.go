package note

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// firstPart is the length of the first of the two parts of a word, its whole length if it is one.
func firstPart(s string) int {
	if n := clitic(s); n > 0 {
		return n
	}
	if n := unitAt(s); n > 0 {
		return n
	}
	return len(s)
}

// clitic is where an English word is cut in two, or 0: do|n't, it|'s.
func clitic(s string) int {
	at := strings.LastIndexAny(s, "'’")
	if at < 0 {
		return 0
	}
	mark := 1
	if s[at] != '\'' {
		at, mark = strings.LastIndex(s, "’"), len("’")
		if at < 0 {
			return 0
		}
	}
	switch tail := s[at+mark:]; len(tail) {
	case 1:
		switch tail[0] {
		case 's', 'S', 'd', 'D', 'm', 'M':
			return at
		case 't', 'T':
			if at >= 2 && (s[at-1] == 'n' || s[at-1] == 'N') {
				return at - 1
			}
		}
	case 2:
		switch strings.ToLower(tail) {
		case "re", "ve", "ll":
			return at
		}
	}
	return 0
}

// number adds a word that begins with a digit.
func (z *tokenizer) number(w text.Span) {
	s := w.In(z.t)
	if last, _ := z.last(w.Start); last == "[" || strings.Count(s, ",") > 1 {
		if isDigits(strings.ReplaceAll(s, ",", "")) && !isGrouped(s) {
			z.cutAt(w, ',') // references: [13,14]
			return
		}
	}
	if at := strings.IndexAny(s, "'’"); at > 0 && isDigit(s[len(s)-1]) {
		z.cutAt(w, rune0(s[at:])) // feet and inches: 5'10
		return
	}
	n := firstPart(s)
	z.push(w.Start, w.Start+n)
	z.push(w.Start+n, w.End)
}

// cutAt adds a word cut before and after each mark in it.
func (z *tokenizer) cutAt(w text.Span, mark rune) {
	from := w.Start
	for i, r := range w.In(z.t) {
		if r == mark {
			z.push(from, w.Start+i)
			from = w.Start + i + utf8.RuneLen(r)
			z.push(w.Start+i, from)
		}
	}
	z.push(from, w.End)
}

// isGrouped reports whether the commas of a number stand before three digits each.
func isGrouped(s string) bool {
	_, tail, _ := strings.Cut(s, ",")
	for group := range strings.SplitSeq(tail, ",") {
		if len(group) != 3 {
			return false
		}
	}
	return true
}

// unitAt is where a unit begins that is glued to its number, or 0: "5m", "10pm" are a number and a
// unit, "1990s", "22nd" and "4G" are one.
func unitAt(s string) int {
	if s == "" || !isDigit(s[0]) {
		return 0
	}
	digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	unit := strings.ToLower(s[len(digits):])
	if clock := strings.TrimRight(digits, "apAP."); unit == "m" && len(clock)+2 == len(digits) && digits[len(clock)+1] == '.' {
		return len(clock) // "5p.m" before its last full stop
	}
	if unit == "" || !strings.Contains(measureUnits, " "+unit+" ") {
		return 0
	}
	return len(digits)
}

// measureUnits are cut off the number they are glued to.
const measureUnits = " m k b bn mn tn am pm mm cm km kg lb lbs mg ml ft hz khz mhz ghz kw mw gw kwh mwh mph kph mb gb tb t x hr hrs min mins sec secs yr yrs " +
	"percent million billion minutes hours days years "

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func isNumberish(s string) bool { return strings.Trim(s, "0123456789:/") == "" }

// longestContraction is the length of the longest word in contractions.txt, in bytes.
const longestContraction = 12

// readContractions reads the words that are two.
func (p *splitter) readContractions() error {
	p.contractions, p.afterLost = map[string]int{}, map[string]bool{}
	return eachLine("data/en/contractions.txt", func(fields []string) error {
		for _, w := range fields[1:] {
			switch at := strings.IndexByte(w, '|'); {
			case fields[0] == "its" || fields[0] == "your":
				p.afterLost[fields[0]+" "+w] = true
			case at < 1 || len(w)-1 > longestContraction:
				return fmt.Errorf("%q is not cut in two, or too long", w)
			default:
				p.contractions[w[:at]+w[at+1:]] = at
			}
		}
		return nil
	})
}
