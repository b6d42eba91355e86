package collate

// Options are what is collated; the zero value is the default.
type Options struct {
	Kinds []Kind `json:"kinds,omitempty"` // nil means all
}
