package collate

import (
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// amountOf names an amount of which it is not known what it counts, by the shortest wording of what
// follows it, and by its unit if that is no noun: "dollars in damages", "percent tariff on brass", "deal".
func amountOf(c []int, items []count) string {
	unit := items[c[0]].figure.Unit
	money := true
	switch unit {
	case "pound sterling":
		unit = "pounds"
	case "dollar", "euro", "rouble", "ruble", "yuan", "rupee":
		unit += "s"
	default:
		money = false
	}
	shortest := ""
	for _, i := range c {
		if x := items[i].followed(); x != "" && (shortest == "" || len(x) < len(shortest)) {
			shortest = x
		}
	}
	first, _, _ := strings.Cut(shortest, " ")
	switch owner := ownerOf(c, items); {
	case money && shortest != "" && note.Lemma(first, note.Noun) != "" && !isLink(first):
		return owned(shortest, c, items)
	case money && shortest == "" && owner != "":
		return unit + " of " + owner
	case unit == "percent" && shortest == "":
		return strings.TrimSpace(unit + " " + items[c[0]].clause())
	}
	return strings.TrimSpace(unit + " " + shortest)
}

// isLink reports whether a word leads from an amount to what it is of.
func isLink(word string) bool {
	switch word {
	case "in", "of", "for", "on", "to", "from", "by", "at", "as", "with", "over", "under", "per", "worth", "more", "less":
		return true
	}
	return false
}

// shareOf names what a share is of, and where: "voice traffic of Arvia".
func shareOf(noun string, c []int, items []count) string {
	where := ownerOf(c, items)
	if where == "" {
		where = placeOf(c, items)
	}
	if where == "" || includes(noun, where) {
		return noun
	}
	return noun + " of " + where + lost(c, items)
}

// lost says that a share was lost or cut, if most readings do.
func lost(c []int, items []count) string {
	var acts ballot
	for _, i := range c {
		acts.cast(items[i].figure.Action, items[i].telling)
	}
	switch acts.won() {
	case "lose":
		return " lost"
	case "cut":
		return " cut"
	}
	return ""
}

// owned is a sum with the one whose it is: "Arvia's bid". One bid is one, though the noun was told of several.
func owned(noun string, c []int, items []count) string {
	owner := ownerOf(c, items)
	if owner == "" || includes(noun, owner) {
		return noun
	}
	last := noun[strings.LastIndexByte(noun, ' ')+1:]
	if one := items[c[0]].figure.Head; isOffer(one) && names(last, one) {
		noun = strings.TrimSuffix(noun, last) + one
	}
	if strings.HasSuffix(owner, "s") {
		return owner + "' " + noun
	}
	return owner + "'s " + noun
}

// isOffer reports whether a noun is of something of which one has one, though they are told of together.
func isOffer(noun string) bool {
	switch noun {
	case "offer", "bid", "deal", "contract":
		return true
	}
	return false
}

// ownerOf is whose the amount of a row is, if its readings name one.
func ownerOf(c []int, items []count) string {
	return commonName(c, items, func(f note.Figure) string { return f.Owner })
}

// placeOf is where what a row counts is, if half of its figures or more name one place.
func placeOf(c []int, items []count) string {
	placed := 0
	for _, i := range c {
		if items[i].figure.Place != "" {
			placed++
		}
	}
	if 2*placed < len(c) {
		return ""
	}
	return commonName(c, items, func(f note.Figure) string { return f.Place })
}

// commonName is the longest of the names that figures of a row have, if each holds or is held by it: "Pell",
// "city of Pell".
func commonName(c []int, items []count, name func(note.Figure) string) string {
	longest := ""
	for _, i := range c {
		x := mixedCase(name(items[i].figure))
		switch {
		case x == "" || x == strings.ToLower(x) || includes(longest, x):
		case includes(x, longest):
			longest = x
		default:
			return ""
		}
	}
	return longest
}

// mixedCase writes a name that stands in capitals, as those of datelines do, as others are written; short
// ones are abbreviations.
func mixedCase(name string) string {
	const abbreviation = 4 // bytes
	words := strings.Fields(name)
	for i, w := range words {
		if len(w) < abbreviation || w != strings.ToUpper(w) {
			continue
		}
		_, first := utf8.DecodeRuneInString(w)
		words[i] = w[:first] + strings.ToLower(w[first:])
	}
	return strings.Join(words, " ")
}

// includes reports whether a phrase has the words of another, whatever the case.
func includes(phrase, words string) bool {
	return strings.Contains(strings.ToLower(phrase), strings.ToLower(words))
}

// followed is the phrase right behind a figure, up to its last noun.
func (c count) followed() string {
	const most = 5 // words
	s := c.telling.at(c.figure.Span)
	if s == nil {
		return ""
	}
	at := c.behind(s)
	end := at
	for i := at; i < len(s.tokens) && i < at+most; i++ {
		tag := s.tokens[i].Tag
		if tag != note.Noun && tag != note.Propn && tag != note.Adj && tag != note.Adp && (tag != note.Det || i == at) {
			break
		}
		if tag == note.Noun || tag == note.Propn {
			end = i + 1
		}
	}
	if end == at {
		return ""
	}
	return text.Span{Start: s.tokens[at].Span.Start, End: s.tokens[end-1].Span.End}.In(c.telling.Text)
}

// clause is what follows a figure in its sentence, up to a mark: "we sow comes up".
func (c count) clause() string {
	const fewest, most = 3, 8 // words
	s := c.telling.at(c.figure.Span)
	if s == nil {
		return ""
	}
	at := c.behind(s)
	end := at
	for end < len(s.tokens) && end < at+most && s.tokens[end].Tag != note.Punct {
		end++
	}
	if end-at < fewest {
		return ""
	}
	return text.Span{Start: s.tokens[at].Span.Start, End: s.tokens[end-1].Span.End}.In(c.telling.Text)
}
