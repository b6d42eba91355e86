package reuse

// Options are how copies are found; the zero value is the default.
type Options struct {
	Least Sure `json:"least,omitempty"` // links less sure are not reported; "" means possible
}
