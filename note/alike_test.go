package note_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// TestArticlesThatAreAlikeHaveTheSameNotes gives an article another value in each field, one at a time.
func TestArticlesThatAreAlikeHaveTheSameNotes(t *testing.T) {
	n := newAnnotator(t)
	s := "MARSTON — Ada Wren, the harbour master, shut the pier on Friday after 3/5/2031.\n\n“It will take a year,” she told the Quay Weekly. Some 40 boats lay there, he said."
	first := strings.Index(s, "\n\n")
	a := article.Article{ID: "a", Lang: "en", Text: s, DatelineSpan: text.Span{End: len("MARSTON")}, Published: calendar.Date{},
		Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: first}}, {Kind: article.Paragraph, Span: text.Span{Start: first + 2, End: len(s)}}}}
	want := n.Annotate(&a).Notes
	alike := 0
	for i := range reflect.TypeFor[article.Article]().NumField() {
		b := a
		field := reflect.ValueOf(&b).Elem().Field(i)
		name := reflect.TypeFor[article.Article]().Field(i).Name
		switch v := field.Addr().Interface().(type) {
		case *calendar.Date:
			*v = calendar.On(2031, 5, 6)
		case *text.Span:
			*v = text.Span{}
		case *[]article.Block:
			*v = a.Blocks[1:]
		case *[]article.Excerpt:
			*v = []article.Excerpt{{}}
		case *[]string:
			*v = []string{"Ada Wren"}
		default:
			field.SetString("Quay Weekly")
		}
		if !note.Alike(&a, &b) {
			continue
		}
		alike++
		if got := n.Annotate(&b).Notes; !reflect.DeepEqual(got, want) {
			t.Errorf("another %s changes the notes of an article that is said to be alike", name)
		}
	}
	if fields := reflect.TypeFor[article.Article]().NumField(); alike != fields-5 {
		t.Errorf("alike in spite of another value in %d of %d fields, want all but five", alike, fields)
	}
}
