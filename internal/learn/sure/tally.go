package main

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/reuse"
)

// tally is what was counted, in the order of the table.
type tally struct {
	levels []row // of links, by level and set
	arrows []row // by evidence
}

// row is a line of the table.
type row struct {
	name, set string
	right, of int
}

// head stands above the table.
const head = `# How often the levels of a link are right. Counted by internal/learn/sure on judged pairs of news articles
# (AllSides 2012-2020, read by one person), PAN 2013 (text alignment), the graded answers of Clough and
# Stevenson (2011) and three collated events. Links of pairs that nobody judged, and those to origins outside
# the set, are left out: of "links" that many are "right", which is the share. Here are only numbers, no words of the sets.
#
# level      set       right  links  share
`

// headArrows stands above the arrows.
const headArrows = `#
# How often an arrow is right, by the evidence that decided. An arrow between two copies of one source is wrong.
# PAN and the graded answers are left out: they do not tell their order.
#
# evidence             right  arrows  share
`

func (t *tally) String() string {
	var b strings.Builder
	b.WriteString(head)
	for _, level := range []reuse.Sure{reuse.Certain, reuse.Likely, reuse.Possible} {
		sum := row{name: string(level), set: "all"}
		for _, r := range t.levels {
			if r.name == sum.name {
				r.write(&b)
				sum.right, sum.of = sum.right+r.right, sum.of+r.of
			}
		}
		sum.write(&b)
	}
	b.WriteString(headArrows)
	for _, d := range deciding {
		for _, r := range t.arrows {
			if r.name == d.kind {
				fmt.Fprintf(&b, "%-22s %5d  %6d  %5.3f\n", r.name, r.right, r.of, float64(r.right)/float64(r.of))
			}
		}
	}
	return b.String()
}

func (r row) write(b *strings.Builder) {
	fmt.Fprintf(b, "%-12s %-8s %6d  %5d  %5.3f\n", r.name, r.set, r.right, r.of, float64(r.right)/float64(r.of))
}

// count takes in the links of a set whose pairs were judged.
func (t *tally) count(set string, links []reuse.Link, gold judgements) {
	for _, l := range links {
		if reuse.IsOutside(l.Source) {
			continue
		}
		j, known := gold.of(l.Source, l.Copy)
		if !known {
			continue
		}
		add(&t.levels, string(l.Sure), set, j.reuse)
		if l.Directed && j.reuse && j.ordered {
			add(&t.arrows, evidence(l), "", j.source == l.Source)
		}
	}
}

func add(rows *[]row, name, set string, right bool) {
	n := 0
	if right {
		n = 1
	}
	for i := range *rows {
		if r := &(*rows)[i]; r.name == name && r.set == set {
			r.of, r.right = r.of+1, r.right+n
			return
		}
	}
	*rows = append(*rows, row{name, set, n, 1})
}
