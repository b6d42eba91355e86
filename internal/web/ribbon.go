package web

import (
	"fmt"
)

// ribbon draws the two texts as bars and what went from one to the other. Places are in thousandths
// of the longer text.
type ribbon struct {
	SourceWide, CopyWide int
	Bands                []band
	LeftOut, Alone       []stretch
}

// band leads from a stretch of the source to one of the copy.
type band struct {
	Path  string
	Whole bool
}

// stretch is a part of a bar.
type stretch struct{ X, Wide int }

// ribbonWide is how wide a ribbon is drawn.
const ribbonWide = 1000

func newRibbon(source, copied side, paired pairing) ribbon {
	longer := max(source.size, copied.size, 1)
	scale := func(n int) int { return n * ribbonWide / longer }
	r := ribbon{SourceWide: scale(source.size), CopyWide: scale(copied.size)}
	starts := make([]int, len(source.paragraphs)+1)
	for i, p := range source.paragraphs {
		starts[i+1] = starts[i] + p.Len()
	}
	at := 0
	for j, p := range copied.paragraphs {
		i := paired.partner[j]
		if i < 0 {
			r.Alone = append(r.Alone, stretch{scale(at), max(scale(p.Len()), 2)})
		} else {
			a, b, c, e := scale(starts[i]), scale(starts[i+1]), scale(at), scale(at+p.Len())
			r.Bands = append(r.Bands, band{
				Path:  fmt.Sprintf("M%d 14C%d 56 %d 56 %d 98H%dC%d 56 %d 56 %d 14Z", a, a, c, c, e, e, b, b),
				Whole: differing(paired.columns[j]) <= mostSlips,
			})
		}
		at += p.Len()
	}
	for i, p := range source.paragraphs {
		if len(paired.faced[i]) == 0 && !paired.inPart[i] {
			r.LeftOut = append(r.LeftOut, stretch{scale(starts[i]), max(scale(p.Len()), 2)})
		}
	}
	return r
}
