package reuse_test

import (
	"fmt"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

func ExampleCompare() {
	told := func(id, outlet, s string) *note.Annotated {
		return &note.Annotated{Article: article.Article{ID: id, Outlet: outlet, Text: s,
			Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(s)}}}}}
	}
	post := told("post", "Harbour Post", "The ferry Margit ran aground off Cape Wenna on Saturday with 112 people on board "+
		"after its rudder had jammed in a calm sea. All of them were brought ashore in rubber boats within three hours.")
	mail := told("mail", "Marston Mail", "As the Harbour Post reported, the ferry Margit ran aground off Cape Wenna on Saturday "+
		"with 112 people on board after its rudder had jammed in a calm sea. Its owner could not be reached.")

	link, found := reuse.Compare(mail, post, reuse.Options{})
	fmt.Println(found, link.Source, "→", link.Copy, link.Sure)
	fmt.Println(link.Why[0])
	// Output:
	// true post → mail certain
	// mail credits Harbour Post
}
