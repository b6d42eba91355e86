package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// settle numbers the groups by their first mention and makes the ways to them.
func (k *cast) settle(groups []group) {
	taken := make([]bool, len(k.local))
	for _, g := range groups {
		for _, m := range g.members {
			taken[m] = true
		}
	}
	for m := range k.local {
		if !taken[m] { // a name of marks alone
			groups = append(groups, group{members: []int{m}})
		}
	}
	slices.SortFunc(groups, func(a, b group) int { return a.members[0] - b.members[0] })
	k.forms = map[string]int{}
	for i, g := range groups {
		w := identity{members: g.members, kind: k.kindOf(g)}
		w.forms = k.usages(w)
		w.name = k.call(w, w.forms)
		k.who = append(k.who, w)
		for _, m := range g.members {
			k.local[m].who = i
			for _, f := range k.local[m].forms {
				k.learnForm(f.words, i)
			}
			k.learnForm(k.local[m].name, i)
		}
	}
	for i, g := range groups {
		k.who[i].alone = g.alone
		for _, m := range g.maybe {
			k.who[i].maybe = append(k.who[i].maybe, k.local[m].who)
		}
	}
	k.doubtKinds()
	for i := range k.who {
		slices.Sort(k.who[i].maybe)
	}
	for _, l := range k.local {
		if k.by[l.telling] == nil {
			k.by[l.telling] = map[string]int{}
		}
		by := k.by[l.telling]
		name := cmp.Or(l.noted, l.name)
		if at, known := by[name]; !known || k.who[at].kind != note.Person && l.kind == note.Person {
			by[name] = l.who // a speaker is sooner a person than a body of the same name
		}
	}
}

// doubtKinds notes where a single word that is taken for a body or a place is the surname of a person
// whom the same article names in full: it may be that person.
func (k *cast) doubtKinds() {
	type bearer struct {
		telling int
		surname string
	}
	bearers := map[bearer][]int{}
	for _, l := range k.local {
		if p := k.parse(l.name); l.kind == note.Person && len(p.words) > 1 {
			key := bearer{l.telling, p.last()}
			bearers[key] = append(bearers[key], l.who)
		}
	}
	for _, l := range k.local {
		if l.kind == note.Person || strings.Contains(l.name, " ") {
			continue
		}
		w := &k.who[l.who]
		for _, i := range bearers[bearer{l.telling, k.lists.spelling(l.name)}] {
			if i != l.who && !slices.Contains(w.maybe, i) {
				w.maybe = append(w.maybe, i)
			}
		}
	}
}

func (k *cast) learnForm(words string, i int) {
	key := text.Fold(words).Text
	if at, known := k.forms[key]; known && at != i {
		i = unknown
	}
	k.forms[key] = i
}

// bearer is who bears a name in an article: the name is the annotator's, or a form that all articles
// have for one alone.
func (k *cast) bearer(telling int, name string) int {
	if name == "" {
		return unknown
	}
	if i, known := k.by[telling][name]; known {
		return i
	}
	if i, known := k.forms[text.Fold(name).Text]; known {
		return i
	}
	return unknown
}

// mayBeOne reports whether two may be one person: they are, or one is a surname that the other bears,
// or both are a surname of which it is not known who bears it.
func (k *cast) mayBeOne(a, b int) bool {
	in := func(list []int, i int) bool {
		_, found := slices.BinarySearch(list, i)
		return found
	}
	p, q := &k.who[a], &k.who[b]
	return a == b || in(p.maybe, b) || in(q.maybe, a) || p.alone != "" && p.alone == q.alone
}
