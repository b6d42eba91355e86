package story

import "time"

// Options are how stories are grouped; the zero value is the default.
type Options struct {
	Window      time.Duration `json:"window,omitempty"`      // how long a story stays open after its last article; 0 means three days
	Constraints []Constraint  `json:"constraints,omitempty"` // a person's corrections: never broken
}
