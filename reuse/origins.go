package reuse

// origins number the outlets that have articles in an index, from 1 on; an outlet that has none any
// more is forgotten, and its number given to another.
type origins struct {
	numbers map[string]uint32
	outlets []outlet // by number; the first stands for an outlet that is not known
	free    []uint32
	turn    uint32
}

type outlet struct {
	name     string
	articles int
	seen     uint32 // the turn in which it was met
}

// number is that of an outlet, 0 if it has no article or is not known.
func (o *origins) number(name string) uint32 { return o.numbers[name] }

// enter counts an article of an outlet and gives its number, 0 if it is not known.
func (o *origins) enter(name string) uint32 {
	if name == "" {
		return 0
	}
	n, known := o.numbers[name]
	switch {
	case known:
	case len(o.free) > 0:
		n = o.free[len(o.free)-1]
		o.free = o.free[:len(o.free)-1]
	default:
		if o.numbers == nil {
			o.numbers, o.outlets = map[string]uint32{}, make([]outlet, 1)
		}
		n = uint32(len(o.outlets))
		o.outlets = append(o.outlets, outlet{})
	}
	o.numbers[name] = n
	o.outlets[n].name = name
	o.outlets[n].articles++
	return n
}

// leave takes an article of an outlet away.
func (o *origins) leave(n uint32) {
	if n == 0 {
		return
	}
	if o.outlets[n].articles--; o.outlets[n].articles == 0 {
		delete(o.numbers, o.outlets[n].name)
		o.outlets[n] = outlet{}
		o.free = append(o.free, n)
	}
}

// count starts a count of distinct outlets.
func (o *origins) count() {
	if o.turn++; o.turn == 0 { // after four thousand million
		for i := range o.outlets {
			o.outlets[i].seen = 0
		}
		o.turn = 1
	}
}

// isNew reports whether an outlet was not met yet in this count. Each that is not known is another.
func (o *origins) isNew(n uint32) bool {
	if n == 0 {
		return true
	}
	is := o.outlets[n].seen != o.turn
	o.outlets[n].seen = o.turn
	return is
}
