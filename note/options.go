package note

// Options are how notes are taken; the zero value is the default.
type Options struct {
	Tokens    bool `json:"tokens,omitempty"`     // whoever prints notes is to print the tokens; in memory they are always there
	NoFigures bool `json:"no_figures,omitempty"` // figures are not looked for: copies and stories are found without
}
