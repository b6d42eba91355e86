package reuse

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// credits finds where some parts of a body's text credit one of the names: the name as a whole
// word, in its own case, with a cue close before or after it in the same sentence. The spans run
// from the one to the other: "told the Harbour Post".
func (b *Body) credits(parts iter.Seq[text.Span], names []string, x *lexicon) []text.Span {
	var out []text.Span
	var short shortName
	for part := range parts {
		full := mentions(b.article.Text, part, names)
		short.learn(b.article.Text, part, names, full)
		for _, at := range append(full, short.mentions(b.article.Text, part)...) {
			if credit := cued(b.article.Text, at, part, x); !credit.IsZero() {
				out = append(out, credit)
			}
		}
	}
	return out
}

// shortName is what an article calls an outlet once it has named it in full: "the Post" of the Harbour Post.
type shortName struct {
	name  string
	from  int  // where the full name ends
	known bool // it was named in full
	other bool // so was another with the same short name
}

// learn takes in where a part names the outlet in full, and whether it names another that would be called the same.
func (n *shortName) learn(s string, part text.Span, names []string, full []text.Span) {
	if n.name == "" && len(names) > 0 {
		words := strings.Fields(plainName(names[0]))
		if len(words) < 2 {
			return
		}
		n.name = words[len(words)-1]
	}
	if len(full) > 0 && !n.known {
		n.known, n.from = true, full[0].End
	}
	if n.name == "" {
		return
	}
	for from := part.Start; from < part.End; {
		i := indexName(s[from:part.End], n.name)
		if i < 0 {
			return
		}
		at := text.Span{Start: from + i, End: from + i + len(n.name)}
		from = at.End
		for len(full) > 0 && full[0].End < at.End { // both come in order
			full = full[1:]
		}
		inFull := len(full) > 0 && full[0].Start < at.Start
		if !inFull && another(s, at, part) {
			n.other = true
			return
		}
	}
}

// mentions finds where a part calls the outlet by its short name, with its article.
func (n *shortName) mentions(s string, part text.Span) []text.Span {
	if !n.known || n.other || n.name == "" {
		return nil
	}
	var out []text.Span
	for _, at := range mentions(s, part, []string{n.name}) {
		if before := s[part.Start:at.Start]; at.Start >= n.from && (strings.HasSuffix(before, "the ") || strings.HasSuffix(before, "The ")) {
			out = append(out, at)
		}
	}
	return out
}

// mentions finds where a part of a text names one of the names, the longest that fits: "Harbour" is
// not named where "Harbour Post" stands.
func mentions(s string, part text.Span, names []string) []text.Span {
	var out []text.Span
	for _, name := range names {
		for from := part.Start; from < part.End; {
			i := indexName(s[from:part.End], name)
			if i < 0 {
				break
			}
			at := text.Span{Start: from + i, End: from + i + len(name)}
			from = at.End
			if !another(s, at, part) {
				out = append(out, at)
			}
		}
	}
	slices.SortFunc(out, func(a, b text.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	kept := out[:0]
	for _, at := range out {
		if n := len(kept); n == 0 || kept[n-1].End <= at.Start {
			kept = append(kept, at)
		}
	}
	return kept
}

// another reports whether a name is but a part of another's: "Capitol Hill" is not the Hill, and
// "Post & Friends" a broadcast that everyone may quote.
func another(s string, at, part text.Span) bool {
	if pictured(s, at, part) {
		return true
	}
	rest := s[at.End:part.End]
	if strings.HasPrefix(rest, " & ") || strings.HasPrefix(rest, " &amp; ") {
		return true
	}
	if strings.ContainsRune(s[at.Start:at.End], ' ') || at.Start <= part.Start || s[at.Start-1] != ' ' {
		return false
	}
	before := s[max(part.Start, at.Start-cueBytes) : at.Start-1]
	word := before[strings.LastIndexAny(before, " \n")+1:]
	first, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || n == len(word) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	return wordRune(last) && !opens(word, len(before) == len(word))
}

// pictured reports whether a name is that of who took a picture: "(AP Photo/Ada Marsh)", "(Ada Marsh/Harbour
// Post via AP)", "Photo by Norda News".
func pictured(s string, at, part text.Span) bool {
	rest, before := s[at.End:part.End], s[max(part.Start, at.Start-cueBytes):at.Start]
	if strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, " Photo") || strings.HasSuffix(before, "/") {
		return true
	}
	before = strings.TrimRight(before[strings.LastIndexAny(before, "(|\n")+1:], " ")
	if !strings.HasSuffix(before, " via") && !strings.HasSuffix(before, " by") && !strings.HasSuffix(before, ":") {
		return false
	}
	return strings.Contains(before, "/") || strings.Contains(before, "hoto") && len(before) <= cueBytes/2
}

// opens reports whether a word with a capital is an article or the first of its part: "The Hill".
func opens(word string, first bool) bool { return first || word == "The" || len(word) <= 2 }
