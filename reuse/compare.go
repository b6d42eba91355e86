package reuse

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
)

// Comparer proves or rejects that articles have text of each other. It is immutable once made and
// safe for concurrent use.
type Comparer struct {
	options Options
	lexicon *lexicon
	hearing *Hearing // nil if nothing is known of the set
}

// NewComparer parses the embedded word lists.
func NewComparer(o Options) *Comparer { return &Comparer{options: o, lexicon: newLexicon()} }

// Read makes an article ready to be compared, once for all its comparisons.
func (c *Comparer) Read(a *note.Annotated) *Body {
	b := newReader(c.lexicon, formsOfArticle).read(a)
	if c.hearing != nil {
		c.hearing.mark(b)
	}
	return b
}

// Compare proves or rejects that one of two articles has text of the other. Compare(a, b, o) and
// Compare(b, a, o) give the same link. Whoever compares many makes a Comparer.
func Compare(a, b *note.Annotated, o Options) (l Link, found bool) {
	c := NewComparer(o)
	return c.Compare(c.Read(a), c.Read(b))
}

// What proves a link. The figures are those that keep the pairs of a news set that share a third
// text (a message, a statement, a transcript) unlinked.
const (
	shortCover    = .25 // of one side, however short its runs
	certainRun    = 25  // own words on end
	certainCover  = .5  // of the own words of one side
	likelyCover   = .15 // of one side, with likelyStrong runs, likelyPassage words, and more own words than somebody's
	likelyStrong  = 2   // passages with a strong run
	likelyPassage = 40  // own words of one passage, however little of either text that is
	leastCover    = .07 // of one side, without a credit
	leastShared   = 24  // own words, without a credit
	proseRun      = 14  // own words on end: what two reports have by chance are names, figures and phrases
	sentenceRun   = 18  // own words on end, of a text of which that is not little
	leastReworded = 16  // words of one passage, in whatever order
	creditShared  = 20  // words, quoted or own, of passages that a credit is for
	fullCover     = .85 // of either side's own words: the whole text
)

// leastProof is how many words on end, quoted or own, two reports of which neither credits the other share at least
// that have a link: those of two strong runs.
const leastProof = likelyStrong * strongRun

// Compare proves or rejects that one of two articles has text of the other, whichever is given
// first.
func (c *Comparer) Compare(a, b *Body) (l Link, found bool) {
	if byText(a.article, b.article) > 0 {
		a, b = b, a
	}
	return c.compare(a, b, align.NewPair(a.tokens, b.tokens))
}

// compare is Compare of two bodies, in order of their texts, that were laid side by side.
func (c *Comparer) compare(a, b *Body, pair align.Pair) (l Link, found bool) {
	a, b = a.lent(b.traces.names, c.lexicon), b.lent(a.traces.names, c.lexicon)
	e := weigh(a, b, pair)
	if (sameOutlet(a, b) || sameSite(a, b)) && !e.updates() {
		return Link{}, false
	}
	if len(e.passages) == 0 && !e.isReworded() {
		return Link{}, false // a credit alone proves nothing
	}
	e.direct(c.lexicon)
	l.Sure, l.Why = e.prove()
	if l.Sure == "" || below(l.Sure, c.options.Least) {
		return Link{}, false
	}
	d := e.direction(l.Sure, c.lexicon)
	source, copied := a, b
	if l.Directed = d.from != unknown; d.from == fromB || !l.Directed && a.article.ID > b.article.ID {
		source, copied = b, a
	}
	l.Source, l.Copy = source.article.ID, copied.article.ID
	l.ofTheDay = a.isOfTheDay() && b.isOfTheDay()
	l.tied = e.credited() || a.traces.agency || b.traces.agency
	if d.clash && l.Sure == Certain {
		l.Sure = Likely
	}
	l.Why, l.Proof = append(d.why, l.Why...), d.proof
	l.Passages, l.runs = e.spans(copied == a)
	l.Score, l.scoreBack = e.score(copied), e.score(source)
	l.Share, l.Back = round(e.share(copied)), round(e.share(source))
	l.Kind, l.words = e.kind(copied), e.shared
	if !l.Directed { // whose ID sorts first says nothing
		l.Score, l.Kind = max(l.Score, l.scoreBack), e.kind(a, b)
	}
	return l, true
}

