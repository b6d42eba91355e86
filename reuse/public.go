package reuse

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// claim counts the shared words of the passages that a credit is for. A credit brings quotations in, but not those of
// what was said to all: two that print one statement have it of who made it, whatever else the one has of the other.
func (e *evidence) claim(passages []bool, x *lexicon) {
	var claimed []align.Passage
	for i, p := range e.passages {
		if passages[i] {
			claimed = append(claimed, p)
			e.claimed += e.common[i]
		}
	}
	if e.claimed >= creditShared && e.shared < e.spoken {
		e.toAll = e.claimed-e.public(claimed, x) < creditShared
	}
}

// public counts the shared words of passages that one of the two texts tells to have been said to all.
func (e *evidence) public(passages []align.Passage, x *lexicon) int {
	a, b, n := e.a.public(x), e.b.public(x), 0
	for _, p := range passages {
		for _, m := range p.Matches {
			for k := range m.Len {
				if a[m.A+k] || b[m.B+k] {
					n++
				}
			}
		}
	}
	return n
}

// public tells the words that were said to all: in a post, or in what is told to have been a statement, a speech, an
// answer to reporters.
func (b *Body) public(x *lexicon) []bool {
	return b.inside(b.ranges(text.Cover(append(b.statements(x), posts(b.article)...))))
}

// statements gives what is quoted of words to all, with what is quoted of the same speaker after that. Who then
// speaks to an outlet speaks to it alone.
func (b *Body) statements(x *lexicon) []text.Span {
	var out []text.Span
	by := ""
	for _, q := range b.article.Quotes {
		switch {
		case q.Form == note.Indirect:
			continue
		case !q.Cue.IsZero() && b.saidToAll(q, x):
			by = q.By
		case x.interview[lowered(q.Cue.In(b.article.Text))]:
			by = ""
			continue
		case by == "" || q.By != by:
			continue
		}
		out = append(out, q.Spans...)
	}
	return out
}

// posts gives the paragraphs that show a post.
func posts(a *note.Annotated) []text.Span {
	var out []text.Span
	for part := range a.Body() {
		for p := range paragraphs(a.Text, part) {
			if s := p.In(a.Text); posted(s) || p.Len() <= postBytes && signed(s) > 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

// longestSaying is the length in bytes of a sentence at most that is read for who was spoken to.
const longestSaying = 1000

// saidToAll reports whether the sentence that says who said something says that all could hear it: "in a statement",
// and not "in a statement to the Harbour Post", which prints that.
func (b *Body) saidToAll(q note.Quote, x *lexicon) bool {
	a := b.article
	i, found := slices.BinarySearchFunc(a.Sentences, q.Cue, func(s, cue text.Span) int {
		switch {
		case s.End <= cue.Start:
			return -1
		case s.Start > cue.Start:
			return 1
		}
		return 0
	})
	if !found || a.Sentences[i].Len() > longestSaying {
		return false
	}
	toAll := false
	for _, rest := range without(a.Sentences[i], q.Spans) {
		low := strings.ToLower(rest.In(a.Text))
		toAll = toAll || slices.ContainsFunc(x.public, func(p string) bool { return indexName(low, p) >= 0 })
		if len(mentions(a.Text, rest, b.traces.names)) > 0 {
			return false
		}
	}
	return toAll
}
