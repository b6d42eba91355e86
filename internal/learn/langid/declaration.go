package main

import (
	"html"
	"os"
	"regexp"
	"strings"

	"github.com/variorum-news/variorum/internal/langid"
)

var markup = regexp.MustCompile(`<[^>]*>`)

// readDeclaration counts the words of one translation, a simple page.
func readDeclaration(name string) ([]langid.Count, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	_, body, _ := strings.Cut(string(b), "<body>")
	words := appendParts(nil, html.UnescapeString(markup.ReplaceAllString(body, " ")), 1)
	return scaled(words, 1/float64(len(words))), nil
}