// below reports whether a link is less sure than is asked for.
func below(s, least Sure) bool { return rank(s) < rank(least) }

func rank(s Sure) int { return slices.Index([]Sure{"", Possible, Likely, Certain}, s) }

func round(f float64) float64 { return math.Round(f*1e4) / 1e4 }

// prove says how sure the link is, "" for not at all, and why.
func (e *evidence) prove() (Sure, []string) {
	cover := max(e.cover(e.a), e.cover(e.b))
	credited := e.credited()
	switch {
	case cover >= certainCover && e.shared >= leastShared:
		return Certain, []string{e.sharedWords()}
	case e.longest >= certainRun && (cover >= leastCover || credited):
		return Certain, []string{e.sharedWords()}
	case cover >= likelyCover && e.strong >= likelyStrong && e.shared >= max(likelyPassage, e.spoken+1), e.strong > 0 && credited && e.shared >= leastShared, e.largest >= likelyPassage:
		return Likely, []string{e.sharedWords()}
	}
	if e.retell(credited); len(e.points) > 0 {
		return Likely, []string{plural(len(e.points), "point", "points") + " in the same order, in other words"}
	}
	switch {
	case e.claimed >= creditShared && e.shared >= e.spoken:
		return Possible, []string{e.sharedWords()}
	case e.claimed >= creditShared:
		why := "they share " + plural(e.shared+e.spoken, "word", "words") + ", most of them quoted"
		if e.toAll {
			why += ", and said to all"
		}
		return Possible, []string{why}
	case credited && e.tellsCredited():
		return Possible, []string{e.sharedWords() + ", and one tells what the other is credited for"}
	case cover >= leastCover && e.longest >= sentenceRun:
		return Possible, []string{e.sharedWords()}
	case e.prose() && (cover >= leastCover && e.shared >= leastShared && e.strong > 0 || e.thinner >= leastShared):
		return Possible, []string{e.sharedWords()}
	case !e.isReworded(), e.brief && !credited:
		return "", nil
	}
	e.loosely = true
	if e.reworded >= leastReworded {
		return Possible, []string{"they share " + plural(e.reworded, "word", "words") + " of a passage, in other words and order"}
	}
	return Possible, []string{"they share " + plural(e.anew, "word", "words") + " of " + plural(len(e.loose), "passage", "passages") + ", in other words and order"}
}

// prose reports whether what is shared may be somebody's prose. Two reports of one event share a few words
// here and there all over, "five tugs and two ferries", "Irena Voss, the port's inspector", for there is
// hardly another way to say it; of other texts, and of one that has little else, that is less likely.
func (e *evidence) prose() bool {
	if !e.a.isReport() || !e.b.isReport() || max(e.cover(e.a), e.cover(e.b)) >= shortCover {
		return true
	}
	return e.longest >= proseRun || e.largest >= leastShared || e.thinner >= likelyPassage
}

// isReworded reports whether passages in other words and order prove something: one, or some together.
func (e *evidence) isReworded() bool {
	e.reword()
	return e.reworded >= leastReworded || e.anew >= leastShared
}

func (e *evidence) sharedWords() string {
	s := "they share " + plural(e.shared, "word", "words") + " outside quotations, " + plural(e.longest, "word", "words") + " on end"
	if e.goesOn() && e.told > e.shared {
		s += ", and " + strconv.Itoa(e.told-e.shared) + " more in other words and order"
	}
	return s
}

// share is how much of a body's own words is covered. A credit brings quotations in, on both
// sides of the fraction.
func (e *evidence) share(b *Body) float64 {
	covered, of := e.shared, b.own
	if e.credited() && !e.toAll {
		covered, of = covered+e.spoken, b.own+b.said
	}
	s := max(ratio(covered, of), e.cover(b))
	if e.loosely {
		s, _ = e.reworked(b)
	}
	if len(e.points) > 0 {
		s = max(s, e.retold(b))
	}
	return s
}

