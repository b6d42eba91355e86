package collate

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// ages are those that articles give one person: the least and the greatest, in years; 0 if none does.
type ages struct{ from, to int }

// mostBetween is how many years the ages of one person may differ by: there may be a birthday between two articles.
const mostBetween = 1 // year

func (a ages) with(b ages) ages {
	if a.to == 0 {
		return b
	}
	if b.to == 0 {
		return a
	}
	return ages{min(a.from, b.from), max(a.to, b.to)}
}

func (a ages) contradict(b ages) bool {
	both := a.with(b)
	return a.to > 0 && b.to > 0 && both.to-both.from > mostBetween
}

// oldest is the greatest age that is taken for one, in years.
const oldest = 120

// ageBeside is the age that stands beside a name, 0 if none does: "Ida Marr, 34, a driver"; "Ida Marr (34)";
// "34-year-old Ida Marr".
func ageBeside(article string, name text.Span) int {
	before := strings.TrimRight(article[:name.Start], " \u00a0")
	if rest, is := strings.CutSuffix(before, "-year-old"); is {
		return asAge(rest[len(strings.TrimRight(rest, "0123456789")):])
	}
	after := article[name.End:]
	for _, opening := range []string{", aged ", ", ", " (aged ", " ("} {
		rest, is := strings.CutPrefix(after, opening)
		if !is {
			continue
		}
		behind := strings.TrimLeft(rest, "0123456789")
		age := asAge(rest[:len(rest)-len(behind)])
		if age > 0 && endsAge(behind, opening[0] == ',') {
			return age
		}
	}
	return 0
}

func asAge(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil || n > oldest {
		return 0
	}
	return n
}

// endsAge reports whether an age ends where a number does: not in "Marr, 34 metres behind", "Marr, 34.5".
func endsAge(behind string, comma bool) bool {
	mark, size := utf8.DecodeRuneInString(behind)
	if !comma {
		return mark == ')'
	}
	next, _ := utf8.DecodeRuneInString(behind[size:])
	return behind == "" || strings.ContainsRune(";\n", mark) || strings.ContainsRune(",.", mark) && (next < '0' || next > '9')
}

// apartByAge parts the people of one full name whose ages are not those of one: "John Marr, 34, a driver", "John
// Marr, 70, the mayor". Articles that do not give the age may mean any of them: most likely the one whose age most
// articles give, else it is not known whom.
func (k *cast) apartByAge(full []group) (apart, unsure []group) {
	for _, g := range full {
		parts, none := k.byAge(g)
		if len(parts) < 2 {
			for _, p := range parts {
				g.ages = g.ages.with(p.ages)
			}
			apart = append(apart, g)
			continue
		}
		most := slices.MaxFunc(parts, func(a, b group) int { return cmp.Compare(len(a.members), len(b.members)) })
		aged := len(g.members) - len(none.members)
		for i := range parts {
			if p := &parts[i]; len(p.members) == len(most.members) && 2*len(p.members) > aged && !k.clash(*p, none) {
				p.join(none)
				none.members = nil
			}
		}
		apart = append(apart, parts...)
		if len(none.members) == 0 {
			continue
		}
		none.alone = none.names[0].whole
		for _, p := range parts {
			none.maybe = append(none.maybe, p.members[0])
		}
		unsure = append(unsure, none)
	}
	return apart, unsure
}

// byAge parts the people of one name by their ages, those without in a group of their own.
func (k *cast) byAge(g group) (parts []group, none group) {
	none.names = g.names
	members := slices.Clone(g.members)
	slices.SortStableFunc(members, func(a, b int) int { return cmp.Compare(k.local[a].age, k.local[b].age) })
	for _, m := range members {
		l := &k.local[m]
		one := group{members: []int{m}, names: g.names, gender: l.gender, meant: l.meant, ages: ages{l.age, l.age}}
		last := len(parts) - 1
		switch {
		case l.age == 0:
			none.join(one)
		case last >= 0 && !parts[last].ages.contradict(one.ages):
			parts[last].join(one)
		default:
			parts = append(parts, one)
		}
	}
	return parts, none
}

// join takes in others of the same name.
func (g *group) join(o group) {
	g.members = append(g.members, o.members...)
	slices.Sort(g.members)
	g.gender |= o.gender
	g.meant |= o.meant
	g.ages = g.ages.with(o.ages)
}
