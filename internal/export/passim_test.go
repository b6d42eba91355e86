package export_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/export"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

const told = "the ferry to Sanné left at noon 🛟 with nobody aboard, its owner said"

func written(id, outlet, body string) *note.Annotated {
	return &note.Annotated{Article: article.Article{ID: id, Outlet: outlet, Text: body}}
}

// shared is a link whose passages are where the words stand in both.
func shared(source, copied *note.Annotated, directed bool, words ...string) reuse.Link {
	l := reuse.Link{Source: source.ID, Copy: copied.ID, Directed: directed}
	for _, w := range words {
		l.Passages = append(l.Passages, reuse.Passage{Source: span(source, w), Copy: span(copied, w)})
	}
	return l
}

func span(a *note.Annotated, words string) text.Span {
	at := strings.Index(a.Text, words)
	return text.Span{Start: at, End: at + len(words)}
}

func TestPassimCountsCharacters(t *testing.T) {
	a := written("a", "Ferry News", "Café 🛟: "+told+".")
	b := written("b", "Isle Post", told+", we read.")
	for _, p := range export.Passim([]*note.Annotated{a, b}, []reuse.Link{shared(a, b, true, told)}) {
		whole := []rune(map[string]*note.Annotated{"a": a, "b": b}[p.ID].Text)
		if got := string(whole[p.Begin:p.End]); got != told || p.Text != told {
			t.Errorf("%s: [%d,%d) is %q, text %q", p.ID, p.Begin, p.End, got, p.Text)
		}
	}
}

func TestPassimNamesTheSourceWhereTheOrderIsKnown(t *testing.T) {
	a, b := written("a", "Ferry News", told), written("b", "Isle Post", "Again "+told)
	ps := export.Passim([]*note.Annotated{a, b}, []reuse.Link{shared(a, b, true, told)})
	if len(ps[0].Src) != 0 || len(ps[1].Src) != 1 || ps[1].Src[0] != (export.Place{UID: ps[0].UID, Begin: ps[0].Begin, End: ps[0].End}) {
		t.Errorf("sources: %v and %v", ps[0].Src, ps[1].Src)
	}
	ps = export.Passim([]*note.Annotated{a, b}, []reuse.Link{shared(a, b, false, told)})
	if len(ps[0].Src) != 0 || len(ps[1].Src) != 0 {
		t.Errorf("the order is not known: %v and %v", ps[0].Src, ps[1].Src)
	}
}

func TestPassimJoinsWhatOverlapsByHalf(t *testing.T) {
	most, little := told[:len(told)-16], "nobody aboard"
	a, b, c, d := written("a", "", told), written("b", "", told), written("c", "", most), written("d", "", little)
	ps := export.Passim([]*note.Annotated{a, b, c, d},
		[]reuse.Link{shared(a, b, true, told), shared(a, c, true, most), shared(a, d, true, little)})
	want := "1/3 a, 1/3 b, 1/3 c, 2/2 a, 2/2 d" // cluster/size: the little is a small part of what a has in common with b
	if got := placed(ps); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if ps[0].Text != told {
		t.Errorf("what lies over each other is not one: %q", ps[0].Text)
	}
}

func placed(ps []export.Passage) string {
	var out []string
	for _, p := range ps {
		out = append(out, string(rune('0'+p.Cluster))+"/"+string(rune('0'+p.Size))+" "+p.ID)
	}
	return strings.Join(out, ", ")
}

func TestPassimSaysWhatStaysWithinASeries(t *testing.T) {
	a, b, c := written("a", "Ferry News", told), written("b", "Ferry News", told), written("c", "Isle Post", told)
	ps := export.Passim([]*note.Annotated{a, b, c}, []reuse.Link{shared(a, b, true, told), shared(a, c, true, told)})
	if ps[0].PBoiler != .5 || ps[2].PBoiler != .5 {
		t.Errorf("pboiler %v, want one link of two", ps[0].PBoiler)
	}
}

func TestPassimOrderDoesNotDependOnTheOrderOfLinks(t *testing.T) {
	a, b, c := written("a", "", told), written("b", "", told), written("c", "", told)
	x, y := shared(a, b, true, told[:20], told[30:]), shared(b, c, false, told[:20])
	first := export.Passim([]*note.Annotated{a, b, c}, []reuse.Link{x, y})
	second := export.Passim([]*note.Annotated{c, b, a}, []reuse.Link{y, x})
	if placed(first) != placed(second) || placed(first) != "1/3 a, 1/3 b, 1/3 c, 2/2 a, 2/2 b" {
		t.Errorf("%s\n%s", placed(first), placed(second))
	}
}

func TestPassimLeavesOutOriginsOutside(t *testing.T) {
	a := written("a", "", told)
	if ps := export.Passim([]*note.Annotated{a}, []reuse.Link{{Source: "@Ilpress", Copy: "a", Directed: true}}); len(ps) != 0 {
		t.Errorf("%d passages of no text", len(ps))
	}
}
