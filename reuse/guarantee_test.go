package reuse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// TestRunsOfTheStatedLengthAreSeen puts a run of short common words, which make no pair of telling
// ones, at every place of a text of other words.
func TestRunsOfTheStatedLengthAreSeen(t *testing.T) {
	comparer := reuse.NewComparer(reuse.Options{})
	wide := func(a *note.Annotated) reuse.Print { return reuse.Fingerprint(a, reuse.Options{}) }
	narrow := func(a *note.Annotated) reuse.Print { return comparer.Read(a).Print() }
	for _, c := range []struct {
		name          string
		print         func(*note.Annotated) reuse.Print
		words, hashes int
	}{{"wide", wide, 19, 1}, {"wide", wide, 35, 2}, {"narrow", narrow, 6, 1}, {"narrow", narrow, 9, 2}} {
		run := few(0, c.words)
		other := c.print(invent(t, "b", "Harbour Post", "2031-05-04", few(1000, 20)+run+few(2000, 33)))
		for before := range 40 {
			p := c.print(invent(t, "a", "Marston Mail", "2031-05-04", few(3000, before)+run+few(4000, 40-before)))
			both := 0
			for _, h := range p.Hashes {
				if slices.Contains(other.Hashes, h) {
					both++
				}
			}
			if both < c.hashes {
				t.Errorf("%s print: %d common hashes of %d words on end at word %d, want %d", c.name, both, c.words, before, c.hashes)
			}
			var index reuse.Index
			index.Add(other)
			if near, _ := index.Near(p); c.hashes == 2 && len(near) != 1 {
				t.Errorf("%s print: %d words on end at word %d make no candidate", c.name, c.words, before)
			}
		}
	}
}

// few gives n words of six letters, each another, from the i-th on.
func few(i, n int) string {
	const letters = "bdfgklmnprstvz"
	var b strings.Builder
	for k := i; k < i+n; k++ {
		b.Write([]byte{letters[k%14], 'a', letters[k/14%14], 'o', letters[k/196%14], 'u', ' '})
	}
	return b.String()
}
