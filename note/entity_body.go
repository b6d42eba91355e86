package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// thing gives the entity of a body or place: one written alike, or a new one.
func (g *gathering) thing(m mention) int {
	words := g.words(m)
	key := g.bodyKey(m.kind, words)
	written := string(m.kind) + " " + strings.Join(key, "_")
	if at, known := g.alike[written]; known {
		g.better(at, m, words)
		return at
	}
	at := g.found(m, words)
	g.all[at].key = key
	g.alike[written] = at
	return at
}

// bodyKey is the same for the ways to write one name of a body or place: accents, the two spellings of
// English, "Ministry of Defence" and "Defense Ministry", Inc. and Incorporated, and known other names.
func (g *gathering) bodyKey(k NameKind, words []string) []string {
	words = slices.Clone(words)
	for i, w := range words {
		words[i] = americanSpelling(text.Unaccented(w))
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if full, known := g.lists.aliases[strings.Join(words, "_")]; known {
		return strings.Split(full, "_")
	}
	if k != Organisation {
		return words
	}
	for len(words) > 1 && g.lists.words[words[len(words)-1]]&firm != 0 {
		words = words[:len(words)-1]
	}
	return headLast(words)
}

// headLast turns "ministry of defense" into "defense ministry". Only ministries and departments are
// named both ways; the University of Calder need not be Calder University.
func headLast(words []string) []string {
	if len(words) < 3 || words[0] != "ministry" && words[0] != "department" || words[1] != "of" && words[1] != "for" {
		return words
	}
	var out []string
	for _, w := range words[2:] {
		if w != "the" && w != "affairs" {
			out = append(out, w)
		}
	}
	return append(out, words[0])
}

// americanSpelling is a word of a body's name in one of its two spellings.
func americanSpelling(w string) string {
	switch w {
	case "defence":
		return "defense"
	case "labour":
		return "labor"
	case "centre":
		return "center"
	case "organisation":
		return "organization"
	case "programme":
		return "program"
	case "theatre":
		return "theater"
	case "harbour":
		return "harbor"
	}
	return w
}

// joinBodies joins the short names of organisations to the one full name that each is short for:
// abbreviations in brackets first, then initials, then words left out.
func (g *gathering) joinBodies() {
	g.parents = make([]int, len(g.all))
	for i := range g.parents {
		g.parents[i] = -1
	}
	g.abbreviations()
	b := g.fullBodies()
	for at := range g.all {
		e := &g.all[at]
		if e.kind != Organisation || g.parents[at] >= 0 {
			continue
		}
		if full := b.fullOf(g, at); full >= 0 {
			g.parents[at] = full
			g.keepFuller(full, at)
		}
	}
}

// keepFuller gives a body the name of another that it is joined with, if the other's says more.
func (g *gathering) keepFuller(at, other int) {
	e, o := &g.all[at], &g.all[other]
	e.from = min(e.from, o.from)
	if e.blind && !o.blind && len(o.words) >= len(e.words) {
		e.name, e.words, e.blind = o.name, o.words, o.blind
	}
}

// abbreviations joins an abbreviation in brackets, and all written like it, to the name before it. One
// that two bodies are given is each one's in its brackets alone.
func (g *gathering) abbreviations() {
	full := map[int]int{}
	v := g.view
	type pair struct{ at, full int }
	var pairs []pair
	for i := 0; i+1 < len(g.mentions); i++ {
		m, short := g.mentions[i], g.mentions[i+1]
		if m.kind == Person || short.kind != m.kind || short.from != m.to+1 || short.to-short.from != 1 || v.lower(m.to) != "(" || !v.abbreviates(m, v.word(short.from)) {
			continue
		}
		pairs = append(pairs, pair{i + 1, m.entity})
		if before, known := full[short.entity]; known && before != m.entity {
			full[short.entity] = -1
		} else if !known && short.entity != m.entity {
			full[short.entity] = m.entity
		}
	}
	for _, p := range pairs {
		short := &g.mentions[p.at].entity
		switch at, known := full[*short]; {
		case !known:
		case at < 0:
			*short = p.full
		default:
			if g.root(at) != *short {
				g.parents[*short] = at
			}
		}
	}
}

// bodies leads from a part of a name to the organisations that are called so in full.
type bodies struct {
	first, last, initials map[string][]int
}

// maxBodies is the most organisations that share a first word or initials and are looked at.
const maxBodies = 32

func (g *gathering) fullBodies() bodies {
	b := bodies{map[string][]int{}, map[string][]int{}, map[string][]int{}}
	put := func(m map[string][]int, key string, at int) {
		if key != "" && len(m[key]) <= maxBodies {
			m[key] = append(m[key], at)
		}
	}
	for at := range g.all {
		e := &g.all[at]
		if e.kind != Organisation || len(e.words) < 2 || g.parents[at] >= 0 {
			continue
		}
		put(b.first, e.key[0], at)
		put(b.last, e.key[len(e.key)-1], at)
		put(b.initials, initialsOf(e.words), at)
	}
	return b
}

// fullOf is the one organisation that another's name is short for, or -1.
func (b bodies) fullOf(g *gathering, at int) int {
	e := &g.all[at]
	if len(e.words) == 1 {
		if letters := lettersOf(e.words[0]); len(letters) > 1 && strings.ToUpper(e.name) == e.name && !e.blind {
			if list := b.initials[letters]; len(list) == 1 {
				return list[0]
			}
			return -1
		}
	}
	found := -1
	for _, list := range [...][]int{b.first[e.key[0]], b.last[e.key[len(e.key)-1]]} {
		if len(list) > maxBodies {
			return -1
		}
		for _, full := range list {
			if full == at || full == found || !g.shortFor(e, &g.all[full]) {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = full
		}
	}
	return found
}

// shortFor reports whether a body's name is another's with words left out.
func (g *gathering) shortFor(e, full *entity) bool {
	n := len(full.key) - len(e.key)
	if n <= 0 {
		return false
	}
	if slices.Equal(full.key[:len(e.key)], e.key) {
		rest := full.key[len(e.key):]
		if len(e.key) == 1 { // Tolland, for Tolland Brothers
			return g.lists.words[e.key[0]]&(placeName|demonym|body|land|site|party|calendarName) == 0 && !isSmallWord(rest[0]) && full.from < e.from
		}
		return !slices.ContainsFunc(rest, func(w string) bool { return g.lists.words[w]&(body|firm) == 0 })
	}
	if !slices.Equal(full.key[n:], e.key) {
		return false
	}
	first := full.from < e.from
	if len(e.key) == 1 && isNewspaper(e.key[0]) { // the Post, for the Calder Post
		return first
	}
	for _, w := range full.key[:n] { // the Senate, for the U.S. Senate; but a city's may be told of after the nation's
		_, nation := g.lists.aliases[w]
		if in := g.lists.words[w]; !nation && in&demonym == 0 && (in&placeName == 0 || !first) {
			return false
		}
	}
	return first || len(e.key) > 1
}

// isNewspaper reports whether a word ends the names of newspapers, which are called by it alone.
func isNewspaper(low string) bool {
	switch low {
	case "times", "post", "herald", "tribune", "journal", "gazette", "telegraph", "observer", "globe", "chronicle", "star", "mirror", "sun", "mail", "express", "independent":
		return true
	}
	return false
}
