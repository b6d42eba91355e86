package wire

import (
	"fmt"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
)

// Same is one text word for word, under the ID and the masthead of the i-th article.
func (s *Stream) Same(i int) *note.Annotated {
	return s.under(i, s.print(s.own(0), s.furniture(0)))
}

// Result is the i-th of as many texts of one template as are wanted: results of matches, which have
// other names and figures, a day's under each masthead, and no word of each other.
func (s *Stream) Result(i int) *note.Annotated {
	return s.under(i, s.print(s.fill(s.draw(i, ofText), 1), s.furniture(s.outlet(i))))
}

// Anthology has all of the first n own texts, those of Own, in the place of the i-th article.
func (s *Stream) Anthology(i, n int) *note.Annotated {
	var body []sentence
	for k := range n {
		body = append(body, s.own(k)...)
	}
	return s.under(i, s.print(body, s.furniture(s.outlet(i))))
}

// Own is the i-th article as it would be if it were nobody's copy.
func (s *Stream) Own(i int) *note.Annotated {
	return s.under(i, s.print(s.own(i), s.furniture(s.outlet(i))))
}

// under sets an article in the place of the i-th: its ID, outlet and time.
func (s *Stream) under(i int, a *note.Annotated) *note.Annotated {
	a.ID = ID(i)
	a.Outlet = s.masthead(s.outlet(i))
	a.Published = published(i)
	return a
}

func (s *Stream) masthead(outlet int) string {
	return fmt.Sprintf("The %s Paper", s.words.names[outlet])
}

func published(i int) calendar.Date {
	return calendar.Date{
		Time:      time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * between).Truncate(time.Minute),
		Precision: calendar.Minute,
	}
}
