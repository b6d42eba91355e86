package reuse_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// corpora are articles that share text in every way that is known here.
func corpora(t *testing.T) map[string][]*note.Annotated {
	t.Helper()
	return map[string][]*note.Annotated{
		"family": family(t), "stream": streamed(60, 3), "events": eventful(t, 24), "odd": odd(t),
	}
}

// streamed is the first articles of a stream that come of another with what they come of, as many
// of each kind as fit.
func streamed(window, each int) []*note.Annotated {
	news := wire.New(3, window)
	kinds := map[wire.Kind]int{}
	taken := map[int]bool{}
	var out []*note.Annotated
	add := func(i int) {
		if !taken[i] {
			taken[i] = true
			a, _ := news.Article(i)
			out = append(out, a)
		}
	}
	for i := range 8 * window {
		_, truth := news.Article(i)
		if kinds[truth.Kind]++; kinds[truth.Kind] > each {
			continue
		}
		add(i)
		if truth.HasSource() {
			add(wire.Number(truth.Of))
		}
	}
	return out
}

// eventful is articles on events: an agency's, copies, cuts, and others' own.
func eventful(t *testing.T, n int) []*note.Annotated {
	t.Helper()
	r, err := rooms()
	if err != nil {
		t.Fatal(err)
	}
	var out []*note.Annotated
	for d, err := range invented.Articles(n) {
		if err != nil {
			t.Fatal(err)
		}
		a, err := r.extractor.Extract(d)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r.annotator.Annotate(a))
	}
	return out
}

// odd is what no news is made of: nothing, one word, one word often, a text that holds itself, letters
// of several bytes.
func odd(t *testing.T) []*note.Annotated {
	t.Helper()
	words := prose(21, 120)
	greek := "Η βάρκα έφυγε από το λιμάνι του Μάρστον το πρωί και γύρισε χωρίς κανέναν, είπε ο λιμενάρχης στους ψαράδες που περίμεναν στην προβλήτα. "
	out := []*note.Annotated{
		invent(t, "nothing", "", "", ""), invent(t, "word", "", "", "No"), invent(t, "repeated", "", "", fmt.Sprint(slices.Repeat([]string{"no "}, 400))),
		invent(t, "once", "Harbour Post", "2031-05-04", words), invent(t, "twice", "Marston Mail", "", words+"\n\n"+words),
		invent(t, "backwards", "", "2031", words[len(words)/2:]+words[:len(words)/2]),
		invent(t, "greek", "Harbour Post", "2031-05-04T10:00:00Z", greek+greek+words), invent(t, "more greek", "Quay Weekly", "2031-05-04T10:00:00Z", words[:200]+greek+greek),
	}
	return append(out, &note.Annotated{Article: article.Article{ID: "bare", Text: words, Published: calendar.Date{}}})
}

// TestALinkHoldsWhatItPromises compares every two articles of each corpus in both orders.
func TestALinkHoldsWhatItPromises(t *testing.T) {
	for name, as := range corpora(t) {
		t.Run(name, func(t *testing.T) {
			c := reuse.NewComparer(reuse.Options{})
			bodies := make([]*reuse.Body, len(as))
			for i, a := range as {
				bodies[i] = c.Read(a)
			}
			links := 0
			for i := range as {
				for k := range i {
					l, found := c.Compare(bodies[i], bodies[k])
					m, again := c.Compare(bodies[k], bodies[i])
					if found != again || !reflect.DeepEqual(l, m) {
						t.Errorf("%s, %s: got %+v one way, %+v the other", as[i].ID, as[k].ID, l, m)
					}
					if !found {
						continue
					}
					links++
					for _, fault := range faults(l, as[i], as[k]) {
						t.Errorf("%s, %s: %s in %+v", as[i].ID, as[k].ID, fault, l)
					}
				}
			}
			if links < 3 {
				t.Errorf("%d links among %d articles are few: do they share text?", links, len(as))
			}
		})
	}
}

// faults are what a link between two articles has that none may have.
func faults(l reuse.Link, a, b *note.Annotated) []string {
	if l.Source == b.ID {
		a, b = b, a
	}
	var out []string
	fault := func(is bool, what string) {
		if is {
			out = append(out, what)
		}
	}
	fault(l.Source != a.ID || l.Copy != b.ID, "ends that are not the articles")
	fault(!l.Directed && l.Source > l.Copy, "a source that sorts last, without an order")
	fault(l.Score < 0 || l.Score > 1 || l.Share < 0 || l.Share > 1 || l.Back < 0 || l.Back > 1, "a share beyond the whole")
	counted := 0
	for _, w := range l.Why {
		if reuse.IsCounted(w) {
			counted++
		}
	}
	fault(counted != 1, fmt.Sprintf("%d reasons that are counted, want one", counted))
	var sources []text.Span
	end := 0
	for _, p := range l.Passages {
		fault(!onRunes(a.Text, p.Source) || !onRunes(b.Text, p.Copy), "a passage that is no stretch of its text")
		fault(p.Copy.Start < end, "passages that overlap in the copy, or are not in its order")
		end = p.Copy.End
		sources = append(sources, p.Source)
	}
	slices.SortFunc(sources, text.Span.Compare)
	for i := 1; i < len(sources); i++ {
		fault(sources[i].Start < sources[i-1].End, "passages that overlap in the source")
	}
	for _, c := range l.Proof {
		of := a
		if c.Article == b.ID {
			of = b
		}
		fault(c.Article != of.ID || !onRunes(of.Text, c.Span), "a proof that is no stretch of its text")
	}
	return out
}

// onRunes reports whether a span holds something of a text and cuts no rune of it.
func onRunes(s string, in text.Span) bool {
	return in.Start >= 0 && in.Start < in.End && in.End <= len(s) && utf8.RuneStart(s[in.Start]) && (in.End == len(s) || utf8.RuneStart(s[in.End]))
}

// TestTimesGiveNoOrderToALinkThatIsOnlyPossible moves the times of two articles about: what is only
// possible has an order by a credit or by an agency's tag alone.
func TestTimesGiveNoOrderToALinkThatIsOnlyPossible(t *testing.T) {
	c := reuse.NewComparer(reuse.Options{})
	sets := corpora(t)
	sets["a sentence in common"] = []*note.Annotated{
		invent(t, "a", "Harbour Post", "", prose(60, 240)+prose(61, 24)),
		invent(t, "b", "Marston Mail", "", prose(62, 240)+prose(61, 24)),
	}
	possible, sure := 0, 0
	for name, as := range sets {
		var early, late []*reuse.Body
		for _, a := range as {
			early = append(early, c.Read(dated(t, a, "2031-05-04T08:00:00Z")))
			late = append(late, c.Read(dated(t, a, "2031-05-09T08:00:00Z")))
		}
		for i := range as {
			for k := range i {
				l, found := c.Compare(early[i], late[k])
				switch {
				case !found || len(l.Proof) > 0 || l.Kind == reuse.Version:
				case l.Sure != reuse.Possible:
					sure += btoi(l.Directed)
				default:
					possible++
					if l.Directed {
						t.Errorf("%s: %s, %s: an order by %q", name, as[i].ID, as[k].ID, l.Why)
					}
				}
			}
		}
	}
	if possible == 0 || sure == 0 {
		t.Errorf("%d links are only possible, and %d others have an order: too few to tell", possible, sure)
	}
}

func dated(t *testing.T, a *note.Annotated, published string) *note.Annotated {
	t.Helper()
	d, err := calendar.Parse(published)
	if err != nil {
		t.Fatal(err)
	}
	out := *a
	out.Published = d
	return &out
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
