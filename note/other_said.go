package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// verbAtOnce reports whether what follows a run makes it a saying however short it is: a verb right
// after a dash, „To koniec” – powiedział Lis, or after a particle that is glued to the marks,
// “끝이다”라고 말했다.
func (f *speechFinder) verbAtOnce(x run, p text.Span) bool {
	rest := f.t[x.outer.End:p.End]
	if particle := f.glued(rest); particle != "" {
		rest = strings.TrimLeft(rest[len(particle):], " ")
		if f.noWords {
			return f.startsWithVerb(rest)
		}
		return f.verbIn(rest, 1)
	}
	rest = strings.TrimLeft(rest, " \u00a0")
	first, n := utf8.DecodeRuneInString(rest)
	return isLongDash(first) && f.verbIn(rest[n:], 1) && f.opensClause(x, p)
}

// glued is the longest particle that s begins with.
func (f *speechFinder) glued(s string) string {
	var longest string
	for _, p := range f.particle {
		if len(p) > len(longest) && strings.HasPrefix(s, p) {
			longest = p
		}
	}
	return longest
}

// startsWithVerb is for languages without spaces.
func (f *speechFinder) startsWithVerb(s string) bool {
	for w := range f.say { // in no order: any will do
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// withoutIncise gives what is said in a run without who says it, where that stands between commas
// inside the marks: « C’est fini, a dit Lind, et nous partons. »
func (f *speechFinder) withoutIncise(inner text.Span) []text.Span {
	const longest = 80 // bytes between the commas
	if len(f.incise) == 0 {
		return []text.Span{inner}
	}
	for at := inner.Start; ; {
		comma := strings.IndexByte(f.t[at:inner.End], ',')
		if comma < 0 {
			return []text.Span{inner}
		}
		at += comma + 1
		end := strings.IndexAny(f.t[at:inner.End], ",.!?;:")
		if end < 0 || end > longest || f.t[at+end] != ',' || !f.tellsWho(f.t[at:at+end]) {
			continue
		}
		before := f.trimmed(text.Span{Start: inner.Start, End: at - 1})
		after := f.trimmed(text.Span{Start: at + end + 1, End: inner.End})
		if before.Len() > 0 && after.Len() > 0 {
			return []text.Span{before, after}
		}
	}
}

// tellsWho reports whether what stands between commas is a verb of saying and who: a dit Lind, dit-il,
// a-t-elle ajouté. Somebody who "a dit bonjour" is not told.
func (f *speechFinder) tellsWho(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 {
		return false
	}
	turned := strings.Contains(words[0], "-") // a-t-elle, dit-il
	if f.incise[words[0]] {
		words = words[1:]
	}
	if len(words) == 0 || !f.isVerb(words[0]) {
		return false
	}
	if turned {
		return true
	}
	return len(words) > 1 && f.namesOne(words[1])
}

// namesOne reports whether a word opens the name or description of somebody: Lind, le maire, l’avocat.
func (f *speechFinder) namesOne(w string) bool {
	if first := rune0(w); unicode.IsUpper(first) {
		return true
	}
	if at := strings.IndexAny(w, "'’"); at > 0 {
		return f.elided[w[:at]]
	}
	return f.who[w]
}

// firstSentence is a piece up to the end of the sentence that it begins in: what stands behind it in a
// line of dialogue may be told by the writer.
func (f *speechFinder) firstSentence(s text.Span) text.Span {
	i, _ := slices.BinarySearchFunc(f.sentences, s.Start, func(x text.Span, at int) int { return x.End - at - 1 })
	if i < len(f.sentences) {
		s.End = min(s.End, f.sentences[i].End)
	}
	return f.trimmed(s)
}
