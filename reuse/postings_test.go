package reuse

import (
	"math/rand"
	"slices"
	"testing"
)

// TestPostingsAreThoseOfAMap plays a stream into the table and into a map of lists, with few hashes
// that many articles have and many that few have, while old articles leave.
func TestPostingsAreThoseOfAMap(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	var table postings
	want := map[uint64][]uint32{}
	hash := func() uint64 {
		if r.Intn(4) == 0 {
			return uint64(r.Intn(50))
		}
		return uint64(r.Intn(100_000)) << 20
	}
	for article := range uint32(3000) {
		if article%100 == 0 && article >= 1000 {
			table.oldest = article - 1000
		}
		for range 100 {
			h := hash()
			if len(want[h]) > 0 && want[h][len(want[h])-1] == article {
				continue
			}
			table.add(table.find(h), article)
			want[h] = append(want[h], article)
		}
	}
	for h, articles := range want {
		var got []uint32
		for _, p := range table.find(h).postings() {
			if p.article > table.oldest {
				got = append(got, p.article-1)
			}
		}
		articles = slices.DeleteFunc(articles, func(a uint32) bool { return a < table.oldest })
		if slices.Sort(got); !slices.Equal(got, articles) {
			t.Fatalf("hash %x: got %v, want %v", h, got, articles)
		}
	}
}

// TestKeysThatAllAskForTheLastSlotAreKept fills what is behind the starts of a shard.
func TestKeysThatAllAskForTheLastSlotAreKept(t *testing.T) {
	const spread = 0x9e3779b97f4a7c15
	back := uint64(1) // its inverse, by Newton's method
	for range 6 {
		back *= 2 - spread*back
	}
	hash := func(key uint32) uint64 { return (7<<56 | uint64(key)<<24) * back }
	var table postings
	for i := range uint32(200) {
		table.add(table.find(hash(1<<32-1-i)), i)
	}
	for i := range uint32(200) {
		if got := table.find(hash(1<<32 - 1 - i)).postings(); len(got) != 1 || got[0].article != i+1 {
			t.Fatalf("key %d from the last: %v", i, got)
		}
	}
}

func TestAnOutletWithoutArticlesIsForgotten(t *testing.T) {
	x := Index{Window: 30}
	for i := range 10_000 {
		name := "Paper " + string(rune('a'+i%26)) + string(rune('a'+i/26%26))
		x.Add(Print{Article: name, Outlet: name, Day: 1000 + i, Hashes: []uint64{uint64(i) + 1}})
	}
	if n := len(x.origins.numbers); n > 31 || len(x.origins.outlets) > 40 || len(x.twins) > 31 || len(x.articles) > 31 {
		t.Errorf("%d outlets, %d numbers, %d prints, %d articles are held", n, len(x.origins.outlets), len(x.twins), len(x.articles))
	}
}
