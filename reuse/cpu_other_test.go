//go:build !unix

package reuse

import "time"

var began = time.Now()

// spent is the time that has passed, where the processor's is not told.
func spent() time.Duration { return time.Since(began) }