// score is the share of the weight of a body's own words that stand in shared runs. Points in other
// words do not raise it: they are looked for only where runs prove little, so a link that they prove
// would outrank the closer copy that runs prove.
func (e *evidence) score(b *Body) float64 {
	if e.loosely {
		_, s := e.reworked(b)
		return round(s)
	}
	w := e.weight[0]
	if b == e.b {
		w = e.weight[1]
	}
	s := ratio(w.own, b.weight.own)
	if !e.toAll && (e.credited() || w.own == 0) {
		s = max(s, ratio(w.own+w.said, b.weight.own+b.weight.said))
	}
	return round(s)
}

// reworked is the share of a body's own words, and of their weight, that stand in passages in other words:
// all there is of a link without runs.
func (e *evidence) reworked(b *Body) (share, weight float64) {
	n, w := 0, 0.0
	for _, p := range e.loose {
		for _, m := range p.Matches {
			at := m.A
			if b == e.b {
				at = m.B
			}
			for _, x := range b.words[at : at+m.Len] {
				if x.voice <= said {
					n, w = n+1, w+float64(x.weight)
				}
			}
		}
	}
	return ratio(n, b.own+b.said), ratio(w, b.weight.own+b.weight.said)
}

// kind is what became of the text on its way to the copy, or to either of two that may be it.
func (e *evidence) kind(copies ...*Body) Kind {
	if sameOutlet(e.a, e.b) {
		return Version
	}
	if e.cover(e.a) >= fullCover && e.cover(e.b) >= fullCover {
		if e.a.article.Outlet != "" && e.b.article.Outlet != "" {
			return Republished
		}
		return Verbatim
	}
	retold, covered := 0.0, 0.0
	for _, b := range copies {
		retold, covered = max(retold, e.retold(b)), max(covered, e.cover(b))
	}
	if retold > covered {
		return Rewritten
	}
	return handled(e.taken()...)
}

// spans gives the passages, and the points that no passage touches, in order of the copy, and the runs of
// words in them.
func (e *evidence) spans(copyIsA bool) ([]Passage, []run) {
	out, runs := []Passage{}, []run{}
	place := func(a, b align.Range) run {
		if copyIsA {
			return run{e.b.span(b), e.a.span(a)}
		}
		return run{e.a.span(a), e.b.span(b)}
	}
	add := func(a, b align.Range, k Kind) {
		at := place(a, b)
		out = append(out, Passage{Source: at.source, Copy: at.copied, Kind: k})
	}
	taken := e.taken()
	for _, p := range taken {
		add(p.A, p.B, handled(p))
		for _, m := range p.Matches {
			runs = append(runs, place(align.Range{Start: m.A, End: m.A + m.Len}, align.Range{Start: m.B, End: m.B + m.Len}))
		}
	}
	for _, p := range e.points {
		a, b := e.a.sentences[p.a], e.b.sentences[p.b]
		if !slices.ContainsFunc(taken, func(q align.Passage) bool { return overlap(a, q.A) || overlap(b, q.B) }) {
			add(a, b, Rewritten)
			runs = append(runs, place(a, b))
		}
	}
	slices.SortFunc(out, func(p, q Passage) int { return cmp.Compare(p.Copy.Start, q.Copy.Start) })
	return out, runs
}

func overlap(r, s align.Range) bool { return r.Start < s.End && s.Start < r.End }

// taken gives the passages as they were taken over.
func (e *evidence) taken() []align.Passage {
	if e.goesOn() {
		return e.loose
	}
	return e.passages
}

// goesOn reports whether the passages go on in other words where their runs end, as those of edited and
// rewritten text do.
func (e *evidence) goesOn() bool {
	if len(e.passages) > 0 && handled(e.passages...) == Verbatim {
		return false
	}
	e.reword()
	return len(e.loose) > 0
}
