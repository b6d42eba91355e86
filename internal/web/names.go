package web

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// letters name the rows of each kind: Q1, F2.
var letters = map[collate.Kind]string{
	collate.Quote: "Q", collate.Figure: "F", collate.Time: "T", collate.Wording: "W", collate.Statement: "S",
}

// names gives everything on a page that can be linked to its id. An id is made of ASCII letters,
// digits, dots, dashes and underscores, so that it stands in an address as it is.
type names struct {
	articles map[string]string // article → what stands for it in an id
	stories  int               // stories with a sheet of their own
}

func newNames(as []*article.Article, stories int) names {
	n := names{map[string]string{}, stories}
	taken := map[string]bool{}
	for i, a := range as {
		name := strings.Map(func(r rune) rune {
			switch {
			case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '.', r == '_', r == '-':
				return r
			}
			return '-'
		}, a.ID)
		if name != a.ID || taken[name] {
			name = fmt.Sprintf("%s.%d", name, i+1)
			for taken[name] {
				name += "."
			}
		}
		taken[name] = true
		n.articles[a.ID] = name
	}
	return n
}

// article is the id of an article's text; only those of cites begin with an "a".
func (n names) article(id string) string { return "text-" + n.articles[id] }

// cite is the id of a cited span: "a001-812-873".
func (n names) cite(c collate.Cite) string {
	return fmt.Sprintf("a%s-%d-%d", n.articles[c.Article], c.Span.Start, c.Span.End)
}

// story is what an id within a story begins with: nothing where the page has one story.
func (n names) story(number int) string {
	if n.stories < 2 {
		return ""
	}
	return fmt.Sprintf("s%d-", number)
}

// row is the id of a row: "q1", or "s2-q1" in the second story.
func (n names) row(story int, r *apparatus.Row) string {
	return fmt.Sprint(n.story(story), strings.ToLower(letters[r.Kind]), r.Number)
}

// link is the id of the reasons of a link, by its place in the story's list: "l1".
func (n names) link(story, at int) string { return fmt.Sprint(n.story(story), "l", at+1) }

// linkLabel is how they are called: "L1".
func linkLabel(at int) string { return fmt.Sprint("L", at+1) }

// name is the id of a row of names: "n1".
func (n names) name(story int, of *apparatus.Named) string {
	return fmt.Sprint(n.story(story), "n", of.Number)
}

// beside is the id of a copy and its source, side by side.
func (n names) beside(story int, copied string) string {
	return n.story(story) + "side-" + n.articles[copied]
}

// shared is the id of two articles side by side of which neither follows the other, by their columns.
func (n names) shared(story, source, copied int) string {
	return fmt.Sprintf("%sboth-%d-%d", n.story(story), source+1, copied+1)
}

// label is how a row is called: "Q1".
func label(r *apparatus.Row) string { return fmt.Sprint(letters[r.Kind], r.Number) }
