package apparatus

import (
	"testing"

	"github.com/variorum-news/variorum/note"
)

func TestAClausePartlyInMarksIsShownWithBothOfThem(t *testing.T) {
	for said, want := range map[string]string{
		`that “the pier is lost`:              `“the pier is lost”`,
		`that "the pier is lost`:              `"the pier is lost"`,
		`that the pier is "lost`:              `that the pier is "lost"`,
		`pier is lost” to the town`:           `“pier is lost” to the town`,
		`pier is lost" to the town`:           `"pier is lost" to the town`,
		`the pier as "lost" and " unsafe`:     `the pier as "lost" and " unsafe"`,
		`the “lost” pier and the “old” crane`: `the “lost” pier and the “old” crane`,
		`the pier was lost`:                   `the pier was lost`,
		`lost” and old” and`:                  `“lost” and old” and`,
	} {
		if got := closed(note.Mixed, said); got != want {
			t.Errorf("%s: got %s, want %s", said, got, want)
		}
	}
	if got := closed(note.Direct, `the “lost`); got != `the “lost` {
		t.Errorf("direct: got %s", got)
	}
}
