package report_test

import (
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// nested is an agency's text that is not there, those who have it of the agency, and copies of copies;
// beside it a telling that has a part of it.
func nested(testing.TB) *variorum.Volume {
	e := &collate.Edition{Story: story.Story{ID: "s", Title: "Ferry adrift off Sanne"}}
	e.Lineages = []reuse.Lineage{{Articles: []string{"MW", "IP", "QW", "SE", "DL", "HP"}, Origin: "@Ilpress"}, {Articles: []string{"NT"}, PartlyOwn: []string{"NT"}}}
	for i, siglum := range []string{"MW", "IP", "QW", "SE", "DL", "HP", "NT"} {
		w := collate.Witness{Siglum: siglum, Article: siglum, Lineage: 1}
		if i == 6 {
			w.Lineage, w.PartlyOwn = 2, true
		}
		e.Witnesses = append(e.Witnesses, w)
	}
	copied := func(from, to string, share float64, why ...string) reuse.Link {
		return reuse.Link{Source: from, Copy: to, Directed: true, Kind: reuse.Edited, Score: share, Share: share, Sure: reuse.Certain, Why: why}
	}
	e.Links = []reuse.Link{
		copied("@Ilpress", "MW", 1, "MW names Ilpress as its origin"), copied("@Ilpress", "HP", 1, "HP names Ilpress as its origin"),
		copied("MW", "IP", .9, "IP credits Mercury Wire", "they share 140 words outside quotations, 77 words on end"), copied("MW", "DL", .8, "MW is earlier"),
		copied("IP", "QW", .9, "IP is earlier"), copied("IP", "SE", .7, "SE credits Isle Post"), copied("IP", "NT", .2, "NT credits Isle Post"),
	}
	return &variorum.Volume{Stories: []*collate.Edition{e}}
}
