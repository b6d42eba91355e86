package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
)

// How alike two figures of one number must be told, from 0 to 1, to count one thing where the words
// beside them do not say so. Chosen by reading pairs above and below each bound, of stories of
// eval/clusters; of 66 rows that they made on allsides-2012-18, where none was chosen, 3 joined two things.
const (
	rareNumber   = 0.08 // a number that is told by no accident: 529, 38.1
	commonNumber = 0.28 // three, 20, a hundred
	roughNumber  = 0.40 // dozens, hundreds
	oneOfThem    = 0.70 // one
	noNoun       = 0.40 // an amount of which it is not known what it counts
	rareAmount   = 0.22 // the same, told by no accident: $450 million, 62 percent
	rarestAmount = 0.12 // the same, of three digits: $103.5 million
	samePlace    = 0.20 // less, if both are told of one place, and are more than a few
	onlyCount    = 0.06 // less, if neither article counts such things otherwise
	dimension    = 0.15 // of which it is known what of a thing it measures
	otherNoun    = 0.10 // beyond that, if one noun stands for another, or is told more closely
	sameNames    = 0.08 // less, if the names beside them are the same
	otherNames   = 0.15 // beyond that, if the names beside them are others
	sameTeller   = 0.10 // less, if one person or body says both
	otherTime    = 0.15 // beyond that, if one is recalled and the other news
	fitsNumber   = 0.05 // of two that a third joins: no reason by itself
	otherMeasure = 0.20 // of two measures of one thing that differ
	otherAmount  = 0.45 // of two amounts of one thing that differ
	roughToll    = 0.22 // of two tolls of which one is an order of size: below, two of three rows read joined two things
	otherToll    = 0.12 // of two counts of people that differ, unless somebody says each
	sameNouns    = 0.10 // first come those whose nouns are told alike, before another thing of as many
	otherCounter = 0.60 // of two counts in one article, by two who count: about one sentence
)

// meet says whether two comparable counts are one by what their articles tell, and how surely: from 1 on
// if their numbers agree, below it if they do not.
func (b *bench) meet(c, o count) (score float64, fits, joins bool) {
	if c.otherOwner(o) {
		return 0, false, false
	}
	likeness := b.kin(c, o)
	if compareFigures(c.figure, o.figure) == Agree && !otherAmounts(c.figure, o.figure) {
		sure := b.sureOfOne(c, o, likeness) || likeness >= b.leastKin(c, o)
		if !sure && (isRough(c) || isRough(o)) && whom(c.figure) != whom(o.figure) {
			return 0, false, false
		}
		return 1 + likeness + sameNoun(c.figure, o.figure), sure || likeness >= fitsNumber, sure
	}
	if !framed(c.figure, o.figure) || !b.mayDiffer(c, o) {
		return 0, false, false
	}
	return nearness(c.figure, o.figure), true, likeness >= leastApart(c, o)
}

// sameNoun puts first, of a few, those that tell their noun alike, so that no other thing of as many comes between.
func sameNoun(x, y note.Figure) float64 {
	if x.Value <= fewCounted && x.Head != "" && x.Head == y.Head && slices.Equal(x.Mods, y.Mods) {
		return sameNouns
	}
	return 0
}

// otherAmounts reports whether two are amounts or shares that are not the same: "up to 55 percent" here and
// 52 percent there tell of two things, though their bounds allow one.
func otherAmounts(x, y note.Figure) bool {
	return x.Measure == "" && !isCount(x) && !isCount(y) && x.Unit == y.Unit && nearness(x, y) < 1-exactly
}

// sureOfOne reports whether two numbers that agree are one by the words beside them.
func (b *bench) sureOfOne(c, o count, likeness float64) bool {
	x, y := c.figure, o.figure
	switch {
	case !framed(x, y):
		return false
	case isRough(c) || isRough(o):
		return likeness >= roughToll && !b.areOfTwoStories(c, o) && b.mayDiffer(c, o)
	case otherTimes(c, o) && (!isRare(x) || nearness(x, y) < 1-exactly), b.areOfTwoStories(c, o) && (nearness(x, y) <= 1-rounding || c.isPast() != o.isPast() && !isRare(x)):
		return false
	case b.twoCounters(c, o) && likeness < otherCounter:
		return false
	}
	return b.isNoAccident(c, o)
}

