package variorum

import (
	"context"
	"errors"
	"iter"
	"runtime"
)

// outcome is a value or the error that stands for it.
type outcome[T any] struct {
	value T
	err   error
}

var errNoLink = errors.New("no link")

// parallel is an ordered parallel map: as many workers as cores, results in the order of the
// input, at most a few items in flight. It ends early, without a result too many, when ctx ends
// or the caller stops.
func parallel[A, B any](ctx context.Context, in iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		workers := runtime.GOMAXPROCS(0)
		slots := make(chan chan B, 4*workers) // the results to come, in order
		free := make(chan struct{}, workers)
		go func() {
			defer close(slots)
			for a := range in {
				select {
				case free <- struct{}{}:
				case <-ctx.Done():
					return
				}
				slot := make(chan B, 1)
				go func() {
					slot <- f(a)
					<-free
				}()
				select {
				case slots <- slot:
				case <-ctx.Done():
					return
				}
			}
		}()
		for slot := range slots {
			if ctx.Err() != nil || !yield(<-slot) {
				return
			}
		}
	}
}

// results pairs the two sides of a sequence, so that they can be handed on as one.
func results[T any](in iter.Seq2[T, error]) iter.Seq[outcome[T]] {
	return func(yield func(outcome[T]) bool) {
		for v, err := range in {
			if !yield(outcome[T]{v, err}) {
				return
			}
		}
	}
}
