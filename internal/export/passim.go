package export

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// Passage is one reused passage in the form of passim 2.0.0, of which out.json has one a line
// (https://github.com/dasmiq/passim: README, «Running passim», and passim/seriatim.py). Series,
// date, title and url are fields of the input there, which passim hands through.
//
// Begin and End count Unicode code points: version 2 finds them with Python's len and slices, and
// Spark's substr and length count the same. (Version 1 was Scala and gave offsets of tokens.)
// Text is the passage alone.
type Passage struct {
	Cluster int     `json:"cluster"` // from 1, the largest first
	Size    int     `json:"size"`    // passages in the cluster
	PBoiler float64 `json:"pboiler"` // the share of the cluster's links that are within one series
	UID     int64   `json:"uid"`     // of the document: a hash of its ID
	ID      string  `json:"id"`
	Series  string  `json:"series,omitempty"` // the outlet
	Date    string  `json:"date,omitempty"`   // ISO 8601, as exact as it is known
	Title   string  `json:"title,omitempty"`
	URL     string  `json:"url,omitempty"`
	Begin   int     `json:"begin"`
	End     int     `json:"end"`
	Text    string  `json:"text"`
	Src     []Place `json:"src"` // the passages that it was copied from; none if it is a source, or the order is not known
}

// Place is a passage that another was copied from.
type Place struct {
	UID   int64 `json:"uid"`
	Begin int   `json:"begin"`
	End   int   `json:"end"`
}

// Passim gives the passages of the links, clustered, in passim's order: the largest cluster first,
// within it by ID and place. Links to an origin outside the set have no passages.
func Passim(as []*note.Annotated, links []reuse.Link) []Passage {
	byID := make(map[string]*article.Article, len(as))
	for _, a := range as {
		byID[a.ID] = &a.Article
	}
	c := clustered(links)
	printed := make([]Passage, len(c.merged))
	var starts []int
	for i, s := range c.merged {
		a := byID[s.article]
		if i == 0 || c.merged[i-1].article != s.article {
			starts = characters(a.Text)
		}
		printed[i] = passage(a, s.span, starts)
	}
	c.describe(printed)
	slices.SortFunc(printed, func(x, y Passage) int {
		return cmp.Or(cmp.Compare(x.Cluster, y.Cluster), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Begin, y.Begin), cmp.Compare(x.End, y.End))
	})
	return printed
}

// passage is a passage without what its cluster says of it.
func passage(a *article.Article, s text.Span, starts []int) Passage {
	p := Passage{UID: uid(a.ID), ID: a.ID, Series: a.Outlet, Title: a.Title, URL: a.URI, Text: s.In(a.Text), Src: []Place{}}
	p.Begin, _ = slices.BinarySearch(starts, s.Start)
	p.End, _ = slices.BinarySearch(starts, s.End)
	if !a.Published.IsZero() {
		p.Date = a.Published.String()
	}
	return p
}

// characters are the bytes at which the characters of a text start: the place of a byte among them
// is its offset in characters.
func characters(t string) []int {
	starts := make([]int, 0, len(t))
	for i := range t {
		starts = append(starts, i)
	}
	return starts
}

// uidBits is how many bits a uid has: as many as a reader that keeps numbers as float64, such as
// jq, holds exactly.
const uidBits = 53

// uid is the same for an ID in every run, as passim's is.
func uid(id string) int64 {
	sum := sha256.Sum256([]byte(id))
	return int64(binary.BigEndian.Uint64(sum[:]) >> (64 - uidBits))
}
