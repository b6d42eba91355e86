package article

// Options are how articles are found; the zero value is the default.
type Options struct {
	AsIs bool `json:"as_is,omitempty"` // all of a text without blocks is body
}