// twoCounters reports whether two whom one article names say the two figures: they may well tell how many
// died in two towns.
func (b *bench) twoCounters(c, o count) bool {
	return c.telling == o.telling && c.figure.By != "" && o.figure.By != "" && !b.sameCounter(c, o)
}

// leastApart is how alike two figures of one thing must be told whose numbers do not agree.
func leastApart(c, o count) float64 {
	x, y := c.figure, o.figure
	switch {
	case x.Measure != "":
		return otherMeasure
	case !isCount(x) || !isCount(y):
		return otherAmount
	case c.telling == o.telling:
		return otherCounter
	case x.By != "" && y.By != "":
		return 0
	}
	return otherToll
}

// leastKin is how alike two equal numbers must be told.
func (b *bench) leastKin(c, o count) float64 {
	x, y := c.figure, o.figure
	least := commonNumber
	switch {
	case x.Measure != "" && x.Measure == y.Measure, x.Head != "" && x.Head == y.Head && !isCount(x):
		least = dimension
	case x.Head == "" || y.Head == "":
		least = leastAmount(x, y)
	case isRough(c) || isRough(o):
		least = roughNumber
	case x.Value == 1 || y.Value == 1:
		least = oneOfThem
	case b.twoCounters(c, o):
		return otherCounter
	case digits(x) >= manyDigits:
		return 0
	case isRare(x) || isRare(y):
		least = rareNumber
	}
	switch {
	case x.Head == "" || y.Head == "" || x.Measure != "":
	case slices.Contains(x.Mods, y.Head), slices.Contains(y.Mods, x.Head):
	case whom(x) != whom(y), !slices.Equal(x.Mods, y.Mods) && len(x.Mods) > 0 && len(y.Mods) > 0:
		least += otherNoun
	case c.only && o.only:
		least -= onlyCount
	}
	switch shared := len(inBoth(c.words.names, o.words.names)); {
	case shared > 0 && (x.Head == "" || y.Head == ""):
		least -= sameNames
	case shared == 0 && len(c.words.names) > 0 && len(o.words.names) > 0:
		least += otherNames
	}
	if x.Place != "" && x.Place == y.Place && x.Value > fewCounted && y.Value > fewCounted {
		least -= samePlace
	}
	if otherTimes(c, o) {
		least += otherTime
	}
	if x.By != "" && y.By != "" && b.sameCounter(c, o) {
		least -= sameTeller
	}
	return max(least, fitsNumber)
}

// leastAmount is how alike two equal amounts must be told of which it is not known what they count.
func leastAmount(x, y note.Figure) float64 {
	switch {
	case digits(x) >= manyDigits && digits(y) >= manyDigits:
		return rarestAmount
	case isRare(x) && isRare(y) && (x.Unit == "percent" || isMoney(x.Unit)):
		return rareAmount
	}
	return noNoun
}

// framed reports whether the words beside two comparable figures say that they count one thing: the
// noun and what happened to it, or the thing and what of it is measured.
func framed(x, y note.Figure) bool {
	if x.Measure != "" || y.Measure != "" {
		return (x.Measure == y.Measure || isAcross(x) && isAcross(y)) && x.Head != "" && y.Head != "" && slices.Equal(x.Mods, y.Mods)
	}
	if x.Head == "" || y.Head == "" || !isCount(x) || !isCount(y) {
		return x.Head != "" && x.Head == y.Head && x.Action != "" && x.Action == y.Action
	}
	unnamed := x.Head == "people" || y.Head == "people"
	switch {
	case whom(x) != whom(y) && (!unnamed || x.Action != y.Action) && (!note.SameThing(x.Head, y.Head) || x.Value <= fewCounted):
		return false
	case x.Action != "" && oneTally(x, y):
		return slices.Equal(x.Mods, y.Mods) || len(x.Mods) == 0 || len(y.Mods) == 0
	case isDone(x.Action) && isDone(y.Action), x.Action != "" && y.Action != "" && x.Action != y.Action, whom(x) == "people":
		return false
	}
	return x.Value > fewCounted && y.Value > fewCounted || x.Value < 1
}
