package export

import (
	"strconv"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
)

// A copyGraph is who copied whom in a volume: articles and origins outside it, by story, and the
// links between them. All words of articles in it are safe to print.
type copyGraph struct {
	stories []family
	edges   []edge
}

// A family is the articles of a story and what lies outside of it that they were copied from.
type family struct {
	id, title string
	nodes     []node
}

// A node is an article, or an origin outside.
type node struct {
	name      string // "n1": the same for a volume
	outside   bool   // none of the articles: it has but an outlet
	id        string
	siglum    string
	outlet    string
	date      string // ISO 8601
	title     string
	url       string
	lineage   int // in its story, from 1
	partlyOwn bool
}

// An edge goes from the source to the copy.
type edge struct {
	source, copied string // names of nodes
	reuse.Link
}

func graphOf(v *variorum.Volume) *copyGraph {
	b := builder{pieces: map[string]*article.Article{}, names: map[string]string{}, drawn: map[[2]string]bool{}, graph: &copyGraph{}}
	for _, a := range v.Articles {
		b.pieces[a.ID] = a
	}
	for _, e := range v.Stories {
		b.story(e)
	}
	for _, e := range v.Threads {
		b.link(e.Links) // those from one story to another
	}
	return b.graph
}

// builder makes a graph, story by story.
type builder struct {
	pieces map[string]*article.Article
	names  map[string]string  // of nodes, by the ID of the article
	drawn  map[[2]string]bool // source and copy of the edges that are there
	made   int
	graph  *copyGraph
}

func (b *builder) story(e *collate.Edition) {
	f := family{id: apparatus.Safe(e.ID), title: apparatus.Prose(e.Title)}
	for _, w := range e.Witnesses {
		f.nodes = append(f.nodes, b.article(w))
	}
	// The same agency is another text in another story.
	outside := map[string]string{}
	for _, l := range e.Links {
		if _, made := outside[l.Source]; !made && reuse.IsOutside(l.Source) {
			n := node{name: b.name(), outside: true, outlet: apparatus.Prose(strings.TrimPrefix(l.Source, "@"))}
			outside[l.Source] = n.name
			f.nodes = append(f.nodes, n)
		}
	}
	b.graph.stories = append(b.graph.stories, f)
	for _, l := range e.Links {
		if source, found := outside[l.Source]; found {
			b.draw(source, l)
		}
	}
	b.link(e.Links)
}

func (b *builder) article(w collate.Witness) node {
	n := node{
		name: b.name(), id: apparatus.Safe(w.Article), siglum: apparatus.Prose(w.Siglum), outlet: apparatus.Prose(w.Outlet),
		date: w.Published.String(), lineage: w.Lineage, partlyOwn: w.PartlyOwn,
	}
	if a := b.pieces[w.Article]; a != nil {
		n.title, n.url = apparatus.Prose(a.Title), apparatus.Prose(a.URI)
	}
	b.names[w.Article] = n.name
	return n
}

func (b *builder) name() string {
	b.made++
	return "n" + strconv.Itoa(b.made)
}

// link draws the links between articles.
func (b *builder) link(links []reuse.Link) {
	for _, l := range links {
		if source, found := b.names[l.Source]; found {
			b.draw(source, l)
		}
	}
}

// draw draws a link once; its copy may be in no story of the volume.
func (b *builder) draw(source string, l reuse.Link) {
	copied, found := b.names[l.Copy]
	if !found || b.drawn[[2]string{l.Source, l.Copy}] {
		return
	}
	b.drawn[[2]string{l.Source, l.Copy}] = true
	b.graph.edges = append(b.graph.edges, edge{source, copied, l})
}

// share is how much of the copy's own words is covered; without an order, of the side that is covered more.
func (e edge) share() float64 {
	if e.Directed {
		return e.Share
	}
	return max(e.Share, e.Back)
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// why is the reasons of a link in one line.
func (e edge) why() string { return apparatus.Prose(strings.Join(e.Why, "; ")) }
