package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/sketch"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Body is an article made ready to be compared: the words of its body, and of the blocks that may
// have been taken for furniture, each with what it is.
// It is not changed once made.
type Body struct {
	article   *note.Annotated
	words     []word
	tokens    []uint64          // hashes of the words
	pairs     *align.Neighbours // of stems that tell something; nil if they are seldom asked for, as the next
	rare      []align.Stem      // of the rare words, by hash, then place
	sentences []align.Range     // of words
	own, said int               // how many words are
	weight    weight            // of these
	showings  []shown
	traces    traces
	news      bool // there may be others on the same event
	speaks    bool // its author, or whose speech it is, does so in the first person
	speech    bool // it says that it is somebody's speech

	house, address, query, site string // whose it is and where it stands, as far as is known
}

type word struct {
	span   text.Span
	stem   uint64
	weight float32 // how rare the word is in general, 0 to 1
	voice  voice
	proper bool // it has a capital or a digit
	opens  bool // a phrase of a word list may start with it
}

// voice is whose words they are.
type voice uint8

const (
	own       voice = iota
	said            // somebody's, quoted: evidence of a common speaker, not of copying
	furniture       // the outlet's, on every page
	outside         // of a block that is not body: passages run over it, and it proves nothing
)

// reader reads bodies one after the other. It is not safe for concurrent use.
type reader struct {
	lexicon *lexicon
	forms   forms
	cut     []sketch.Token // the words of the body that is read; kept, as the stems, to allocate once
	stems   []align.Stem
}

func newReader(x *lexicon, remembered int) *reader {
	return &reader{lexicon: x, forms: make(forms, remembered)}
}

// wording is the words of a body by themselves: enough to lay it beside another's.
type wording struct {
	tokens []uint64 // hashes of the words
	spans  []text.Span
	around []text.Span // the blocks that are not body
}

// words cuts the body of an article into words.
func (r *reader) words(a *note.Annotated) *wording {
	w := &wording{}
	r.cut = slices.Grow(r.cut[:0], len(a.Text)/bytesOfWord)
	for _, blk := range a.Blocks {
		switch {
		case blk.Kind.IsBody():
		case blk.Kind == article.Boilerplate || blk.Kind == article.Related || blk.Kind == article.Caption:
			w.around = append(w.around, blk.Span)
		default:
			continue
		}
		r.cut = sketch.Append(r.cut, a.Text, blk.Span)
	}
	w.tokens, w.spans = make([]uint64, len(r.cut)), make([]text.Span, len(r.cut))
	for i, t := range r.cut {
		w.tokens[i], w.spans[i] = t.Hash, t.Span
	}
	return w
}

// read reads the body of an article.
func (r *reader) read(a *note.Annotated) *Body { return r.heed(a, r.words(a)) }

// heed tells of the words of an article what each is.
func (r *reader) heed(a *note.Annotated, w *wording) *Body {
	b, x := &Body{article: a, tokens: w.tokens, words: make([]word, len(w.tokens))}, r.lexicon
	for i, hash := range w.tokens {
		b.words[i] = r.forms.word(sketch.Token{Span: w.spans[i], Hash: hash}, a.Text, x)
	}
	b.sentences = b.ranges(sentences(a))
	phrases := x.phrases.in(b)
	b.mark(b.holding(phrases, furnished), furniture)
	for part := range a.Body() {
		b.mark(popups(a.Text, part), furniture)
	}
	b.mark(saidSpans(a), said)
	b.mark(b.spoken(phrases, x), said)
	b.showings = showings(a, x)
	var theirs []text.Span
	for _, s := range b.showings {
		if s.theirs {
			theirs = append(theirs, s.what)
		}
	}
	b.mark(theirs, said)
	b.mark(w.around, outside)
	b.tally()
	b.house = x.house(a.Outlet)
	b.traces = trace(b, phrases, x)
	b.news = b.readsAsNews()
	b.address, b.query, b.site = address(a.URI)
	if !b.isReport() { // of reports they are seldom asked for
		r.stems = b.stems(r.stems[:0], telltale)
		b.pairs = align.NewNeighbours(r.stems)
		r.stems = b.stems(r.stems[:0], rare)
		b.rare = align.ByHash(r.stems)
	}
	return b
}

// neighbours gives the pairs of neighbouring stems that tell something.
func (b *Body) neighbours() *align.Neighbours {
	if b.pairs != nil {
		return b.pairs
	}
	return align.NewNeighbours(b.stems(nil, telltale))
}

// rareStems gives the stems of the rare words, by hash, then place.
func (b *Body) rareStems() []align.Stem {
	if b.rare != nil {
		return b.rare
	}
	return align.ByHash(b.stems(nil, rare))
}

// tally counts the words by voice.
func (b *Body) tally() {
	b.own, b.said, b.weight = 0, 0, weight{}
	for _, w := range b.words {
		switch w.voice {
		case own:
			b.own++
			b.weight.own += float64(w.weight)
		case said:
			b.said++
			b.weight.said += float64(w.weight)
		}
	}
}

// bytesOfWord is how many bytes a word of English has at least in the mean, with its blank: room for
// all words is made at once.
const bytesOfWord = 5

// telltale is the weight of a word from which it is no function word.
const telltale = .15

// stems adds those of the words that have a weight to out, in order.
func (b *Body) stems(out []align.Stem, least float32) []align.Stem {
	out = slices.Grow(out, len(b.words))
	for i, w := range b.words {
		if w.weight >= least {
			out = append(out, align.Stem{Hash: w.stem, At: i})
		}
	}
	return out
}

