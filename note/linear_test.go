package note_test

import (
	"strings"
	"testing"
	"time"

	"github.com/variorum-news/variorum/note"
)

// What is read to see whether time grows with the text alone: two texts of one wording, the second
// growth times as long, in bytes.
const (
	shortText = 8 << 10
	growth    = 8
)

// mostGrowth is how many times longer the long text may take: a quadratic step takes growth² times, a
// linear one growth times, and a busy machine some more.
const mostGrowth = 5 * growth

// checkLinear reads a wording over and over, in a short text and in a long one, and compares the times. A
// machine that was busy is asked again. It gives the notes of the long text.
func checkLinear(t *testing.T, n *note.Annotator, wording string) *note.Annotated {
	t.Helper()
	read := func(size int) (*note.Annotated, time.Duration) {
		in := asIs(strings.Repeat(wording, size/len(wording)))
		began := time.Now()
		out := n.Annotate(in)
		return out, time.Since(began)
	}
	least := time.Hour
	for range 2 {
		_, took := read(shortText)
		least = min(least, took)
	}
	for tries := 1; ; tries++ {
		out, took := read(shortText * growth)
		if took < mostGrowth*least {
			return out
		}
		if tries == 6 {
			t.Fatalf("%q: %d times the text took %.0f times as long", wording, growth, took.Seconds()/least.Seconds())
		}
	}
}
