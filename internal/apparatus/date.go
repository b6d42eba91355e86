package apparatus

import (
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
)

// formats are how a date of each precision is written, with and without its year.
var formats = []struct {
	precision     calendar.Precision
	full, yearOff string
}{
	{calendar.Year, "2006", "2006"},
	{calendar.Month, "Jan 2006", "Jan 2006"},
	{calendar.Day, "2 Jan 2006", "2 Jan"},
	{calendar.Minute, "2 Jan 2006 15:04", "2 Jan 15:04"},
	{calendar.Second, "2 Jan 2006 15:04", "2 Jan 15:04"},
}

// Date writes a date, as much of it as is known; "" if nothing is.
func Date(d calendar.Date, withYear bool) string {
	for _, f := range formats {
		if f.precision != d.Precision {
			continue
		}
		if withYear {
			return d.Time.Format(f.full)
		}
		return d.Time.Format(f.yearOff)
	}
	return ""
}

// Stretch writes the days from first to last: "23–24 Dec 2016".
func Stretch(first, last calendar.Date) string {
	a, b := first.Day(), last.Day()
	if a.IsZero() || b.IsZero() {
		a, b = first, last // coarser than a day, or not known
	}
	from, to := Date(a, true), Date(b, true)
	switch {
	case from == "" || from == to:
		return to
	case to == "":
		return from
	case a.Precision != calendar.Day || b.Precision != calendar.Day || a.Time.Year() != b.Time.Year():
		return from + " – " + to
	case a.Time.Month() != b.Time.Month():
		return Date(a, false) + " – " + to
	}
	return a.Time.Format("2") + "–" + to
}

// Published says when the witness was published; of a day without a time of day also that the text
// says so and not a line of the page.
func (s *Sheet) Published(c int) string {
	w := s.Columns[c]
	if w.Published.IsZero() {
		return "date not known"
	}
	out := Date(w.Published, s.Years())
	if w.Piece != nil && w.Piece.PublishedFrom == article.FromText && w.Published.Precision <= calendar.Day {
		out += ", from the text"
	}
	return out
}
