package collate

import (
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// The likeness of two sentences is the mean of the Dice coefficient and of the containment in the
// lighter one, over terms weighed by how rare they are in the edition. On the development events of
// eval/collation no two statements are joined that should not be at .42 and above, and one join in
// ten is false at .35; on stories read beside them 12 of 166 rows were wrong at .42. joinStatements
// stands above that: half of the statements told twice are still found.
const (
	joinStatements = 0.46
	tiedStatements = 0.26 // of two that are tied; also the least of any two sentences of a row
	restated       = 0.60 // the least likeness of two sentences of one article that say one thing
	overrule       = 0.75 // so alike that another day or another person is a reading of the same
	leastShared    = 3    // terms that two sentences must share
	leastDeeds     = 2    // of them no names: that two speak of the same people is no reason
	leastNouns     = 4    // terms that they must share if none is a verb: that two speak of the same things is none either
	leastTerms     = 3    // terms without which a sentence says too little to be a statement
)

// statements joins the sentences of the bodies that report the same.
func (b *bench) statements() []entry {
	var items []*sentence
	twins := map[string][]*sentence{} // sentences of the same words are one item
	for _, s := range b.sentences {
		if !tells(s) {
			continue
		}
		key := plain(s.span.In(s.telling.Text))
		if twins[key] = append(twins[key], s); len(twins[key]) == 1 {
			items = append(items, s)
		}
	}
	var joints []joint
	for _, p := range candidates(len(items), func(i int) []string { return items[i].terms }, leastShared, mostSentences) {
		x, y := items[p[0]], items[p[1]]
		score := b.likeness(x, y)
		tied := b.ties[[2]*sentence{x, y}]
		if tied == made {
			score = max(score, tiedStatements)
		}
		if score < tiedStatements || x.denies != y.denies || score < overrule && b.speakOfOthers(x, y) {
			continue
		}
		least := joinStatements
		if tied != untied {
			least = tiedStatements
		}
		if x.telling == y.telling {
			least = restated
		}
		joints = append(joints, joint{a: p[0], b: p[1], score: score, join: score >= least})
	}
	var rows []entry
	for _, c := range clusters(len(items), joints) {
		var cites []Cite
		head := ""
		for _, i := range c {
			words := items[i].span.In(items[i].telling.Text)
			if head == "" || len(words) < len(head) {
				head = words
			}
			for _, s := range twins[plain(words)] {
				by, via := s.attributed()
				cites = append(cites, Cite{Article: s.telling.ID, Span: s.span, By: by, Via: via})
			}
		}
		readings := b.sameWords(cites, func(c Cite) string { return c.Span.In(b.byID[c.Article].Text) })
		rows = append(rows, entry{head: phrase(head), verdict: b.sameNumbers(c, items), readings: readings})
	}
	return rows
}

const (
	mostSentences = 400 // a term that more sentences have is no reason to compare two of them
	longestHead   = 100 // runes
)

// tells reports whether a sentence of the body says enough to be compared.
func tells(s *sentence) bool {
	if s.kind != article.Paragraph && s.kind != article.List && s.kind != article.Quote || len(s.terms) < leastTerms {
		return false
	}
	return len(s.tokens) == 0 || slices.ContainsFunc(s.tokens, func(t note.Token) bool { return t.Tag == note.Verb || t.Tag == note.Aux })
}

// likeness is how much two sentences say the same, from 0 to 1.
func (b *bench) likeness(x, y *sentence) float64 {
	shared := inBoth(x.terms, y.terms)
	if len(shared) < leastShared || len(inBoth(x.deeds, y.deeds)) < leastDeeds {
		return 0
	}
	if len(shared) < leastNouns && !slices.ContainsFunc(x.acts, func(s string) bool { return slices.Contains(y.acts, s) }) {
		return 0
	}
	return (b.alike(x.terms, y.terms) + b.alike(x.deeds, y.deeds)) / 2
}

// mostOf reports whether two thirds of the span lie in the other.
func mostOf(s, in text.Span) bool {
	common := min(s.End, in.End) - max(s.Start, in.Start)
	return 3*common >= 2*s.Len()
}

// speakOfOthers reports whether two sentences name other people, or other days.
func (b *bench) speakOfOthers(x, y *sentence) bool { return b.otherPeople(x, y) || otherDays(x, y) }

// otherPeople reports whether both name people, and none of them is the same.
func (b *bench) otherPeople(x, y *sentence) bool {
	p, q := x.people, y.people
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	for _, one := range p {
		for _, other := range q {
			if b.cast.mayBeOne(one, other) {
				return false
			}
		}
	}
	return true
}

// mostlySaid is the share of a sentence that a saying covers for the sentence to be its speaker's and not the
// outlet's own: what is left is then who says it, and when.
const mostlySaid = 0.5

// attributed is who says what most of the sentence says, and through whom it came; nobody if it is the outlet's own.
func (s *sentence) attributed() (by, via string) {
	most := int(mostlySaid * float64(s.span.Len()))
	for _, q := range s.quotes {
		covered := 0
		for _, span := range q.Spans {
			covered += max(0, min(span.End, s.span.End)-max(span.Start, s.span.Start))
		}
		if q.By != "" && covered > most {
			by, via, most = q.By, q.Via, covered
		}
	}
	return by, via
}

// otherDays reports whether both speak of days, and no day of the one can be one of the other.
func otherDays(x, y *sentence) bool {
	p, q := x.days(), y.days()
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	for _, a := range p {
		for _, b := range q {
			if sameTime(a, b) {
				return false
			}
		}
	}
	return true
}

func (s *sentence) days() []note.Time {
	var out []note.Time
	for _, t := range s.times {
		if (t.Type == note.Day || t.Type == note.Clock) && isDated(t) {
			out = append(out, t)
		}
	}
	return out
}

// sameNumbers is the verdict on sentences that report the same: they differ if they count one
// thing otherwise.
func (b *bench) sameNumbers(c []int, items []*sentence) Verdict {
	for n, i := range c {
		for _, j := range c[:n] {
			for _, f := range items[i].figures() {
				for _, g := range items[j].figures() {
					if ok, _ := note.Comparable(f, g); ok && compareFigures(f, g) != Agree {
						return Differ
					}
				}
			}
		}
	}
	return Agree
}

func (s *sentence) figures() []note.Figure {
	var out []note.Figure
	for _, f := range s.telling.Figures {
		if s.span.Contains(f.Span) {
			out = append(out, f)
		}
	}
	return out
}
