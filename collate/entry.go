package collate

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// entry is a locus in the making: its readings lack their lineages, and the verdict holds if more
// than one article tells it.
type entry struct {
	head     string
	verdict  Verdict
	readings []Reading
	counts   []int // of a row of figures: those that it joins
	base     *Cite // of a row of quotations
}

// loci finishes the rows of one kind: who is silent, how many lineages tell each reading, and the
// order, by lineages, then articles, then first cite.
func (b *bench) loci(k Kind, rows []entry) []Locus {
	out := make([]Locus, 0, len(rows))
	for _, r := range rows {
		out = append(out, b.locus(k, r))
	}
	if k == Figure {
		b.keepApart(rows, out)
	}
	slices.SortStableFunc(out, func(x, y Locus) int {
		return cmp.Or(
			cmp.Compare(len(b.lineagesOf(y.Readings...)), len(b.lineagesOf(x.Readings...))),
			cmp.Compare(len(tellers(y.Readings)), len(tellers(x.Readings))),
			b.compareCites(x.Readings[0].Cites[0], y.Readings[0].Cites[0]))
	})
	return out
}

func (b *bench) locus(k Kind, r entry) Locus {
	l := Locus{Kind: k, Head: r.head, Verdict: r.verdict, Base: r.base, Readings: r.readings, Silent: []string{}}
	for i := range l.Readings {
		slices.SortFunc(l.Readings[i].Cites, b.compareCites)
	}
	slices.SortStableFunc(l.Readings, func(x, y Reading) int { return b.compareCites(x.Cites[0], y.Cites[0]) })
	if k == Figure && r.verdict == Differ {
		l.Develops = b.inTime(l.Readings)
	}
	for i, r := range l.Readings {
		l.Readings[i].Lineages = b.lineagesOf(r)
		for k, c := range r.Cites {
			r.Cites[k].CopiedFrom, _, _ = b.borrowed(c.Article, c.Span)
		}
	}
	told := tellers(l.Readings)
	if len(told) == 1 {
		l.Verdict = Single
	}
	for _, w := range b.witnesses {
		switch {
		case slices.Contains(told, w.Article):
		case b.reads(w, k, told):
			l.Silent = append(l.Silent, w.Article)
		default:
			l.Unread = append(l.Unread, w.Article)
		}
	}
	first := l.Readings[0].Cites[0]
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%d\x00%d", k, r.head, first.Article, first.Span.Start, first.Span.End))
	l.ID = string(k[0]) + "-" + hex.EncodeToString(sum[:4])
	return l
}

// reads reports whether a witness that does not tell what others tell can be called silent: things of
// that kind are read in its language, and one of the others is in it.
func (b *bench) reads(w Witness, k Kind, told []string) bool {
	lang := b.byID[w.Article].Language()
	return !slices.Contains(w.Unread, k) && slices.ContainsFunc(told, func(id string) bool { return b.byID[id].Language() == lang })
}

// compareCites orders cites as their articles stand in the edition, then by place in the text.
func (b *bench) compareCites(x, y Cite) int {
	return cmp.Or(cmp.Compare(b.place[x.Article], b.place[y.Article]), x.Span.Compare(y.Span))
}

// lineagesOf are the independent tellings behind readings: sorted, each once.
func (b *bench) lineagesOf(rs ...Reading) []int {
	out := []int{}
	for _, r := range rs {
		for _, c := range r.Cites {
			out = append(out, b.lineageAt(c))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// tellers are the articles that are cited.
func tellers(rs []Reading) []string {
	var out []string
	for _, r := range rs {
		for _, c := range r.Cites {
			out = append(out, c.Article)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sameWords groups cites whose words are the same but for case, marks and spaces: each group is a
// reading, worded as its first cite is.
func (b *bench) sameWords(cites []Cite, words func(Cite) string) []Reading {
	var out []Reading
	at := map[string]int{}
	for _, c := range cites {
		shown := words(c)
		key := plain(shown)
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, Reading{Key: strings.Join(strings.Fields(shown), " ")})
		}
		out[i].Cites = append(out[i].Cites, c)
	}
	return out
}

// plain is the matching form of a phrase, without its marks.
func plain(s string) string {
	f := text.Fold(s).Text
	var b strings.Builder
	for w := range text.Words(f) {
		word := w.In(f)
		if !isWord(word) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}
