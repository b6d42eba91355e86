package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/note"
)

// denialWarnings are of "not" or "never" in one telling only, before words that both have: “We will
// not close the pier” and “We will close the pier”.
func (b *bench) denialWarnings(l laying) []Warning {
	if !l.isOneUtterance() {
		return nil
	}
	var out []Warning
	for _, r := range l.runs {
		if r.kind == Moved || r.a1-r.a0 > longestDenial || r.b1-r.b0 > longestDenial || !l.inMarksAround(r) || !l.staysAround(r) {
			continue
		}
		denied, denies := b.denies(l.base, l.a, r.a0, r.a1), b.denies(l.here, l.b, r.b0, r.b1)
		near := b.denies(l.base, l.a, r.a0-nearDenial, r.a1+nearDenial) && b.denies(l.here, l.b, r.b0-nearDenial, r.b1+nearDenial)
		if denied != denies && !near {
			out = append(out, l.warning(Denial, r))
		}
	}
	return out
}

const (
	longestDenial = 4 // words of a change that turns what stays: "did not", "has never"
	nearDenial    = 8 // words within which a denial may have another place: "I don’t think it should", "it shouldn’t"
)

// denies reports whether one of the words from from up to to denies.
func (b *bench) denies(q quotation, words []saidWord, from, to int) bool {
	for i := max(from, 0); i < min(to, len(words)); i++ {
		if p, ok := b.qualifiers.at(words, i); ok && p.place == denialPlace {
			return true
		}
		said, _ := wordsOf(words[i].at.In(q.telling.Text))
		if slices.ContainsFunc(said, func(o word) bool { return o.denial }) {
			return true
		}
	}
	return false
}

// staysAround reports whether the words on either side of a change are the same on both sides: the
// change is within what both say.
func (l laying) staysAround(r parting) bool {
	return r.a0 > 0 && r.a1 < len(l.a) && r.b0 > 0 && r.b1 < len(l.b) &&
		l.a[r.a0-1].twin == r.b0-1 && l.a[r.a1].twin == r.b1
}

// numberWarnings are of another number in the same words: “12 men were hurt” and “20 men were hurt”.
func (b *bench) numberWarnings(l laying) []Warning {
	if !l.isOneUtterance() {
		return nil
	}
	var out []Warning
	for _, r := range l.runs {
		if r.kind != Changed || !l.inMarksAround(r) {
			continue
		}
		p, q := b.numbersIn(l.base, l.a[r.a0:r.a1]), b.numbersIn(l.here, l.b[r.b0:r.b1])
		if len(p) == 1 && len(q) == 1 && unlikeNumbers(p[0], q[0]) && (r.a1 < len(l.a) && l.a[r.a1].twin == r.b1 || r.a1 == len(l.a) && r.b1 == len(l.b)) {
			out = append(out, l.warning(Number, r))
		}
	}
	return out
}

// numbersIn are the numbers of a run of words.
func (b *bench) numbersIn(q quotation, words []saidWord) []numeral.Number {
	var out []numeral.Number
	for _, s := range spansOf(words) {
		for n := range b.numbers.All(s.In(q.telling.Text)) {
			if n.Kind == numeral.Cardinal || n.Kind == numeral.Fraction {
				out = append(out, n)
			}
		}
	}
	return out
}

// unlikeNumbers reports whether two numbers have no value in common.
func unlikeNumbers(p, q numeral.Number) bool { return p.To < q.Value || q.To < p.Value }

// nameWarnings are of another name in the same words, of two who are known not to be one: “Lind knew of
// it” and “Orr knew of it”.
func (b *bench) nameWarnings(l laying) []Warning {
	if !l.isOneUtterance() {
		return nil
	}
	var out []Warning
	for _, r := range l.runs {
		if r.kind != Changed || !l.inMarksAround(r) || !l.staysAround(r) {
			continue
		}
		p, q := b.named(l.base, l.a[r.a0:r.a1]), b.named(l.here, l.b[r.b0:r.b1])
		if p != unknown && q != unknown && !b.cast.mayBeOne(p, q) && !likeNames(l.base.text(l.a[r.a0:r.a1]), l.here.text(l.b[r.b0:r.b1])) {
			out = append(out, l.warning(OtherName, r))
		}
	}
	return out
}

// named is who a run of words names, if it is a name and no more.
func (b *bench) named(q quotation, words []saidWord) int {
	spans := spansOf(words)
	if len(spans) != 1 {
		return unknown
	}
	s := q.telling.at(spans[0])
	if s == nil {
		return unknown
	}
	i := slices.IndexFunc(s.names, func(n note.Name) bool { return n.Span.Overlaps(spans[0]) && isCapital(spans[0].In(q.telling.Text)) })
	if i < 0 || !s.names[i].Span.Contains(spans[0]) && !spans[0].Contains(s.names[i].Span) {
		return unknown
	}
	return b.cast.bearer(q.telling.number, s.names[i].Name)
}

// likeNames reports whether two names are one but for blanks and points, or one is within the other.
func likeNames(a, b string) bool {
	letters := strings.NewReplacer(" ", "", ".", "")
	a, b = letters.Replace(plain(a)), letters.Replace(plain(b))
	return strings.Contains(a, b) || strings.Contains(b, a)
}
