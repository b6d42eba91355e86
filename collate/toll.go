package collate

import (
	"strings"

	"github.com/variorum-news/variorum/note"
)

// Unequal counts of people are one count at two moments, or by two counters, or they are two
// counts. Read on reports of real events, most were two: a part of the toll, an attack told for
// background, another day. These bounds ask for what tells the first kind apart.
const (
	tollGrows  = 4.0 // the larger by the smaller: a toll that grows further is told as another
	fewCounted = 12  // up to so many, an equal number is no evidence
)

// countsOf are the figures of an article that count something. The toll is what the article tells
// first of an action, or the most that somebody named says.
func countsOf(t *telling) []count {
	var out []count
	first, most := map[string]float64{}, map[string]float64{}
	values := map[string]map[float64]bool{}
	for _, f := range t.Figures {
		if f.Role != "" || f.Denied || !countsSomething(f) {
			continue
		}
		out = append(out, count{telling: t, figure: f, words: t.around(f)})
		if values[whom(f)] == nil {
			values[whom(f)] = map[float64]bool{}
		}
		values[whom(f)][f.Value] = true
		if isWhole(f) {
			act := f.Action + " " + whom(f)
			if _, known := first[act]; !known {
				first[act] = f.Value
			}
			most[act] = max(most[act], f.Value)
		}
	}
	for i, c := range out {
		f := c.figure
		act := f.Action + " " + whom(f)
		out[i].only = len(values[whom(f)]) == 1
		out[i].toll = isWhole(f) && (f.Value == first[act] || f.By != "" && f.Value == most[act])
	}
	return out
}

// isWhole reports whether a figure is not told as a part of another, nor as coming on top of it.
func isWhole(f note.Figure) bool { return f.Scope != note.Addition && f.Scope != note.Subset }

// isNoAccident reports whether two agreeing numbers of one thing are one count: more than a few, or of the
// same noun, or the toll of their articles.
func (b *bench) isNoAccident(c, o count) bool {
	x, y := c.figure, o.figure
	small := x.Value <= fewCounted && y.Value <= fewCounted
	return x.Measure != "" || !small || whom(x) == whom(y) || c.toll && o.toll || c.telling == o.telling
}

// mayDiffer reports whether two figures of one thing whose numbers differ, or are told as an order of
// size, may be one count by where they stand in their articles: the toll of each, of the same time, and
// not of two stories.
func (b *bench) mayDiffer(c, o count) bool {
	x, y := c.figure, o.figure
	switch {
	case x.Measure != "":
		return true
	case x.Action == "" || !oneTally(x, y):
		return false
	case isRough(c) || isRough(o):
		return compareFigures(x, y) == Agree && (isRough(c) && isRough(o) || c.toll && o.toll && c.isPast() == o.isPast())
	case c.telling == o.telling:
		return b.twoCounters(c, o)
	case b.areOfTwoStories(c, o) && nearness(x, y) < 1-rounding:
		return false
	}
	return c.isPast() == o.isPast() && c.toll && o.toll && max(x.Value, y.Value) <= float64(tollGrows*min(x.Value, y.Value))
}

// oneTally reports whether one thing happened to both, or people left their homes, whether driven out or fleeing.
func oneTally(x, y note.Figure) bool {
	left := func(act string) bool { return act == "displaced" || act == "fled" }
	return x.Action == y.Action || left(x.Action) && left(y.Action)
}

// areOfTwoStories reports whether the articles of two counts are of different stories of a thread.
func (b *bench) areOfTwoStories(c, o count) bool {
	return b.storyOf[c.telling.ID] != b.storyOf[o.telling.ID]
}

// orderOfSize is how far the ends of a number lie apart, as a factor, that is told as an order of size only:
// "dozens" are 12 to 120.
const orderOfSize = 8

// isRough reports whether a number is told as an order of size only: "dozens", "tens of thousands".
func isRough(c count) bool { return isOrder(c.figure.Value, c.figure.To) }

// isOrder reports whether the ends of a number are those of an order of size: hundreds are from 100 to 1,000.
func isOrder(value float64, to *float64) bool { return to != nil && *to >= float64(orderOfSize*value) }

// whom is what a figure counts, with one word for people of any kind.
func whom(f note.Figure) string {
	if f.CountsAnyone() {
		return "people"
	}
	return f.Head
}

// countsSomething reports whether a figure says what it counts or measures: not "two of its own",
// nor a pair that needs no counting, "the two leaders spoke".
func countsSomething(f note.Figure) bool {
	const pair = 3 // or three of them
	switch {
	case f.Measure != "":
		return true
	case f.Head == "" && f.Unit == "", f.Scope == note.Subset && nounOf(f) == "" && f.Value <= fewCounted:
		return false
	case f.Definite && f.Action == "" && f.Value <= pair && f.Value >= 1 && isCount(f):
		return false
	}
	return true
}

// isCount reports whether a figure counts things and measures none.
func isCount(f note.Figure) bool {
	return f.Unit == "people" || f.Head != "" && strings.HasSuffix(f.Unit, f.Head)
}
