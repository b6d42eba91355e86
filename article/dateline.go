package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dateline is the start of a first paragraph that says where, and for whom, it was written:
// "OSTROVA, May 3 (Coast News) — ", "Ostrova, Coast News – ", "Coast News- ", "(Coast News) ".
type dateline struct {
	end       int    // bytes of the paragraph that it takes, its dash included
	label     string // without the dash
	agency    string // as it is written, or ""
	bracketed bool   // the agency stands in brackets: a credit, as printers of others' texts write it
}

// Longest dateline in bytes, place in words, and agency in words.
const (
	longestDateline = 90
	maxPlace        = 6
	maxAgency       = 4
)

// datelineOf reads the dateline at the start of a paragraph.
func (x *lexicon) datelineOf(s string) (d dateline, found bool) {
	head := s[:min(len(s), longestDateline)]
	for at := 0; at < len(head); {
		start, end := dashIn(head, at)
		if end == 0 {
			break
		}
		if d, found = x.datelineBefore(s, start, end); found {
			return d, true
		}
		at = end
	}
	return x.bracketWithoutDash(head)
}

// dashIn finds the next dash from at on that stands between words: bytes start to end.
func dashIn(s string, at int) (start, end int) {
	for i := at; i < len(s); i++ {
		for _, dash := range []string{"—", "–", "--", "-"} {
			if !strings.HasPrefix(s[i:], dash) {
				continue
			}
			after := i + len(dash)
			for after < len(s) && s[after] == '-' {
				after++
			}
			spaced := after >= len(s) || s[after] == ' ' || strings.HasPrefix(s[after:], "\u00a0")
			if dash == "—" || spaced {
				return i, after
			}
		}
	}
	return 0, 0
}

// datelineBefore reads s[:start], which a dash follows up to end.
func (x *lexicon) datelineBefore(s string, start, end int) (d dateline, found bool) {
	label := strings.TrimSpace(s[:start])
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[end:], " \u00a0\"'“‘«„([¡¿"))
	if label == "" || unicode.IsLower(next) {
		return d, false
	}
	d = dateline{end: end, label: label}
	place, rest, bracket := strings.Cut(label, "(")
	if bracket {
		agency, after, closed := strings.Cut(rest, ")")
		if !closed || strings.TrimSpace(after) != "" || !isAgencyName(agency) {
			return d, false
		}
		d.agency, d.bracketed = strings.TrimSpace(agency), true
		return d, strings.TrimSpace(place) == "" || x.isPlace(place)
	}
	if name, known := x.agency(label); known {
		d.agency = name
		return d, true
	}
	if before, last := cutLast(label, ","); last != "" {
		if name, known := x.agency(last); known && x.isPlace(before) {
			d.agency = name
			return d, true
		}
	}
	attached := s[start] == '-' && s[start-1] != ' ' // "Coast News- The ferry"
	switch {
	case attached:
		d.agency = label
		return d, len(strings.Fields(label)) <= maxAgency-1 && isAgencyName(label) && !x.isFunctionWord(label)
	case isAllCapitals(label):
		return d, x.isPlace(label)
	}
	return d, s[start] != '-' && len(strings.Fields(label)) <= 3 && x.isPlace(label)
}

// bracketWithoutDash reads "(Coast News) The ferry" and "OSTROVA (Coast News) The ferry".
func (x *lexicon) bracketWithoutDash(head string) (d dateline, found bool) {
	open := strings.IndexByte(head, '(')
	shut := strings.IndexByte(head, ')')
	if open < 0 || shut < open || shut+1 >= len(head) || head[shut+1] != ' ' {
		return d, false
	}
	place := strings.TrimSpace(head[:open])
	name, known := x.agency(strings.TrimSpace(head[open+1 : shut]))
	placed := place == "" || isAllCapitals(place) && x.isPlace(place)
	if !known || !placed {
		return d, false
	}
	return dateline{end: shut + 1, label: strings.TrimSpace(head[:shut+1]), agency: name, bracketed: true}, true
}

func cutLast(s, sep string) (before, after string) {
	at := strings.LastIndex(s, sep)
	if at < 0 {
		return s, ""
	}
	return s[:at], strings.TrimSpace(s[at+len(sep):])
}

// isPlace reports whether s is written as the place and day of a dateline are: a few capitalised
// words, numbers of a day or year, small words within them, none that starts a sentence.
func (x *lexicon) isPlace(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxPlace || strings.ContainsAny(s, "\"“”?!:;") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[0])
	if !unicode.IsUpper(first) || x.isFunctionWord(words[0]) && !isAllCapitals(words[0]) {
		return false
	}
	if _, weekday := x.days[strings.ToLower(strings.Trim(words[0], ".,"))]; weekday && len(words) == 1 {
		return false
	}
	for _, w := range words[1:] {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && x.nameWords[w] != particle && len(w) > 3 {
			return false
		}
	}
	return true
}

func (x *lexicon) isFunctionWord(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return len(x.functionWords[strings.ToLower(strings.Trim(first, trimmable))]) > 0
}

// isAgencyName reports whether s is a few words that start with a capital, or one of letters alone.
func isAgencyName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxAgency {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && len(words) > 1 || !unicode.IsLetter(r) || strings.ContainsAny(w, ".,;:?!\"“”") {
			return false
		}
	}
	return true
}

func isAllCapitals(s string) bool {
	first, _, _ := strings.Cut(s, ",")
	letters := 0
	for _, r := range first {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			letters++
		}
	}
	return letters >= 3
}

// isDatelineAlone reports whether a line is a dateline and no more: "OSTROVA —".
func isDatelineAlone(s string) bool {
	bare := strings.TrimRight(s, "-–— ")
	return len(bare) < len(s) && len(s) <= longestDateline && len(strings.Fields(bare)) <= maxPlace && isAllCapitals(bare)
}
