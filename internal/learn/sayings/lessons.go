package main

import (
	_ "embed"
	"strings"
)

// lessonTable has pairs of short sayings, invented by us: "label<TAB>one<TAB>other".
//
//go:embed lessons.tsv
var lessonTable string

const (
	// noSet is the number of the set of the lessons: they are in no figure, and in every fit.
	noSet = -1
	// lessonShare is what a lesson weighs of a pair of a set of the size. With 1, sayings of the sets
	// that are one go that nobody would miss in the lessons.
	lessonShare = 0.4
)

func lessons() []example {
	var out []example
	for line := range strings.Lines(lessonTable) {
		label, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		a, b, found := strings.Cut(rest, "\t")
		if !found {
			continue // a comment
		}
		x := newExample(a, b, label == "1")
		x.set, x.fold = noSet, noSet
		out = append(out, x)
	}
	weigh(out, lessonShare)
	return out
}
