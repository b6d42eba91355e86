package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// An article often gives a speaker by his office alone, "Ilmaria's harbour master", or with his name behind
// it, "Harbour Master Ada Wren", where another gives the name: for the cast these are no names.

// speakerIn is who an article says is speaking, in the cast: who bears the name it gives, or the name at
// the end of what it gives, or who alone in the edition holds the office.
func (b *bench) speakerIn(t *telling, by string) int {
	if i := b.cast.bearer(t.number, by); i != unknown || by == "" {
		return i
	}
	if i, named := b.cast.by[t.number][nameBehind(by)]; named && b.cast.who[i].kind == note.Person {
		return i
	}
	return b.cast.holder(by)
}

// nameBehind is the name behind a title, "Ada Wren" of "Harbour Master Ada Wren": the last two words, if all
// begin with a capital but for those that stand within a title, "of" and "the". Who speaks for another is another.
func nameBehind(by string) string {
	words := strings.Fields(by)
	if len(words) <= 2 {
		return ""
	}
	for i, w := range words {
		inTitle := (w == "of" || w == "the" || w == "and") && i > 0 && i < len(words)-3
		if !isCapital(w) && !inTitle {
			return ""
		}
	}
	return strings.Join(words[len(words)-2:], " ")
}

// holder is the one person whose office a phrase names; unknown if no article gives the office of anybody, or two
// people have it. "The minister" is too little; so is the office of another land: a word before the office of the one
// must begin as one before that of the other does, "Mexico's", "Mexican".
func (k *cast) holder(phrase string) int {
	office := officeOf(phrase)
	if len(office.title) < leastOffice {
		return unknown
	}
	found := unknown
	for _, l := range k.local {
		if l.kind != note.Person || l.who == found || !slices.ContainsFunc(l.roles, func(r string) bool { return officeOf(r).same(office) }) {
			continue
		}
		if found != unknown {
			return unknown
		}
		found = l.who
	}
	return found
}

// leastOffice is how many letters the words of an office have at least.
const leastOffice = 7

// office is a title, and the words before it that say of what.
type office struct {
	title string
	of    []string
}

// officeOf cuts a phrase: "Mexico's attorney general" is attorney general, of mexico.
func officeOf(phrase string) office {
	words := strings.Fields(text.Fold(phrase).Text)
	if len(words) < 2 {
		return office{title: strings.Join(words, " ")}
	}
	n := len(words) - 2
	if slices.Contains(loneOffices, words[n+1]) {
		n++
	}
	return office{title: strings.Join(words[n:], " "), of: words[:n]}
}

// loneOffices are those of one word that few people of one story hold.
var loneOffices = []string{"president", "coroner", "governor", "mayor", "premier", "chancellor", "sheriff", "undersheriff"}

func (o office) same(p office) bool {
	if o.title != p.title {
		return false
	}
	return len(o.of) == 0 || len(p.of) == 0 || slices.ContainsFunc(o.of, func(v string) bool {
		return slices.ContainsFunc(p.of, func(w string) bool { return beginAlike(v, w) })
	})
}

// beginAlike reports whether two words have their first letters in common, as a land and what is of it.
func beginAlike(v, w string) bool {
	return len(v) >= longWord && len(w) >= longWord && v[:longWord] == w[:longWord]
}
