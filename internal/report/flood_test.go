package report_test

import (
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// flood is a story of four sources with every kind of bound in one figure, and sayings that are cut,
// translated twice, retold, and long but for a word.
func flood(t testing.TB) *variorum.Volume {
	m := newMaker(t)
	m.article("a", "Delta Mail", "The Orne rises", at(1, 6, 0), `“The dam will hold, the dam has always held, and those who say that it will not have never stood on it in spring when the water comes down from the hills with ice, trees and drowned sheep,” said Ilse Mar. About 1.2 million people live below it. “We ask everybody to stay calm.” Page date 3 March 2044`)
	m.article("b", "Orne Courier", "Dam will hold", at(1, 7, 0), `“The dam will hold, the dam has always held, and those who say that it will not have never stood on it in spring when the water comes down from the hills with ice, trees and drowned cattle,” said Ilse Mar. Between 900,000 and 1.1 million people live there. “We ask all people to keep calm.”`)
	m.article("c", "Hill Radio", "Water rising", at(1, 8, 0), `Ilse Mar assured listeners that the dam was safe. Up to 1.5 million people live in the plain. “We request of every single inhabitant of the towns and villages along the lower course of the river calm.”`)
	m.article("d", "Plain Truth", "Panic", at(2, 8, 0), `At least 1.3 million people are at risk. “We ask everybody to stay calm,” she said.`)
	e := &collate.Edition{Story: story.Story{ID: "f", Title: "The Orne rises", First: at(1, 6, 0), Last: at(2, 8, 0)}}
	for i, siglum := range []string{"DM", "OC", "HR", "PT"} {
		a := m.volume.Articles[i]
		e.Witnesses = append(e.Witnesses, collate.Witness{Siglum: siglum, Article: a.ID, Outlet: a.Outlet, Published: a.Published, Lineage: i + 1})
		e.Lineages = append(e.Lineages, reuse.Lineage{Articles: []string{a.ID}})
	}
	const long = "The dam will hold, the dam has always held, and those who say that it will not have never stood on it in spring when the water comes down from the hills with ice, trees and drowned "
	e.Loci = []collate.Locus{{
		ID: "q1", Kind: collate.Quote, Head: "The dam will hold", Verdict: collate.Differ, Readings: []collate.Reading{
			{Key: "sheep", Cites: []collate.Cite{m.said("a", long+"sheep,", "Ilse Mar", note.Direct)}},
			{Key: "cattle", Cites: []collate.Cite{m.said("b", long+"cattle,", "Ilse Mar", note.Direct)}},
			{Key: "safe", Cites: []collate.Cite{m.said("c", "the dam was safe", "Ilse Mar", note.Indirect)}},
		}}, {
		ID: "q2", Kind: collate.Quote, Head: "Stay calm", Verdict: collate.Agree, Readings: []collate.Reading{
			{Key: "1", Cites: []collate.Cite{m.said("a", "We ask everybody to stay calm.", "", note.Direct), m.said("d", "We ask everybody to stay calm,", "", note.Direct)}},
			{Key: "2", Cites: []collate.Cite{m.said("b", "We ask all people to keep calm.", "", note.Direct)}},
			{Key: "3", Cites: []collate.Cite{m.said("c", "We request of every single inhabitant of the towns and villages along the lower course of the river calm.", "", note.Direct)}},
		}}, {
		ID: "f1", Kind: collate.Figure, Head: "people who live below the dam", Verdict: collate.Conflict, Readings: []collate.Reading{
			{Key: "1.2 million", Value: number(1.2e6), Bound: note.About, Cites: []collate.Cite{m.cite("a", "1.2 million")}},
			{Key: "900,000 and 1.1 million", Value: number(9e5), To: number(1.1e6), Bound: note.Exactly, Cites: []collate.Cite{m.cite("b", "900,000 and 1.1 million")}},
			{Key: "1.5 million", Value: number(1.5e6), Bound: note.AtMost, Cites: []collate.Cite{m.cite("c", "1.5 million")}},
			{Key: "1.3 million", Value: number(1.3e6), Bound: note.AtLeast, By: "nobody", Cites: []collate.Cite{m.cite("d", "1.3 million")}},
		}},
	}
	v := m.volume
	date := m.cite("a", "Page date 3 March 2044").Span
	v.Articles[0].Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: date.Start}}, {Kind: article.PageDate, Span: date}}
	v.Stories = []*collate.Edition{e}
	return v
}
