package reuse

// postings are which articles have a hash: one open-addressing table, eight bytes a posting, in
// shards that grow one by one, so that growing needs no second table. A search reads one or two
// lines of the cache. Postings of articles before the oldest are free to be overwritten.
type postings struct {
	shards [shards]shard
	oldest uint32 // articles before it are gone
}

type shard struct {
	slots []posting
	used  int // that are not empty
}

// posting is 32 of the 40 bits that tell a hash from others, of which the rest is the shard's, and
// 1 + the number of an article; the zero posting is an empty slot.
type posting struct{ key, article uint32 }

const (
	shards     = 256
	line       = 8  // slots: what a cache line holds, where a search starts
	fullest    = 13 // of sixteen slots: a fuller shard grows
	leastSlots = 64
)

// locate gives the shard and the key of a hash. Kept hashes are the least of many, so their bits
// are spread anew (Knuth's multiplicative hashing).
func (t *postings) locate(h uint64) (s *shard, key uint32) {
	h *= 0x9e3779b97f4a7c15
	return &t.shards[h>>56], uint32(h >> 24)
}

// start is the slot where the postings of a key start.
func (s *shard) start(key uint32) int {
	return int(uint64(key)*uint64(len(s.slots)/line)>>32) * line
}

func (s *shard) next(at int) int {
	if at++; at < len(s.slots) {
		return at
	}
	return 0
}

// find adds to out the numbers of the articles that have the hash.
func (t *postings) find(h uint64, out []uint32) []uint32 {
	s, key := t.locate(h)
	if len(s.slots) == 0 {
		return out
	}
	for at := s.start(key); s.slots[at].article != 0; at = s.next(at) {
		if p := s.slots[at]; p.key == key && p.article > t.oldest {
			out = append(out, p.article-1)
		}
	}
	return out
}

// add posts an article under a hash.
func (t *postings) add(h uint64, article uint32) {
	s, key := t.locate(h)
	if 16*s.used >= fullest*len(s.slots) {
		s.rebuild(t.oldest)
	}
	s.put(posting{key, article + 1}, t.oldest)
}

func (s *shard) put(p posting, oldest uint32) {
	at := s.start(p.key)
	for s.slots[at].article > oldest {
		at = s.next(at)
	}
	if s.slots[at].article == 0 {
		s.used++
	}
	s.slots[at] = p
}

// rebuild makes a table for half as many postings again as are live.
func (s *shard) rebuild(oldest uint32) {
	live := 0
	for _, p := range s.slots {
		if p.article > oldest {
			live++
		}
	}
	old := s.slots
	s.slots, s.used = make([]posting, max(leastSlots, (live+live/2)/line*line)), 0
	for _, p := range old {
		if p.article > oldest {
			s.put(p, oldest)
		}
	}
}

// replace posts an article under a hash in the place of another.
func (t *postings) replace(h uint64, old, article uint32) {
	s, key := t.locate(h)
	at := s.start(key)
	for s.slots[at] != (posting{key, old + 1}) {
		at = s.next(at)
	}
	s.slots[at].article = article + 1
}
