package variorum_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/reuse"
)

func exampleDocs() []input.Doc {
	roots := []input.Root{{FS: os.DirFS("examples"), Path: "chandlers-bridge", Name: "chandlers-bridge"}}
	return slices.Collect(onlyDocs(input.Walk(roots, input.Options{})))
}

func printed(t *testing.T, docs []input.Doc) []byte {
	t.Helper()
	v, err := variorum.Collate(context.Background(), withoutErrors(docs), variorum.Options{})
	if err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheSameArticlesGiveTheSameBytes(t *testing.T) {
	for name, docs := range map[string][]input.Doc{
		"example":   exampleDocs(),
		"generated": slices.Collect(onlyDocs(invented.Articles(48))),
		"copies":    copies(24),
	} {
		t.Run(name, func(t *testing.T) {
			want := printed(t, docs)
			for _, cores := range []int{1, 8} {
				before := runtime.GOMAXPROCS(cores)
				got := printed(t, docs)
				runtime.GOMAXPROCS(before)
				if !bytes.Equal(got, want) {
					t.Errorf("on %d cores: %s", cores, difference(got, want))
				}
			}
			random := rand.New(rand.NewPCG(5, 6))
			for range 4 {
				shuffled := slices.Clone(docs)
				random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
				if got := printed(t, shuffled); !bytes.Equal(got, want) {
					t.Errorf("in another order: %s", difference(got, want))
				}
			}
		})
	}
}

// difference shows the first place where two outputs part.
func difference(got, want []byte) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	from := max(0, i-200)
	return fmt.Sprintf("byte %d:\n got  …%s\n want …%s", i, got[from:min(len(got), i+100)], want[from:min(len(want), i+100)])
}

// copies are n articles that are nearly one: every third without a date, every second without an
// outlet, some word for word, so that nothing but their IDs tells them apart.
func copies(n int) []input.Doc {
	const told = "The evening ferry to Sanne drifted for three hours on Monday after a fire in its engine room put out the lights and the pumps, its owner said.\n\n" +
		"Nobody was hurt. The crew closed the engine room, flooded it with gas and led the passengers to the upper deck, where they sang until a tug came out from Marston at half past nine."
	var out []input.Doc
	for i := range n {
		a := map[string]string{"id": fmt.Sprint("copy", i), "title": "Ferry adrift off Sanne", "text": told + fmt.Sprintf("\n\nThe line answers %d calls a day.", i/4)}
		if i%3 > 0 {
			a["published"] = fmt.Sprintf("2031-05-%02d", 5+i%4)
		}
		if i%2 > 0 {
			a["outlet"] = fmt.Sprint("Isle Paper ", i%7)
		}
		body, err := json.Marshal(a)
		if err != nil {
			panic(err)
		}
		out = append(out, input.Doc{Name: a["id"], Format: input.Record, Body: body})
	}
	return out
}

func TestTheSameArticlesHaveTheSameLinks(t *testing.T) {
	docs := slices.Concat(exampleDocs(), slices.Collect(onlyDocs(invented.Articles(24))), copies(60))
	as, refused := variorum.Annotated(context.Background(), withoutErrors(docs), variorum.Options{})
	want := variorum.Links(context.Background(), as, variorum.Options{})
	if len(refused) > 0 || len(want) < 100 {
		t.Fatalf("%d links, %v", len(want), refused)
	}
	random := rand.New(rand.NewPCG(7, 8))
	for range 4 {
		random.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		got := variorum.Links(context.Background(), as, variorum.Options{})
		if !reflect.DeepEqual(got, want) {
			i := slices.IndexFunc(want, func(l reuse.Link) bool {
				return !slices.ContainsFunc(got, func(m reuse.Link) bool { return reflect.DeepEqual(l, m) })
			})
			t.Fatalf("in another order %d links, not %d; the first that is another: %d", len(got), len(want), i)
		}
	}
}

func TestARefusedDocumentIsNamedAndStopsNoOther(t *testing.T) {
	docs := append(exampleDocs(), input.Doc{Name: "broken.jsonl: record 3", Format: input.Record, Body: []byte(`{"id":`)})
	v, err := variorum.Collate(context.Background(), withoutErrors(docs), variorum.Options{})
	if v == nil || len(v.Articles) != len(docs)-1 {
		t.Fatalf("%d documents of which one is broken gave %v", len(docs), v)
	}
	if err == nil || !strings.Contains(err.Error(), "broken.jsonl: record 3") {
		t.Errorf("the error is %v", err)
	}
	var refused *input.Error
	if !errors.As(err, &refused) {
		t.Errorf("the error is a %T", err)
	}
}

func TestAnArticleGivenTwiceIsLeftOutOnce(t *testing.T) {
	docs := exampleDocs()
	v, err := variorum.Collate(context.Background(), withoutErrors(append(docs, docs[0])), variorum.Options{})
	if len(v.Articles) != len(docs) || err == nil || !strings.Contains(err.Error(), "given twice") {
		t.Errorf("%d articles, %v", len(v.Articles), err)
	}
}

func TestACancelledCollationGivesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	docs := exampleDocs()
	endless := func(yield func(input.Doc, error) bool) {
		for n := 0; ; n++ {
			if n == 100 {
				cancel()
			}
			d := docs[n%len(docs)]
			d.Meta.ID = fmt.Sprint(n)
			if !yield(d, nil) {
				return
			}
		}
	}
	if v, err := variorum.Collate(ctx, endless, variorum.Options{}); v != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, %v", v, err)
	}
}

func TestEveryArticleStandsInExactlyOneStoryAndEveryCiteInItsText(t *testing.T) {
	for name, docs := range map[string][]input.Doc{"example": exampleDocs(), "generated": slices.Collect(onlyDocs(invented.Articles(48)))} {
		t.Run(name, func(t *testing.T) {
			v, err := variorum.Collate(context.Background(), withoutErrors(docs), variorum.Options{})
			if err != nil {
				t.Fatal(err)
			}
			texts, stories := map[string]string{}, map[string]int{}
			for _, a := range v.Articles {
				texts[a.ID] = a.Text
			}
			for _, e := range v.Stories {
				for _, id := range e.Articles {
					stories[id]++
				}
			}
			for id := range texts {
				if stories[id] != 1 {
					t.Errorf("article %s stands in %d stories", id, stories[id])
				}
			}
			for _, e := range slices.Concat(v.Stories, v.Threads) {
				for _, l := range e.Loci {
					told := map[string]bool{}
					for _, r := range l.Readings {
						if len(r.Cites) == 0 {
							t.Errorf("%s %q: reading %q has no cite", l.Kind, l.Head, r.Key)
						}
						for _, c := range r.Cites {
							told[c.Article] = true
							if s := texts[c.Article]; c.Span.Len() <= 0 || c.Span.End > len(s) || !cut(s, c.Span.Start) || !cut(s, c.Span.End) {
								t.Errorf("%s %q: cite %v is not within article %s", l.Kind, l.Head, c.Span, c.Article)
							}
						}
					}
					for _, w := range e.Witnesses {
						if told[w.Article] == slices.Contains(l.Silent, w.Article) {
							t.Errorf("%s %q: %s is told %t and silent %t", l.Kind, l.Head, w.Article, told[w.Article], !told[w.Article])
						}
					}
				}
			}
		})
	}
}

// cut reports whether a text may be cut at a byte.
func cut(s string, at int) bool { return at == len(s) || s[at]&0xC0 != 0x80 }
