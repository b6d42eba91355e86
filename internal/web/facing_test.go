package web

import (
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// paragraphs is an article of these paragraphs.
func paragraphs(ps ...string) *article.Article {
	a := &article.Article{}
	for _, p := range ps {
		start := len(a.Text)
		a.Text += p
		a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: text.Span{Start: start, End: len(a.Text)}})
		a.Text += "\n\n"
	}
	return a
}

func TestAParagraphFacesTheOneThatItHasMostOf(t *testing.T) {
	source := paragraphs("The great crane in the port of Ostmar fell on Sunday.", "It was so.", "Dockers had warned of rust since January.", "Rescuers worked in the rain until noon.")
	for _, c := range []struct {
		name     string
		copied   *article.Article
		passages []reuse.Passage
		partner  []int
	}{
		{"reworded", paragraphs("On Sunday the crane of Ostmar’s port fell.", "In the rain the rescuers worked on."), nil, []int{0, 3}},
		{"short words face themselves", paragraphs("It was so.", "It is as it is."), nil, []int{1, -1}},
		{"nothing in common", paragraphs("A museum in Nordhaven opens its doors again."), nil, []int{-1}},
		{"a passage joins what words do not", paragraphs("Corrosion, they said, was known of."), []reuse.Passage{
			{Source: source.Blocks[2].Span, Copy: text.Span{End: 20}, Kind: reuse.Rewritten}}, []int{2}},
		{"one of two source paragraphs in one", paragraphs("Dockers had warned of rust since January; rescuers worked in the rain."), nil, []int{2}},
	} {
		if got := pair(newSide(source), newSide(c.copied), c.passages).partner; !slices.Equal(got, c.partner) {
			t.Errorf("%s: partners %v, want %v", c.name, got, c.partner)
		}
	}
}

func TestWhatAPassageCutOutIsNotCalledElsewhere(t *testing.T) {
	source := paragraphs("The great crane in the port of Ostmar fell on Sunday.", "Dockers had warned of rust since January.", "Rescuers worked in the rain until noon.")
	copied := paragraphs("The great crane in the port of Ostmar fell on Sunday.", "Rescuers worked in the rain until noon.")
	all := []reuse.Passage{{Source: text.Span{End: len(source.Text)}, Copy: text.Span{End: len(copied.Text)}, Kind: reuse.Verbatim}}
	if got := pair(newSide(source), newSide(copied), all).inPart; got[1] || !got[0] {
		t.Errorf("in part: %v", got)
	}
}

func TestIDsOfArticlesAndCitesNeverMeet(t *testing.T) {
	as := []*article.Article{{ID: "a"}, {ID: "a-title"}, {ID: "rt-a"}, {ID: "x y"}, {ID: "x-y"}, {ID: "<b>"}, {ID: "é"}}
	n := newNames(as, 1)
	seen := map[string]string{}
	for _, a := range as {
		for _, id := range []string{n.article(a.ID), "title-" + n.article(a.ID)} {
			if other, taken := seen[id]; taken {
				t.Errorf("%q and %q share the id %q", a.ID, other, id)
			}
			seen[id] = a.ID
			if strings.HasPrefix(id, "a") || strings.ContainsAny(id, " <>é") {
				t.Errorf("%q has the id %q", a.ID, id)
			}
		}
	}
}
