// Package stem takes the endings off English words, so that forms of one word meet.
package stem

import "strings"

// English takes the endings of number, tense and manner off a folded English word. It is lighter
// than Porter (1980): words of one root that it leaves apart meet by their first letters.
func English(w string) string {
	for _, e := range endings {
		stem, has := strings.CutSuffix(w, e.ending)
		if !has || len(stem) < e.least {
			continue
		}
		w = stem + e.instead
		break
	}
	n := len(w)
	if n > 4 && w[n-1] == w[n-2] && strings.IndexByte("bdgmnprt", w[n-1]) >= 0 {
		w = w[:n-1] // stopped → stop
	}
	if n = len(w); n > 4 && w[n-1] == 'e' {
		w = w[:n-1]
	}
	return w
}

// endings are tried in order, the first that fits is taken off.
var endings = [...]struct {
	ending, instead string
	least           int // bytes that must stay
}{
	{"iness", "y", 3}, {"ingly", "", 3}, {"edly", "", 3}, {"ies", "y", 2}, {"ied", "y", 2}, {"sses", "ss", 2},
	{"ches", "ch", 2}, {"shes", "sh", 2}, {"xes", "x", 2}, {"us", "us", 2}, {"is", "is", 2}, {"ss", "ss", 2},
	{"ings", "", 3}, {"ing", "", 3}, {"ers", "er", 3}, {"eed", "eed", 1}, {"ed", "", 3}, {"ily", "y", 3}, {"ly", "", 3}, {"s", "", 3},
}
