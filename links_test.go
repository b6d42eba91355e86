package variorum_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/note"
)

// TestLinkableArticlesHaveTheLinksOfWholeOnes asks for the links as link and as collate do.
func TestLinkableArticlesHaveTheLinksOfWholeOnes(t *testing.T) {
	for name, docs := range map[string][]input.Doc{
		"example":   exampleDocs(),
		"undated":   undated(t),
		"generated": slices.Collect(onlyDocs(invented.Articles(48))),
		"copies":    copies(24),
	} {
		whole, _ := variorum.Annotated(context.Background(), withoutErrors(docs), variorum.Options{})
		few, _ := variorum.Linkable(context.Background(), withoutErrors(docs), variorum.Options{})
		got, want := variorum.Links(context.Background(), few, variorum.Options{}), variorum.Links(context.Background(), whole, variorum.Options{})
		if len(want) == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

// undated is three cuts of a text, of which nothing but a time of day tells that they are of a day's news: whether the
// text explains what two of them share hangs on that.
func undated(t *testing.T) []input.Doc {
	t.Helper()
	var parts []string
	for n := range 6 {
		parts = append(parts, timeless(t, n))
	}
	var out []input.Doc
	for id, of := range map[string][3]int{"a": {0, 1, 3}, "b": {1, 2, 4}, "c": {0, 2, 5}, "s": {0, 1, 2}} {
		body := parts[of[0]] + parts[of[1]] + parts[of[2]] + "The quay was shut on Friday morning."
		out = append(out, input.Doc{Name: id, Format: input.Text, Body: []byte(body), Meta: input.Meta{ID: id, Outlet: "Paper " + id}})
	}
	return out
}

// timeless is paragraphs of two invented articles without the sentences that quote or tell a time.
func timeless(t *testing.T, n int) string {
	t.Helper()
	var out strings.Builder
	docs := slices.Collect(onlyDocs(invented.Articles(96)))
	as, _ := variorum.Annotated(context.Background(), withoutErrors(docs[16*n:16*n+16]), variorum.Options{})
	seen := map[string]bool{}
	for _, a := range as {
		for _, s := range a.Sentences {
			told := slices.ContainsFunc(a.Times, func(x note.Time) bool { return s.Contains(x.Span) }) ||
				slices.ContainsFunc(a.Quotes, func(q note.Quote) bool { return s.Contains(q.Cue) })
			if line := s.In(a.Text); !told && !seen[line] {
				seen[line] = true
				out.WriteString(line + "\n\n")
			}
		}
	}
	return out.String()
}
