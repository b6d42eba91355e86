package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// reading is one article as its quotations are found: cut into paragraphs, and these into units.
type reading struct {
	*view
	cues       cueLexicon
	paragraphs []text.Span
	headlines  []bool // of the paragraphs
	runs       []run  // the outermost
	spoken     []bool // the run is read as one item
	units      []unit
	found      []statement
	genders    genders
	persons    map[string]bool   // names of people
	pronounOf  map[string]string // of those: he or she, if it is told
	bodies     map[string]string // by a word of a body's name: the one that has it, or severalBodies
	turn       turn              // the saying that is going on
	holder     []int             // the statement that a run belongs to, or -1
	cuesOfUnit [][]said          // the words of saying of each unit, once they are known
	ends       *endTable
	watch      func(u unit, c said, p phrase, places []place) // sees where each clause may end, to learn it; or nil
}

// unit is a sentence of the outlet's own words, in which every stretch of quoted speech is one item:
// what was said may hold several sentences.
type unit struct {
	items     []item
	paragraph int
}

// item is a token, or a run of quoted speech.
type item struct {
	token int // the token, or the first one of the run
	end   int // one past the last token
	run   int // index in runs, or -1
}

// maxUnit is the most items of a unit: more than any sentence has. What is done for a unit may take
// the square of it.
const maxUnit = 300

// newReading cuts an article for its quotations.
func newReading(v *view, f *quoteFinder) *reading {
	r := &reading{view: v, cues: f.cues, genders: f.genders, ends: f.ends}
	for _, b := range v.article.Blocks {
		if b.Kind.IsBody() || b.Kind == article.Headline || b.Kind == article.Caption {
			r.paragraphs = append(r.paragraphs, paragraphsOf(v.article.Text, b.Span)...)
			for len(r.headlines) < len(r.paragraphs) {
				r.headlines = append(r.headlines, b.Kind == article.Headline)
			}
		}
	}
	r.joinLines()
	r.runs = outermost(markRuns(v.article.Text, r.paragraphs))
	r.endUnclosed()
	r.spoken, r.holder = make([]bool, len(r.runs)), make([]int, len(r.runs))
	for i, x := range r.runs {
		r.spoken[i], r.holder[i] = r.speech(x) && !r.titled(x), -1
	}
	next := 0
	for p, span := range r.paragraphs {
		for next < len(r.runs) && r.runs[next].outer.Start < span.Start {
			next++
		}
		r.cut(p, span, next)
	}
	return r
}

// outermost leaves out the runs that lie in others.
func outermost(runs []run) []run {
	var out []run
	place := make([]int, len(runs))
	for i, x := range runs {
		if x.inside >= 0 {
			continue
		}
		if x.follows >= 0 {
			x.follows = place[x.follows]
		}
		place[i] = len(out)
		out = append(out, x)
	}
	return out
}

// paragraphsOf cuts a block at its blank lines, and at the ends of lines that end a sentence. Lines
// that were wrapped stay together.
func paragraphsOf(t string, block text.Span) []text.Span {
	var out []text.Span
	start, i := block.Start, block.Start
	for i < block.End {
		n := strings.IndexByte(t[i:block.End], '\n')
		if n < 0 {
			break
		}
		line := t[i : i+n]
		i += n + 1
		if wrapped(line, t[i:block.End]) {
			continue
		}
		if !blank(t[start:i]) {
			out = append(out, text.Span{Start: start, End: i})
		}
		start = i
	}
	if !blank(t[start:block.End]) {
		out = append(out, text.Span{Start: start, End: block.End})
	}
	return out
}

// wrapped reports whether the paragraph goes on after a line: it ends with a word or a comma, and
// the next line is not blank and begins in lower case.
func wrapped(line, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(line, unicode.IsSpace))
	first, _ := utf8.DecodeRuneInString(after)
	return (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',') && (unicode.IsLower(first) || unicode.IsDigit(first))
}

// cut makes the units of a paragraph; next is the first run that starts in it or after.
func (r *reading) cut(p int, span text.Span, next int) {
	first := r.at(span.Start)
	items := make([]item, 0, r.at(span.End)-first+1) // of the present unit; those before it lie in front of it in one array
	flush := func() {
		if len(items) > 0 {
			r.units = append(r.units, unit{items: slices.Clip(items), paragraph: p})
			items = items[len(items):]
		}
	}
	for i := first; i < r.tokens() && r.token(i).Start < span.End; {
		for next < len(r.runs) && r.runs[next].outer.End <= r.token(i).Start {
			next++
		}
		if next < len(r.runs) && r.spoken[next] && r.runs[next].outer.Contains(r.token(i)) {
			if n := len(items); n > 0 && (r.terminal(items[n-1].token) || r.shortened(items[n-1]) && r.sentences(next)) {
				flush()
			}
			it := item{token: i, run: next}
			for i < r.tokens() && r.token(i).Start < r.runs[next].outer.End {
				i++
			}
			it.end = i
			items = append(items, it)
			if r.endsUnit(it) {
				flush()
			}
			continue
		}
		if quoteMark(r.word(i)) {
			i++
			continue
		}
		if n := len(items); n > 0 && items[n-1].run < 0 && r.sentence(items[n-1].token) != r.sentence(i) {
			flush()
		}
		if len(items) >= maxUnit {
			flush()
		}
		items = append(items, item{token: i, end: i + 1, run: -1})
		i++
	}
	flush()
}

