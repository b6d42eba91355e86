package note

import (
	"slices"

	"github.com/variorum-news/variorum/article"
)

// Alike reports whether two articles have the same notes whatever else they are: nothing is noted of an
// article but its text, read by its blocks, its language, its dateline and the day of its publication.
func Alike(a, b *article.Article) bool {
	return a.Text == b.Text && a.Lang == b.Lang && a.DatelineSpan == b.DatelineSpan &&
		a.Published.Day() == b.Published.Day() && slices.Equal(a.Blocks, b.Blocks)
}
