package perceptron

import (
	"math"
	"slices"
)

// Learner learns a model. Features must be told with Count before the first lesson: those seen
// fewer than a least number of times are not learned.
type Learner struct {
	classes int
	kept    []uint32 // features that have a row, sorted: row i is that of kept[i]
	table   table    // rows by feature
	counts  map[uint32]uint32
	weight  []int32 // as they stand
	total   []int64 // sum over time, up to stamp
	stamp   []int64
	now     int64
}

// NewLearner makes a learner that has seen nothing.
func NewLearner(classes int) *Learner {
	return &Learner{classes: classes, counts: map[uint32]uint32{}}
}

// Count tells that a feature occurs.
func (l *Learner) Count(feature uint32) { l.counts[feature|b2u(feature == 0)]++ }

// Start ends the counting: features seen at least so many times get a row.
func (l *Learner) Start(least uint32) {
	kept := make([]uint32, 0, len(l.counts))
	for f, n := range l.counts {
		if n >= least {
			kept = append(kept, f)
		}
	}
	slices.Sort(kept)
	l.kept, l.counts = kept, nil
	l.table = newTable(len(kept))
	for i, f := range kept {
		l.table.place(f, uint32(i))
	}
	l.weight = make([]int32, len(kept)*l.classes)
	l.total = make([]int64, len(kept)*l.classes)
	l.stamp = make([]int64, len(kept)*l.classes)
}

// Row is the number of a feature's row, or -1.
func (l *Learner) Row(feature uint32) int32 {
	if r, known := l.table.find(feature); known {
		return int32(r)
	}
	return -1
}

// Add adds the weights of a row to the scores.
func (l *Learner) Add(s *Scores, row int32) {
	if row < 0 {
		return
	}
	from := int(row) * l.classes
	for c, w := range l.weight[from : from+l.classes] {
		s[c] += w
	}
}

// Best is the class with the highest score; of equals, the first.
func (l *Learner) Best(s *Scores) int { return best(s, l.classes) }

// Learn moves the weights of the rows towards the right class, away from the one that was guessed.
// It is called for each lesson, right or wrong: averages are over lessons.
func (l *Learner) Learn(rows []int32, guess, right int) {
	l.now++
	if guess == right {
		return
	}
	for _, r := range rows {
		if r >= 0 {
			l.move(int(r)*l.classes+right, 1)
			l.move(int(r)*l.classes+guess, -1)
		}
	}
}

func (l *Learner) move(at int, by int32) {
	l.total[at] += int64(l.weight[at]) * (l.now - l.stamp[at])
	l.stamp[at] = l.now
	l.weight[at] += by
}

// Restart takes all weights back to nothing, but not their averages: the lessons that follow, in
// another order, make a second model, and Model gives the mean of both.
func (l *Learner) Restart() {
	for at := range l.weight {
		l.total[at] += int64(l.weight[at]) * (l.now - l.stamp[at])
		l.stamp[at] = l.now
		l.weight[at] = 0
	}
}

// Model averages the weights over all lessons. A weight is kept as a byte, 1/scale each; those
// that round to less than least, and rows with none left, are dropped.
func (l *Learner) Model(scale float64, least int8) *Model {
	m := newModel(l.classes, len(l.kept), math.MaxInt)
	for i, f := range l.kept {
		from := len(m.weights)
		for c := range l.classes {
			at := i*l.classes + c
			sum := l.total[at] + int64(l.weight[at])*(l.now-l.stamp[at])
			w := math.Round(float64(sum) / float64(l.now) * scale)
			w = max(-127, min(127, w))
			if math.Abs(w) >= float64(least) {
				m.weights = append(m.weights, weight{uint8(c), int8(w)})
			}
		}
		if len(m.weights) > from {
			m.place(f, from)
		}
	}
	return m
}
