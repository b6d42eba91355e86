package input

// Options are how input is read; the zero value is the default.
type Options struct {
	MaxBytes int64 `json:"max_bytes,omitempty"` // of one document; 0 means 64 MB
}

// defaultMaxBytes is what one document may hold, in bytes: a thousand times the longest article
// that is printed in one piece, and little enough to hold on any machine.
const defaultMaxBytes = 64 << 20

func (o Options) maxBytes() int64 {
	if o.MaxBytes <= 0 {
		return defaultMaxBytes
	}
	return o.MaxBytes
}
