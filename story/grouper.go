package story

import (
	"github.com/variorum-news/variorum/reuse"
)

// Grouper groups articles online. It is the one thing in the analysis that has a memory, and it
// is not safe for concurrent use.
//
// It keeps the profile of every article, at most 2 KB each, so that it can settle; what Add looks
// things up in holds the window alone. To bound the profiles too, make a new Grouper and feed it
// its window again.
type Grouper struct {
	options     Options
	constraints *constraints
	profiles    []Profile
	links       []reuse.Link
	stream      *stream
}

// NewGrouper makes an empty one.
func NewGrouper(o Options) *Grouper {
	c := newConstraints(o.Constraints)
	return &Grouper{options: o, constraints: c, stream: newStream(o, c)}
}

// Add takes an article as it arrives and says where it goes. Links are those between it and
// articles added before. An article that was added before stays where it is.
func (g *Grouper) Add(p Profile, links []reuse.Link) Assignment {
	out := Assignment{Article: p.Article}
	if at, known := g.stream.byArticle[p.Article]; known {
		out.Story = g.stream.stories[at].id
		return out
	}
	g.profiles = append(g.profiles, p)
	g.links = append(g.links, links...)
	out.Story = g.stream.add(p, newLinked(links))
	return out
}

// Settle gives the partition as it stands, the same for every order of arrival: stories by first
// article, and threads likewise.
func (g *Grouper) Settle() ([]Story, []Thread) {
	ps := sorted(g.profiles)
	voc, vs := read(ps)
	parts := partition(ps, vs, voc, g.options, g.constraints, newLinked(g.links))
	stories := make([]Story, len(parts))
	for i, members := range parts {
		stories[i] = newStory(ps, vs, members)
	}
	return stories, thread(stories, ps, vs, voc, parts)
}
