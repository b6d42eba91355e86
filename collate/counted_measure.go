package collate

import (
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// measuredHead names what a row measures: "width of crater", "distance from the Earth's surface"; "" if it
// measures nothing.
func measuredHead(c []int, items []count) string {
	var heads ballot
	bare := ""
	for _, i := range c {
		f := items[i].figure
		head := f.Of
		switch f.Measure {
		case "":
			continue
		case "distance":
			head = items[i].distance()
		}
		if head == f.Measure {
			bare = head
			continue
		}
		heads.cast(head, items[i].telling)
	}
	if head := heads.won(); head != "" {
		return head
	}
	return bare
}

// distance words a distance as its article does: the figure has the place from which it is counted in
// matching form only.
func (c count) distance() string {
	where := strings.TrimPrefix(c.landmark(), "away ")
	first, rest, _ := strings.Cut(where, " ")
	switch {
	case first == "of":
		return "distance from " + rest
	case leads(first):
		return "distance " + where
	}
	return "distance"
}

// leads reports whether a word says how a distance lies to the place behind it.
func leads(word string) bool {
	switch word {
	case "from", "off", "outside", "inside", "beyond", "behind", "below", "above", "to":
		return true
	}
	for _, end := range [...]string{"north", "south", "east", "west"} {
		if strings.HasSuffix(strings.ToLower(word), end) {
			return true
		}
	}
	return false
}

// landmark is the place from which a distance is counted, in the words of the article: the tokens behind
// the number, and behind the same measure in brackets, that the head of the figure is made of.
func (c count) landmark() string {
	s := c.telling.at(c.figure.Span)
	words := strings.Fields(c.figure.Head)
	if s == nil || len(words) == 0 {
		return ""
	}
	span, found := text.Span{}, 0
	for i := c.behind(s); i < len(s.tokens) && found < len(words); i++ {
		word := s.tokens[i].Span.In(c.telling.Text)
		switch {
		case strings.EqualFold(word, words[found]):
			if found > 0 && isWhile(word) {
				return span.In(c.telling.Text)
			}
			if found == 0 {
				span.Start = s.tokens[i].Span.Start
			}
			span.End = s.tokens[i].Span.End
			found++
		case found > 0 && s.tokens[i].Tag != note.Det:
			return span.In(c.telling.Text)
		}
	}
	return span.In(c.telling.Text)
}

// isWhile reports whether a word leads from a place to a time.
func isWhile(word string) bool {
	switch strings.ToLower(word) {
	case "at", "during", "on", "while", "as", "after", "before", "since":
		return true
	}
	return false
}
