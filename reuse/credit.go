package reuse

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// cueWords is how many words away from an outlet's name a word of crediting may stand: "told the
// news site Harbour Post", "the Harbour Post first reported".
const cueWords = 3

// cueBytes is more than that many words have.
const cueBytes = 200

// reporterWords is how many words a reporter's name has at most.
const reporterWords = 3

// marks stand round words.
const marks = ",;:\"'“”‘’()"

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

// claim is where a text credits another, and which of the passages that they share it credits it for: a report is
// credited for a fact, and has the remarks that all have, of others.
type claim struct {
	at text.Span
	of []bool
}

// add takes in a credit for the passages that it reaches.
func (c *claim) add(at text.Span, reaches func(passage int) bool) {
	for i := range c.of {
		if reaches(i) {
			c.found(at)
			c.of[i] = true
		}
	}
}

// addWhole takes in a credit for the whole text.
func (c *claim) addWhole(at text.Span) {
	c.found(at)
	for i := range c.of {
		c.of[i] = true
	}
}

// found takes in where a credit stands: the first counts.
func (c *claim) found(at text.Span) {
	if c.at.IsZero() {
		c.at = at
	}
}

// credited finds where the body credits a source for some of the passages, or a line round it does for the
// whole: "With material from Norda News".
func (b *Body) credited(source *Body, passages []align.Range, x *lexicon) claim {
	c, names := claim{of: make([]bool, len(passages))}, source.traces.names
	b.creditedFor(&c, names, passages, x)
	credits := b.credits(b.article.Body(), names, x)
	credits = slices.DeleteFunc(credits[:min(len(credits), mostCredits)], func(at text.Span) bool { return b.isForEarlier(at, source) })
	for _, at := range text.Cover(credits) {
		switch r := b.wordsIn(at); {
		case r.Len() == 0:
		case b.creditsWhole(r, x):
			c.addWhole(b.span(r))
		default:
			scope := b.scope(r, x)
			c.add(b.span(r), func(i int) bool { return scope.reaches(passages[i]) })
		}
	}
	if c.at.IsZero() {
		c.at = b.firstTold(source, credits...)
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
	if whole := b.credits(lines, names, x); len(whole) > 0 {
		c.addWhole(whole[0])
	}
	return c
}

// mostCredits bounds the credits of one text that are asked what they are for: no article has as many.
const mostCredits = 256

// Where a credit stands that is for a passage: no more words from it than about three paragraphs
// have, or, being for the whole text, in the lead or in the last lines. One for an interview, "Voss told
// the Harbour Post", is for the quotation beside it alone: whoever speaks to one outlet speaks to others
// too. The figures keep the credits of two news sets that are for what is shared.
const (
	nearCredit = 110
	toldCredit = 40
	leadCredit = 80
	lastCredit = 40
)

// timeBytes is how many bytes from a credit a time may stand that says when its source had it: "told the Harbour
// Post last week", "In May, the Harbour Post reported". The longest that is between is ", the ".
const timeBytes = 6

// isForEarlier reports whether a credit is dated before the source was published, and so is for another text of
// its outlet.
func (b *Body) isForEarlier(credit text.Span, source *Body) bool {
	published := source.article.Published
	if published.Precision < calendar.Day {
		return false
	}
	return slices.ContainsFunc(b.article.Times, func(t note.Time) bool {
		return t.Type == note.Day && t.To.Precision != calendar.Unknown && published.Time.Sub(t.To.Time) >= clearHouse && b.dates(t.Span, credit)
	})
}

// dates reports whether a time stands right after a credit, or before it at the head of the sentence.
func (b *Body) dates(time, credit text.Span) bool {
	if time.Start >= credit.End {
		return time.Start <= credit.End+timeBytes && !possessed(b.article.Text[time.End:])
	}
	head := max(0, time.Start-timeBytes)
	return time.End <= credit.Start && time.End >= credit.Start-timeBytes && (head == 0 || strings.ContainsAny(b.article.Text[head:time.Start], ".\n"))
}

// creditsWhole reports whether a credit, which stands in some words, is for the whole text.
func (b *Body) creditsWhole(credit align.Range, x *lexicon) bool {
	return !b.ofInterview(credit, x) && (credit.Start < leadCredit || credit.Start >= len(b.words)-lastCredit || b.breaksNews(credit, x))
}

// scope is what a credit is for: the passages that are no more words away.
type scope struct {
	credit align.Range
	words  int
}

// scope gives that of a credit, which stands in some words.
func (b *Body) scope(credit align.Range, x *lexicon) scope {
	if b.ofInterview(credit, x) {
		return scope{credit, toldCredit}
	}
	if sentence, closes := b.closed(credit); closes {
		return scope{sentence, 0}
	}
	return scope{credit, nearCredit}
}

// reaches reports whether a credit stands near enough to a passage to be for it.
func (s scope) reaches(passage align.Range) bool { return isNear(s.credit, passage, s.words) }

// ofInterview reports whether a credit says that somebody spoke to the outlet.
func (b *Body) ofInterview(credit align.Range, x *lexicon) bool {
	return x.interview[b.lowered(credit.Start)]
}

// closed gives the sentence that a credit closes: "All four are shut, the Harbour Post reported." Such a credit is
// for what it closes, or leads in, and not for what stands round it.
func (b *Body) closed(credit align.Range) (sentence align.Range, is bool) {
	i, _ := slices.BinarySearchFunc(b.sentences, credit.End, func(r align.Range, end int) int { return cmp.Compare(r.End, end) })
	if i == len(b.sentences) || b.sentences[i].End != credit.End || credit.Start-b.sentences[i].Start < wholeSentence {
		return align.Range{}, false
	}
	return b.sentences[i], true
}

// wholeSentence is how many words before a credit make a sentence of their own.
const wholeSentence = 8

// isNear reports whether a credit is no more words than reach from a passage.
func isNear(credit, passage align.Range, reach int) bool {
	return credit.Start < passage.End+reach && passage.Start < credit.End+reach
}

// breaksNews reports whether a credit is for the news as such, and so for the whole text: "the Harbour Post first
// reported", "was the first to report", "was broken by the Harbour Post".
func (b *Body) breaksNews(credit align.Range, x *lexicon) bool {
	from, to := max(0, credit.Start-cueWords), min(len(b.words), credit.End+cueWords)
	for i := from; i < to; i++ {
		if x.breaking[b.lowered(i)] {
			return true
		}
		if b.lowered(i) != "first" {
			continue
		}
		for k := i + 1; k < min(to, i+cueWords); k++ {
			if w := b.lowered(k); x.reporters[w] || x.before[w] || x.after[w] {
				return true
			}
		}
	}
	return false
}

// lowered is a word as word lists have it.
func (b *Body) lowered(word int) string { return lowered(b.words[word].span.In(b.article.Text)) }

// cued gives the name with the cue that stands near it, or nothing. "The Post's Ada Marsh" names a
// person, "Post TV's programme" a broadcast that everyone may quote: neither is a credit, unless the
// person reports.
func cued(s string, at, part text.Span, x *lexicon) text.Span {
	rest := s[at.End:part.End]
	if possessed(rest) {
		return reporterAfter(s, at, part, x)
	}
	before := wordsOf(s, text.Span{Start: sentenceStart(s, max(part.Start, at.Start-cueBytes), at.Start), End: at.Start})
	if start, found := cueBefore(s, before, x); found {
		return text.Span{Start: start, End: at.End}
	}
	if strings.HasPrefix(rest, ",") && x.isGoverned(s, before) {
		return text.Span{}
	}
	after := wordsOf(s, text.Span{Start: at.End, End: min(part.End, at.End+cueBytes)})
	for i, w := range after[:min(cueWords, len(after))] {
		form := w.In(s)
		if x.party[lowered(form)] || x.after[lowered(form)] && x.asParty(s, after[i+1:]) {
			break
		}
		if x.after[lowered(form)] {
			return text.Span{Start: at.Start, End: w.Start + len(strings.TrimRight(form, marks+"."))}
		}
		if strings.HasSuffix(form, ".") {
			break
		}
	}
	return text.Span{}
}

// isGoverned reports whether a name hangs on the word before it, and so is not the one who does what comes after a
// comma: "Voss, speaking on Harbour TV, said so".
func (x *lexicon) isGoverned(s string, before []text.Span) bool {
	for _, w := range slices.Backward(before) {
		if word := lowered(w.In(s)); !x.ofOutlets[word] {
			return x.governs[word]
		}
	}
	return false
}

// asParty reports whether an outlet speaks for itself: "the Harbour Post said in a statement". What it says then
// is no report of its own.
func (x *lexicon) asParty(s string, after []text.Span) bool {
	if len(after) < 2 || lowered(after[0].In(s)) != "in" {
		return false
	}
	return slices.ContainsFunc(after[1:min(cueWords, len(after))], func(w text.Span) bool { return x.party[lowered(w.In(s))] })
}

// reporterAfter gives the name of an outlet with what one of its people does, if that is reporting: "the Harbour
// Post's Ada Marsh reports".
func reporterAfter(s string, at, part text.Span, x *lexicon) text.Span {
	for i, w := range wordsOf(s, text.Span{Start: at.End, End: min(part.End, at.End+cueBytes)}) {
		form := w.In(s)
		switch {
		case i == 0: // "'s"
		case i > 1 && x.reporters[lowered(form)]:
			return text.Span{Start: at.Start, End: w.Start + len(strings.TrimRight(form, marks+"."))}
		case i > reporterWords || !unicode.IsUpper(firstRune(form)) && !x.reporters[lowered(form)], form != strings.TrimRight(form, marks):
			return text.Span{}
		}
	}
	return text.Span{}
}

// possessed reports whether what follows a name makes it the owner of a name: "'s Ada Marsh". Owned
// things are the outlet's word: "the Post's report".
func possessed(rest string) bool {
	for _, mark := range []string{"'s ", "’s ", "' ", "’ "} {
		if after, is := strings.CutPrefix(rest, mark); is {
			return !unicode.IsLower(firstRune(strings.TrimLeft(after, "\"“‘'"))) || strings.HasPrefix(mark, "' ") || strings.HasPrefix(mark, "’ ")
		}
	}
	return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s")
}

// cueBefore finds where the cue among the words before a name starts. A mark between them parts them,
// and a name in marks is a programme's.
func cueBefore(s string, before []text.Span, x *lexicon) (start int, found bool) {
	beside, names := true, 0
	for i := len(before) - 1; i >= 0; i-- {
		w := before[i]
		form := w.In(s)
		if len(strings.TrimRight(form, marks+".")) < len(form) && form != "h/t:" {
			return 0, false
		}
		word := lowered(form)
		at := w.End - len(strings.TrimLeft(form, marks))
		switch off := len(before) - 1 - i; {
		case beside && word == "to" && x.listed(s, before[:i]):
			return 0, false
		case off < cueWords && x.before[word], beside && x.beside[word], names > 0 && x.reporters[word]:
			return at, true
		case beside && (word == "of" || word == "at" || word == "for"):
			names = 1 // of a reporter may follow
		case names > 0 && names <= cueWords && unicode.IsUpper(firstRune(form)):
			names++
			beside = false
			continue
		case off >= cueWords && !beside && names == 0:
			return 0, false
		}
		beside = beside && x.ofOutlets[word]
	}
	return 0, false
}

// listed reports whether words before a "to" are of a row of names: "from Norda TV and the Quay Herald to".
func (x *lexicon) listed(s string, before []text.Span) bool {
	for _, w := range slices.Backward(before) {
		switch word := w.In(s); {
		case lowered(word) == "from":
			return true
		case !unicode.IsUpper(firstRune(word)) && !x.inRow[lowered(word)]:
			return false
		}
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lowered(word string) string { return strings.ToLower(strings.Trim(word, marks+".")) }

// wordsOf gives what stands between blanks in a span.
func wordsOf(s string, in text.Span) []text.Span {
	var out []text.Span
	for at := in.Start; at < in.End; {
		rest := s[at:in.End]
		blank := len(rest) - len(strings.TrimLeftFunc(rest, unicode.IsSpace))
		if blank == len(rest) {
			break
		}
		end := strings.IndexFunc(rest[blank:], unicode.IsSpace)
		if end < 0 {
			end = len(rest) - blank
		}
		out = append(out, text.Span{Start: at + blank, End: at + blank + end})
		at += blank + end
	}
	return out
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

// citation is a credit to an agency for what stands beside it, and where it is.
type citation struct {
	agency string
	at     text.Span
	told   bool // somebody told it: "she told AFP" is how AFP itself writes
}

// cites reports whether one of the citations is of an agency.
func cites(all []citation, agency string) bool {
	return slices.ContainsFunc(all, func(c citation) bool { return c.agency == agency })
}

// citedFor gives the first credit to each agency in or near passages.
func (b *Body) citedFor(passages []align.Range, x *lexicon) []citation {
	var out []citation
	for _, c := range b.traces.cited {
		r := b.wordsIn(c.at)
		if r.Len() == 0 || cites(out, c.agency) {
			continue
		}
		if b.creditsWhole(r, x) || slices.ContainsFunc(passages, b.scope(r, x).reaches) {
			out = append(out, c)
		}
	}
	return out
}

// ofCommon keeps the citations of agencies that others are of too.
func ofCommon(all, others []citation) []citation {
	return slices.DeleteFunc(slices.Clone(all), func(c citation) bool { return !cites(others, c.agency) })
}

// trace finds what an article says of where its text is from.
func trace(b *Body, phrases []found, x *lexicon) traces {
	from := x.origin(b.article)
	t := traces{origin: from.name, tag: from.at, outsider: from.outside(b.house)}
	outlet := b.article.Outlet
	if shown, is := x.agency(x.houseName(outlet)); is {
		if t.origin != shown {
			t.tag = text.Span{} // its name is on the page: that it passes on another's says nothing here
		}
		t.origin, t.agency = shown, true
	} else if t.origin != "" {
		t.agency = outlet == "" && b.datelined(t.origin, x) || from.house == b.house
	}
	t.names = x.aliases(b.article.Outlet)
	if t.agency {
		t.house = x.house(t.origin)
		t.names = append(t.names, x.aliases(t.origin)...)
	}
	t.helped = b.helped(x)
	for part := range b.article.Body() {
		var named []int
		for f := range standing(phrases, part) {
			switch {
			case f.list == vagueSaying:
				t.vague++
			case f.list == agencyName && !slices.Contains(named, f.entry):
				named = append(named, f.entry)
			}
		}
		t.agencies += len(named)
		for _, i := range named {
			for _, at := range b.credits(slices.Values([]text.Span{part}), x.agencies[i], x) {
				t.cited = append(t.cited, citation{x.agencies[i][0], at, b.toldAs(at, x)})
			}
		}
	}
	slices.SortFunc(t.cited, func(c, d citation) int { return c.at.Compare(d.at) })
	t.cited = t.cited[:min(len(t.cited), mostCredits)]
	return t
}

// toldAs reports whether an agency is credited as its own texts do: "told AFP", not "told the news agency AFP" or
// "told AFP news agency".
func (b *Body) toldAs(credit text.Span, x *lexicon) bool {
	r := b.wordsIn(credit)
	if r.Len() == 0 || !x.interview[b.lowered(r.Start)] {
		return false
	}
	first := r.Start + 1
	if first < len(b.words) && b.lowered(first) == "the" {
		first++
	}
	return !b.isOfOutlet(first, x) && !b.isOfOutlet(r.End, x)
}

// isOfOutlet reports whether a word says what an outlet is: "agency", "daily".
func (b *Body) isOfOutlet(word int, x *lexicon) bool {
	return word < len(b.words) && x.ofOutlets[b.lowered(word)]
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

// helped reports whether one of the last lines says that an agency contributed: "Norda News contributed to this
// report."
func (b *Body) helped(x *lexicon) bool {
	for _, p := range closing(b.article) {
		s := p.In(b.article.Text)
		if slices.ContainsFunc(x.help, func(phrase string) bool { return strings.Contains(s, phrase) }) && x.namesAgency(s) {
			return true
		}
	}
	return false
}
