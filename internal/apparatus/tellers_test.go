package apparatus

import (
	"testing"

	"github.com/variorum-news/variorum/collate"
)

func TestTwoSourcesOfAStoryThatAreOneInItsThreadCountOnce(t *testing.T) {
	witness := func(article string, lineage int) collate.Witness {
		return collate.Witness{Article: article, Siglum: article, Lang: "en", Lineage: lineage}
	}
	locus := collate.Locus{ID: "f", Kind: collate.Figure, Readings: []collate.Reading{
		{Cites: []collate.Cite{{Article: "HP"}, {Article: "MM"}}, Lineages: []int{1, 2}},
	}}
	story := &collate.Edition{Witnesses: []collate.Witness{witness("HP", 1), witness("MM", 2), witness("QW", 3)}, Loci: []collate.Locus{locus}}
	thread := &collate.Edition{Witnesses: []collate.Witness{witness("HP", 1), witness("MM", 1), witness("QW", 2), witness("DD", 1)}}
	s := newSheet(story, thread, nil, map[string]bool{})
	if r := s.Rows[collate.Figure][0]; r.Sources != 1 || r.Of != 2 {
		t.Errorf("%d of %d sources, want 1 of 2", r.Sources, r.Of)
	}
}
