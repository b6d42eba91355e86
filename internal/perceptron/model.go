package perceptron

import (
	"encoding/binary"
	"errors"
	"slices"
)

// MaxClasses is the most classes that a model can have.
const MaxClasses = 32

// Scores are those of the classes of a model.
type Scores [MaxClasses]int32

// Model has a row of weights for each feature it knows. It is immutable once made. The table is
// open-addressed and flat: one probe tells that a feature is not known, which most are not.
type Model struct {
	classes int
	mask    uint32
	keys    []uint32 // 0 is an empty place
	places  []uint32 // row of the key
	weights []int8   // rows of one weight a class
}

// Classes is how many there are.
func (m *Model) Classes() int { return m.classes }

// Rows is how many features the model knows.
func (m *Model) Rows() int { return len(m.weights) / max(1, m.classes) }

// Add adds the weights of a feature to the scores, if the model knows it.
func (m *Model) Add(s *Scores, feature uint32) {
	if feature == 0 {
		feature = 1
	}
	for at := feature & m.mask; ; at = (at + 1) & m.mask {
		switch m.keys[at] {
		case feature:
			from := int(m.places[at]) * m.classes
			for c, w := range m.weights[from : from+m.classes] {
				s[c&(MaxClasses-1)] += int32(w)
			}
			return
		case 0:
			return
		}
	}
}

// row is the number of a feature's row, or -1.
func (m *Model) row(feature uint32) int32 {
	if feature == 0 {
		feature = 1
	}
	for at := feature & m.mask; ; at = (at + 1) & m.mask {
		switch m.keys[at] {
		case feature:
			return int32(m.places[at])
		case 0:
			return -1
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

// row is a feature with its weights, one a class.
type row struct {
	feature uint32
	weights []int8
}

// AppendBinary writes the model: the number of classes and of rows, then the rows by feature, each
// as the distance to the feature before, a set of the classes whose weight is not zero, and these
// weights. Numbers are unsigned varints but for the weights, which are a byte each.
func (m *Model) AppendBinary(b []byte) ([]byte, error) {
	var rows []row
	for at, f := range m.keys {
		if f != 0 {
			from := int(m.places[at]) * m.classes
			rows = append(rows, row{f, m.weights[from : from+m.classes]})
		}
	}
	slices.SortFunc(rows, func(a, b row) int {
		if a.feature < b.feature {
			return -1
		}
		return 1
	})
	b = binary.AppendUvarint(b, uint64(m.classes))
	b = binary.AppendUvarint(b, uint64(len(rows)))
	before := uint32(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.feature-before))
		before = r.feature
		var set uint64
		for c, w := range r.weights {
			if w != 0 {
				set |= 1 << c
			}
		}
		b = binary.AppendUvarint(b, set)
		for _, w := range r.weights {
			if w != 0 {
				b = append(b, byte(w))
			}
		}
	}
	return b, nil
}

var errTruncated = errors.New("model is truncated or not one")

// Read reads a model and returns what follows it.
func Read(b []byte) (m *Model, rest []byte, err error) {
	number := func() uint64 {
		n, width := binary.Uvarint(b)
		if width <= 0 {
			err = errTruncated
			return 0
		}
		b = b[width:]
		return n
	}
	classes, rows := number(), number()
	if err != nil || classes < 1 || classes > MaxClasses || rows > uint64(len(b)) {
		return nil, nil, errTruncated
	}
	m = newModel(int(classes), int(rows))
	feature := uint32(0)
	for r := range int(rows) {
		feature += uint32(number())
		set := number()
		m.place(feature, uint32(r))
		out := m.weights[r*m.classes : (r+1)*m.classes]
		for c := range out {
			if set>>c&1 == 0 {
				continue
			}
			if len(b) == 0 {
				return nil, nil, errTruncated
			}
			out[c] = int8(b[0])
			b = b[1:]
		}
		if err != nil {
			return nil, nil, err
		}
	}
	return m, b, nil
}

// newModel makes an empty table, at most half full when all rows are in it.
func newModel(classes, rows int) *Model {
	size := 16
	for size < 2*rows {
		size *= 2
	}
	return &Model{
		classes: classes, mask: uint32(size - 1),
		keys: make([]uint32, size), places: make([]uint32, size), weights: make([]int8, rows*classes),
	}
}

func (m *Model) place(feature, row uint32) {
	if feature == 0 {
		feature = 1
	}
	at := feature & m.mask
	for m.keys[at] != 0 && m.keys[at] != feature {
		at = (at + 1) & m.mask
	}
	m.keys[at], m.places[at] = feature, row
}
