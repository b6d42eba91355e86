package reuse_test

import (
	"fmt"
	"math/rand"
	"strings"
	"sync"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
)

type stages struct {
	extractor *article.Extractor
	annotator *note.Annotator
}

// rooms makes the stages before this one, once.
var rooms = sync.OnceValues(func() (stages, error) {
	x, err := article.NewExtractor(article.Options{AsIs: true})
	if err != nil {
		return stages{}, err
	}
	n, err := note.NewAnnotator(note.Options{})
	return stages{x, n}, err
})

// invent makes an article of a text and what is known of it.
func invent(t testing.TB, id, outlet, published, body string) *note.Annotated {
	t.Helper()
	r, err := rooms()
	if err != nil {
		t.Fatal(err)
	}
	a, err := r.extractor.Extract(input.Doc{Name: id, Format: input.Text, Body: []byte(body), Meta: input.Meta{ID: id, Outlet: outlet, Published: published}})
	if err != nil {
		a = &article.Article{ID: id, Text: body, Blocks: []article.Block{}}
	}
	a.Outlet = outlet
	if published != "" {
		if a.Published, err = calendar.Parse(published); err != nil {
			t.Fatal(err)
		}
	}
	return r.annotator.Annotate(a)
}

// prose makes sentences of invented words, the same for the same seed.
func prose(seed int64, words int) string {
	r := rand.New(rand.NewSource(seed))
	syllables := strings.Fields("ka lor men ti ras vo hel dun pir sa gro wen tal bri ost")
	var b strings.Builder
	for i := range words {
		w := ""
		for range 2 + r.Intn(2) {
			w += syllables[r.Intn(len(syllables))]
		}
		if i%12 == 0 {
			w = strings.ToUpper(w[:1]) + w[1:]
		}
		b.WriteString(w)
		switch {
		case i%60 == 59:
			b.WriteString(".\n\n")
		case i%12 == 11:
			b.WriteString(". ")
		default:
			fmt.Fprint(&b, " ")
		}
	}
	return b.String()
}
