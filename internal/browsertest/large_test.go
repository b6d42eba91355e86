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

// atOnce is the time in which a page answers to a key or a click, once it is loaded.
const atOnce = time.Second

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
				Cites: []collate.Cite{{Article: id, Span: text.Span{Start: from, End: from + len(words)}, Form: note.Direct}},
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

// took is how long f takes, printed for the record.
func took(t *testing.T, what string, f func()) time.Duration {
	t.Helper()
	begun := time.Now()
	f()
	d := time.Since(begun)
	t.Logf("%s: %v", what, d.Round(time.Millisecond))
	return d
}

func TestALargePageStaysUsable(t *testing.T) {
	var e edition
	took(t, "writing", func() {
		var err error
		if e, err = newEdition(t.TempDir(), "large", large()); err != nil {
			t.Fatal(err)
		}
	})
	var p tab
	if d := took(t, "loading", func() { p = open(t, e, desk); p.settled() }); d > 15*time.Second {
		t.Errorf("loading takes %v", d)
	}
	for _, act := range []struct {
		name string
		do   func()
	}{
		{"the first j", func() { p.press("j") }},
		{"the second j", func() { p.press("j") }},
		{"k", func() { p.press("k") }},
		{"o", func() { p.press("o") }},
	} {
		if d := took(t, act.name, act.do); d > atOnce {
			t.Errorf("%s takes %v, want %v at most", act.name, d, atOnce)
		}
	}
	if got := eval[string](p, `document.querySelector(':target').tagName`); got != "MARK" {
		t.Errorf("o leads to a %s", got)
	}
	for _, selector := range []string{".statements td a", ".counts a.sig", "#articles sup a"} {
		at := p.placeOf(selector)
		want := eval[string](p, fmt.Sprintf(`document.elementFromPoint(%f, %f).closest('a').hash`, at.X, at.Y))
		if d := took(t, "a click on "+selector, func() { p.must(p.Click(at.X, at.Y)); p.settled() }); d > atOnce {
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
