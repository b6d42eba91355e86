package variorum

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

func TestATextThatManyCarryIsReadOnceADay(t *testing.T) {
	n, err := note.NewAnnotator(note.Options{})
	if err != nil {
		t.Fatal(err)
	}
	const told = "The ferry drifted on Friday, its owner said."
	book := notebook{annotator: n}
	carried := func(i, day int) *article.Article {
		return &article.Article{ID: fmt.Sprint(i), Outlet: fmt.Sprint("Isle Paper ", i), Lang: "en", Text: told, SHA256: "of the text", Published: calendar.On(2031, 5, day),
			Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(told)}}}}
	}
	first := book.annotate(carried(0, 5))
	for i, day := range []int{5, 6, 12, 5} {
		a := carried(i+1, day)
		got := book.annotate(a)
		if want := n.Annotate(a); !reflect.DeepEqual(got, want) {
			t.Errorf("on day %d: got %+v, want %+v", day, got, want)
		}
		if once := &got.Sentences[0] == &first.Sentences[0]; once != (i == 0) {
			t.Errorf("on day %d: read once is %t", day, once)
		}
	}
}
