package main

import (
	"log"
	"path/filepath"
)

// folds is into how many parts the pairs are parted to be judged; block is how many pairs in a row
// stay together where a set does not tell the story, since neighbours are of one article.
const folds, block = 5, 300

// validate says how well each set is judged by weights that were fitted without it.
func validate(names []string, all []example) {
	var models [folds][]float64
	for k := range folds {
		models[k] = fit(without(all, k))
	}
	counts := make([]tally, len(names))
	pairs := make([]int, len(names))
	for _, x := range all {
		if x.set == noSet {
			continue
		}
		counts[x.set].add(dot(models[x.fold], x.terms) >= 0, x.same)
		pairs[x.set]++
	}
	for i, c := range counts {
		log.Printf("%s: %d pairs, P %.3f R %.3f F1 %.4f", filepath.Base(names[i]), pairs[i], c.right/c.said, c.right/c.same, c.f1())
	}
}

// without is the pairs that are not of a fold and have no sentence of it.
func without(all []example, fold int) []example {
	told := map[string]bool{}
	for _, x := range all {
		if x.fold == fold {
			told[x.a], told[x.b] = true, true
		}
	}
	var out []example
	for _, x := range all {
		if x.fold != fold && !told[x.a] && !told[x.b] {
			out = append(out, x)
		}
	}
	return out
}
