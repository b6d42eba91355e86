package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
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
	ofThing  bool     // the deed is the noun that the time dates, and no sentence without it is of the same
	terms    []string // of the clause, its times left out

	first, last int   // the tokens of the clause: from first to last-1
	people      []int // who takes part: see bench.participants
	verb        int   // the token of the deed, if a verb of the clause is dated; else first
	doers       []int // the bodies that do it: see bench.doers
	placings    []placing
	counts      []int    // the rows of the ledger that count to how many something was done in the clause
	actions     []string // what was done to them
	numbers     []float64
	again       bool // the day of a time that is a moment of its own, as an hour
	another     bool // the clause sets it apart from one of its kind: "a second blast", "seven more"
}

// times joins the times that date one event. That two days are equal is no reason by itself, that
// they are not is none against.
func (b *bench) times() []entry {
	items := b.moments()
	groups := twins(len(items), func(i int) string { return items[i].telling.twin(items[i].time.Span) + items[i].time.Value })
	var joints []joint
	for _, p := range candidates(len(groups), func(g int) []string { return b.meetingTerms(items[groups[g][0]]) }, leastMet, mostSentences) {
		x, y := items[groups[p[0]][0]], items[groups[p[1]][0]]
		if score, joins := b.sameEvent(x, y); score > 0 {
			joints = append(joints, joint{a: p[0], b: p[1], score: score, join: joins})
		}
	}
	var rows []entry
	for _, c := range untwinned(b.events(len(groups), joints, func(g int) moment { return items[groups[g][0]] }), groups) {
		if !onlyAgain(c, items) {
			rows = append(rows, b.timeEntry(c, items))
		}
	}
	return rows
}

// leastMet is how many terms two times share at least to be compared.
const leastMet = 2

// meetingTerms are the terms by which a time can meet another: the meanings of its sentence. The main deed counts
// for two, for all that articles tell of it may be their own.
func (b *bench) meetingTerms(m moment) []string {
	if !b.main[m.deed] {
		return m.sentence.meaning
	}
	return append(slices.Clone(m.sentence.meaning), "main "+m.deed)
}

// onlyAgain reports whether a row holds but the days of hours of one article, which stand in rows of their own.
func onlyAgain(c []int, items []moment) bool {
	return !slices.ContainsFunc(c, func(i int) bool { return !items[i].again || items[i].telling != items[c[0]].telling })
}

// moments are the times of the articles that date something, each with the event that it dates.
func (b *bench) moments() []moment {
	counted := b.countedIn()
	b.main, b.many = b.mainDeeds()
	var items []moment
	for _, s := range b.sentences {
		if !tells(s) && !s.captions() || len(s.tokens) > longestTold {
			continue
		}
		for _, m := range s.times {
			if isMoment(m) && !s.standsInName(m) {
				items = append(items, b.populate(s.moment(m), counted))
				if day, ok := alsoDay(m, m.Span.In(s.telling.Text)); ok {
					again := b.populate(s.moment(day), counted)
					again.again = true
					items = append(items, again)
				}
			}
		}
		for _, m := range s.offsets() {
			items = append(items, s.counted(m))
		}
	}
	return items
}

// captions reports whether a sentence is the caption of a picture that says what was done and when: "Ilmaria's envoy
// receives the ferrymen, 4 May 2031". It has no less to tell than a sentence of the body.
func (s *sentence) captions() bool {
	return s.kind == article.Caption && len(s.terms) >= leastTerms && s.hasVerb(0, len(s.tokens))
}

// longestTold is how many tokens a sentence has at most: a longer one is a list or a page without stops.
const longestTold = 300

// isMoment reports whether a time dates something: a day or clock time, not "now".
func isMoment(t note.Time) bool {
	return (t.Type == note.Day || t.Type == note.Clock) && !strings.HasSuffix(t.Value, "_REF")
}

// timeEntry makes a row: a reading for each way in which the time is told.
func (b *bench) timeEntry(c []int, items []moment) entry {
	var readings []Reading
	var told []moment // the first of each reading
	verdict := Agree
	head := ""
	for _, i := range c {
		m := items[i]
		if words := m.clause.In(m.telling.Text); len(words) > len(head) {
			head = words
		}
		words, span := m.adverbial()
		value, _, _ := strings.Cut(m.time.Value, " ")
		cite := Cite{Article: m.telling.ID, Span: span}
		if k := slices.IndexFunc(readings, func(r Reading) bool {
			return r.When.Value == value && strings.EqualFold(r.Key, words)
		}); k >= 0 {
			readings[k].Cites = append(readings[k].Cites, cite)
			continue
		}
		for _, o := range told {
			verdict = worse(verdict, b.compareTimes(m, o))
		}
		told = append(told, m)
		readings = append(readings, Reading{Key: words, When: &When{value, m.time.From, m.time.To}, Cites: []Cite{cite}})
	}
	return entry{head: phrase(head), verdict: verdict, readings: readings}
}

// adverbial is the span of a time with the preposition before it, and how it is shown: with one that
// says on which side of the time a thing lies, "since 2031", and without one that does not, "on Friday".
func (m moment) adverbial() (words string, span text.Span) {
	span = m.time.Span
	words = strings.Join(strings.Fields(span.In(m.telling.Text)), " ")
	i := slices.IndexFunc(m.sentence.tokens, func(k note.Token) bool { return k.Span.Start >= span.Start }) - 1
	if i < 0 || m.sentence.tokens[i].Tag != note.Adp || span.Start-m.sentence.tokens[i].Span.End != 1 || m.sentence.standsBeforeNoun(span) {
		return words, span
	}
	switch before := m.sentence.words[i]; before {
	case "since", "until", "till", "before", "after", "by", "from", "through":
		words = before + " " + words
	case "on", "in", "at", "during", "over":
	default:
		return words, span
	}
	return words, m.sentence.tokens[i].Span.Cover(span)
}

// standsBeforeNoun reports whether a time belongs to the noun behind it, and the preposition to both:
// "after Monday's vote".
func (s *sentence) standsBeforeNoun(at text.Span) bool {
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= at.End })
	if i < 0 {
		return false
	}
	switch s.tokens[i].Tag {
	case note.Noun, note.Propn, note.Adj:
		return true
	}
	return s.isGenitive(i)
}

func (s *sentence) isGenitive(i int) bool { return s.words[i] == "'s" || s.words[i] == "'" }
