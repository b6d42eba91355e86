package collate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// joinBodies joins the entities that are bodies, places and other things that bear names: those whose
// names are one in plain form, and abbreviations with what they stand for.
func (k *cast) joinBodies() []group {
	var out []group
	at := map[string]int{}
	short := shortNames{shown: map[string][]string{}, initials: map[string][]string{}}
	shared := k.namesOfMany()
	for i := range k.local {
		l := &k.local[i]
		if l.kind == note.Person {
			continue
		}
		key := k.plainBody(l.name)
		if key == "" {
			continue
		}
		k.lists.learn(&short, l, key)
		key = string(l.kind) + " " + key
		if shared[k.plainBody(l.name)] {
			key += " of " + k.articles[l.telling]
		}
		g, known := at[key]
		if !known {
			g = len(out)
			at[key] = g
			out = append(out, group{})
		}
		out[g].members = append(out[g].members, i)
	}
	var joined []group
	home := map[string]int{}
	for _, g := range out {
		l := &k.local[g.members[0]]
		key := k.plainBody(l.name)
		if shared[key] {
			g.alone = key
			joined = append(joined, g)
			continue
		}
		if full, is := short.standsFor(l.name, k.lists); is {
			key = full
		}
		key = string(l.kind) + " " + key
		if h, known := home[key]; known {
			joined[h].take(g)
			continue
		}
		home[key] = len(joined)
		joined = append(joined, g)
	}
	return joined
}

// namesOfMany are the names, in plain form, that say what a body is and not whose ("Foreign Ministry"),
// where the story names two of its kind more fully ("Ilmarian Foreign Ministry", "Sabel Foreign
// Ministry"): nobody knows which is meant.
func (k *cast) namesOfMany() map[string]bool {
	type longer struct {
		name string // one that ends so
		more bool   // there is another
	}
	fuller := map[string]longer{}
	for i := range k.local {
		if k.local[i].kind == note.Person {
			continue
		}
		key := k.plainBody(k.local[i].name)
		for _, rest, more := strings.Cut(key, "_"); more; _, rest, more = strings.Cut(rest, "_") {
			switch f := fuller[rest]; f.name {
			case "":
				fuller[rest] = longer{name: key}
			case key:
			default:
				fuller[rest] = longer{f.name, true}
			}
		}
	}
	out := map[string]bool{}
	for key, f := range fuller {
		if last := key[strings.LastIndexByte(key, '_')+1:]; f.more && k.lists.bodies[last]&generic != 0 {
			out[key] = true
		}
	}
	return out
}

// phrase is words in plain form, joined by "_".
func (l *nameLists) phrase(words []string) string {
	var out []string
	for _, w := range words {
		w = strings.Map(func(r rune) rune {
			if r == '.' || r == ',' || r == '\'' {
				return -1
			}
			return r
		}, strings.TrimSuffix(w, "'s"))
		if american, listed := l.american[w]; listed {
			w = american
		}
		if w != "" && w != "the" {
			out = append(out, l.spelling(w))
		}
	}
	return strings.Join(out, "_")
}

// plainBody is the name of a body or place in a form that all its spellings share: "Ministry of
// Defence", "the Defense Ministry"; "U.N. Security Council", "United Nations Security Council".
func (l *nameLists) plainBody(name string) string {
	words := strings.FieldsFunc(text.Unaccented(text.Fold(name).Text), func(r rune) bool { return r == ' ' || r == '-' })
	words = slices.DeleteFunc(words, func(w string) bool { return w == "the" })
	for i, w := range words {
		if w == "&" {
			words[i] = "and"
		}
	}
	for parts := strings.Fields(name); len(parts) > 1 && len(words) > 1; parts = parts[:len(parts)-1] {
		last := words[len(words)-1]
		if l.bodies[strings.Trim(last, ".,")]&firm == 0 || text.Fold(parts[len(parts)-1]).Text != last {
			break // R-Co is no firm
		}
		words = words[:len(words)-1]
	}
	if len(words) > 2 && l.bodies[words[0]]&seat != 0 && words[1] == "of" {
		words = append(slices.Clone(words[2:]), words[0])
	}
	key := l.phrase(words)
	if full, listed := l.aliases[key]; listed {
		return full
	}
	if first, rest, more := strings.Cut(key, "_"); more {
		if full, listed := l.aliases[first]; listed && isAbbreviation(words[0]) {
			key = full + "_" + rest
		}
		if full, listed := l.aliases[key]; listed {
			return full
		}
	}
	return key
}

// isAbbreviation reports whether a word in lower case may be one of those that open longer names: UN, U.S.
func isAbbreviation(w string) bool {
	return utf8.RuneCountInString(strings.ReplaceAll(w, ".", "")) <= 2
}
