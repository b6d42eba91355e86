package note_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/golden"
)

// Each file has in.txt. Want: a line for each entity, in order of first mention: kind, canonical name,
// its mentions, and the roles that the article gives.
func TestMentionsOfOneAreOne(t *testing.T) {
	n := newAnnotator(t)
	golden.Run(t, "testdata/entity/*.txt", func(t *testing.T, in map[string]string) string {
		a := n.Annotate(paragraphs(in["in.txt"]))
		checkNotes(t, a)
		var b strings.Builder
		for entity := 1; ; entity++ {
			var mentions, roles []string
			line := ""
			for _, x := range a.Names {
				if x.Entity != entity {
					continue
				}
				line = fmt.Sprintf("%s %s:", x.Kind, x.Name)
				mentions = append(mentions, x.Span.In(a.Text))
				if x.Role != "" {
					roles = append(roles, x.Role)
				}
			}
			if line == "" {
				return b.String()
			}
			b.WriteString(line + " " + strings.Join(mentions, ", "))
			if len(roles) > 0 {
				b.WriteString(" (" + strings.Join(roles, "; ") + ")")
			}
			b.WriteByte('\n')
		}
	})
}
