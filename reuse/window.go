package reuse

// today is the latest day that enough articles are of.
func (x *Index) today() int { return x.latest[0] }

// arrive gives the day that an article counts as of, and drops those that are too old by now; kept
// is false if it is itself.
func (x *Index) arrive(day int) (at int, kept bool) {
	before := x.today()
	x.see(day)
	today := x.today()
	if x.Window == 0 || today == 0 {
		return day, true
	}
	if before == 0 { // the first time that the day is known
		for i, e := range x.articles {
			x.articles[i].day = int32(within(int(e.day), today))
		}
	}
	x.expire(today - x.Window)
	day = within(day, today)
	return day, day >= today-x.Window
}

// within is a day, or today for one that is not known or is to come.
func within(day, today int) int {
	if day == 0 {
		return today
	}
	return min(day, today)
}

// see remembers a day among the latest.
func (x *Index) see(day int) {
	if day <= x.latest[0] {
		return
	}
	at := sayings - 1
	for at > 0 && x.latest[at] >= day {
		at--
	}
	copy(x.latest[:at], x.latest[1:at+1])
	x.latest[at] = day
}

// expire drops the articles at the head that are of days before the first.
func (x *Index) expire(first int) {
	gone := 0
	for gone < len(x.articles) && int(x.articles[gone].day) < first {
		e := x.articles[gone]
		if x.twins[e.whole].last == x.dropped+uint32(gone) {
			delete(x.twins, e.whole)
		}
		x.origins.leave(x.counts[gone].outlet)
		gone++
	}
	if gone == 0 {
		return
	}
	clear(x.articles[:gone])
	x.articles, x.counts = x.articles[gone:], x.counts[gone:]
	x.dropped += uint32(gone)
	x.postings.oldest = x.dropped
}
