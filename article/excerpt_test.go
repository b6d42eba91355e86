package article_test

import (
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

func TestAnExcerptedArticleHoldsWhatIsKeptAndNothingElse(t *testing.T) {
	whole := &article.Article{ID: "a", Text: "The pier burned. Nobody was hurt. The mayor wept.", SHA256: "abc",
		Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{Start: 0, End: 49}}}}
	got := whole.Excerpted([]text.Span{{Start: 34, End: 49}, {Start: 0, End: 8}, {Start: 4, End: 16}})
	if got.Text != "" || got.SHA256 != "abc" || len(got.Blocks) != 1 || whole.Text == "" {
		t.Errorf("got %+v", got)
	}
	want := []article.Excerpt{{Span: text.Span{Start: 0, End: 16}, Text: "The pier burned."}, {Span: text.Span{Start: 34, End: 49}, Text: "The mayor wept."}}
	if len(got.Excerpts) != 2 || got.Excerpts[0] != want[0] || got.Excerpts[1] != want[1] {
		t.Errorf("excerpts %+v, want %+v", got.Excerpts, want)
	}
	for _, c := range []struct {
		of    *article.Article
		span  text.Span
		words string
		known bool
	}{
		{whole, text.Span{Start: 4, End: 8}, "pier", true},
		{got, text.Span{Start: 4, End: 8}, "pier", true},
		{got, text.Span{Start: 38, End: 43}, "mayor", true},
		{whole, text.Span{Start: 17, End: 23}, "Nobody", true},
		{got, text.Span{Start: 17, End: 23}, "", false}, // not kept
		{got, text.Span{Start: 9, End: 23}, "", false},  // in part
		{whole, text.Span{Start: 40, End: 90}, "", false},
		{whole, text.Span{Start: -1, End: 3}, "", false},
	} {
		if words, known := c.of.Words(c.span); words != c.words || known != c.known {
			t.Errorf("words at %v: got %q, %v, want %q, %v", c.span, words, known, c.words, c.known)
		}
	}
	if got.End() != whole.End() {
		t.Errorf("the end is %d, and of the whole %d", got.End(), whole.End())
	}
}
