package variorum

import (
	"context"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestResultsComeInTheOrderOfTheInput(t *testing.T) {
	slowAtFirst := func(i int) int {
		time.Sleep(time.Duration(50-i) * 20 * time.Microsecond)
		return i
	}
	got := slices.Collect(parallel(context.Background(), upTo(50), slowAtFirst))
	if !slices.Equal(got, slices.Collect(upTo(50))) {
		t.Errorf("got %v", got)
	}
}

func TestNoMoreIsReadThanAFewItemsAhead(t *testing.T) {
	var read atomic.Int64
	counted := func(yield func(int) bool) {
		for i := range 1 << 20 {
			read.Add(1)
			if !yield(i) {
				return
			}
		}
	}
	for range parallel(context.Background(), counted, func(i int) int { return i }) {
		break
	}
	if n, most := read.Load(), int64(16*runtime.GOMAXPROCS(0)); n > most {
		t.Errorf("%d items read for one result, want at most %d", n, most)
	}
}

func TestNothingRunsOnOnceTheCallerOrTheContextStops(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 20 {
		for i := range parallel(context.Background(), upTo(1<<20), func(i int) int { return i }) {
			if i == 3 {
				break
			}
		}
		ctx, stop := context.WithCancel(context.Background())
		n := 0
		for range parallel(ctx, upTo(1<<20), func(i int) int { return i }) {
			if n++; n == 3 {
				stop()
			}
		}
		stop()
		if n > 3 {
			t.Fatalf("%d results after the context had ended", n-3)
		}
	}
	for wait := 0; runtime.NumGoroutine() > before && wait < 200; wait++ {
		time.Sleep(10 * time.Millisecond)
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines are left over", after-before)
	}
}
