package story_test

import (
	"fmt"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/story"
)

func ExampleGrouper() {
	g := story.NewGrouper(story.Options{})
	for _, a := range []*note.Annotated{
		told("post", "Harbour Post", "2031-03-04", "Ferry Marnholm runs aground off Tessel", "The ferry Marnholm ran aground on the Tessel sandbank on Tuesday; lifeboats took all 214 passengers ashore."),
		told("courier", "Veld Courier", "2031-03-04", "Tram drivers in Okkerby walk out", "Tram drivers at the Okkerby depot walked out on Tuesday over new night rosters."),
		told("wire", "Norrland Wire", "2031-03-05", "All saved as ferry strands on sandbank", "Lifeboats rescued all 214 passengers of the ferry Marnholm, which stranded on the Tessel sandbank."),
	} {
		g.Add(story.Describe(a), nil)
	}
	stories, _ := g.Settle()
	for _, s := range stories {
		fmt.Println(s.Articles, s.Title)
	}
	// Output:
	// [post wire] Ferry Marnholm runs aground off Tessel
	// [courier] Tram drivers in Okkerby walk out
}
