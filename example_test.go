package variorum_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
)

// Who copied whom among the articles of a folder, and in how many independent tellings.
func ExampleCollate() {
	folder := input.Root{FS: os.DirFS("examples"), Path: "chandlers-bridge", Name: "examples/chandlers-bridge"}
	docs := input.Walk([]input.Root{folder}, input.Options{})
	volume, err := variorum.Collate(context.Background(), docs, variorum.Options{})
	if err != nil {
		log.Print(err) // a line for each document that was refused; the others are collated
	}
	for _, story := range volume.Stories {
		fmt.Printf("%d sources, %d articles: %s\n", len(story.Lineages), len(story.Witnesses), story.Title)
		for _, link := range story.Links {
			fmt.Printf("  %s → %s: %s\n", link.Source, link.Copy, link.Kind)
		}
	}
	// Output:
	// 1 sources, 1 articles: Stolen ship's clock is back in the museum after 31 years
	// 5 sources, 7 articles: Nine killed in Port Halmira bridge disaster
	//   ilpress → daily-lantern: rewritten
	//   ilpress → sabel-gazette: verbatim
	//   ilpress → vessen-courier: republished
}
