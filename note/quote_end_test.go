package note

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

func TestTheTableOfEndsReadsWhatItWrites(t *testing.T) {
	table, err := readEndTable(endData)
	if err != nil {
		t.Fatal(err)
	}
	again, err := readEndTable(table.String())
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range table.weights {
		if again.weights[i] != w {
			t.Errorf("%s: %v, want %v", table.name(i), again.weights[i], w)
		}
	}
}

func TestATableOfEndsWithAnUnknownTraitIsRefused(t *testing.T) {
	if _, err := readEndTable("break=comma next=harbour\t12\n"); err == nil {
		t.Error("an unknown trait was read")
	}
}

func TestEndsAreLearnedFromWhatPeopleMarked(t *testing.T) {
	const said = "Mara Lind said the pier was lost, which was news to the crews in the harbour."
	content := strings.Index(said, "the pier")
	lesson := EndLesson{
		Article: &article.Article{Text: said, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(said)}}}},
		Governed: []Governed{{
			Cue:     text.Span{Start: strings.Index(said, "said"), End: content - 1},
			Content: text.Span{Start: content, End: strings.Index(said, ",")},
		}},
	}
	got, err := LearnEnds([]EndLesson{lesson, lesson, lesson})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(got, "break=comma next=relative\t") {
		t.Errorf("the relative clause taught nothing:\n%s", got)
	}
	if again, _ := LearnEnds([]EndLesson{lesson, lesson, lesson}); again != got {
		t.Error("the same lessons gave another table")
	}
}