// ranges gives the words that lie in each of the spans, which are in order and disjoint; spans
// without a word are left out.
func (b *Body) ranges(spans []text.Span) []align.Range {
	var out []align.Range
	at := 0
	for _, s := range spans {
		for at < len(b.words) && b.words[at].span.Start < s.Start {
			at++
		}
		start := at
		for at < len(b.words) && b.words[at].span.Start < s.End {
			at++
		}
		if at > start {
			out = append(out, align.Range{Start: start, End: at})
		}
	}
	return out
}

func (b *Body) mark(spans []text.Span, v voice) {
	for _, r := range b.ranges(text.Cover(spans)) {
		for i := r.Start; i < r.End; i++ {
			b.words[i].voice = v
		}
	}
}

// span is where a range of words stands in the text.
func (b *Body) span(r align.Range) text.Span {
	return text.Span{Start: b.words[r.Start].span.Start, End: b.words[r.End-1].span.End}
}

// sentences gives those of the body: of the notes, or, if none were taken, the body's blocks cut at
// full stops.
func sentences(a *note.Annotated) []text.Span {
	if len(a.Sentences) > 0 {
		return a.Sentences
	}
	var out []text.Span
	for part := range a.Body() {
		start := part.Start
		for i := part.Start; i < part.End; i++ {
			if a.Text[i] == '\n' || strings.HasPrefix(a.Text[i:part.End], ". ") {
				out = append(out, text.Span{Start: start, End: i + 1})
				start = i + 1
			}
		}
		out = append(out, text.Span{Start: start, End: part.End})
	}
	return out
}

// ownVoice is the share of sentences in the first person above which the author speaks so: a
// column, a diary, unless it is a speech. Below it they are other people's statements without their marks.
const ownVoice = .4

// leastQuotes is how many quotations with a speaker a text of an unknown outlet has that quotes others.
const leastQuotes = 2

// quotesOthers reports whether the first person of the text may be other people's, who are quoted: it is an
// outlet's, or has them in marks too, and so is no essay, whose first person is its author.
func (b *Body) quotesOthers() bool {
	n := 0
	for _, q := range b.article.Quotes {
		if q.Form == note.Direct && !q.Speaker.IsZero() {
			n++
		}
	}
	return b.article.Outlet != "" || n >= leastQuotes
}

// wordsOfSaying is for how many words a report says once, at least, who said a thing or on which day,
// counted from its own, one was done: "police said", "on Friday", "yesterday".
const wordsOfSaying = 200

// readsAsNews reports whether the text is of a kind of which there may be others on the same event: one
// that tells when, where or by whom it was written, or again and again who said a thing and on which
// day. That it stands under a name tells nothing: an encyclopedia has one too, and so has a shop.
func (b *Body) readsAsNews() bool {
	a := b.article
	if !a.Published.IsZero() || a.Dateline != "" || b.traces.origin != "" {
		return true
	}
	told := 0
	for _, q := range a.Quotes {
		if b.tells(q) {
			told++
		}
	}
	for _, t := range a.Times {
		if isOwnDay(t) {
			told++
		}
	}
	return told > 0 && told*wordsOfSaying >= len(b.words)
}

// leastOfTheDay is how many quotations, and days told by "today", a text has that is of the day and names no day
// of the week: a schoolbook may say "today" once.
const leastOfTheDay = 2

// isOfTheDay reports whether a text is surely a report of a day's news: it has a date, tells a day of the week from
// its own, or quotes who spoke. It asks more than readsAsNews: a schoolbook has many that "say" a thing.
func (b *Body) isOfTheDay() bool {
	a := b.article
	if !a.Published.IsZero() || a.Dateline != "" || b.traces.origin != "" {
		return true
	}
	n := 0
	for _, q := range a.Quotes {
		if q.Form == note.Direct && !q.Speaker.IsZero() {
			n++
		}
	}
	for _, t := range a.Times {
		switch {
		case isOwnWeekday(t):
			return true
		case isOwnDay(t):
			n++
		}
	}
	return n >= leastOfTheDay
}

// isOwnDay reports whether a time is a day told from the day of an article that has no date: "Friday",
// "yesterday".
func isOwnDay(t note.Time) bool {
	return isOwnWeekday(t) || strings.HasPrefix(t.Value, "XXXX-XX-XX")
}

func isOwnWeekday(t note.Time) bool { return strings.HasPrefix(t.Value, "XXXX-WXX-") }

// isReport reports whether a text is news of an outlet: what two such texts share is the event's first, and
// copied only if it is more than that.
func (b *Body) isReport() bool { return b.news && b.house != "" }

// tells reports whether a saying is one of a report: "investors want to know" stands in any text, and
// tells nothing of one that stands under no name.
func (b *Body) tells(q note.Quote) bool {
	if b.article.Outlet == "" && q.Form == note.Indirect {
		return q.By != ""
	}
	return !q.Speaker.IsZero()
}

// spoken gives the sentences, outside quotation marks, that speak in the first person, if they are not the
// author's; of a speech that is printed in full, all.
func (b *Body) spoken(phrases []found, x *lexicon) []text.Span {
	if !b.quotesOthers() {
		return nil
	}
	out := b.holding(phrases, func(f found) bool { return f.list == selfWord && b.words[f.word].voice == own })
	if float64(len(out)) <= ownVoice*float64(len(b.sentences)) {
		return out
	}
	b.speaks, b.speech = true, x.presents(b.article)
	if !b.speech {
		return nil
	}
	return slices.Collect(b.article.Body())
}

// furnished tells the sentences that are furniture by their words.
func furnished(f found) bool { return f.list == standingLine }

// holding gives the sentences that hold one of the phrases that tell something.
func (b *Body) holding(phrases []found, tells func(found) bool) []text.Span {
	var out []text.Span
	for _, r := range b.sentences {
		for f := range standing(phrases, b.span(r)) {
			if tells(f) {
				out = append(out, b.span(r))
				break
			}
		}
	}
	return out
}
