package reuse

import (
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/text"
)

// popupEnd is the last word of what a page shows of a person when the reader points at the name.
const popupEnd = "MORE"

// How far before its end a pop-up starts at most, and how many words the name has that stands at its head.
const (
	popupBytes = 400
	popupName  = 5
)

// popups gives what stands in a part of a text right after a name because the page shows it there on demand: the name
// in full and headlines, run together. "Sen. Ana Ruiz Ana Maria RuizHarbour bill stalls MORE (D-Norda) said".
func popups(s string, part text.Span) []text.Span {
	var out []text.Span
	from := part.Start
	for {
		i := indexName(s[from:part.End], popupEnd)
		if i < 0 {
			return out
		}
		end := from + i + len(popupEnd)
		words := wordsOf(s, text.Span{Start: max(from, end-popupBytes), End: end})
		if at := popupAt(s, words); at > 0 {
			out = append(out, text.Span{Start: words[at].Start, End: end})
		}
		from = end
	}
}

// popupAt is the first word of a pop-up that ends with the last of some words, or 0: the one after a name which is said
// again within a few words, all of them names.
func popupAt(s string, words []text.Span) int {
	for i := len(words) - 2; i >= 0; i-- {
		name := words[i].In(s)
		if len(name) <= len("Al") || !unicode.IsUpper(firstRune(name)) {
			continue
		}
		for k := i + 1; k < len(words)-1 && k <= i+popupName; k++ {
			word := strings.TrimLeft(words[k].In(s), "(\"“")
			if !unicode.IsUpper(firstRune(word)) {
				break
			}
			if k > i+1 && strings.HasPrefix(word, name) {
				return i + 1
			}
		}
	}
	return 0
}
