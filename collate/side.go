package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// isDeadline reports whether a time says but before when a thing is to be or was done, or lasts: "by Friday", "until
// May", "the Friday deadline".
func isDeadline(m moment) bool {
	if m.time.Mod == note.OnOrBefore || m.time.Mod == note.Before {
		return true
	}
	return slices.ContainsFunc(m.sentence.words[m.first:m.last], func(w string) bool {
		switch w {
		case "deadline", "deadlines", "expire", "expires", "expired", "through":
			return true
		}
		return false
	})
}

// deadlineMore is what a deadline and a time that is none ask for beyond the likeness of two of a kind, unless they are of
// one deed: by Sunday much is done that was not done on Sunday.
const deadlineMore = 0.10

func (l likeness) sides(x, y moment) float64 {
	if l.one || isDeadline(x) == isDeadline(y) {
		return 0
	}
	return deadlineMore
}
