package input

import (
	"errors"
	"io"
)

var errBudget = errors.New("too many bytes for one document")

// budget is a reader that gives no more than is left, so that what a decoder above it buffers stays
// bounded whatever a header, a quotation mark or a brace claims. Whoever has finished a document
// refills it.
type budget struct {
	r         io.Reader
	left      int64
	unbounded bool
	err       error // the first of r, repeated: what was looked ahead at must fail again when it is read
}

// Read implements io.Reader.
func (b *budget) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	if !b.unbounded {
		if b.left <= 0 {
			return 0, errBudget
		}
		p = p[:min(int64(len(p)), b.left)]
	}
	n, err := b.r.Read(p)
	b.left -= int64(n)
	b.err = err
	return n, err
}

// refill allows n bytes more for the next document.
func (b *budget) refill(n int64) { b.left = n }
