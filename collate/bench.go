package collate

import (
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// bench is where the articles of an edition lie open side by side, prepared once for all kinds of
// locus.
type bench struct {
	*Collator
	storyOf   map[string]string // the story of an article; nil if all are of one
	tellings  []*telling        // by date, then ID
	byID      map[string]*telling
	witnesses []Witness
	place     map[string]int     // of an article among the witnesses
	lineage   map[string]int     // of an article
	rarity    map[string]float64 // of a term among the sentences of the edition: ln((N+1)/df)
	sentences []*sentence        // of all tellings, in their order
	cast      *cast

	quotations []quotation
	utterances [][]int // the quotations that are one
	counts     []count
	ledger     [][]int // the counts that are of one thing
	ties       map[[2]*sentence]tie
	lenders    map[string][]lender // by the article that borrows: the best proved first
	main       map[string]bool     // the deeds that most articles tell first
	many       map[string]bool     // deeds of which an article tells several: "the blasts"
}

// telling is an article with its sentences prepared.
type telling struct {
	*note.Annotated
	number    int // among the tellings, from 0
	sentences []*sentence
	people    map[int]string // the names of its people, by the number that the annotator gives them
	spoken    []text.Span    // its quotations: in order, disjoint
}

// sentence is what comparing needs of one.
type sentence struct {
	telling *telling
	span    text.Span
	kind    article.Kind // of its block
	block   int
	tokens  []note.Token
	words   []string // the tokens in matching form
	stems   []string // of the words, as the lists of words have them
	terms   []string // stems of its content words and its numbers: sorted, no two the same
	deeds   []string // those of the terms that are no names: what is said of them
	acts    []string // those of the deeds that are verbs
	denies  bool

	times    []note.Time  // that stand in it, in order
	names    []note.Name  // so too
	people   []int        // of the names, those of people: who they are in the cast
	quotes   []note.Quote // that it says a part of, in order
	meanings []string     // of the tokens: see Collator.meanings; "" for those of its times
	meaning  []string     // the meanings: sorted, no two the same
}

func (c *Collator) newBench(as []*note.Annotated, ws []Witness, links []reuse.Link, storyOf map[string]string) *bench {
	b := &bench{Collator: c, storyOf: storyOf, witnesses: ws, byID: map[string]*telling{}, place: map[string]int{}, lineage: map[string]int{}, rarity: map[string]float64{}}
	for i, w := range ws {
		b.place[w.Article], b.lineage[w.Article] = i, w.Lineage
	}
	for i, a := range as {
		t := &telling{Annotated: a, number: i, people: peopleByNumber(a)}
		t.sentences = c.prepare(t)
		t.placeQuotes()
		t.spoken = inMarks(a.Quotes)
		b.tellings, b.byID[a.ID] = append(b.tellings, t), t
		if a.Method.Reads(note.Tags) { // the words of sentences are compared as English ones
			b.sentences = append(b.sentences, t.sentences...)
		}
	}
	b.cast = c.newCast(b.tellings, b.lineage)
	for _, s := range b.sentences {
		s.people = b.cast.people(s)
	}
	b.weigh()
	b.quotations, b.utterances = b.joinQuotations()
	b.counts, b.ledger = b.joinFigures()
	b.tieSentences(links)
	b.lend(links)
	return b
}

// prepare cuts an article into its sentences, each with its tokens and terms.
func (c *Collator) prepare(t *telling) []*sentence {
	var out []*sentence
	times := inOrder(t.Times, func(x note.Time) text.Span { return x.Span })
	names := inOrder(t.Names, func(x note.Name) text.Span { return x.Span })
	block, token := 0, 0
	for _, span := range t.Sentences {
		span = t.afterDateline(span)
		for block < len(t.Blocks) && t.Blocks[block].Span.End <= span.Start {
			block++
		}
		if block == len(t.Blocks) {
			break
		}
		for token < len(t.Tokens) && t.Tokens[token].Span.Start < span.Start {
			token++
		}
		first := token
		for token < len(t.Tokens) && t.Tokens[token].Span.End <= span.End {
			token++
		}
		s := &sentence{telling: t, span: span, kind: t.Blocks[block].Kind, block: block, tokens: t.Tokens[first:token]}
		for _, k := range s.tokens {
			word := text.Fold(k.Span.In(t.Text)).Text
			s.words, s.stems = append(s.words, word), append(s.stems, idf.Stem(word))
		}
		s.times, s.names = times.within(span), names.within(span)
		s.fill(c.common)
		s.meanings = c.meanings(s)
		s.meaning = s.means(0, len(s.tokens))
		out = append(out, s)
	}
	return out
}

// queue hands out the notes of an article, sentence by sentence.
type queue[T any] struct {
	notes []T
	span  func(T) text.Span
}

func inOrder[T any](notes []T, span func(T) text.Span) *queue[T] {
	notes = slices.Clone(notes)
	slices.SortStableFunc(notes, func(a, b T) int { return span(a).Compare(span(b)) })
	return &queue[T]{notes, span}
}

// within are the notes that stand in a sentence. Sentences are asked for in order.
func (q *queue[T]) within(sentence text.Span) []T {
	var out []T
	for len(q.notes) > 0 && q.span(q.notes[0]).Start < sentence.End {
		if sentence.Contains(q.span(q.notes[0])) {
			out = append(out, q.notes[0])
		}
		q.notes = q.notes[1:]
	}
	return out
}

// afterDateline is a sentence without the dateline before it, which is nobody's report.
func (t *telling) afterDateline(s text.Span) text.Span {
	d := t.DatelineSpan
	if d.IsZero() || !s.Contains(d) {
		return s
	}
	rest := text.Span{Start: d.End, End: s.End}.In(t.Text)
	words := strings.TrimLeftFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !isOpening(r) })
	if words == "" {
		return s
	}
	return text.Span{Start: s.End - len(words), End: s.End}
}

