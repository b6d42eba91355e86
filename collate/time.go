package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// moment is one time of one article, and the event that it dates.
type moment struct {
	telling  *telling
	time     note.Time
	sentence *sentence
	clause   text.Span
	event    string   // stem of the verb or noun that the time stands nearest to
	ofThing  bool     // the event is the noun that the time dates, and nothing else can be
	terms    []string // of the clause, its times left out
}

// How alike two sentences must be for times in them to date one event. Less is asked if the times
// may be one moment and stand by the same verb, for then three things speak for it. Read off the
// development events of eval/collation.
const (
	sameMomentAndVerb = 0.18
	sameMonthAndVerb  = 0.30 // of a month, a year or longer
	sameMoment        = 0.40 // of one of them the verb is not known
	otherVerb         = 0.50
	sameVerb          = 0.60
	clauseShare       = 0.3 // of the likeness; the rest is that of the whole sentences
)

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
	for _, p := range candidates(len(groups), func(g int) []string { return items[groups[g][0]].sentence.terms }, 2, mostSentences) {
		score := b.sameEvent(items[groups[p[0]][0]], items[groups[p[1]][0]])
		if score > 0 {
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

func (b *bench) moment(t *telling, m note.Time, s *sentence) moment {
	whole := clauseAround(s, m.Span)
	clause := slices.DeleteFunc(slices.Clone(whole), func(k note.Token) bool {
		return slices.ContainsFunc(t.Times, func(o note.Time) bool { return o.Span.Contains(k.Span) })
	})
	stems, _, _ := terms(t.Text, clause, b.common)
	out := moment{telling: t, time: m, sentence: s, clause: s.span, terms: stems}
	n := len(whole)
	for n > 1 && whole[n-1].Tag == note.Punct {
		n--
	}
	if n > 0 {
		out.clause = text.Span{Start: whole[0].Span.Start, End: whole[n-1].Span.End}
	}
	if dated, ok := datedThing(s, m); ok {
		out.event, out.ofThing = idf.Stem(strings.ToLower(dated.Span.In(t.Text))), true
		return out
	}
	far := len(t.Text)
	for _, k := range clause {
		if k.Tag != note.Verb || m.Span.Overlaps(k.Span) {
			continue
		}
		d := max(k.Span.Start-m.Span.End, m.Span.Start-k.Span.End)
		if word := strings.ToLower(k.Span.In(t.Text)); d < far && b.common.Weight(idf.Stem(word)) >= commonest {
			far, out.event = d, idf.Stem(word)
		}
	}
	return out
}

// datedThing is the noun that a bare year stands before: in "the 2016 election" the year dates that
// and not what was done before it.
func datedThing(s *sentence, m note.Time) (noun note.Token, ok bool) {
	if !isYear(m.Value) {
		return note.Token{}, false
	}
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	for ; i >= 0 && i < len(s.tokens); i++ {
		switch s.tokens[i].Tag {
		case note.Adj:
		case note.Noun, note.Propn:
			noun, ok = s.tokens[i], true
		default:
			return noun, ok
		}
	}
	return noun, ok
}

// isCoarse reports whether a time is a month, a year or longer: much happens in one.
func isCoarse(t note.Time) bool {
	return len(t.Value) < len("2031-05-04") && !strings.Contains(t.Value, "W")
}

func isYear(value string) bool {
	return len(value) == 4 && strings.Trim(value, "0123456789") == ""
}

// namedByYear reports whether a bare year is part of a name ("a 2031 Alva Cruiser"), which dates nothing.
func (s *sentence) namedByYear(m note.Time) bool {
	if !isYear(m.Value) {
		return false
	}
	i := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	return i >= 0 && s.tokens[i].Tag == note.Propn
}

// clauseAround are the tokens of the clause that holds the span: up to the next comma, dash or
// subordinating word on either side.
func clauseAround(s *sentence, at text.Span) []note.Token {
	first, last := 0, len(s.tokens)
	for i, k := range s.tokens {
		if k.Tag != note.Punct && k.Tag != note.Sconj || gluedBefore(s.tokens, i) && gluedAfter(s.tokens, i) {
			continue // a hyphen within a word ends no clause
		}
		if k.Span.End <= at.Start && at.Start-k.Span.End > 2 {
			first = i + 1
		}
		if k.Span.Start >= at.End && i-1 > first+3 {
			last = i
			break
		}
	}
	return s.tokens[first:max(first, last)]
}

func gluedBefore(ks []note.Token, i int) bool { return i > 0 && ks[i-1].Span.End == ks[i].Span.Start }

func gluedAfter(ks []note.Token, i int) bool {
	return i+1 < len(ks) && ks[i].Span.End == ks[i+1].Span.Start
}

// sameEvent is how surely two times date one event, from 0 (no reason to think so) to 1.
func (b *bench) sameEvent(x, y moment) float64 {
	if x.sentence == y.sentence || otherPeople(x.sentence, y.sentence) || (x.ofThing || y.ofThing) && x.event != y.event {
		return 0
	}
	clause, whole := b.alike(x.terms, y.terms), b.alike(x.sentence.terms, y.sentence.terms)
	score := float64(clauseShare*clause) + float64((1-clauseShare)*whole)
	verb := x.event != "" && x.event == y.event
	least := 1.0
	switch moment := mayBeOne(x, y); {
	case moment && verb && !isCoarse(x.time) && !isCoarse(y.time):
		least = sameMomentAndVerb
	case moment && verb:
		least = sameMonthAndVerb
	case moment && (x.event == "" || y.event == ""):
		least = sameMoment
	case moment:
		least = otherVerb
	case verb:
		least = sameVerb
	}
	if score < least {
		return 0
	}
	return score
}

// mayBeOne reports whether two times may be one moment: their intervals overlap or, where there is
// no date to count from, both name the same weekday, day or month, or are worded alike ("a week
// ago" is no "three weeks ago", though of both nothing but the grain is known).
func mayBeOne(x, y moment) bool {
	if !x.time.Interval().IsZero() && !y.time.Interval().IsZero() {
		return sameTime(x.time, y.time)
	}
	named := strings.TrimPrefix(x.time.Value, "XXXX")
	return x.time.Value == y.time.Value && strings.ContainsAny(named, "0123456789") ||
		plain(x.time.Span.In(x.telling.Text)) == plain(y.time.Span.In(y.telling.Text))
}

func (b *bench) timeEntry(c []int, items []moment) entry {
	var readings []Reading
	verdict := Agree
	for n, i := range c {
		m := items[i]
		for _, j := range c[:n] {
			if isDated(m.time) && isDated(items[j].time) && !sameTime(m.time, items[j].time) {
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
