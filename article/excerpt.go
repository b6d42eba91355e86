package article

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// Excerpt is a stretch of an article whose full text is not given.
type Excerpt struct {
	Span text.Span `json:"span"` // in the text that is not given
	Text string    `json:"text"`
}

// Excerpted is the article with only the stretches of its text that spans cover, for those who
// may not pass on the whole. Its blocks and its hash stay, so that who has the text can check it.
// The article is not changed.
func (a *Article) Excerpted(spans []text.Span) *Article {
	out := *a
	out.Text, out.Excerpts = "", nil
	for _, s := range text.Cover(spans) {
		if n := len(out.Excerpts); n > 0 {
			last := &out.Excerpts[n-1]
			if gap := (text.Span{Start: last.Span.End, End: s.Start}); strings.Trim(gap.In(a.Text), " ") == "" {
				last.Span.End = s.End // the next sentence of one paragraph
				last.Text = last.Span.In(a.Text)
				continue
			}
		}
		out.Excerpts = append(out.Excerpts, Excerpt{s, s.In(a.Text)})
	}
	return &out
}

// Words are those of a span; known is false if the article does not hold them, as where a span
// lies outside its text or its excerpts.
func (a *Article) Words(s text.Span) (words string, known bool) {
	if s.Start < 0 || s.End < s.Start {
		return "", false
	}
	if len(a.Excerpts) == 0 {
		if s.End > len(a.Text) {
			return "", false
		}
		return s.In(a.Text), true
	}
	i := slices.IndexFunc(a.Excerpts, func(e Excerpt) bool { return e.Span.Contains(s) })
	if i < 0 {
		return "", false
	}
	from := a.Excerpts[i].Span.Start
	return text.Span{Start: s.Start - from, End: s.End - from}.In(a.Excerpts[i].Text), true
}

// End is where the last block ends, or the text of an article without blocks.
func (a *Article) End() int {
	if n := len(a.Blocks); n > 0 {
		return a.Blocks[n-1].Span.End
	}
	return len(a.Text)
}
