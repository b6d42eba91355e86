package story

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"github.com/variorum-news/variorum/calendar"
)

// Story is the articles that report one event.
type Story struct {
	ID       string        `json:"id"` // derives from the story's earliest article
	Title    string        `json:"title,omitempty"`
	First    calendar.Date `json:"first,omitzero"`
	Last     calendar.Date `json:"last,omitzero"`
	Thread   string        `json:"thread,omitempty"` // "" if it stands alone
	Articles []string      `json:"articles"`         // by date, then ID
}

// Thread is stories of one running matter; it has at least two.
type Thread struct {
	ID      string   `json:"id"`
	Title   string   `json:"title,omitempty"`
	Stories []string `json:"stories"`
}

// Assignment is where an article went when it arrived.
type Assignment struct {
	Article string `json:"id"`
	Story   string `json:"story"`
	Thread  string `json:"thread,omitempty"`
	Left    int    `json:"left,omitzero"` // articles that share text with it, more than were compared
}

// newStory makes a story of the profiles at these places, which are in order.
func newStory(ps []Profile, vs []vector, members []int) Story {
	s := Story{ID: "s-" + short(ps[members[0]].Article), Title: ps[central(vs, members)].Title}
	byID := slices.Clone(members)
	slices.SortFunc(byID, func(i, k int) int {
		order, _ := ps[i].Published.Compare(ps[k].Published)
		return cmp.Or(order, cmp.Compare(ps[i].Article, ps[k].Article))
	})
	for _, i := range byID {
		s.Articles = append(s.Articles, ps[i].Article)
		d := ps[i].Published
		if d.IsZero() {
			continue
		}
		if order, _ := d.Compare(s.First); s.First.IsZero() || order < 0 {
			s.First = d
		}
		if order, _ := d.Compare(s.Last); s.Last.IsZero() || order > 0 {
			s.Last = d
		}
	}
	return s
}

// shortBytes is the length of an ID's hash. Forty bits: of 50,000 stories of an archive, two share
// theirs once in a thousand archives.
const shortBytes = 5

// short is the part of an ID that derives from an article's.
func short(article string) string {
	sum := sha256.Sum256([]byte(article))
	return hex.EncodeToString(sum[:shortBytes])
}
