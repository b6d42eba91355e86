package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// otherQuotes finds what is said in direct speech in a language other than English: the stretches
// between quotation marks, and lines of dialogue after dashes. Who says it is not told. Marks also
// stand around titles, firms and words that the writer keeps away from; a run counts as said if a verb
// of saying or a colon after one stands beside it, or if it is a whole sentence by itself.
func otherQuotes(v *view) []Quote {
	f := speechFinder{rules: v.rules, t: v.article.Text, sentences: v.notes.Sentences}
	for _, b := range v.article.Blocks {
		if !b.Kind.IsBody() || b.Span.Start < 0 || b.Span.End > len(f.t) {
			continue
		}
		for _, p := range paragraphsOf(f.t, b.Span) {
			if pieces := f.dialogue(p); len(pieces) > 0 {
				f.add(pieces...)
				continue
			}
			f.paragraph(p)
		}
	}
	return f.found
}

type speechFinder struct {
	*rules
	t         string
	sentences []text.Span
	found     []Quote
}

func (f *speechFinder) add(pieces ...text.Span) {
	f.found = append(f.found, Quote{Spans: pieces, Form: Direct, Marks: Marked})
}

// What makes a run a saying, in words; a verb of saying is looked for this near, in bytes.
const (
	fewWords   = 3  // with a verb or a colon beside it, if that is not plain from the comma
	someWords  = 4  // a sentence by itself among others
	manyWords  = 7  // one that asks or cries: titles do too
	nearVerb   = 90 // after the run
	verbWithin = 4  // words after the run
	longest    = 4000
	joined     = 160 // between two pieces of a saying
)

func (f *speechFinder) paragraph(p text.Span) {
	last := -1 // end of the run before, if it was said and more may follow
	for _, x := range f.otherRuns(f.t, p) {
		inner := f.trimmed(x.inner)
		if inner.Len() <= 0 || inner.Len() > longest {
			continue
		}
		verb := f.verbAfter(x, p.End)
		switch {
		case last >= 0 && f.carriesOn(text.Span{Start: last, End: x.outer.Start}, inner):
			q := &f.found[len(f.found)-1]
			q.Spans = append(q.Spans, inner)
			last = x.outer.End
		case f.said(x, inner, p, verb):
			f.add(f.withoutIncise(inner)...)
			last = -1
			if verb {
				last = x.outer.End
			}
		default:
			last = -1
		}
	}
}

// trimmed is a span without the white space and dashes around it.
func (f *speechFinder) trimmed(s text.Span) text.Span {
	b, e := trimSpace(f.t, s.Start, s.End)
	return text.Span{Start: b, End: e}
}

// said reports whether a run is something said.
func (f *speechFinder) said(x run, inner, p text.Span, verb bool) bool {
	s := inner.In(f.t)
	words := f.words(s)
	if words == 0 || !opensLikeSpeech(s) {
		return false
	}
	mark, _ := utf8.DecodeLastRuneInString(s)
	outside, _ := utf8.DecodeRuneInString(f.t[x.outer.End:p.End])
	ends := isEndMark(mark)
	switch {
	case verb && f.verbAtOnce(x, p):
		return true
	case words < someWords && !f.opensClause(x, p):
		return false
	case verb && (ends || mark == ',' || outside == ',' || outside == '،'):
		return true
	case verb && words >= fewWords:
		return true
	case f.verbAndColonBefore(x, p):
		return ends || words >= fewWords || words > 1 && (outside == '.' || outside == utf8.RuneError)
	}
	if 2*x.outer.Len() > len(f.t) { // the article itself, set in marks by what delivered it
		return false
	}
	alone := f.standsAlone(x, p)
	switch mark {
	case '.', '。', '…', '।', '۔':
		return alone && words >= 2 || words >= someWords && opensWithCapital(s) && f.opensClause(x, p)
	case '!', '?', '！', '？', '؟':
		return alone && words >= manyWords
	}
	return false
}

// words counts the words of a run; two letters count for one where words have no space between.
func (f *speechFinder) words(s string) int {
	if f.noWords {
		return utf8.RuneCountInString(s) / 2
	}
	return len(strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r) && r != '\'' && r != '’' && r != '-'
	}))
}

// opensLikeSpeech reports whether the first letter is a capital, or of a script without them.
func opensLikeSpeech(s string) bool {
	at := strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	if at < 0 {
		return false
	}
	return !unicode.IsLower(rune0(s[at:]))
}

// opensWithCapital reports whether the first letter of s is a capital.
func opensWithCapital(s string) bool {
	at := strings.IndexFunc(s, unicode.IsLetter)
	return at >= 0 && unicode.IsUpper(rune0(s[at:]))
}

