package collate

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
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
	fuller := map[string][]string{}
	for i := range k.local {
		key := k.plainBody(k.local[i].name)
		for rest := key; k.local[i].kind != note.Person; {
			_, after, more := strings.Cut(rest, "_")
			if !more {
				break
			}
			if rest = after; !slices.Contains(fuller[rest], key) {
				fuller[rest] = append(fuller[rest], key)
			}
		}
	}
	out := map[string]bool{}
	for key, names := range fuller {
		if last := key[strings.LastIndexByte(key, '_')+1:]; len(names) > 1 && k.lists.bodies[last]&generic != 0 {
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

// shortNames are the abbreviations of a story, each with the plain forms that it may stand for.
type shortNames struct {
	shown    map[string][]string // an article writes both
	initials map[string][]string // a name has these initials
}

// learn takes what an entity of an article shows of abbreviations.
func (l *nameLists) learn(s *shortNames, e *local, key string) {
	add := func(m map[string][]string, short string) {
		if short != "" && !slices.Contains(m[short], key) {
			m[short] = append(m[short], key)
		}
	}
	if !strings.Contains(e.name, " ") {
		return
	}
	for _, f := range e.forms {
		if isAcronym(f.words) {
			add(s.shown, acronym(f.words))
		}
	}
	all, capitals := "", ""
	for _, w := range strings.FieldsFunc(e.name, func(r rune) bool { return r == ' ' || r == '-' }) {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(first) || strings.EqualFold(w, "the") {
			continue
		}
		all += string(unicode.ToUpper(first))
		if unicode.IsUpper(first) {
			capitals += string(first)
		}
	}
	add(s.initials, capitals)
	if all != capitals {
		add(s.initials, all)
	}
}

// leastInitials is how many letters an abbreviation must have that no article explains.
const leastInitials = 3

// standsFor gives the plain form of what a name abbreviates, if that is one thing.
func (s *shortNames) standsFor(name string, l *nameLists) (string, bool) {
	if !isAcronym(name) {
		return "", false
	}
	short := acronym(name)
	if full := s.shown[short]; len(full) > 0 {
		return full[0], len(full) == 1
	}
	if _, listed := l.aliases[l.phrase([]string{strings.ToLower(short)})]; listed || utf8.RuneCountInString(short) < leastInitials {
		return "", false
	}
	full := s.initials[short]
	return first(full), len(full) == 1
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// longestAcronym is how many letters an abbreviation has at most.
const longestAcronym = 8

// isAcronym reports whether a form is letters that stand for words: "CRC", "U.N.", "PoW".
func isAcronym(form string) bool {
	letters, capitals := 0, 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			letters++
			capitals++
		case unicode.IsLetter(r):
			letters++
		case r != '.' && r != '&':
			return false
		}
	}
	return letters > 1 && letters <= longestAcronym && 2*capitals > letters
}

func acronym(form string) string { return strings.ToUpper(strings.ReplaceAll(form, ".", "")) }

// acrossKinds joins what articles take for things of several kinds and write alike: the kind is a
// guess of the annotator, and more articles guess better.
func (k *cast) acrossKinds(groups []group) []group {
	var out []group
	at := map[string][]int{}
	for _, g := range groups {
		if g.alone != "" {
			out = append(out, g)
			continue
		}
		key := k.plainBody(k.local[g.members[0]].name)
		home := unknown
		for _, h := range at[key] {
			if k.kindOf(out[h]) != k.kindOf(g) && !k.together(out[h], g) {
				home = h
				break
			}
		}
		if home != unknown {
			out[home].take(g)
			continue
		}
		at[key] = append(at[key], len(out))
		out = append(out, g)
	}
	return out
}

// kindOf is the kind that most articles give, then that most mentions have.
func (k *cast) kindOf(g group) note.NameKind {
	kinds := []note.NameKind{note.Person, note.Organisation, note.Place, note.Misc}
	articles, mentions := make([]int, len(kinds)), make([]int, len(kinds))
	for _, m := range g.members {
		i := slices.Index(kinds, k.local[m].kind)
		if i < 0 {
			continue
		}
		articles[i]++
		for _, f := range k.local[m].forms {
			mentions[i] += f.count
		}
	}
	best := 0
	for i := range kinds {
		if c := cmp.Or(cmp.Compare(articles[i], articles[best]), cmp.Compare(mentions[i], mentions[best])); c > 0 {
			best = i
		}
	}
	return kinds[best]
}
