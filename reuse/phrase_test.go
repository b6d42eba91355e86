package reuse

import (
	"slices"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

func TestPhrasesStandAsWords(t *testing.T) {
	x := newLexicon()
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"across a line break, whatever the case": {"Ada Marsh Contributed\nto this Report.", []string{"Contributed\nto this Report"}},
		"the start of a longer last word":        {"Media reports, sources said; copyright 2031", []string{"Media reports", "sources said", "copyright 20"}},
		"not within another word":                {"The resources said to be left, an unreported well.", nil},
		"not over other marks":                   {"He read. More was known to the sources, said Marsh.", nil},
		"a name in its own case":                 {"Reuters and the AP, not reuters or an ap", []string{"Reuters", "AP"}},
		"a name that owns":                       {"AP’s and Norda's, Kyodo News's", []string{"AP", "Kyodo", "Kyodo News"}},
		"not half of a name":                     {"APX and Reutersville", nil},
		"oneself as it is":                       {"I’m told that US and us are not i", []string{"I’m", "us"}},
	} {
		t.Run(name, func(t *testing.T) {
			a := &note.Annotated{}
			a.Text = c.in
			a.Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(c.in)}}}
			var got []string
			for _, f := range x.phrases.in(newReader(x, formsOfArticle).read(a)) {
				got = append(got, f.span.In(c.in))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
