package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// moment is one time of one article, and the event that it dates.
type moment struct {
	telling  *telling
	time     note.Time
	sentence *sentence
	clause   text.Span
	deed     string   // the verb or noun that the time stands by, as it is meant; "" if none is known
	deeds    []string // all of its clause, saying left out
	ofThing  bool     // the deed is the noun that the time dates, and nothing else can be
	terms    []string // of the clause, its times left out
}

// times joins the times that date one event. That two days are equal is no reason by itself, that
// they are not is none against.
func (b *bench) times() []entry {
	var items []moment
	for _, t := range b.tellings {
		for _, m := range t.Times {
			if s := t.at(m.Span); s != nil && tells(s) && isMoment(m) && !s.namedByYear(m) {
				items = append(items, b.moment(t, m, s))
			}
		}
	}
	groups := twins(len(items), func(i int) string { return items[i].telling.twin(items[i].time.Span) + items[i].time.Value })
	var joints []joint
	for _, p := range candidates(len(groups), func(g int) []string { return items[groups[g][0]].sentence.meaning }, 2, mostSentences) {
		x, y := items[groups[p[0]][0]], items[groups[p[1]][0]]
		if score := b.sameEvent(x, y); score > 0 {
			joints = append(joints, joint{p[0], p[1], score, true})
		}
	}
	var rows []entry
	for _, c := range untwinned(clusters(len(groups), joints), groups) {
		rows = append(rows, b.timeEntry(c, items))
	}
	return rows
}

// isMoment reports whether a time dates something: a day or clock time, not "now".
func isMoment(t note.Time) bool {
	return (t.Type == note.Day || t.Type == note.Clock) && !strings.HasSuffix(t.Value, "_REF")
}

// How alike two sentences must be, from 0 to 1, for times in them to date one event: the less, the
// more speaks for it beside their words. Chosen by reading pairs above and below each bound, of 228
// stories of eval/clusters; the development events of eval/collation lose no row at them.
const (
	retold      = 0.45 // of whole sentences: they tell the same, and so do times that may be one
	sameSaying  = 0.30 // of whole sentences: one person tells much on one day
	sameDeed    = 0.17 // of one day and by one deed
	sharedDeed  = 0.25 // the clauses tell one deed
	noDeed      = 0.33 // they do not, or none that is known
	undated     = 0.35 // the days can be one, for all that is known
	otherDay    = 0.60 // they are not
	clauseShare = 0.50 // of the likeness; the rest is that of the whole sentences
	leastFrame  = 3    // meanings that clauses must share if the days are not known to be one
)

// coarser is what a week, a month and a year or longer ask for beyond that: more happens in them.
var coarser = [...]float64{0, 0.05, 0.05, 0.15}

// sameEvent is how surely two times date one event; 0 if there is no reason to think so.
func (b *bench) sameEvent(x, y moment) float64 {
	if x.sentence == y.sentence || otherPeople(x.sentence, y.sentence) || (x.ofThing || y.ofThing) && x.deed != y.deed || isHour(x.time) != isHour(y.time) {
		return 0
	}
	clause, whole := b.alike(x.terms, y.terms), b.alike(x.sentence.meaning, y.sentence.meaning)
	score := float64(clauseShare*clause) + float64((1-clauseShare)*whole)
	shared := inBoth(x.terms, y.terms)
	relation := relate(x, y)
	long := max(grain(x.time), grain(y.time))
	least := 1.0
	switch {
	case relation == equal && whole >= retold:
		return score
	case isTold(x.deed) != isTold(y.deed):
	case isTold(x.deed):
		if relation == equal && len(shared) > 1 && whole >= sameSaying+coarser[long] {
			return score
		}
	case relation == equal && x.deed != "" && x.deed == y.deed && long == 0:
		least = sameDeed
	case relation == equal && len(inBoth(x.deeds, y.deeds)) > 0:
		least = sharedDeed + coarser[long]
	case relation == equal && len(shared) > 0:
		least = noDeed + coarser[long]
	case long > 1 || !x.tells(y.deed) && !y.tells(x.deed) || len(shared) < leastFrame && whole < retold || b.datesBetter(x, y):
	case relation == maybe:
		least = undated
	default:
		least = otherDay
	}
	if score < least {
		return 0
	}
	return score
}

// tells reports whether the clause of the moment tells a deed.
func (m moment) tells(deed string) bool { return slices.Contains(m.deeds, deed) }

// datesBetter reports whether one of two times that are not known to be one has its like in the
// sentence of the other.
func (b *bench) datesBetter(x, y moment) bool {
	return slices.ContainsFunc(y.others(), func(o moment) bool { return relate(x, o) == equal }) ||
		slices.ContainsFunc(x.others(), func(o moment) bool { return relate(o, y) == equal })
}

// others are the other times of the sentence.
func (m moment) others() []moment {
	var out []moment
	for _, t := range m.telling.Times {
		if m.sentence.span.Contains(t.Span) && t.Span != m.time.Span && isMoment(t) {
			out = append(out, moment{telling: m.telling, time: t})
		}
	}
	return out
}

func (b *bench) timeEntry(c []int, items []moment) entry {
	var readings []Reading
	verdict := Agree
	for n, i := range c {
		m := items[i]
		for _, j := range c[:n] {
			if relate(m, items[j]) == apart {
				verdict = Differ
			}
		}
		words := strings.Join(strings.Fields(m.time.Span.In(m.telling.Text)), " ")
		cite := Cite{Article: m.telling.ID, Span: m.time.Span}
		if k := slices.IndexFunc(readings, func(r Reading) bool {
			return r.When.Value == m.time.Value && strings.EqualFold(r.Key, words)
		}); k >= 0 {
			readings[k].Cites = append(readings[k].Cites, cite)
			continue
		}
		readings = append(readings, Reading{Key: words, When: &When{m.time.Value, m.time.From, m.time.To}, Cites: []Cite{cite}})
	}
	head := ""
	for _, i := range c {
		words := items[i].clause.In(items[i].telling.Text)
		if len(words) > len(head) {
			head = words
		}
	}
	return entry{phrase(head), verdict, readings}
}
