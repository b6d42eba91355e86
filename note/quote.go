package note

import "github.com/variorum-news/variorum/text"

// Quote is one saying that the article attributes to somebody.
type Quote struct {
	Spans   []text.Span `json:"spans"` // the words said, without their marks; several: one saying in pieces
	Form    Form        `json:"form"`
	Marks   Marks       `json:"marks"`
	Speaker text.Span   `json:"speaker,omitzero"` // the mention, title and all
	By      string      `json:"by,omitempty"`     // canonical: Vladimir Putin
	Via     string      `json:"via,omitempty"`    // Kremlin press service
	Cue     text.Span   `json:"cue,omitzero"`     // the verb or noun of saying
	Inside  *int        `json:"inside,omitempty"` // index in Quotes of the quotation this one lies in
}

// Form is how a saying is told.
type Form string

// The forms: in the speaker's words, partly so, or retold.
const (
	Direct   Form = "direct"
	Mixed    Form = "mixed"
	Indirect Form = "indirect"
)

// Marks says what became of the quotation marks.
type Marks string

// The states of the marks: there, lost in scraping, or none to be expected.
const (
	Marked   Marks = "marked"
	Lost     Marks = "lost"
	Unmarked Marks = "none"
)
