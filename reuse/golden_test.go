package reuse_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// TestWhoCopiedWhom reads a set of articles, each a file that starts with what is known of it
// ("outlet: …", "published: …", "byline: …; …", an empty line), and prints links and lineages.
func TestWhoCopiedWhom(t *testing.T) {
	golden.Run(t, "testdata/link/*.txt", func(t *testing.T, in map[string]string) string {
		var as []*note.Annotated
		byID := map[string]*note.Annotated{}
		for _, name := range slices.Sorted(maps.Keys(in)) {
			head, body, _ := strings.Cut(in[name], "\n\n")
			known := map[string]string{}
			for line := range strings.Lines(head) {
				key, value, _ := strings.Cut(line, ":")
				known[key] = strings.TrimSpace(value)
			}
			a := invent(t, strings.TrimSuffix(name, ".txt"), known["outlet"], known["published"], body)
			if by := known["byline"]; by != "" {
				a.Byline = strings.Split(by, "; ")
			}
			as = append(as, a)
			byID[a.ID] = a
		}
		links := linksOf(as)
		var b strings.Builder
		for _, l := range links {
			arrow := "→"
			if !l.Directed {
				arrow = "—"
			}
			fmt.Fprintf(&b, "%s %s %s  %s, %s, %.2f\n", l.Source, arrow, l.Copy, l.Kind, l.Sure, l.Score)
			for _, why := range l.Why {
				fmt.Fprintf(&b, "    %s\n", why)
			}
			for _, p := range l.Passages {
				fmt.Fprintf(&b, "    %-9s %s\n              %s\n", p.Kind, brief(byID[l.Source], p.Source), brief(byID[l.Copy], p.Copy))
			}
		}
		for _, l := range reuse.Lineages(as, links) {
			fmt.Fprintf(&b, "lineage %s", strings.Join(l.Articles, " "))
			if len(l.PartlyOwn) > 0 {
				fmt.Fprintf(&b, ", partly own: %s", strings.Join(l.PartlyOwn, " "))
			}
			if l.Origin != "" {
				fmt.Fprintf(&b, ", of %s", l.Origin)
			}
			b.WriteString("\n")
		}
		return b.String()
	})
}

// brief is the beginning and the end of a passage, on one line.
func brief(a *note.Annotated, s text.Span) string {
	words := strings.Fields(s.In(a.Text))
	if len(words) > 12 {
		words = slices.Concat(words[:6], []string{"…"}, words[len(words)-5:])
	}
	return strings.Join(words, " ")
}
