package collate

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
)

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
