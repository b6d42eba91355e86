package perceptron

// table leads from features to numbers. The features stand apart from the numbers: most of those
// that are asked for are not in it, and a megabyte stays in the cache where two do not.
type table struct {
	shift    int      // bits of a feature that are not in its place
	features []uint32 // 0 is an empty place; feature 0 itself is taken for 1
	values   []uint32
}

// newTable makes an empty table, at most two thirds full when so many features are in it.
func newTable(features int) table {
	size := 4
	for 2<<size < 3*features {
		size++
	}
	return table{shift: 32 - size, features: make([]uint32, 1<<size), values: make([]uint32, 1<<size)}
}

func (t *table) find(feature uint32) (value uint32, known bool) {
	feature |= b2u(feature == 0)
	for at := int(feature >> t.shift); ; at++ {
		if at == len(t.features) {
			at = 0
		}
		switch t.features[at] {
		case feature:
			return t.values[at], true
		case 0:
			return 0, false
		}
	}
}

// maxAtOnce is how many features are looked for at once.
const maxAtOnce = 64

// findAll puts the values of the features that are known at the front of values, in their order, and gives
// how many these are.
func (t *table) findAll(features []uint32, values *[maxAtOnce]uint32) int {
	var there [maxAtOnce]uint32 // what stands in the place of each
	for i, f := range features {
		there[i&(maxAtOnce-1)] = t.features[f>>t.shift]
	}
	n := 0
	for i, f := range features {
		if there[i&(maxAtOnce-1)] == 0 {
			continue
		}
		if v, known := t.find(f); known {
			values[n&(maxAtOnce-1)] = v
			n++
		}
	}
	return n
}

func (t *table) place(feature, value uint32) {
	feature |= b2u(feature == 0)
	at := int(feature >> t.shift)
	for t.features[at] != 0 && t.features[at] != feature {
		if at++; at == len(t.features) {
			at = 0
		}
	}
	t.features[at], t.values[at] = feature, value
}

func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
