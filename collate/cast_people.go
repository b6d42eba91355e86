package collate

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/note"
)

// group is the entities of single articles that are one.
type group struct {
	members []int // into cast.local
	names   []personName
	gender  gender
	maybe   []int // of a surname alone: into cast.local, one member of each who may bear it
}

// joinPeople joins the entities that are people.
func (k *cast) joinPeople() []group {
	full, alone := k.named()
	full = k.joinFull(full)
	return k.joinSurnames(full, alone)
}

// named groups the people of one full name, and those of a single word, by how it is spelled.
func (k *cast) named() (full, alone []group) {
	at := map[string]int{}
	for i := range k.local {
		l := &k.local[i]
		if l.kind != note.Person {
			continue
		}
		p := k.lists.parse(l.name)
		if len(p.words) == 0 {
			continue
		}
		list, key := &full, p.whole+" "+p.heir
		if p.isSurname() {
			list, key = &alone, " "+p.whole
		}
		g, known := at[key]
		if !known {
			g = len(*list)
			at[key] = g
			*list = append(*list, group{names: []personName{p}})
		}
		(*list)[g].members = append((*list)[g].members, i)
		(*list)[g].gender |= l.gender
	}
	return full, alone
}

// mostNamesakes is how many full names may have a word in common before that is no reason to compare
// them: in a list of a family's dead, or of a country where half have one name.
const mostNamesakes = 60

// bond is what two full names have in common.
type bond struct {
	a, b int // a < b
	how  affinity
}

// joinFull joins the groups of full names, the surest bonds first.
func (k *cast) joinFull(full []group) []group {
	bonds := k.bonds(full)
	home := make([]int, len(full))
	for i := range full {
		home[i] = i
	}
	for _, level := range []affinity{spelledAlike, fuller, shorter} {
		next := map[int][]int{} // the groups that each has a bond with
		var open []bond
		for _, b := range bonds {
			p, q := home[b.a], home[b.b]
			if p == q || b.how < level {
				continue
			}
			open = append(open, b)
			next[p], next[q] = append(next[p], q), append(next[q], p)
		}
		torn := func(p, q int) bool { // p has a bond with another that q is not
			return slices.ContainsFunc(next[p], func(x int) bool { return x != q && !k.fit(full[x], full[q]) })
		}
		var joins []bond
		for _, b := range open {
			p, q := home[b.a], home[b.b]
			if k.fit(full[p], full[q]) && !torn(p, q) && !torn(q, p) && (level > shorter || !k.together(full[p], full[q])) {
				joins = append(joins, b)
			}
		}
		for _, b := range joins {
			p, q := min(home[b.a], home[b.b]), max(home[b.a], home[b.b])
			if p == q || !k.fit(full[p], full[q]) {
				continue
			}
			full[p].take(full[q])
			full[q] = group{}
			for i := range home {
				if home[i] == q {
					home[i] = p
				}
			}
		}
	}
	return slices.DeleteFunc(full, func(g group) bool { return len(g.members) == 0 })
}

// bonds are those of full names that have a surname in common, or two words, in order.
func (k *cast) bonds(full []group) []bond {
	keys := func(i int) []string {
		p := full[i].names[0]
		first, second := p.words[0], p.words[1]
		out := []string{"last " + p.last(), "pair " + first + " " + second, "whole " + p.whole, "words " + strings.Join(slices.Sorted(slices.Values(p.words)), " ")}
		if p.lastSound() != "" {
			out = append(out, "sound "+p.lastSound())
		}
		return asSet(out)
	}
	var out []bond
	for _, pair := range candidates(len(full), keys, 1, mostNamesakes) {
		if how := k.lists.relate(full[pair[0]].names[0], full[pair[1]].names[0]); how > fitting {
			out = append(out, bond{pair[0], pair[1], how})
		}
	}
	return out
}

// fit reports whether all that is known of two groups may be of one person.
func (k *cast) fit(a, b group) bool {
	if a.gender.contradicts(b.gender) {
		return false
	}
	for _, p := range a.names {
		for _, q := range b.names {
			if k.lists.relate(p, q) == other {
				return false
			}
		}
	}
	return true
}

// together reports whether an article names both: its annotator took them for two.
func (k *cast) together(a, b group) bool {
	in := k.tellings(a)
	return slices.ContainsFunc(b.members, func(m int) bool { return in[k.local[m].telling] })
}

// tellings are the articles that name a group.
func (k *cast) tellings(g group) map[int]bool {
	out := map[int]bool{}
	for _, m := range g.members {
		out[k.local[m].telling] = true
	}
	return out
}

func (g *group) take(o group) {
	g.members = append(g.members, o.members...)
	slices.Sort(g.members)
	g.names = append(g.names, o.names...)
	g.gender |= o.gender
}

// leastBareSound is how many letters the sound of a surname alone must have to be held against
// another: there is no first name to bear it out.
const leastBareSound = 6

// leastSurname is how many letters a last word must have to be a surname by which its bearer is
// called: not the Un of Kim Jong Un. A shorter one that an article shows in use is one too (Xi).
const leastSurname = 3

