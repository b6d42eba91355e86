package variorum_test

import (
	"context"
	"reflect"
	"slices"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
)

// TestLinkableArticlesHaveTheLinksOfWholeOnes asks for the links as link and as collate do.
func TestLinkableArticlesHaveTheLinksOfWholeOnes(t *testing.T) {
	for name, docs := range map[string][]input.Doc{
		"example":   exampleDocs(),
		"undated":   undated(t, exampleDocs()),
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

// undated is the texts of documents, of which nothing tells when they were written.
func undated(t *testing.T, docs []input.Doc) []input.Doc {
	t.Helper()
	as, refused := variorum.Annotated(context.Background(), withoutErrors(docs), variorum.Options{})
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	var out []input.Doc
	for _, a := range as {
		out = append(out, input.Doc{Name: a.ID, Format: input.Text, Body: []byte(a.Text), Meta: input.Meta{ID: a.ID, Outlet: a.Outlet}})
	}
	return out
}
