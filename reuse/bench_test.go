package reuse_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// newsroom is a set as it comes in a day: of every ten articles two are edited copies of another.
func newsroom(b *testing.B, n int) []*note.Annotated {
	r := rand.New(rand.NewSource(11))
	var as []*note.Annotated
	var texts []string
	for i := range n {
		s := prose(int64(1000+i), 400)
		if i > 0 && i%5 == 0 {
			old := texts[r.Intn(len(texts))]
			s = old[:len(old)*2/3] + s[:len(s)/3]
		}
		texts = append(texts, s)
		as = append(as, invent(b, fmt.Sprintf("%05d", i), fmt.Sprintf("Outlet %d", i%40), "", s))
	}
	return as
}

func BenchmarkFingerprintAndNear(b *testing.B) {
	as := newsroom(b, 1000)
	b.ReportAllocs()
	for b.Loop() {
		var index reuse.Index
		for _, a := range as {
			p := reuse.Fingerprint(a, reuse.Options{})
			index.Add(p)
		}
	}
	b.ReportMetric(float64(len(as)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkLink(b *testing.B) {
	as := newsroom(b, 1000)
	b.ReportAllocs()
	for b.Loop() {
		linksOf(as)
	}
	b.ReportMetric(float64(len(as)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func BenchmarkCompare(b *testing.B) {
	as := newsroom(b, 6)
	c := reuse.NewComparer(reuse.Options{})
	x, y := c.Read(as[0]), c.Read(as[5])
	b.ReportAllocs()
	for b.Loop() {
		c.Compare(x, y)
	}
}

// BenchmarkManyCredits compares texts of which one credits the other over and over: the time for a credit must not rise
// with their number.
func BenchmarkManyCredits(b *testing.B) {
	said, shared, own := prose(5, 200), prose(6, 60), prose(7, 100)
	for name, credit := range map[string]string{
		"dated": "Irena Voss told the Harbour Post on May 2 that it is old. ",
		"far":   "Irena Voss of Marston, Orsa, Tavel and Brenn told the Harbour Post so. ",
		"shown": "The Harbour Post reports in a full statement:\n\nThe quay is shut until the frost.\n\n",
	} {
		for _, n := range []int{500, 5000} {
			b.Run(fmt.Sprint(name, "/", n), func(b *testing.B) {
				c := reuse.NewComparer(reuse.Options{})
				x := c.Read(english(b, invent(b, "a", "Harbour Post", "2031-05-20", shared+said)))
				y := c.Read(english(b, invent(b, "b", "Marston Mail", "2031-05-21", shared+"\n\n"+own+"\n\n"+strings.Repeat(credit, n))))
				for b.Loop() {
					c.Compare(x, y)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/credit")
			})
		}
	}
}
