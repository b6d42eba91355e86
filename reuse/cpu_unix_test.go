//go:build unix

package reuse

import (
	"syscall"
	"time"
)

// spent is the processor time of the process so far, so that what else the machine does is not in it.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
