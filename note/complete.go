package note

import (
	"slices"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/langid"
	"github.com/variorum-news/variorum/text"
)

// Complete gives an article the notes it came with, and those of the tokens that it did not. One that
// came with sentences alone was cut by somebody, not read: all else is found, in those sentences. A
// note whose span is not one of the article's text, or cuts a rune, is left out: notes brought by
// others are not to be trusted with an index.
func (n *Annotator) Complete(a *article.Article, notes Notes) *Annotated {
	fits := func(s text.Span) bool { return fitsText(a.Text, s) }
	sentences := inOrder(notes.Sentences, fits)
	if notes.sentencesAlone() && len(a.Blocks) > 0 {
		return n.annotate(a, sentences)
	}
	out := &Annotated{Article: *a}
	out.Sentences = sentences
	for _, t := range notes.Tokens {
		last := len(out.Tokens) - 1
		if fits(t.Span) && (last < 0 || out.Tokens[last].Span.End <= t.Span.Start) {
			out.Tokens = append(out.Tokens, t)
		}
	}
	out.Names = slices.DeleteFunc(slices.Clone(notes.Names), func(x Name) bool { return !fits(x.Span) })
	out.Times = slices.DeleteFunc(slices.Clone(notes.Times), func(x Time) bool { return !fits(x.Span) })
	out.Figures = slices.DeleteFunc(slices.Clone(notes.Figures), func(x Figure) bool { return !fits(x.Span) })
	out.Quotes = soundQuotes(notes.Quotes, fits)
	out.Method = notes.Method
	out.Method.Lang = langid.Base(notes.Method.Lang)
	out.References = soundReferences(notes.References, out.Names, fits)
	if len(out.Tokens) == 0 {
		out.Tokens = n.english.tokens(&out.Article, out.Sentences)
	}
	return out
}

// sentencesAlone reports whether no other layer was brought, not even as an empty list.
func (n *Notes) sentencesAlone() bool {
	return n.Tokens == nil && n.Names == nil && n.Times == nil && n.Figures == nil && n.References == nil && n.Quotes == nil && len(n.Method.Absent) == 0
}

// soundReferences keeps the references whose spans fit, and that mean somebody named.
func soundReferences(refs []Reference, names []Name, fits func(text.Span) bool) []Reference {
	named := map[int]bool{}
	for _, n := range names {
		named[n.Entity] = true
	}
	return slices.DeleteFunc(slices.Clone(refs), func(r Reference) bool { return !fits(r.Span) || !named[r.Entity] })
}

// soundQuotes keeps the quotations whose spans fit. Quotations count each other by index: when one
// is gone, it is no longer told which lies inside which.
func soundQuotes(quotes []Quote, fits func(text.Span) bool) []Quote {
	var out []Quote
	for _, q := range quotes {
		q.Spans = inOrder(q.Spans, fits)
		if len(q.Spans) == 0 {
			continue
		}
		if !fits(q.Speaker) {
			q.Speaker = text.Span{}
		}
		if !fits(q.Cue) {
			q.Cue = text.Span{}
		}
		if q.Inside != nil && (*q.Inside < 0 || *q.Inside >= len(quotes)) {
			q.Inside = nil
		}
		out = append(out, q)
	}
	if len(out) < len(quotes) {
		for i := range out {
			out[i].Inside = nil
		}
	}
	return out
}

// inOrder keeps the spans that fit and start no earlier than the one before ends.
func inOrder(spans []text.Span, fits func(text.Span) bool) []text.Span {
	var out []text.Span
	for _, s := range spans {
		if fits(s) && (len(out) == 0 || out[len(out)-1].End <= s.Start) {
			out = append(out, s)
		}
	}
	return out
}

// fitsText reports whether s is a stretch of t that cuts no rune.
func fitsText(t string, s text.Span) bool {
	border := func(i int) bool { return i == len(t) || utf8.RuneStart(t[i]) }
	return 0 <= s.Start && s.Start < s.End && s.End <= len(t) && border(s.Start) && border(s.End)
}
