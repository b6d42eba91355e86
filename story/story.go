package story

import "github.com/variorum-news/variorum/calendar"

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
}