// verbAfter reports whether a verb of saying follows a run, in its sentence: “…”, sagte Weber; «…», a dit
// Lind; «…», — сказал он.
func (f *speechFinder) verbAfter(x run, end int) bool {
	rest := f.t[x.outer.End:min(end, x.outer.End+nearVerb)]
	if f.noWords {
		return f.verbUnspaced(rest)
	}
	behind, comma := strings.CutPrefix(rest, ",")
	if comma && f.source[firstWord(strings.TrimLeft(behind, " \u00a0"))] {
		return true
	}
	behind = strings.TrimPrefix(behind, "،")
	if first := rune0(strings.TrimLeft(behind, " \u00a0")); f.parted && !isLongDash(first) {
		return false
	}
	return f.verbIn(strings.TrimLeft(behind, "—–-― \u00a0"), verbWithin)
}

// verbUnspaced is verbIn for languages without spaces: 「…」と述べた, “…”李安说.
func (f *speechFinder) verbUnspaced(s string) bool {
	if end := strings.IndexAny(s, "。！？，、,.「“《\n"); end >= 0 {
		s = s[:end]
	}
	if len(f.particle) > 0 && f.glued(s) == "" {
		return false
	}
	return f.saysIn(s)
}

// saysIn reports whether a verb of saying stands anywhere in s.
func (f *speechFinder) saysIn(s string) bool {
	for w := range f.say { // in no order: any will do
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// verbIn reports whether one of the first words of s is a verb of saying, before a mark of its
// sentence.
func (f *speechFinder) verbIn(s string, within int) bool {
	for range within {
		s = strings.TrimLeft(s, " \u00a0")
		end := strings.IndexFunc(s, func(r rune) bool { return !isWordRune(r) })
		if end == 0 {
			return false
		}
		if end < 0 {
			end = len(s)
		}
		if f.isVerb(s[:end]) {
			return true
		}
		s = s[end:]
	}
	return false
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == '\'' || r == '’' || r == '-' || r == '\u200c'
}

// isVerb reports whether w is a verb of saying, perhaps with a pronoun behind it: dit-il.
func (f *speechFinder) isVerb(w string) bool {
	low := strings.ToLower(w)
	if f.say[low] {
		return true
	}
	verb, _, pronoun := strings.Cut(low, "-")
	return pronoun && f.say[verb]
}

// verbAndColonBefore reports whether a colon stands before a run, after a sentence with a verb of
// saying: Weber sagte: „…“.
func (f *speechFinder) verbAndColonBefore(x run, p text.Span) bool {
	const look = 240 // bytes
	from := max(p.Start, x.outer.Start-look)
	for from < x.outer.Start && !utf8.RuneStart(f.t[from]) {
		from++
	}
	before, colon := strings.CutSuffix(strings.TrimRight(f.t[from:x.outer.Start], " \u00a0\n"), ":")
	if !colon {
		if before, colon = strings.CutSuffix(before, "："); !colon {
			return f.verbAndCommaBefore(before)
		}
	}
	if at := strings.LastIndexAny(before, ".!?\n"); at >= 0 {
		before = before[at+1:]
	}
	if f.noWords {
		return f.saysIn(before)
	}
	return slices.ContainsFunc(strings.FieldsFunc(before, func(r rune) bool { return !isWordRune(r) }), f.isVerb)
}

// opensClause reports whether a run stands where a clause begins, and not as the name of something
// before it: перешёл в «Локомотив», рассказал …
func (f *speechFinder) opensClause(x run, p text.Span) bool {
	before := strings.TrimRightFunc(f.t[p.Start:x.outer.Start], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || f.noWords || !unicode.IsLetter(last) && !unicode.IsDigit(last) && !f.isMark(last)
}

// verbAndCommaBefore reports whether s ends with a verb of saying and a comma: Budi mengatakan, “…”.
func (f *speechFinder) verbAndCommaBefore(s string) bool {
	s, comma := strings.CutSuffix(s, ",")
	if !comma {
		return false
	}
	last := strings.LastIndexFunc(s, func(r rune) bool { return !isWordRune(r) })
	return f.isVerb(s[last+1:])
}

// standsAlone reports whether a run is a sentence by itself: what stands before it is over, and what
// follows begins anew.
func (f *speechFinder) standsAlone(x run, p text.Span) bool {
	before := strings.TrimRightFunc(f.t[p.Start:x.outer.Start], unicode.IsSpace)
	after := strings.TrimLeftFunc(f.t[x.outer.End:p.End], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return (before == "" || isEndMark(last) || isCloser(last) || last == ':') && (after == "" || !unicode.IsLower(first) && !strings.ContainsRune(",;:)—–-", first))
}

// carriesOn reports whether a run goes on with the saying before the gap: “…”, sagte Weber, “…”.
func (f *speechFinder) carriesOn(gap, inner text.Span) bool {
	if gap.Len() > joined {
		return false
	}
	s := strings.TrimRight(gap.In(f.t), " \u00a0—–-")
	last, _ := utf8.DecodeLastRuneInString(s)
	return (last == ',' || last == ':') && !strings.ContainsAny(s, ".!?") && !opensLikeSpeech(inner.In(f.t))
}
