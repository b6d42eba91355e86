package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// group is the entities of single articles that are one.
type group struct {
	members []int // into cast.local
	names   []personName
	gender  gender
	meant   gender
	ages    ages
	alone   string // a name of which it is not known who bears it
	maybe   []int  // into cast.local: one member of each who may
}

// joinPeople joins the entities that are people.
func (k *cast) joinPeople() []group {
	full, alone := k.named()
	full, unsure := k.apartByAge(full)
	full = k.joinFull(full)
	return append(k.joinSurnames(full, alone), unsure...)
}

// named groups the people of one full name, and those of a single word, by how it is spelled.
func (k *cast) named() (full, alone []group) {
	at := map[string]int{}
	for i := range k.local {
		l := &k.local[i]
		if l.kind != note.Person {
			continue
		}
		p := k.parse(l.name)
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
		(*list)[g].meant |= l.meant
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
			if k.fit(full[p], full[q]) && !torn(p, q) && !torn(q, p) && (level == spelledAlike || !k.together(full[p], full[q]) && !k.clash(full[p], full[q])) {
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
	if a.gender.contradicts(b.gender) || a.ages.contradict(b.ages) {
		return false
	}
	apart := cmp.Or(a.gender, a.meant).contradicts(cmp.Or(b.gender, b.meant))
	for _, p := range a.names {
		for _, q := range b.names {
			if k.lists.relate(p, q) == other || apart && !shareGiven(p, q) {
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
	g.meant |= o.meant
	g.ages = g.ages.with(o.ages)
}
