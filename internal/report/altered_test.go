package report_test

import (
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// altered is a story of three sources, one saying of which stands in as many forms, with a warning of
// every kind.
func altered(t testing.TB) *variorum.Volume {
	m := newMaker(t)
	m.article("a", "Delta Mail", "The Orne rises", at(1, 6, 0), `“The dam will perhaps hold until Sunday if no more than 12 trees come down from the hills,” said Ilse Mar.`)
	m.article("b", "Orne Courier", "Dam will hold", at(1, 7, 0), `“The dam will hold until Sunday if no more than 20 trees come down from the hills,” said Bo Lind.`)
	m.article("c", "Hill Radio", "Water rising", at(1, 8, 0), `The dam will … hold until Sunday, Ilse Mar said.`)
	e := &collate.Edition{Story: story.Story{ID: "f", Title: "The Orne rises", First: at(1, 6, 0), Last: at(1, 8, 0)}}
	for i, siglum := range []string{"DM", "OC", "HR"} {
		a := m.volume.Articles[i]
		e.Witnesses = append(e.Witnesses, collate.Witness{Siglum: siglum, Article: a.ID, Outlet: a.Outlet, Published: a.Published, Lineage: i + 1})
		e.Lineages = append(e.Lineages, reuse.Lineage{Articles: []string{a.ID}})
	}
	base := m.said("a", "The dam will perhaps hold until Sunday if no more than 12 trees come down from the hills", "Ilse Mar", note.Direct)
	b := m.said("b", "The dam will hold until Sunday if no more than 20 trees come down from the hills", "Bo Lind", note.Direct)
	c := m.said("c", "The dam will … hold until Sunday", "Ilse Mar", note.Direct)
	of := func(kind collate.Alteration, was, is string, shown bool, cite collate.Cite) collate.Warning {
		return collate.Warning{Kind: kind, Was: was, Is: is, Shown: shown, Base: []text.Span{base.Span}, Cites: []collate.Cite{cite}}
	}
	e.Loci = []collate.Locus{{
		ID: "q1", Kind: collate.Quote, Head: "The dam will perhaps hold", Verdict: collate.Differ, Base: &base, Readings: []collate.Reading{
			{Key: "12", Relation: collate.Identical, Cites: []collate.Cite{base}},
			{Key: "20", Relation: collate.Cut, Cites: []collate.Cite{b}, Warnings: []collate.Warning{
				of(collate.Qualifier, "perhaps", "", false, b), of(collate.Qualifier, "", "I think", false, b), of(collate.Denial, "will", "will not", false, b),
				of(collate.Number, "12", "20", false, b), of(collate.OtherName, "Sunday", "Monday", false, b),
				of(collate.Reworded, "The dam will hold", "The wall stands", false, b), of(collate.Speaker, "Ilse Mar", "Bo Lind", false, b)}},
			{Key: "…", Relation: collate.Cut, Cites: []collate.Cite{c}, Warnings: []collate.Warning{
				of(collate.Qualifier, "perhaps", "", true, c), of(collate.MarksLost, "", "", false, c), of(collate.Unmarked, "", "The dam will hold", false, c)}},
		}}}
	m.volume.Stories = []*collate.Edition{e}
	return m.volume
}
