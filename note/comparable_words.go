package note

import (
	"strings"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// differ words that two figures are told of two things: "one counts nurses, the other patients". If they
// are worded alike, it says just that they are not the same.
func differ(verb, one, other string) string {
	switch {
	case one == "" || other == "":
		return "what one of them counts is not known"
	case strings.EqualFold(one, other):
		return "the same word, " + one + ", is told of two things"
	}
	return "one " + verb + " " + one + ", the other " + afterVerb(verb) + other
}

// afterVerb is the preposition of a verb, which is said again: "one tells of …, the other of …".
func afterVerb(verb string) string {
	if _, last, found := strings.Cut(verb, " "); found {
		return last[strings.LastIndexByte(last, ' ')+1:] + " "
	}
	return ""
}

// things names what a figure counts in the words of its article: "civilians" of "civilians who fled"; its
// head where the article has it elsewhere.
func (f Figure) things() string {
	for w := range text.Words(f.Of) {
		word := strings.ToLower(w.In(f.Of))
		if Lemma(word, Noun) == f.Head || word == f.Head || word == f.Head+"s" {
			return f.Of[:w.End]
		}
	}
	if general(f.Head) {
		return unnamed
	}
	const ofTwo = 2 // words of "12 Arvian and 11 Tamari sailors" that stand for the noun
	if of := strings.Fields(f.Of); len(of) > 0 && len(of) <= ofTwo && f.Head != "" {
		return f.Of + " " + severalOf(f)
	}
	return severalOf(f)
}

// severalOf is the head noun of a figure in its plural, if more than one are counted.
func severalOf(f Figure) string {
	if f.Head == "" || f.Value == 1 || !f.isCount() || strings.HasSuffix(f.Head, "s") || Lemma(f.Head+"s", Noun) != f.Head {
		return f.Head
	}
	return f.Head + "s"
}

// measured names what a measure tells: "the depth"; "another measure" if that is not known.
func measured(f Figure) string {
	if f.Measure == "" {
		return "another measure"
	}
	return "the " + f.Measure
}

// dayWords are a date as people read it: "4 May 2009".
func dayWords(d calendar.Date) string {
	if d.Precision < calendar.Day {
		return d.String()
	}
	return d.Time.Format("2 January 2006")
}
