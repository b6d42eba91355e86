package collate_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// FuzzTimes collates two articles whose times came with them: their values may be anything, and the
// words of the one are the fuzzer's too.
func FuzzTimes(f *testing.F) {
	const told = "The ferry struck the pier at Orla on Monday, a day after the storm, and lost its ramp."
	f.Add("XXXX-WXX-1", "2031-05-05", told)
	f.Add("XXXX-05", "XXXX-05-05TNI", "A day after the storm the ferry struck the pier at Orla.")
	f.Add("XXXX-XX-XXT24:00", "20", "the ferry struck, which, struck the pier at Orla after")
	c, err := collate.NewCollator(collate.Options{})
	if err != nil {
		f.Fatal(err)
	}
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, value, other, words string) {
		var as []*note.Annotated
		for i, body := range []string{told, strings.ToValidUTF8(words, "")} {
			raw := &article.Article{ID: string(rune('a' + i)), Text: body}
			if body != "" {
				raw.Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(body)}}}
			}
			a := n.Annotate(raw)
			if n := len(a.Text); n > 0 {
				a.Times = append(a.Times, note.Time{Span: text.Span{Start: 0, End: n}, Type: note.Day, Value: other})
			}
			for i := range a.Times {
				a.Times[i].Value = value
			}
			as = append(as, a)
		}
		e := c.Collate(story.Story{ID: "s-1"}, as, nil)
		for _, l := range e.Loci {
			for _, r := range l.Readings {
				if len(r.Cites) == 0 {
					t.Errorf("%s %q: a reading without a cite", l.Kind, l.Head)
				}
			}
		}
	})
}
