package collate

import (
	"slices"

	"github.com/variorum-news/variorum/text"
)

// twins groups items of one key: those that many articles print alike are compared as one, so that
// a thousand copies cost as much as one, and their common words still find what tells the same.
// Groups, and the items in them, are in order of their first item. An item with the key "" is alone.
func twins(n int, key func(int) string) [][]int {
	var out [][]int
	at := map[string]int{}
	for i := range n {
		k := key(i)
		if g, known := at[k]; known && k != "" {
			out[g] = append(out[g], i)
			continue
		}
		at[k] = len(out)
		out = append(out, []int{i})
	}
	return out
}

// untwinned gives, for clusters of groups, the clusters of their items.
func untwinned(joined, groups [][]int) [][]int {
	out := make([][]int, len(joined))
	for i, c := range joined {
		for _, g := range c {
			out[i] = append(out[i], groups[g]...)
		}
		slices.Sort(out[i])
	}
	return out
}

// twin is the same for the same place in sentences of the same words; "" outside a sentence.
func (t *telling) twin(at text.Span) string {
	s := t.at(at)
	if s == nil {
		return ""
	}
	return plain(text.Span{Start: s.span.Start, End: at.Start}.In(t.Text)) + "\x00" + plain(text.Span{Start: at.Start, End: s.span.End}.In(t.Text))
}
