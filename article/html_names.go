package article

import (
	"fmt"
	"strings"

	web "github.com/variorum-news/variorum/article/page"
)

// families are sets of the families of markup.txt, a bit for each.
type families uint64

// markup is what markup.txt says: which families the words belong to that elements are named with.
type markup struct {
	names    []string            // of the families; a bit's number is the place here
	families map[string]families // word → families
	masks    masks               // set once all lines are read
}

// masks are the families that rules ask for.
type masks struct {
	comment, related, summary, barred, doubtful, plain families
	notOwn, notNear, notAround, picture                families
	furniture                                          []families // as furnitureFamilies
}

// seal makes the masks, once all lines are added.
func (m *markup) seal() {
	m.masks = masks{comment: m.named("comment"), related: m.named("related"), summary: m.named("summary"), barred: m.named(barredFamilies...), doubtful: m.named(doubtfulFamilies...), plain: m.named("content", "body", "paywall")}
	m.masks.picture = m.named(pictureFamilies...)
	m.masks.notOwn, m.masks.notNear, m.masks.notAround = m.named(notOwnFamilies...), m.named(notNearFamilies...), m.named(notAroundFamilies...)
	for _, f := range furnitureFamilies {
		m.masks.furniture = append(m.masks.furniture, m.named(f.names...))
	}
}

// add reads a line of markup.txt: a family, a colon and its words.
func (m *markup) add(line string) error {
	name, words, found := strings.Cut(line, ":")
	if !found || len(m.names) == 64 {
		return fmt.Errorf("%q: want a family and its words, and no more than 64 families", line)
	}
	for w := range strings.FieldsSeq(words) {
		m.families[w] |= 1 << len(m.names)
	}
	m.names = append(m.names, name)
	return nil
}

// named gives the families with these names.
func (m *markup) named(names ...string) families {
	var f families
	for i, has := range m.names {
		for _, n := range names {
			if n == has {
				f |= 1 << i
			}
		}
	}
	return f
}

// of gives the families of a box by its names and its element.
func (m *markup) of(b *web.Box) families { return m.families["<"+b.Tag+">"] | m.ofNames(b.Names) }

// leastPrefix is how many letters of a word with a star must stand before it.
const leastPrefix = 3

func (m *markup) ofNames(names string) families {
	var f families
	before, end := "", 0 // the word before, and where it ended
	for at := 0; at < len(names); at++ {
		if c := names[at]; c < 'a' || c > 'z' {
			if c == ' ' {
				before = ""
			}
			continue
		}
		end = at + 1
		for end < len(names) && names[end] >= 'a' && names[end] <= 'z' {
			end++
		}
		w := names[at:end]
		f |= m.families[w]
		if before != "" {
			f |= m.families[before+"-"+w]
		}
		for n := leastPrefix; n <= len(w) && n <= maxPrefix; n++ {
			f |= m.families[w[:n]+"*"]
		}
		before, at = w, end
		if end < len(names) && names[end] == ' ' {
			before = ""
		}
	}
	return f
}

// maxPrefix is the length of the longest word with a star.
const maxPrefix = 10
