package collate

import "slices"

// datesBetter reports whether one of two times that are not known to be one has its like in the
// sentence of the other.
func datesBetter(x, y moment) bool {
	return slices.ContainsFunc(y.others(), func(o moment) bool { return relate(x, o) == equal || sameWording(x, o) }) ||
		slices.ContainsFunc(x.others(), func(o moment) bool { return relate(o, y) == equal || sameWording(o, y) })
}

// sameWording reports whether two times are told in the same words.
func sameWording(x, y moment) bool {
	return plain(x.time.Span.In(x.telling.Text)) == plain(y.time.Span.In(y.telling.Text))
}

// datesCloser reports whether one of two times of unlike length has beside it a time that is as long as the other and may
// be the same: "this year's fair, on 15 August" is told again by "15 August", not by "this year".
func datesCloser(x, y moment) bool {
	asLong := func(m, like moment) bool {
		return slices.ContainsFunc(m.others(), func(o moment) bool {
			return grain(o.time) == grain(like.time) && isHour(o.time) == isHour(like.time) && relate(o, like) == equal
		})
	}
	return asLong(x, y) || asLong(y, x)
}

// others are the other times of the sentence.
func (m moment) others() []moment {
	var out []moment
	for _, t := range m.sentence.times {
		if t.Span != m.time.Span && isMoment(t) {
			out = append(out, moment{telling: m.telling, time: t})
		}
	}
	return out
}