// isOpening reports whether a mark opens what follows it.
func isOpening(r rune) bool { return unicode.In(r, unicode.Ps, unicode.Pi) || r == '"' || r == '\'' }

// weigh counts how common each term is among the sentences: what nearly all of them say tells
// nothing.
func (b *bench) weigh() {
	df := map[string]int{}
	for _, s := range b.sentences {
		for _, t := range s.terms {
			df[t]++
		}
		for _, m := range s.meaning {
			if _, counted := slices.BinarySearch(s.terms, m); !counted {
				df[m]++
			}
		}
	}
	n := float64(len(b.sentences) + 1)
	for t, c := range maps.All(df) {
		b.rarity[t] = float64(math.Log(n/float64(c)) * (0.5 + b.common.Weight(t)))
	}
}

// alike is how much two sets of terms have in common, from 0 to 1: the mean of the Dice
// coefficient and of the containment in the lighter one, over the rarity of the terms.
func (b *bench) alike(x, y []string) float64 {
	p, q := b.weightOf(x), b.weightOf(y)
	if p == 0 || q == 0 {
		return 0
	}
	w := b.weightOf(inBoth(x, y))
	return (float64(2*w)/(p+q) + w/min(p, q)) / 2
}

func (b *bench) weightOf(terms []string) float64 {
	sum := 0.0
	for _, t := range terms {
		sum += b.rarity[t]
	}
	return sum
}

// inBoth are the terms that both have.
func inBoth(a, b []string) []string {
	var out []string
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			out = append(out, a[i])
			i++
			j++
		}
	}
	return out
}

// at gives the sentence of the telling that holds the span's start, or nil.
func (t *telling) at(span text.Span) *sentence {
	i, _ := slices.BinarySearchFunc(t.sentences, span.Start, func(s *sentence, start int) int {
		if s.span.End <= start {
			return -1
		}
		return 1
	})
	if i == len(t.sentences) || t.sentences[i].span.Start > span.Start {
		return nil
	}
	return t.sentences[i]
}

// placeQuotes gives each sentence the quotations that it says a part of.
func (t *telling) placeQuotes() {
	for _, q := range t.Quotes {
		var last *sentence
		for _, p := range q.Spans {
			i, _ := slices.BinarySearchFunc(t.sentences, p.Start, func(s *sentence, start int) int { return s.span.End - start - 1 })
			for ; i < len(t.sentences) && t.sentences[i].span.Start < p.End; i++ {
				if s := t.sentences[i]; s != last {
					s.quotes = append(s.quotes, q)
					last = s
				}
			}
		}
	}
}

// phrase is the text of a span as a head shows it: on one line, cut at a word if it is long.
func phrase(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= longestHead {
		return s
	}
	cut := string([]rune(s)[:longestHead])
	if i := strings.LastIndexFunc(cut, unicode.IsSpace); i > longestHead/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–—-") + " …"
}
