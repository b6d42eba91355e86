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
	around []align.Range // of words, in order: the blocks that are not body
}

// bytesOfWord is how many bytes a word of English has at least in the mean, with its blank: room for
// all words is made at once.
const bytesOfWord = 5

// words cuts the body of an article into words.
func (r *reader) words(a *note.Annotated) *wording {
	w := &wording{}
	r.cut = slices.Grow(r.cut[:0], len(a.Text)/bytesOfWord)
	for _, blk := range a.Blocks {
		body := blk.Kind.IsBody()
		if !body && blk.Kind != article.Boilerplate && blk.Kind != article.Related && blk.Kind != article.Caption {
			continue
		}
		before := len(r.cut)
		r.cut = sketch.Append(r.cut, a.Text, blk.Span)
		if !body {
			w.around = append(w.around, align.Range{Start: before, End: len(r.cut)})
		}
	}
	w.tokens, w.spans = make([]uint64, len(r.cut)), make([]text.Span, len(r.cut))
	for i, t := range r.cut {
		w.tokens[i], w.spans[i] = t.Hash, t.Span
	}
	return w
}

// body gives the words that were cut last without those around the body. It holds until the next are cut.
func (r *reader) body(w *wording) []sketch.Token {
	out, from := r.cut[:0], 0
	for _, around := range w.around {
		out = append(out, r.cut[from:around.Start]...)
		from = around.End
	}
	return append(out, r.cut[from:]...)
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
	for _, around := range w.around {
		b.say(around, outside)
	}
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
