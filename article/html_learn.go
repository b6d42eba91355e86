package article

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/input"
)

// Lesson is a page whose body is known.
type Lesson struct {
	Page input.Doc
	Body string // a line for each paragraph
}

// Learning: logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 2011), page by page in the
// order of the lessons, so that the same lessons give the same weights.
const (
	rounds     = 60
	pace       = 0.15
	ridge      = 0.02 // how much a weight is drawn to 0: of 0.0002 to 0.02 the best by cross-validation
	lineWeight = 0.7  // a line counts by its words to this power
	leastLines = 20   // on which a feature must be seen
)

// LearnBody learns the weights of data/body.txt, as the lines of that file, by name.
func LearnBody(lessons []Lesson) ([]byte, error) {
	x, err := NewExtractor(Options{})
	if err != nil {
		return nil, err
	}
	var pages []lessonPage
	seen := map[feature]int{}
	for _, l := range lessons {
		page, err := x.lesson(l)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l.Page.Name, err)
		}
		for _, line := range page {
			for _, f := range line.features {
				seen[f]++
			}
		}
		pages = append(pages, page)
	}
	weights := learned(pages, seen)
	names := make([]feature, 0, len(weights))
	for f := range weights {
		names = append(names, f)
	}
	slices.SortFunc(names, func(a, b feature) int { return strings.Compare(a.name+"\t"+a.value, b.name+"\t"+b.value) })
	var out []byte
	for _, f := range names {
		out = fmt.Appendf(out, "%.2f\t%s\t%s\n", weights[f], f.name, f.value)
	}
	return out, nil
}

type lessonPage []lessonLine

type lessonLine struct {
	features []feature
	body     bool
	weight   float64
}

// lesson reads the page of a lesson: a line is body if it stands in the body that is known.
func (x *Extractor) lesson(l Lesson) (lessonPage, error) {
	p, err := x.open(l.Page)
	if err != nil {
		return nil, err
	}
	p.placeHeadline(&Article{})
	p.look()
	short := map[string]bool{}
	for line := range strings.Lines(l.Body) {
		short[plain(strings.TrimSpace(line))] = true
	}
	w := newWitness(l.Body)
	var out lessonPage
	for i := range p.lines {
		line := &p.lines[i]
		one := lessonLine{weight: math.Pow(float64(line.words+2), lineWeight)}
		one.body = short[line.low] || w != nil && len(wordsOf(line.raw)) >= witnessWords && w.has(line.raw)
		p.features(i, func(f feature) { one.features = append(one.features, f) })
		out = append(out, one)
	}
	return out, nil
}

func learned(pages []lessonPage, seen map[feature]int) map[feature]float64 {
	type slot struct{ weight, squares float64 }
	slots := map[feature]*slot{}
	for f, n := range seen {
		if n >= leastLines {
			slots[f] = &slot{}
		}
	}
	bias := feature{"bias", ""}
	slots[bias] = &slot{}
	for range rounds {
		for _, page := range pages {
			for i := range page {
				l := &page[i]
				sum := slots[bias].weight
				for _, f := range l.features {
					if s := slots[f]; s != nil {
						sum += s.weight
					}
				}
				off := 1 / (1 + math.Exp(-sum))
				if l.body {
					off--
				}
				g := off * l.weight
				for _, f := range append(l.features, bias) {
					if s := slots[f]; s != nil {
						d := g + ridge*s.weight
						s.squares += d * d
						s.weight -= pace * d / (1e-6 + math.Sqrt(s.squares))
					}
				}
			}
		}
	}
	out := map[feature]float64{}
	for f, s := range slots {
		out[f] = s.weight
	}
	return out
}
