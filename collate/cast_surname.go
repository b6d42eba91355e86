package collate

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// leastBareSound is how many letters the sound of a surname alone must have to be held against
// another: there is no first name to bear it out.
const leastBareSound = 6

// leastSurname is how many letters a last word must have to be a surname by which its bearer is
// called: not the Un of Han Jae Un. A shorter one by which articles call somebody is one too (Li).
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
			if p.first && utf8.RuneCountInString(p.words[0]) >= leastSurname {
				add(p.words[0], i)
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
				lone.alone, lone.maybe = p.whole, append(lone.maybe, full[g].members[0])
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
			p := k.parse(f.words)
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
	if !slices.ContainsFunc(person.names, func(p personName) bool { return p.heir == "" || isNumeral(p.heir) }) || k.otherPosts(person, lone.members[0]) {
		return false
	}
	word := lone.names[0].words[0]
	return !together || slices.ContainsFunc(person.names, func(p personName) bool { return p.last() == word || p.first && p.words[0] == word })
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
		if g.alone != "" || len(s) < leastBareSound {
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
