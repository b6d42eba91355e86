package perceptron

import (
	"cmp"
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
)

// MaxClasses is the most classes that a model can have.
const MaxClasses = 32

// Scores are those of the classes of a model.
type Scores [MaxClasses]int32

// Model has a row of weights for each feature it knows. It is immutable once made. The table is
// open-addressed and flat: one probe tells that a feature is not known, which most are not. A
// feature's place is told by its first bits, so that features that come in order fill the table from
// front to back: reading a model is one walk through memory. Of a row, only the weights that are not
// zero are there, about three of seventeen.
type Model struct {
	classes int
	rows    int
	table   table
	weights []weight // row after row
}

type weight struct {
	class uint8
	value int8
}

// maxWeights is how many weights a model can have. The table tells where those of a row are in one
// number: the first one, times MaxClasses, plus one less than how many.
const maxWeights = 1 << 32 / MaxClasses

// Classes is how many there are.
func (m *Model) Classes() int { return m.classes }

// Rows is how many features the model knows.
func (m *Model) Rows() int { return m.rows }

// Add adds the weights of features to the scores, of those that the model knows. It looks for many at
// once, in steps of one kind each, so that the memory is asked for the next before it has answered for the last:
// all layers of package note are a tenth faster for it than feature by feature.
func (m *Model) Add(s *Scores, features []uint32) {
	var runs [maxAtOnce]uint32
	for len(features) > 0 {
		some := features[:min(len(features), maxAtOnce)]
		features = features[len(some):]
		for _, run := range runs[:m.table.findAll(some, &runs)] {
			for _, w := range m.weights[run/MaxClasses:][:run%MaxClasses+1] {
				s[w.class&(MaxClasses-1)] += int32(w.value)
			}
		}
	}
}

// Best is the class with the highest score; of equals, the first.
func (m *Model) Best(s *Scores) int { return best(s, m.classes) }

func best(s *Scores, classes int) int {
	best := 0
	for c := 1; c < classes; c++ {
		if s[c] > s[best] {
			best = c
		}
	}
	return best
}

// AppendBinary writes the model: the number of classes and of rows, then the rows by feature, each
// as the distance to the feature before, a set of the classes whose weight is not zero, and these
// weights. Numbers are unsigned varints but for the weights, which are a byte each.
func (m *Model) AppendBinary(b []byte) ([]byte, error) {
	order := make([]int, 0, m.rows)
	for at, f := range m.table.features {
		if f != 0 {
			order = append(order, at)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(m.table.features[i], m.table.features[j]) })
	b = binary.AppendUvarint(b, uint64(m.classes))
	b = binary.AppendUvarint(b, uint64(m.rows))
	before := uint32(0)
	for _, at := range order {
		feature, run := m.table.features[at], m.table.values[at]
		b = binary.AppendUvarint(b, uint64(feature-before))
		before = feature
		row := m.weights[run/MaxClasses:][:run%MaxClasses+1]
		var set uint64
		for _, w := range row {
			set |= 1 << w.class
		}
		b = binary.AppendUvarint(b, set)
		for _, w := range row {
			b = append(b, byte(w.value))
		}
	}
	return b, nil
}

var errTruncated = errors.New("model is truncated or not one")

// Read reads a model and returns what follows it.
func Read(b []byte) (m *Model, rest []byte, err error) {
	number := func() (n uint64) {
		for shift := 0; shift < 64; shift += 7 {
			if len(b) == 0 {
				break
			}
			c := b[0]
			b = b[1:]
			n |= uint64(c&0x7f) << shift
			if c < 0x80 {
				return n
			}
		}
		err = errTruncated
		return 0
	}
	classes, rows := number(), number()
	if err != nil || classes < 1 || classes > MaxClasses || rows > uint64(len(b)) || len(b) > maxWeights {
		return nil, nil, errTruncated
	}
	m = newModel(int(classes), int(rows), len(b))
	feature := uint32(0)
	for range int(rows) {
		feature += uint32(number())
		set := number()
		if set == 0 || set>>classes != 0 || bits.OnesCount64(set) > len(b) {
			return nil, nil, errTruncated
		}
		from := len(m.weights)
		for ; set != 0; set &= set - 1 {
			m.weights = append(m.weights, weight{uint8(bits.TrailingZeros64(set)), int8(b[0])})
			b = b[1:]
		}
		m.place(feature, from)
		if err != nil {
			return nil, nil, err
		}
	}
	return m, b, nil
}

// newModel makes a model for so many rows, with room for so many weights or fewer.
func newModel(classes, rows, weights int) *Model {
	return &Model{classes: classes, table: newTable(rows), weights: make([]weight, 0, min(weights, rows*classes, 4*rows))}
}

// place makes the weights from the given one to the last the row of a feature.
func (m *Model) place(feature uint32, from int) {
	m.table.place(feature, uint32(from*MaxClasses+len(m.weights)-from-1))
	m.rows++
}
