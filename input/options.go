package input

// Options are how input is read; the zero value is the default.
type Options struct {
	MaxBytes int64 `json:"max_bytes,omitempty"` // of one document; 0 means 64 MB
}
