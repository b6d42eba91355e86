package collate_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// TestReadingsAreLaidAgainstTheBase prints, of each quotation that two articles have, the base, and of
// each reading its relation to it, the changes with the words on both sides, and the warnings.
func TestReadingsAreLaidAgainstTheBase(t *testing.T) {
	golden.Run(t, "testdata/variants/*.txt", func(t *testing.T, in map[string]string) string {
		var as []*note.Annotated
		for _, name := range slices.Sorted(maps.Keys(in)) {
			if id, isArticle := strings.CutSuffix(name, ".txt"); isArticle {
				as = append(as, annotated(t, input.Doc{Name: "test", Format: input.Text, Body: []byte(in[name]), Meta: input.Meta{ID: id}}))
			}
		}
		return laid(edition(t, as), as)
	})
}

func laid(e *collate.Edition, as []*note.Annotated) string {
	words := func(id string, spans []text.Span) string {
		i := slices.IndexFunc(as, func(a *note.Annotated) bool { return a.ID == id })
		var out []string
		for _, s := range spans {
			out = append(out, s.In(as[i].Text))
		}
		return fmt.Sprintf("%q", strings.Join(out, " | "))
	}
	var b strings.Builder
	for _, l := range e.Loci {
		if l.Base == nil {
			continue
		}
		fmt.Fprintf(&b, "base %s %s\n", l.Base.Article, words(l.Base.Article, []text.Span{l.Base.Span}))
		for _, r := range l.Readings {
			var tellers []string
			for _, c := range r.Cites {
				tellers = append(tellers, c.Article)
			}
			fmt.Fprintf(&b, "  %s %s\n", strings.Join(tellers, " "), r.Relation)
			for _, c := range r.Changes {
				fmt.Fprintf(&b, "    %s %s → %s\n", c.Kind, words(l.Base.Article, c.Base), words(r.Cites[0].Article, c.Here))
			}
			for _, w := range r.Warnings {
				fmt.Fprintf(&b, "    ! %s %q → %q shown=%v base %s", w.Kind, w.Was, w.Is, w.Shown, words(l.Base.Article, w.Base))
				for _, c := range w.Cites {
					fmt.Fprintf(&b, " %s %s", c.Article, words(c.Article, []text.Span{c.Span}))
				}
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}
