package web

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// contents lists the stories of a page with several.
type contents struct {
	Stories, Articles string
	Told              []listed // those with tables below
	Alone             []listed // those that one article alone tells
}

// listed is a story in the list.
type listed struct {
	Number                   int
	Href, Title              string
	Sources, Articles, Where string // Where: the outlets of a story that one article alone tells
	Thread                   string // "one thread with 2, 3"
}

func newContents(v *variorum.Volume, tales []apparatus.Tale, names names) *contents {
	out := &contents{
		Stories:  apparatus.Plural(len(tales), "story", "stories"),
		Articles: apparatus.Plural(len(v.Articles), "article", "articles"),
	}
	for i, t := range tales {
		l := listed{Number: t.Number, Title: apparatus.Headline(t.Edition.Title)}
		if t.Sheet == nil {
			var outlets []string
			for _, w := range t.Edition.Witnesses {
				outlets = append(outlets, apparatus.Prose(cmp.Or(w.Outlet, w.Siglum)))
			}
			l.Href, l.Where = "#"+names.article(t.Edition.Articles[0]), strings.Join(outlets, " · ")
			out.Alone = append(out.Alone, l)
			continue
		}
		l.Href = fmt.Sprintf("#story-%d", t.Number)
		l.Sources = apparatus.Plural(len(t.Edition.Lineages), "source", "sources")
		l.Articles = apparatus.Plural(len(t.Edition.Witnesses), "article", "articles")
		l.Thread = othersOfThread(tales, i)
		out.Told = append(out.Told, l)
	}
	return out
}

// othersOfThread names the other stories of a story's thread that have tables, by their numbers.
func othersOfThread(tales []apparatus.Tale, of int) string {
	var numbers []string
	for i, t := range tales {
		if i != of && t.Thread != nil && t.Thread == tales[of].Thread && t.Number > 0 {
			numbers = append(numbers, fmt.Sprint(t.Number))
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return "one thread with " + strings.Join(numbers, ", ")
}