func (r *reading) token(i int) text.Span { return r.notes.Tokens[i].Span }

// terminal reports whether token i ends a sentence.
func (r *reading) terminal(i int) bool {
	switch r.word(i) {
	case ".", "!", "?", "…":
		next := i + 1
		for next < r.tokens() && quoteMark(r.word(next)) {
			next++
		}
		return next == r.tokens() || r.sentence(i) != r.sentence(next)
	}
	return false
}

// shortened reports whether an item is an abbreviation with its stop: it may end a sentence all the same, as in
// "of Harrow, Calif. “We …”".
func (r *reading) shortened(it item) bool {
	w := r.word(it.end - 1)
	return it.run < 0 && len(w) > 1 && strings.HasSuffix(w, ".")
}

// sentences reports whether the speech of a run is one whole sentence or more.
func (r *reading) sentences(run int) bool {
	s := r.said(r.runs[run]).In(r.article.Text)
	return s != "" && unicode.IsUpper(rune0(s)) && strings.IndexByte(".?!", s[len(s)-1]) >= 0 && strings.Contains(s, " ")
}

func quoteMark(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return isMark(c) && strings.IndexFunc(w, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) < 0
}

// leastSpeech is how many words in marks are speech on their own: of shorter runs many are titles,
// nicknames and words that the outlet keeps at a distance.
const leastSpeech = 3

// speech reports whether a run is read as one item: it is long enough, or ends as speech does, with
// a comma or the end of a sentence before the closing mark.
func (r *reading) speech(x run) bool {
	inner := strings.TrimSpace(x.inner.In(r.article.Text))
	if inner == "" {
		return false
	}
	last := inner[len(inner)-1]
	if strings.IndexByte(",.?!", last) >= 0 && !x.single {
		return true
	}
	words := 0
	for range strings.FieldsSeq(inner) {
		if words++; words >= leastSpeech {
			return true
		}
	}
	return false
}

// titled reports whether a run is the name of a work or a programme, and no speech: in capitals, inside a sentence that
// neither a comma nor a word of saying parts from it, as in "the film “The Last Pier,” by Lind".
func (r *reading) titled(x run) bool {
	i := r.at(x.outer.Start)
	for i > 0 && quoteMark(r.word(i-1)) {
		i--
	}
	if i == 0 || !titleCase(x.inner.In(r.article.Text)) {
		return false
	}
	switch r.tag(i - 1) {
	case Punct:
		return false
	case Verb:
		return r.cues[r.lemmaOfVerb(i-1)] == 0 || r.lower(i-1) == "called"
	}
	return true
}

// titleCase reports whether every long word of s, and the first, has a capital.
func titleCase(s string) bool {
	words := 0
	for w := range strings.FieldsSeq(s) {
		if first, _ := utf8.DecodeRuneInString(w); (words == 0 || len(w) > 4) && !unicode.IsUpper(first) {
			return false
		}
		words++
	}
	return words > 0
}

// endsUnit reports whether a run of speech is a unit's last: it ends a sentence, and what follows
// does not say who spoke.
func (r *reading) endsUnit(it item) bool {
	inner := strings.TrimRightFunc(r.runs[it.run].inner.In(r.article.Text), unicode.IsSpace)
	if inner == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(inner)
	after := strings.TrimLeft(r.article.Text[r.runs[it.run].outer.End:], " \u00a0")
	next, _ := utf8.DecodeRuneInString(after)
	switch last {
	case '.', '…':
		return !unicode.IsLower(next) && !strings.ContainsRune("—–-―,", next)
	case '?', '!':
		return !unicode.IsLower(next) && !strings.ContainsRune("—–-―,", next) && !r.attributes(it.end)
	}
	return false
}

// attributesWithin is how many tokens after a question in marks a verb of saying may stand.
const attributesWithin = 8

// attributes reports whether the words from token i on say who spoke: “Why?” the pilot asked.
func (r *reading) attributes(i int) bool {
	if n := r.nameAt(i); n > i && n+1 < r.tokens() && r.tag(n) == Verb && strings.HasSuffix(r.lower(n), "ed") && r.terminal(n+1) {
		return true // “Why?” Lind pressed.
	}
	for j := i; j < min(r.tokens(), i+attributesWithin); j++ {
		if r.tag(j) == Verb || r.lower(j) == "said" {
			return r.cues[r.lemmaOfVerb(j)].is(cueSay | cueTell | cueAsk | cueQuoted)
		}
		if r.tag(j) == Punct && r.lower(j) != "," {
			return false
		}
	}
	return false
}

// lemmaOfVerb is the lemma of token i read as a verb. Rules of spelling may leave the last letter of a form in doubt:
// of two lemmas, that of a word of saying is meant: conceded is of concede, agreeing of agree.
func (r *reading) lemmaOfVerb(i int) string {
	lemma := Lemma(r.lower(i), Verb)
	if r.cues[lemma] != 0 || lemma == r.lower(i) {
		return lemma
	}
	if stem := strings.TrimSuffix(strings.TrimSuffix(r.lower(i), "ed"), "ing"); stem == lemma && r.cues[lemma+"e"] != 0 {
		return lemma + "e"
	}
	if short := strings.TrimSuffix(lemma, "e"); r.cues[short] != 0 {
		return short
	}
	return lemma
}
