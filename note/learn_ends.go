package note

import (
	"fmt"
	"math"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// EndLesson is an article in which people marked what words of saying govern.
type EndLesson struct {
	Article  *article.Article
	Governed []Governed
}

// Governed is a word of saying and what it governs.
type Governed struct{ Cue, Content text.Span }

// How the table of ends is learned: by gradient descent on the logarithm of the likelihood.
const (
	endRounds = 20
	endRate   = 0.05 // of the first round; it falls by a fifth of itself each round
	endDecay  = 2e-3 // pull of a weight to zero, each time that it is learned
	leastEnd  = 0.1  // smaller weights are dropped
	endSlack  = 4    // bytes by which marks and spaces may set two edges apart
)

// endCase is a clause as the learner sees it: the places up to its end, the last of which is its end or none is.
type endCase struct {
	places []place
	ends   bool
}

// LearnEnds learns the table of data/en/ends.txt. The same lessons in the same order give the same bytes.
func LearnEnds(lessons []EndLesson) (string, error) {
	n, err := NewAnnotator(Options{})
	if err != nil {
		return "", err
	}
	n.quotes.ends = nil // clauses end by rule while it is learned
	var cases []endCase
	for _, lesson := range lessons {
		out := &Annotated{Article: *lesson.Article}
		v, words := n.english.view(&out.Article, &out.Notes)
		out.Names = n.english.names(v, words)
		v.indexNames()
		r := newReading(v, n.quotes)
		r.watch = func(u unit, c said, p phrase, places []place) {
			if content := lesson.governed(r.words(u, c.at, c.end), r.token(u.items[p.start].token).Start); !content.IsZero() {
				cases = append(cases, r.endCase(u, places, content.End))
			}
		}
		n.quotes.find(r)
	}
	return fitEnds(cases).String(), nil
}

// governed is what a cue governs according to the lesson, if it begins at start.
func (l EndLesson) governed(cue text.Span, start int) text.Span {
	for _, g := range l.Governed {
		if g.Cue.Overlaps(cue) && max(start-g.Content.Start, g.Content.Start-start) <= endSlack {
			return g.Content
		}
	}
	return text.Span{}
}

// endCase cuts the places of a clause at its true end.
func (r *reading) endCase(u unit, places []place, end int) endCase {
	for i, y := range places {
		switch at := r.token(u.items[y.at-1].end - 1).End; {
		case at > end+endSlack:
			return endCase{places[:i], false}
		case at >= end-2:
			return endCase{places[:i+1], true}
		}
	}
	return endCase{places, false}
}

func fitEnds(cases []endCase) *endTable {
	t := newEndTable()
	for round := range endRounds {
		rate := endRate / (1 + float64(round)/5)
		for _, at := range shuffle(len(cases), uint64(round)) {
			c := cases[at]
			for i, y := range c.places {
				wrong := -t.chance(y.traits)
				if c.ends && i == len(c.places)-1 {
					wrong++
				}
				for _, row := range t.rows(y.traits) {
					t.weights[row] += rate * (wrong - endDecay*t.weights[row])
				}
			}
		}
	}
	return t
}

// String is the table as data/en/ends.txt has it.
func (t *endTable) String() string {
	var b strings.Builder
	for row, w := range t.weights {
		if math.Abs(w) >= leastEnd {
			fmt.Fprintf(&b, "%s\t%.0f\n", t.name(row), 100*w)
		}
	}
	return b.String()
}