// joinSurnames adds to the people of full names those that an article names by one word, if it fits
// one of them alone; what fits none is a person of its own, and what fits several stays by itself.
func (k *cast) joinSurnames(full, alone []group) []group {
	bearers := map[string][]int{}
	add := func(key string, g int) {
		if key != "" && !slices.Contains(bearers[key], g) {
			bearers[key] = append(bearers[key], g)
		}
	}
	for i, g := range full {
		for _, p := range g.names {
			if utf8.RuneCountInString(p.last()) >= leastSurname {
				add(p.last(), i)
			}
			if s := p.lastSound(); len(s) >= leastBareSound {
				add("sound "+s, i)
			}
		}
		for _, word := range k.calledAlone(g) {
			add(word, i) // "Han" of Han Jae-won
		}
	}
	in := make([]map[int]bool, len(full)) // the articles that name each in full
	for i, g := range full {
		in[i] = k.tellings(g)
	}
	out := full
	var rest []group
	for _, a := range alone {
		p := a.names[0]
		fits := bearers[p.words[0]]
		if len(fits) == 0 && len(p.sounds[0]) >= leastBareSound {
			fits = bearers["sound "+p.sounds[0]]
		}
		if len(fits) == 0 {
			if a.gender != he|she {
				rest = append(rest, a)
				continue
			}
		}
		for _, m := range a.members {
			may := slices.DeleteFunc(slices.Clone(fits), func(g int) bool { return full[g].gender.contradicts(k.local[m].gender) })
			lone := group{members: []int{m}, names: a.names, gender: k.local[m].gender}
			if one := k.ofPost(full, may, m); one != unknown {
				out[one].members = append(out[one].members, m)
				continue
			}
			if len(may) == 1 && k.bears(full[may[0]], lone, in[may[0]][k.local[m].telling]) {
				out[may[0]].members = append(out[may[0]].members, m)
				continue
			}
			for _, g := range may {
				lone.maybe = append(lone.maybe, full[g].members[0])
			}
			rest = append(rest, lone)
		}
	}
	for i := range out {
		slices.Sort(out[i].members)
	}
	return append(out, k.alike(rest)...)
}

// leastCalled is how many articles must call a person by another word than the surname for it to be
// that person's in a third: one that has "Bill" beside "Bill Marr" may speak of a bill.
const leastCalled = 2

// calledAlone are the single words by which the articles call a person whom they name in full.
func (k *cast) calledAlone(g group) []string {
	var out []string
	count := map[string]int{}
	for _, m := range g.members {
		for _, f := range k.local[m].forms {
			p := k.lists.parse(f.words)
			if len(p.words) != 1 {
				continue
			}
			if count[p.words[0]]++; count[p.words[0]] == leastCalled {
				out = append(out, p.words[0])
			}
		}
	}
	return out
}

// bears reports whether the one person whom a single word fits is meant by it. A son who is told from
// his father by Jr. is not meant where that is left out, nor the wife of a president by "President
// Quill"; and where the article names the person in full, it must be the surname, not a first name,
// that its annotator left alone.
func (k *cast) bears(person, lone group, together bool) bool {
	if !slices.ContainsFunc(person.names, func(p personName) bool { return p.heir == "" }) || k.otherPosts(person, lone.members[0]) {
		return false
	}
	word := lone.names[0].words[0]
	return !together || slices.ContainsFunc(person.names, func(p personName) bool { return p.last() == word })
}

// ofPost is, of several whose surname an article gives a post ("President Quill"), the only one who is
// given it elsewhere; unknown if there is none, or several are.
func (k *cast) ofPost(full []group, may []int, m int) int {
	if len(may) < 2 {
		return unknown
	}
	found := unknown
	for _, g := range may {
		if !k.sharesTitles(full[g], m) {
			continue
		}
		if found != unknown {
			return unknown
		}
		found = g
	}
	return found
}

// sharesTitles reports whether a surname alone has a title, and all its titles are the person's.
func (k *cast) sharesTitles(g group, m int) bool {
	some := false
	for _, p := range k.local[m].posts {
		if k.lists.titles[p] == "" {
			continue
		}
		if !slices.ContainsFunc(g.members, func(o int) bool { return slices.Contains(k.local[o].posts, p) }) {
			return false
		}
		some = true
	}
	return some
}

// otherPosts reports whether an article gives a surname alone posts of which those known of the group are none.
func (k *cast) otherPosts(g group, m int) bool {
	some := false
	for _, o := range g.members {
		for _, p := range k.local[o].posts {
			if slices.Contains(k.local[m].posts, p) {
				return false
			}
			some = true
		}
	}
	return some && len(k.local[m].posts) > 0
}

// alike joins single words whose bearer no article names in full, and that are long enough to sound alike.
func (k *cast) alike(rest []group) []group {
	at := map[string]int{}
	var out []group
	for _, g := range rest {
		s := g.names[0].sounds[0]
		if len(g.maybe) > 0 || len(s) < leastBareSound {
			out = append(out, g)
			continue
		}
		if i, known := at[s]; known && !out[i].gender.contradicts(g.gender) {
			out[i].take(g)
			continue
		}
		at[s] = len(out)
		out = append(out, g)
	}
	slices.SortStableFunc(out, func(a, b group) int { return cmp.Compare(a.members[0], b.members[0]) })
	return out
}
