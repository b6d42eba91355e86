package reuse

// postings are which articles have a hash: one table, eight bytes a posting, in shards that grow one
// by one, so that growing needs no second table. In a shard the postings stand in the order of their
// keys, each as near behind the place its key asks for as the order allows (linear probing in order:
// Amble and Knuth, "Ordered hash tables", 1974). So those of one hash stand side by side, a search
// ends at the first key that is greater, seven slots on where plain linear probing in as full a table
// read thirty, and a shard is made anew in one pass. Postings of articles before the oldest are free
// to be overwritten.
type postings struct {
	shards [shards]shard
	oldest uint32 // articles before it are gone
	heads  uint32 // the sum of what warm read, lest the compiler leave the reading out
}

type shard struct {
	slots  []posting // the last is always empty
	starts int       // slots that a key may ask for; those behind are for what is pushed on
	used   int       // that are not empty
}

// posting is 32 of the 40 bits that tell a hash from others, of which the rest is the shard's, and
// 1 + the number of an article; the zero posting is an empty slot.
type posting struct{ key, article uint32 }

const (
	shards     = 256
	fullest    = 13 // of sixteen starts: a fuller shard is made anew
	leastSlots = 64
	tail       = 64 // slots behind the starts
)

// row is the postings of one hash: where they stand in a shard. It holds until the next add.
type row struct {
	shard    *shard
	key      uint32
	from, to int
}

// locate gives the shard and the key of a hash. Kept hashes are the least of many, so their bits
// are spread anew (Knuth's multiplicative hashing).
func (t *postings) locate(h uint64) (s *shard, key uint32) {
	h *= 0x9e3779b97f4a7c15
	return &t.shards[h>>56], uint32(h >> 24)
}

// find gives the postings of a hash, those of articles that are gone among them.
func (t *postings) find(h uint64) row {
	s, key := t.locate(h)
	r := row{shard: s, key: key}
	slots := s.slots
	if len(slots) == 0 {
		return r
	}
	r.from = s.start(key)
	for slots[r.from].article != 0 && slots[r.from].key < key {
		r.from++
	}
	r.to = r.from
	for slots[r.to].article != 0 && slots[r.to].key == key {
		r.to++
	}
	return r
}

// warm reads the first slot of each hash, one after the other with nothing to wait for in between:
// the memory answers many at once, and the searches that follow find their slots in the cache. A
// search takes 140 ns with it and 300 without, in a table of 35 MB.
func (t *postings) warm(hashes []uint64) {
	for _, h := range hashes {
		if s, key := t.locate(h); len(s.slots) > 0 {
			t.heads += s.slots[s.start(key)].key
		}
	}
}

func (r row) postings() []posting { return r.shard.slots[r.from:r.to] }

// add posts an article under the hash of a row.
func (t *postings) add(r row, article uint32) {
	s := r.shard
	if len(s.slots) == 0 || s.used >= s.starts/16*fullest {
		s.rebuild(t.oldest)
		r.to = s.start(r.key)
		for s.slots[r.to].article != 0 && s.slots[r.to].key <= r.key {
			r.to++
		}
	}
	s.insert(r.to, posting{r.key, article + 1}, t.oldest)
}

// start is the slot that a key asks for: the greater the key, the later.
func (s *shard) start(key uint32) int { return int(uint64(key) * uint64(s.starts) >> 32) }

// insert puts a posting at a slot, and pushes on what stands there up to the next free slot.
func (s *shard) insert(at int, p posting, oldest uint32) {
	free := at
	for s.slots[free].article > oldest {
		free++
	}
	if s.slots[free].article == 0 {
		s.used++
	}
	if free == len(s.slots)-1 {
		s.lengthen()
	}
	copy(s.slots[at+1:free+1], s.slots[at:free])
	s.slots[at] = p
}

// lengthen adds slots behind the last. (append would add a quarter of all.)
func (s *shard) lengthen() {
	longer := make([]posting, len(s.slots)+tail)
	copy(longer, s.slots)
	s.slots = longer
}

// rebuild makes the shard anew of the postings that are live, with two starts to five of them to spare.
func (s *shard) rebuild(oldest uint32) {
	live := 0
	for _, p := range s.slots {
		if p.article > oldest {
			live++
		}
	}
	old := s.slots
	s.starts = max(leastSlots, (live+2*live/5)/16*16)
	s.slots, s.used = make([]posting, s.starts+tail), live
	at := 0
	for _, p := range old {
		if p.article <= oldest {
			continue
		}
		at = max(at, s.start(p.key))
		if at == len(s.slots)-1 {
			s.lengthen()
		}
		s.slots[at] = p
		at++
	}
}
