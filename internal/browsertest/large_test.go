package browsertest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// How large the largest page is that must stay usable.
const (
	largeBytes    = 5 << 20 // of text, in all articles
	largeArticles = 4
	largeLoci     = 3000
)

// How long the page's main thread may work.
const (
	soon   = 10 * time.Second // until it is loaded
	atOnce = time.Second      // on a key or a click, once it is loaded
)

// large is one story with much text and many rows of all kinds, each told by two of its articles.
func large() *variorum.Volume {
	kinds := []collate.Kind{collate.Quote, collate.Figure, collate.Time, collate.Wording, collate.Statement}
	loci := make([]collate.Locus, largeLoci)
	for i := range loci {
		kind := kinds[i*len(kinds)/largeLoci]
		loci[i] = collate.Locus{ID: fmt.Sprint("l", i), Kind: kind, Head: fmt.Sprintf("the lamp of gate %d", i), Verdict: collate.Differ}
	}
	on := calendar.On(2031, time.May, 5)
	e := &collate.Edition{Story: story.Story{ID: "s", Title: "All the lamps of Orlo", First: on, Last: on}}
	v := &variorum.Volume{Format: variorum.Format, Stories: []*collate.Edition{e}}
	for n := range largeArticles {
		id := fmt.Sprint("lamps-", n)
		a := &article.Article{ID: id, Outlet: fmt.Sprintf("Lamp Paper %d", n), Title: "All the lamps of Orlo", Published: on, PublishedFrom: article.FromInput}
		var b strings.Builder
		paragraph := func(s string) text.Span {
			at := text.Span{Start: b.Len(), End: b.Len() + len(s)}
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: at})
			b.WriteString(s + "\n\n")
			return at
		}
		for i := range loci {
			said := fmt.Sprintf("“The lamp of gate %d has burned for %d nights,” said keeper %d of outlet %d on Monday.", i, i%90+n, i, n)
			at := paragraph(said)
			if i%largeArticles != n && (i+1)%largeArticles != n {
				continue
			}
			words := map[collate.Kind]string{
				collate.Quote: fmt.Sprintf("The lamp of gate %d has burned for %d nights,", i, i%90+n), collate.Figure: fmt.Sprintf("%d nights", i%90+n),
				collate.Time: "on Monday", collate.Wording: fmt.Sprintf("keeper %d", i), collate.Statement: fmt.Sprintf("gate %d has burned", i),
			}[loci[i].Kind]
			from := at.Start + strings.Index(said, words)
			value := float64(i%90 + n)
			loci[i].Readings = append(loci[i].Readings, collate.Reading{
				Key: words, Value: &value, Bound: note.Exactly, When: &collate.When{Value: "2031-05-05", From: on, To: on},
				Cites:    []collate.Cite{{Article: id, Span: text.Span{Start: from, End: from + len(words)}, Form: note.Direct}},
				Lineages: []int{n + 1},
			})
		}
		for i := 0; b.Len() < largeBytes/largeArticles; i++ {
			paragraph(strings.Repeat(fmt.Sprintf("Nothing else happened at gate %d. ", i), 12))
		}
		a.Text = b.String()
		v.Articles = append(v.Articles, a)
		e.Articles = append(e.Articles, id)
		e.Witnesses = append(e.Witnesses, collate.Witness{Siglum: fmt.Sprint("L", n), Article: id, Outlet: a.Outlet, Published: on, Lineage: n + 1})
		e.Lineages = append(e.Lineages, reuse.Lineage{Articles: []string{id}})
	}
	e.Loci = loci
	return v
}

// worked is how long the page's main thread works while f is done, printed for the record beside
// what a clock on the wall says.
func (p tab) worked(what string, f func()) time.Duration {
	p.t.Helper()
	begun := time.Now()
	before, err := p.Work()
	p.must(err)
	f()
	p.settled()
	after, err := p.Work()
	p.must(err)
	p.t.Logf("%s: %v of work, %v on the wall", what, (after - before).Round(time.Millisecond), time.Since(begun).Round(time.Millisecond))
	return after - before
}

func TestALargePageStaysUsable(t *testing.T) {
	e, err := newEdition(t.TempDir(), "large", large())
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	p := open(t, e, desk)
	p.settled()
	loading, err := p.Work()
	p.must(err)
	t.Logf("loading: %v of work, %v on the wall", loading.Round(time.Millisecond), time.Since(begun).Round(time.Millisecond))
	if loading > soon {
		t.Errorf("loading takes %v, want %v at most", loading, soon)
	}
	for i, key := range []string{"j", "j", "k", "o"} {
		if d := p.worked(fmt.Sprintf("key %d, %s", i+1, key), func() { p.must(p.Press(key)) }); d > atOnce {
			t.Errorf("key %d, %s, takes %v, want %v at most", i+1, key, d, atOnce)
		}
	}
	if got := eval[string](p, `document.querySelector(':target').tagName`); got != "MARK" {
		t.Errorf("o leads to a %s", got)
	}
	for _, selector := range []string{".statements td a", ".counts a.sig", "#articles sup a"} {
		at := p.placeOf(selector)
		want := eval[string](p, fmt.Sprintf(`document.elementFromPoint(%f, %f).closest('a').hash`, at.X, at.Y))
		if d := p.worked("a click on "+selector, func() { p.must(p.Click(at.X, at.Y)) }); d > atOnce {
			t.Errorf("a click on %s takes %v, want %v at most", selector, d, atOnce)
		}
		if got := p.hash(); got != want {
			t.Errorf("a click leads to %q, want %q", got, want)
		}
		if fault := p.inSight(want[1:]); fault != "" {
			t.Errorf("a click leads to %s, but %s", want, fault)
		}
	}
}
