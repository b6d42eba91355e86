package reuse_test

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// originOf is the source of an article that is alone, "" if it names none.
func originOf(a *note.Annotated) string {
	source := ""
	for _, l := range linksOf([]*note.Annotated{a}) {
		source = l.Source
	}
	return source
}

// linksOf finds the links of a set in the order given.
func linksOf(as []*note.Annotated) []reuse.Link {
	c := reuse.NewComparer(reuse.Options{})
	var index reuse.Index
	read := map[*note.Annotated]*reuse.Body{}
	byID := map[string]*reuse.Body{}
	var links []reuse.Link
	for _, a := range as {
		b := c.Read(a)
		near, _ := index.Add(b.Print())
		for _, id := range near {
			if l, found := c.Compare(byID[id], b); found {
				links = append(links, l)
			}
		}
		byID[a.ID], read[a] = b, b
	}
	return c.Untangle(links, as, func(a *note.Annotated) *reuse.Body { return read[a] })
}

func family(t *testing.T) []*note.Annotated {
	one, two := prose(1, 300), prose(2, 300)
	return []*note.Annotated{
		invent(t, "a", "Harbour Post", "2031-05-04T08:00:00Z", one),
		invent(t, "b", "Marston Mail", "2031-05-04T09:00:00Z", one[:len(one)*3/4]),
		invent(t, "c", "Norda Times", "2031-05-04T10:00:00Z", one[:len(one)/2]+two),
		invent(t, "d", "Quay Weekly", "2031-05-04T11:00:00Z", two),
		invent(t, "e", "Delta Dispatch", "2031-05-04T12:00:00Z", prose(3, 300)),
		invent(t, "f", "", "", ""),
	}
}

func TestComparingIsTheSameBothWays(t *testing.T) {
	as := family(t)
	for _, a := range as {
		for _, b := range as {
			if a == b {
				continue
			}
			l, lf := reuse.Compare(a, b, reuse.Options{})
			m, mf := reuse.Compare(b, a, reuse.Options{})
			if lf != mf || !reflect.DeepEqual(l, m) {
				t.Errorf("%s, %s: got %+v one way, %+v the other", a.ID, b.ID, l, m)
			}
		}
	}
}

func TestPassagesAreDisjointAndInOrderOfTheCopy(t *testing.T) {
	as := family(t)
	byID := map[string]*note.Annotated{}
	for _, a := range as {
		byID[a.ID] = a
	}
	links := linksOf(as)
	if len(links) == 0 {
		t.Fatal("no links")
	}
	for _, l := range links {
		var sources []text.Span
		end := 0
		for _, p := range l.Passages {
			if p.Copy.Start < end || p.Copy.End > len(byID[l.Copy].Text) || p.Source.End > len(byID[l.Source].Text) {
				t.Errorf("%s → %s: passage %v out of place", l.Source, l.Copy, p)
			}
			end = p.Copy.End
			sources = append(sources, p.Source)
		}
		slices.SortFunc(sources, text.Span.Compare)
		for i := 1; i < len(sources); i++ {
			if sources[i].Start < sources[i-1].End {
				t.Errorf("%s → %s: %v and %v overlap", l.Source, l.Copy, sources[i-1], sources[i])
			}
		}
	}
}

