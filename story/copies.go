package story

import (
	"slices"

	"github.com/variorum-news/variorum/reuse"
)

const (
	// wholeCopy is the least share of a copy's own words that must be covered for it to join its
	// source's story at once: most of it tells what the source tells. Shorter passages may be
	// background that an outlet puts under every article of a matter.
	wholeCopy = 0.6
	// wholeReprint is the same of a text that is carried as it stands: what is not covered is what
	// the copy's page adds.
	wholeReprint = 0.3
	// copyGain is what a shared passage adds to the evidence, in logits for a copy wholly covered.
	copyGain = 2
)

// linked is what the links say of who belongs together.
type linked struct {
	whole [][2]string           // articles of which one is a copy of the other, as a whole
	gains map[[2]string]float64 // by the two IDs, the smaller first
}

// newLinked reads links; those between the same articles count once, at their best.
func newLinked(links []reuse.Link) *linked {
	out := &linked{gains: map[[2]string]float64{}}
	for _, l := range links {
		if l.Sure == reuse.Possible || reuse.IsOutside(l.Source) {
			continue
		}
		k := [2]string{min(l.Source, l.Copy), max(l.Source, l.Copy)}
		share := l.Share
		if !l.Directed {
			share = max(share, l.Back) // either may be the copy
		}
		out.gains[k] = max(out.gains[k], float64(copyGain*share))
		if whole(l.Kind, share) {
			out.whole = append(out.whole, k)
		}
	}
	slices.SortFunc(out.whole, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	return out
}

// whole reports whether a link of a kind, of so much of the copy, alone proves that both articles tell one
// event.
func whole(k reuse.Kind, share float64) bool {
	switch k {
	case reuse.Verbatim, reuse.Republished:
		return share >= wholeReprint
	case reuse.Edited, reuse.Rewritten, reuse.Version:
		return share >= wholeCopy
	}
	return false
}

// gain is what a link between two articles adds to the evidence, in logits.
func (l *linked) gain(a, b string) float64 {
	return l.gains[[2]string{min(a, b), max(a, b)}]
}
