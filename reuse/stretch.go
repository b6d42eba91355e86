package reuse

import (
	"sort"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// wordsIn gives the words that begin in a span.
func (b *Body) wordsIn(s text.Span) align.Range {
	at := func(place int) int {
		return sort.Search(len(b.words), func(i int) bool { return int(b.words[i].start) >= place })
	}
	return align.Range{Start: at(s.Start), End: at(s.End)}
}

// ownWords counts the own words in spans.
func (b *Body) ownWords(spans []text.Span) int {
	n := 0
	for _, s := range spans {
		r := b.wordsIn(s)
		for _, w := range b.words[r.Start:r.End] {
			if w.voice == own {
				n++
			}
		}
	}
	return n
}

// longest is the longest run of own words in spans.
func (b *Body) longest(spans []text.Span) (run text.Span, words int) {
	for _, s := range spans {
		r := b.wordsIn(s)
		n := 0
		for i := r.Start; i < r.End; i++ {
			if b.words[i].voice != own {
				n = 0
				continue
			}
			if n++; n > words {
				run, words = b.span(align.Range{Start: i + 1 - n, End: i + 1}), n
			}
		}
	}
	return run, words
}

// without is what is left of a span outside others, which are in order and disjoint.
func without(s text.Span, others []text.Span) []text.Span {
	var out []text.Span
	at := s.Start
	first := sort.Search(len(others), func(i int) bool { return others[i].End > at })
	for _, o := range others[first:] {
		if o.Start >= s.End {
			break
		}
		if o.Start > at {
			out = append(out, text.Span{Start: at, End: o.Start})
		}
		at = max(at, o.End)
	}
	if at < s.End {
		out = append(out, text.Span{Start: at, End: s.End})
	}
	return out
}

// inBoth is what lies in spans of both; either are in order and disjoint.
func inBoth(a, b []text.Span) []text.Span {
	var out []text.Span
	for i, k := 0, 0; i < len(a) && k < len(b); {
		if s := (text.Span{Start: max(a[i].Start, b[k].Start), End: min(a[i].End, b[k].End)}); s.Start < s.End {
			out = append(out, s)
		}
		if a[i].End < b[k].End {
			i++
		} else {
			k++
		}
	}
	return out
}
