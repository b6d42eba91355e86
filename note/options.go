package note

// Options are how notes are taken; the zero value is the default.
type Options struct {
	Tokens bool `json:"tokens,omitempty"` // print the tokens
}
