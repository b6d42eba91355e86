package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// A body speaks through people, and articles name now the one and now the other: "the Harbour Board", "a Harbour
// Board spokeswoman", "Ada Wren, the board's chair", "officials".

// speakForOne reports whether the speakers of two quotations are of one house: they have a name in common, they are
// a land and its people, or one is a person whose post is in the other. Two persons are two.
func (b *bench) speakForOne(x, y quotation) bool {
	if x.quote.By == "" || y.quote.By == "" {
		return false
	}
	p, q := b.isPerson(x), b.isPerson(y)
	if p && q {
		return false
	}
	switch {
	case p:
		return b.hasPostIn(x, y.quote.By)
	case q:
		return b.hasPostIn(y, x.quote.By)
	}
	return isWithin(x.quote.By, y.quote.By) || isOfLand(x.quote.By, y.quote.By) || b.shareName(x.quote.By, y.quote.By)
}

// isPerson reports whether the speaker is one whom the cast knows as a person.
func (b *bench) isPerson(q quotation) bool {
	return q.who != unknown && b.cast.who[q.who].kind == note.Person
}

// hasPostIn reports whether the articles give a speaker a post in a body: "Harbour Board chair".
func (b *bench) hasPostIn(q quotation, body string) bool {
	return slices.ContainsFunc(b.cast.who[q.who].members, func(m int) bool {
		return slices.ContainsFunc(b.cast.local[m].roles, func(r string) bool { return b.shareName(body, r) })
	})
}

// isWithin reports whether all the words of one phrase stand in the other, in any order: "the Harbour Board", "a Harbour
// Board spokeswoman". What is a body's is not the body: "the board's critics".
func isWithin(a, b string) bool {
	p, q := bodyWords(a), bodyWords(b)
	if len(q) < len(p) {
		p, q = q, p
	}
	return len(p) > 0 && !slices.ContainsFunc(p, func(w string) bool { return !slices.Contains(q, w) })
}

// shareName reports whether two phrases have a word with a capital in common that is neither a title nor that of a
// people: "the Harbour Commission" and "the Harbour Board", not "Ilmarian doctors" and "the Ilmarian army", nor "Wren's critics" and
// "Wren's counsel".
func (b *bench) shareName(a, c string) bool {
	q := strings.Fields(plain(c))
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool {
		is := plain(w)
		return isCapital(w) && len(is) >= longWord && slices.Contains(q, is) && !b.foreign[is] && b.names.titles[is] == "" && !strings.HasSuffix(is, "'s")
	})
}

// bodyWords are the words of a phrase that are long enough to tell something.
func bodyWords(phrase string) []string {
	var out []string
	for _, w := range strings.Fields(plain(phrase)) {
		if len(w) >= longWord {
			out = append(out, w)
		}
	}
	return out
}

// isOfLand reports whether of two single words one is a land and the other its people or what is of it: "Ilmaria",
// "the Ilmarians".
func isOfLand(a, b string) bool {
	p, q := lastWord(a), lastWord(b)
	if len(q) < len(p) {
		p, q = q, p
	}
	return len(p) >= leastLand && len(q) <= len(p)+3 && strings.HasPrefix(q, p[:len(p)-1])
}

// leastLand is how many letters the name of a land has at least for its people to be known by it.
const leastLand = 4

// lastWord is the word of a phrase of one word, or of one after an article; "" of longer ones.
func lastWord(phrase string) string {
	words := strings.Fields(text.Fold(phrase).Text)
	if len(words) == 2 && words[0] == "the" {
		words = words[1:]
	}
	if len(words) != 1 {
		return ""
	}
	return words[0]
}
