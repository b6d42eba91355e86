package reuse_test

import (
	"reflect"
	"testing"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

func TestTheNeededNotesGiveTheSameLinks(t *testing.T) {
	for name, as := range corpora(t) {
		var few []*note.Annotated
		for _, a := range as {
			few = append(few, reuse.Needed(a))
		}
		if got, want := linksOf(few), linksOf(as); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}