func TestLineagesDoNotDependOnOrder(t *testing.T) {
	as := family(t)
	want := reuse.Lineages(as, linksOf(as))
	if got := fmt.Sprint(want); got != "[{[a b] [] } {[c d] [c] } {[e] [] } {[f] [] }]" {
		t.Errorf("got %s", got)
	}
	r := rand.New(rand.NewSource(7))
	for range 20 {
		shuffled := slices.Clone(as)
		r.Shuffle(len(shuffled), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
		if got := reuse.Lineages(shuffled, linksOf(shuffled)); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
	var all []string
	for _, l := range want {
		all = append(all, l.Articles...)
	}
	slices.Sort(all)
	if strings.Join(all, "") != "abcdef" {
		t.Errorf("%q is not a partition", all)
	}
}

func TestCirclesAreBroken(t *testing.T) {
	var as []*note.Annotated
	var links []reuse.Link
	for i := range 6 {
		as = append(as, invent(t, fmt.Sprint(i), "", "", prose(int64(i), 20)))
		links = append(links, reuse.Link{Source: fmt.Sprint(i), Copy: fmt.Sprint((i + 1) % 6), Directed: true,
			Kind: reuse.Edited, Sure: reuse.Likely, Score: .2 + float64(i)/100, Share: .2 + float64(i)/100, Passages: []reuse.Passage{}})
	}
	next := map[string]string{}
	for _, l := range reuse.Untangle(links, as) {
		if l.Directed {
			next[l.Source] = l.Copy
		}
	}
	if len(next) != 5 {
		t.Errorf("%d arrows are left, want 5", len(next))
	}
	if _, left := next["0"]; left {
		t.Errorf("the weakest arrow of the circle is left: %v", next)
	}
}

func TestOfTwoSourcesThatAreOneOnlyTheBetterIsKept(t *testing.T) {
	var of []string
	for _, l := range linksOf(family(t)) {
		if l.Copy == "c" {
			of = append(of, l.Source)
		}
	}
	if len(of) != 1 || of[0] != "a" {
		t.Errorf("c is from %v; all it has of b, itself from a, it has of a", of)
	}
}

func TestAThousandIdenticalArticlesAreOneLineageByFourComparisonsEach(t *testing.T) {
	var as []*note.Annotated
	one := prose(5, 400)
	for i := range 1000 {
		as = append(as, invent(t, fmt.Sprintf("%04d", i), fmt.Sprintf("Outlet %d", i), "", one))
	}
	links := linksOf(as)
	lineages := reuse.Lineages(as, links)
	if len(lineages) != 1 || len(lineages[0].Articles) != 1000 || len(links) != 4*1000-10 {
		t.Errorf("%d lineages by %d links", len(lineages), len(links))
	}
}

func TestResultsOfOneTemplateAreNotCopies(t *testing.T) {
	news := wire.New(1, 100)
	var as []*note.Annotated
	for i := range 100 {
		as = append(as, news.Result(i))
	}
	if links := linksOf(as); len(links) > 0 {
		t.Errorf("%d links, the first %+v", len(links), links[0])
	}
}

func TestNearlyIdenticalArticlesStayBounded(t *testing.T) {
	var as []*note.Annotated
	one := prose(5, 400)
	for i := range 500 {
		as = append(as, invent(t, fmt.Sprintf("%04d", i), "", "", one+fmt.Sprintf("\n\nCall %d for number %d.", i, i*7)))
	}
	links := linksOf(as)
	if lineages := reuse.Lineages(as, links); len(lineages) != 1 || len(links) > 30*500 {
		t.Errorf("%d lineages by %d links", len(lineages), len(links))
	}
}

func TestOneWordRepeatedAndNoWordsAtAll(t *testing.T) {
	long := invent(t, "long", "", "", strings.Repeat("no ", 100_000))
	other := invent(t, "other", "", "", strings.Repeat("no ", 90_000))
	empty := invent(t, "empty", "", "", "")
	linksOf([]*note.Annotated{long, other, empty, invent(t, "empty2", "", "", "")})
	if _, found := reuse.Compare(empty, long, reuse.Options{}); found {
		t.Error("an empty body has a link")
	}
}

// TestALinkThatLosesItsDirectionKeepsBothSides: without an order, Score is of the side that is covered
// more, Share of the copy's own words and Back of the source's, whichever of the two that now is.
func TestALinkThatLosesItsDirectionKeepsBothSides(t *testing.T) {
	at := func(id, published, list string) *note.Annotated { return invent(t, id, "", published, parts(list)) }
	link := func(source, copied *note.Annotated) reuse.Link {
		l, found := reuse.Compare(source, copied, reuse.Options{})
		if !found || !l.Directed || l.Source != source.ID {
			t.Fatalf("%s → %s: got %+v", source.ID, copied.ID, l)
		}
		return l
	}
	// The short c is all in the long a, which is the copy by its date: a circle's weakest link.
	a, b, c := "1 2 3 4 5", "1 2 3 4 5 7", "1"
	links := []reuse.Link{
		link(at("a", "2031-05-01", a), at("b", "2031-05-11", b)),
		link(at("b", "2031-05-11", b), at("c", "2031-05-21", c)),
		link(at("c", "2031-04-01", c), at("a", "2031-05-01", a)),
	}
	was := links[2]
	if was.Score > .3 || was.Back != 1 {
		t.Fatalf("c → a: got %+v", was)
	}
	for _, l := range reuse.Untangle(links, nil) {
		if l.Source != "a" || l.Copy != "c" {
			continue
		}
		if l.Directed || l.Score != 1 || l.Share != was.Back || l.Back != was.Share {
			t.Errorf("directed %v, score %v, share %v, back %v; want no direction, score 1, share %v, back %v",
				l.Directed, l.Score, l.Share, l.Back, was.Back, was.Share)
		}
		return
	}
	t.Error("the link of a and c is gone")
}

// TestASentenceOnEndThatIsNotLittleOfATextLinksIt has two papers whose texts have so many words of a sentence in
// common, in a text of a hundred own words or of four hundred.
func TestASentenceOnEndThatIsNotLittleOfATextLinksIt(t *testing.T) {
	sentence := strings.Fields("pilots could not reach the ferry before dark because the tide had carried it past the second buoy and into the reeds")
	for _, c := range []struct {
		words, rest int
		want        bool
	}{{20, 100, true}, {16, 100, false}, {20, 400, false}} {
		shared := "The " + strings.Join(sentence[:c.words-1], " ")
		a := invent(t, "a", "Harbour Post", "2031-05-04", prose(3, c.rest)+"\n\n"+shared+".")
		b := invent(t, "b", "Marston Mail", "2031-05-04", prose(4, 500)+"\n\n"+shared+" quietly.")
		if l, found := reuse.Compare(a, b, reuse.Options{}); found != c.want || found && l.Sure != reuse.Possible {
			t.Errorf("%d words in %d: found %t: %+v", c.words, c.rest, found, l)
		}
	}
}
