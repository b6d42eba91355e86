package collate

import "slices"

// opposites are pairs of deeds that no two times date of one event: "fares rise next year", "fares fall next year".
var opposites = [...][2]string{
	{"deed rise", "deed drop"}, {"deed raise", "deed cut"}, {"deed rise", "deed cut"}, {"deed raise", "deed drop"},
	{"deed begin", "deed end"}, {"deed open", "deed close"}, {"deed arrive", "deed leave"}, {"deed acquit", "deed convict"},
}

func areOpposite(deed, other string) bool {
	return slices.Contains(opposites[:], [2]string{deed, other}) || slices.Contains(opposites[:], [2]string{other, deed})
}
