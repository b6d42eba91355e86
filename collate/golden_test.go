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
)

// TestLoci prints the rows that two or more articles tell, of the kinds that the file "kinds"
// names: the verdict, then each reading with its witnesses and the bytes that prove it; with "speakers"
// among the kinds, whom each reading and cite gives as the speaker, via whom, and how many independent tellings
// stand behind the reading; with "lineages", which lineages those are. Articles are all body, or, if named *.page.txt, texts with headline, date and dateline.
func TestLoci(t *testing.T) {
	golden.Run(t, "testdata/locus/*.txt", func(t *testing.T, in map[string]string) string {
		var as []*note.Annotated
		for _, name := range slices.Sorted(maps.Keys(in)) {
			if id, isArticle := strings.CutSuffix(name, ".txt"); isArticle {
				rules := "test"
				if base, isPage := strings.CutSuffix(id, ".page"); isPage {
					id, rules = base, "page"
				}
				as = append(as, annotated(t, input.Doc{Name: rules, Format: input.Text, Body: []byte(in[name]), Meta: input.Meta{ID: id}}))
			}
		}
		return told(edition(t, as), as, strings.Fields(in["kinds"]))
	})
}

func told(e *collate.Edition, as []*note.Annotated, kinds []string) string {
	var b strings.Builder
	for _, l := range e.Loci {
		if l.Verdict == collate.Single || !slices.Contains(kinds, string(l.Kind)) {
			continue
		}
		fmt.Fprintf(&b, "%s %s: %s\n", l.Kind, l.Verdict, l.Head)
		for _, r := range l.Readings {
			ofReading, ofCite := "", func(collate.Cite) string { return "" }
			if slices.Contains(kinds, "speakers") {
				ofReading, ofCite = fmt.Sprintf(" by %q of %d", r.By, len(r.Lineages)), func(c collate.Cite) string { return fmt.Sprintf(" by %q via %q", c.By, c.Via) }
			}
			if slices.Contains(kinds, "lineages") {
				ofReading += fmt.Sprintf(" of lineages %v", r.Lineages)
			}
			fmt.Fprintf(&b, "  %s%s\n", r.Key, ofReading)
			for _, c := range r.Cites {
				i := slices.IndexFunc(as, func(a *note.Annotated) bool { return a.ID == c.Article })
				fmt.Fprintf(&b, "    %s %q%s\n", c.Article, c.Span.In(as[i].Text), ofCite(c))
			}
		}
		for _, a := range l.Apart {
			i := slices.IndexFunc(e.Loci, func(o collate.Locus) bool { return o.ID == a.Locus })
			fmt.Fprintf(&b, "  apart from %s %s: %s\n", e.Loci[i].Readings[0].Key, e.Loci[i].Head, a.Why)
		}
		if len(l.Silent) > 0 {
			fmt.Fprintf(&b, "  silent: %s\n", strings.Join(l.Silent, " "))
		}
		if len(l.Unread) > 0 {
			fmt.Fprintf(&b, "  unread: %s\n", strings.Join(l.Unread, " "))
		}
	}
	return b.String()
}
