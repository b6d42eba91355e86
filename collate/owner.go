package collate

import (
	"slices"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/note"
)

// contested is the owner of an amount that may be of either of two: see contest.
const contested = "?"

// contest finds the amounts that several have, and whose each is where that is told: two firms bid $160
// million each, and an article tells of "the offer of $160 million". It is of the one whom its sentence
// names; if of none, it joins only what is told as openly.
func contest(items []count) {
	owners := map[string][]string{}
	for _, c := range items {
		f := c.figure
		if k := amountKey(f); k != "" && f.IsOwned() && note.IsNamed(f.Owner) && !slices.Contains(owners[k], f.Owner) && len(owners[k]) < mostOwners {
			owners[k] = append(owners[k], f.Owner)
		}
	}
	for i, c := range items {
		items[i].owner = c.ownerAmong(owners[amountKey(c.figure)])
	}
}

// mostOwners is how many owners of one amount are looked at.
const mostOwners = 64

// ownerAmong is the owner of the amount among those who have as much; "" if no two have.
func (c count) ownerAmong(owners []string) string {
	if !areSeveral(owners) {
		return ""
	}
	owners = slices.DeleteFunc(slices.Clone(owners), func(o string) bool { return !note.SameOwner(o, c.figure.Owner) })
	if areSeveral(owners) {
		owners = slices.DeleteFunc(owners, func(o string) bool { return !c.isNamedBeside(o) })
	}
	if len(owners) == 0 || areSeveral(owners) {
		return contested
	}
	return owners[0]
}

// areSeveral reports whether two of some owners are not one.
func areSeveral(owners []string) bool {
	for i, o := range owners {
		for _, p := range owners[:i] {
			if !note.SameOwner(o, p) {
				return true
			}
		}
	}
	return false
}

// isNamedBeside reports whether the sentence of a count has the last word of a name.
func (c count) isNamedBeside(name string) bool {
	s := c.telling.at(c.figure.Span)
	words := strings.Fields(strings.ToLower(name))
	return s != nil && len(words) > 0 && slices.Contains(s.words, words[len(words)-1])
}

// otherOwner reports whether two amounts are not known to be of one owner, though several have as much.
func (c count) otherOwner(o count) bool {
	return c.owner != o.owner && (c.owner == contested || o.owner == contested || !note.SameOwner(c.owner, o.owner))
}

// amountKey is the same for equal amounts of one currency; "" for all else.
func amountKey(f note.Figure) string {
	if isCount(f) || !isMoney(f.Unit) {
		return ""
	}
	return f.Unit + " " + strconv.FormatFloat(f.Value, 'g', -1, 64)
}
