package reuse

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// cueWords is how many words away from an outlet's name a word of crediting may stand: "told the
// news site Harbour Post", "the Harbour Post first reported".
const cueWords = 3

// credits finds where some parts of a body's text credit one of the names: the name as a whole
// word, in its own case, with a cue close before or after it in the same sentence.
func (b *Body) credits(parts iter.Seq[text.Span], names []string, x *lexicon) []text.Span {
	var out []text.Span
	for part := range parts {
		for _, name := range names {
			for from := part.Start; from < part.End; {
				i := indexName(b.article.Text[from:part.End], name)
				if i < 0 {
					break
				}
				at := text.Span{Start: from + i, End: from + i + len(name)}
				if b.cued(at, part, x) {
					out = append(out, at)
				}
				from = at.End
			}
		}
	}
	return out
}

// credited reports whether the body credits one of the names for one of the passages, or a line
// round it does for the whole: "With material from Norda News".
func (b *Body) credited(names []string, passages []align.Range, x *lexicon) bool {
	if b.near(b.credits(b.article.Body(), names, x), passages) {
		return true
	}
	lines := func(yield func(text.Span) bool) {
		for _, blk := range b.article.Blocks {
			switch blk.Kind {
			case article.Signature, article.Note, article.Boilerplate:
				if !yield(blk.Span) {
					return
				}
			}
		}
	}
	return len(b.credits(lines, names, x)) > 0
}

// Where a credit stands that is for a passage: no more words from it than about three paragraphs
// have, or, being for the whole text, in the lead or in the last lines.
const (
	nearCredit = 120
	leadCredit = 80
	lastCredit = 40
)

// near reports whether one of the places is one of a credit for one of the passages.
func (b *Body) near(places []text.Span, passages []align.Range) bool {
	return slices.ContainsFunc(b.ranges(text.Cover(places)), func(at align.Range) bool {
		return at.Start < leadCredit || at.Start >= len(b.words)-lastCredit || slices.ContainsFunc(passages, func(p align.Range) bool {
			return at.Start < p.End+nearCredit && p.Start < at.End+nearCredit
		})
	})
}

// cued reports whether a cue stands near the name. "The Post's Ada Marsh" names a person, "Post
// TV's programme" a broadcast that everyone may quote: neither is a credit.
func (b *Body) cued(at, part text.Span, x *lexicon) bool {
	s := b.article.Text
	rest := s[at.End:part.End]
	if strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") {
		return false
	}
	before := strings.Fields(s[sentenceStart(s, part.Start, at.Start):at.Start])
	for _, w := range before[max(0, len(before)-cueWords):] {
		if x.before[strings.ToLower(strings.Trim(w, ",;:\"'“”‘’()"))] {
			return true
		}
	}
	for i, w := range strings.Fields(rest) {
		if i >= cueWords {
			break
		}
		if x.after[strings.ToLower(strings.Trim(w, ",;:.\"'“”‘’()"))] {
			return true
		}
		if strings.HasSuffix(w, ".") {
			break
		}
	}
	return false
}

func sentenceStart(s string, from, to int) int {
	if i := strings.LastIndex(s[from:to], ". "); i >= 0 {
		return from + i + 2
	}
	return from
}

// indexName finds name in s as whole words.
func indexName(s, name string) int {
	for from := 0; name != ""; {
		i := strings.Index(s[from:], name)
		if i < 0 {
			break
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(name):])
		if !wordRune(before) && !wordRune(after) {
			return i
		}
		from = i + len(name)
	}
	return -1
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Where an agency's tag stands: a dateline ends within headBytes of the body's start ("MARSTON,
// Norda (Reuters) -"), a sign-off is a last line of no more than tailBytes.
const (
	headBytes = 100
	tailBytes = 40
)

// origin finds the agency or outlet that an article says its whole text is from: by the page's own
// credit, its dateline, its byline or a sign-off.
func (m mastheads) origin(a *note.Annotated) string {
	if a.RepublishedFrom != "" {
		if shown, is := m.agency(a.RepublishedFrom); is {
			return shown
		}
		return a.RepublishedFrom
	}
	for _, by := range a.Byline {
		if shown, is := m.agency(by); is {
			return shown
		}
	}
	if shown := m.within(a.Dateline); shown != "" {
		return shown
	}
	for _, blk := range a.Blocks {
		if blk.Kind == article.Signature || blk.Kind == article.Byline || blk.Kind == article.Note {
			if shown, is := m.agency(strings.Trim(blk.Span.In(a.Text), "()-–— \n")); is {
				return shown
			}
		}
	}
	var first, last text.Span
	for part := range a.Body() {
		if first.IsZero() {
			first = part
		}
		last = part
	}
	head := first.In(a.Text)
	head = head[:min(len(head), headBytes)]
	if i := strings.IndexByte(head, '('); i >= 0 {
		if end := strings.IndexByte(head[i:], ')'); end > 0 {
			if shown, is := m.agency(head[i+1 : i+end]); is {
				return shown
			}
		}
	}
	tail := strings.TrimRight(last.In(a.Text), " \n\t")
	if i := strings.LastIndexByte(tail, '\n'); i >= 0 {
		tail = tail[i+1:]
	}
	if len(tail) <= tailBytes {
		if shown, is := m.agency(strings.Trim(tail, "()-–— ")); is {
			return shown
		}
	}
	return ""
}

// within gives the agency that one of the parts of a dateline names.
func (m mastheads) within(dateline string) string {
	for _, part := range strings.FieldsFunc(dateline, func(r rune) bool { return strings.ContainsRune(",()-–—/", r) }) {
		if shown, is := m.agency(part); is {
			return shown
		}
	}
	return ""
}

// trace finds what an article says of where its text is from.
func trace(b *Body, x *lexicon) traces {
	t := traces{origin: x.origin(b.article)}
	outlet := b.article.Outlet
	if shown, is := x.agency(plainName(outlet)); is {
		t.origin, t.agency = shown, true
	} else if t.origin != "" {
		t.agency = outlet == "" && b.datelined(t.origin, x) || plain(plainName(outlet)) == plain(plainName(t.origin))
	}
	t.names = x.aliases(b.article.Outlet)
	if t.agency {
		t.names = append(t.names, x.aliases(t.origin)...)
	}
	for part := range b.article.Body() {
		s := b.article.Text[part.Start:part.End]
		folded := text.Fold(s).Text
		for _, phrase := range x.vague {
			t.vague += strings.Count(folded, phrase)
		}
		for _, names := range x.agencies {
			if slices.ContainsFunc(names, func(n string) bool { return indexName(s, n) >= 0 }) {
				t.agencies++
			}
		}
	}
	return t
}

// datelined reports whether the origin stands at the text's head, as agencies mark their own.
func (b *Body) datelined(origin string, x *lexicon) bool {
	heads := []string{b.article.Dateline}
	for part := range b.article.Body() {
		heads = append(heads, b.article.Text[part.Start:min(part.End, part.Start+headBytes)])
		break
	}
	names := append(x.aliases(origin), origin)
	return slices.ContainsFunc(heads, func(head string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return indexName(head, n) >= 0 })
	})
}
