package reuse

import (
	"strings"

	"github.com/variorum-news/variorum/note"
)

// What is news is asked in three ways. A text reads as news if there may be others on the event that it tells; it is a
// report if it is an outlet's too; and it is of the day, whoever's it is, if it is surely news. Of a report that has a
// date Arrivals.isDatedNews tells so before it is read.

// wordsOfSaying is for how many words a report says once, at least, who said a thing or on which day,
// counted from its own, one was done: "police said", "on Friday", "yesterday".
const wordsOfSaying = 200

// readsAsNews reports whether the text is of a kind of which there may be others on the same event: one
// that tells when, where or by whom it was written, or again and again who said a thing and on which
// day. That it stands under a name tells nothing: an encyclopedia has one too, and so has a shop.
func (b *Body) readsAsNews() bool {
	if b.isDated() {
		return true
	}
	told := 0
	for _, q := range b.article.Quotes {
		if b.tells(q) {
			told++
		}
	}
	for _, t := range b.article.Times {
		if isOwnDay(t) {
			told++
		}
	}
	return told > 0 && told*wordsOfSaying >= len(b.words)
}

// leastOfTheDay is how many quotations, and days told by "today", a text has that is of the day and names no day
// of the week: a schoolbook may say "today" once.
const leastOfTheDay = 2

// isOfTheDay reports whether a text is surely a report of a day's news: it has a date, tells a day of the week from
// its own, or quotes who spoke. It asks more than readsAsNews: a schoolbook has many that "say" a thing.
func (b *Body) isOfTheDay() bool {
	if b.isDated() {
		return true
	}
	n := b.quotations()
	for _, t := range b.article.Times {
		switch {
		case isOwnWeekday(t):
			return true
		case isOwnDay(t):
			n++
		}
	}
	return n >= leastOfTheDay
}

// isDated reports whether a text says when, where or by which agency it was written.
func (b *Body) isDated() bool {
	a := b.article
	return !a.Published.IsZero() || a.Dateline != "" || b.traces.origin != ""
}

// quotations counts those in marks of which it is said whose they are.
func (b *Body) quotations() int {
	n := 0
	for _, q := range b.article.Quotes {
		if isAttributed(q) {
			n++
		}
	}
	return n
}

// isAttributed reports whether a quotation stands in marks and it is said whose it is.
func isAttributed(q note.Quote) bool { return q.Form == note.Direct && !q.Speaker.IsZero() }

// isOwnDay reports whether a time is a day, or a time of it, told from the day of an article that has no date:
// "Friday", "Friday morning", "yesterday".
func isOwnDay(t note.Time) bool {
	return isOwnWeekday(t) || strings.HasPrefix(t.Value, "XXXX-XX-XX")
}

func isOwnWeekday(t note.Time) bool { return strings.HasPrefix(t.Value, "XXXX-WXX-") }

// isReport reports whether a text is news of an outlet: what two such texts share is the event's first, and
// copied only if it is more than that.
func (b *Body) isReport() bool { return b.news && b.house != "" }

// tells reports whether a saying is one of a report: "investors want to know" stands in any text, and
// tells nothing of one that stands under no name.
func (b *Body) tells(q note.Quote) bool {
	if b.article.Outlet == "" && q.Form == note.Indirect {
		return q.By != ""
	}
	return !q.Speaker.IsZero()
}
