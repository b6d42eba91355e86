package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// shown is what an article shows of another text, without marks, below a line that leads it in: "The
// Harbour Post reports:", and then a paragraph of the Harbour Post.
type shown struct {
	lead   text.Span // the sentence that leads it in
	what   text.Span
	theirs bool // the lead says that somebody wrote or said it
}

// leastShown is how many words a line has that may be what is shown: "Advertisement" is not.
const leastShown = 5

// showings finds what an article shows of others' texts. Scraped pages have lost what set it off, so it is the
// one paragraph after the lead, with the items of a list; of a text in full, all the rest.
func showings(a *note.Annotated, x *lexicon) []shown {
	var ps []text.Span
	for part := range a.Body() {
		ps = slices.AppendSeq(ps, paragraphs(a.Text, part))
	}
	var out []shown
	first, last := len(ps), 0 // what a lead before it would show
	items := len(ps) - 1      // the last of the items right after a paragraph, itself if there are none
	for i, p := range slices.Backward(ps) {
		if first < len(ps) && leads(a.Text, p) && !leads(a.Text, ps[first]) {
			lead := text.Span{Start: sentenceStart(a.Text, p.Start, p.End), End: p.End}
			theirs, whole := x.leadsIn(lead.In(a.Text))
			end := last
			if whole {
				end = len(ps) - 1
			}
			out = append(out, shown{lead, text.Span{Start: ps[first].Start, End: ps[end].End}, theirs})
		}
		if mayBeShown(p.In(a.Text)) {
			first, last = i, items
		}
		if !item(p.In(a.Text)) {
			items = i - 1
		}
	}
	slices.Reverse(out)
	return out
}

// mayBeShown reports whether a paragraph has words enough to be what a lead shows.
func mayBeShown(p string) bool {
	n := 0
	for range strings.FieldsSeq(p) {
		if n++; n == leastShown {
			return true
		}
	}
	return false
}

// leads reports whether a paragraph ends with a colon.
func leads(s string, p text.Span) bool { return strings.HasSuffix(strings.TrimSpace(p.In(s)), ":") }

// item reports whether a paragraph is one of a list: "• The quay is closed."
func item(p string) bool {
	return strings.ContainsRune("•►*‣▪", firstRune(strings.TrimSpace(p)))
}

// leadsIn reports whether a sentence says that somebody wrote or said what comes, and whether that is all of it:
// "Read her full statement below:".
func (x *lexicon) leadsIn(sentence string) (theirs, whole bool) {
	texts := false
	for word := range strings.FieldsSeq(sentence) {
		word = strings.TrimRight(lowered(word), ":")
		texts = texts || x.texts[word]
		theirs = theirs || x.says[word]
		whole = whole || x.whole[word]
	}
	return theirs || texts, whole && texts
}

// presents reports whether a text says of itself, in its title or its first sentence, that it is somebody's words
// in full: "Full text of Voss's speech", "The following is a transcript of her remarks".
func (x *lexicon) presents(a *note.Annotated) bool {
	heads := []string{a.Title}
	for part := range a.Body() {
		first, _, _ := strings.Cut(part.In(a.Text), "\n")
		first, _, _ = strings.Cut(first, ". ")
		heads = append(heads, first)
		break
	}
	return slices.ContainsFunc(heads, func(head string) bool {
		speech, whole := false, false
		for word := range strings.FieldsSeq(head) {
			word = lowered(word)
			speech = speech || x.speeches[word]
			whole = whole || x.inFull[word]
		}
		return speech && whole
	})
}

// lent gives the body, with what it shows of an outlet's own prose, and says so, for its own words. Of any
// other outlet that shows it too it is somebody's: neither has it of the other.
func (b *Body) lent(names []string, x *lexicon) *Body {
	var lent []text.Span
	for _, s := range b.showings[:min(len(b.showings), mostCredits)] {
		if !b.shownCredit(s, names, x).IsZero() {
			lent = append(lent, s.what)
		}
	}
	if lent == nil {
		return b
	}
	out := *b
	out.words = slices.Clone(b.words)
	for _, r := range b.ranges(text.Cover(lent)) {
		out.turn(r, said, own)
	}
	out.tally()
	return &out
}

// shownCredit is where a lead credits one of the names for what is shown: "(via the Harbour Post):", or "The
// Harbour Post sounds a warning:". Whoever "told the Harbour Post:" is the one who speaks.
func (b *Body) shownCredit(s shown, names []string, x *lexicon) text.Span {
	for _, at := range mentions(b.article.Text, s.lead, names) {
		if credit := cued(b.article.Text, at, s.lead, x); !credit.IsZero() {
			if x.interview[lowered(wordsOf(b.article.Text, credit)[0].In(b.article.Text))] {
				continue
			}
			return credit
		}
		before := strings.Fields(b.article.Text[s.lead.Start:at.Start])
		if !slices.ContainsFunc(before, func(w string) bool { return !x.opening[lowered(w)] }) {
			return at
		}
	}
	return text.Span{}
}

// creditedFor takes in where a lead credits one of the names for what is shown of some of the passages.
func (b *Body) creditedFor(c *claim, names []string, passages []align.Range, x *lexicon) {
	for _, s := range b.showings[:min(len(b.showings), mostCredits)] {
		r := b.wordsIn(s.what)
		if r.Len() == 0 || !slices.ContainsFunc(passages, func(p align.Range) bool { return overlap(p, r) }) {
			continue
		}
		if credit := b.shownCredit(s, names, x); !credit.IsZero() {
			c.add(credit, func(i int) bool { return overlap(passages[i], r) })
		}
	}
}
