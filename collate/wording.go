package collate

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// choice is a set of words among which tellings choose for one thing.
type choice struct {
	head  string
	event bool       // of words for what happened: the same thing only within one story
	terms [][]string // the stems of each term's words
	not   []string   // stems that, next before a term, show that something else is meant
}

// parseChoices reads the word list; its head says in what form.
func parseChoices(s string) ([]choice, error) {
	var out []choice
	event := false
	for n, line := range dataLines(s) {
		if strings.HasPrefix(line, "[") {
			event = line == "[events]"
			continue
		}
		head, rest, found := strings.Cut(line, ":")
		if !found {
			return nil, fmt.Errorf("line %d: no colon after the head", n)
		}
		list, not, _ := strings.Cut(rest, "|")
		c := choice{head: strings.TrimSpace(head), event: event}
		for term := range strings.SplitSeq(list, ",") {
			c.terms = append(c.terms, stems(term))
		}
		for word := range strings.SplitSeq(not, ",") {
			c.not = append(c.not, stems(word)...)
		}
		// The longest term that fits is the one that was chosen.
		slices.SortStableFunc(c.terms, func(a, b []string) int { return cmp.Compare(len(b), len(a)) })
		out = append(out, c)
	}
	return out, nil
}

func stems(words string) []string {
	var out []string
	for w := range strings.FieldsSeq(words) {
		out = append(out, idf.Stem(strings.ToLower(w)))
	}
	return out
}

// mention is one use of a term.
type mention struct {
	term     int
	cite     Cite
	word     string
	sentence *sentence
	context  []string // terms of the sentence beside the choice's own
}

// Two uses speak of one thing if the sentences around them do. The bounds were chosen by reading the
// rows of 35 stories of eval/clusters; no row of eval/collation is lost at them.
const (
	leastContext = 0.12 // likeness of the two sentences without the words chosen
	leastAround  = 2    // terms that they must share
)

// wordings finds, for each choice, who uses which of its words. A choice makes a row if at least
// two articles make it, and not all in the same word.
func (b *bench) wordings() []entry {
	var rows []entry
	for _, c := range b.choices {
		if c.event && b.storyOf != nil {
			continue
		}
		var found []mention
		for _, s := range b.sentences {
			if tells(s) {
				found = append(found, c.mentions(s)...)
			}
		}
		if r, ok := wordingEntry(c, b.ofOneThing(c, found)); ok {
			rows = append(rows, r)
		}
	}
	return append(rows, b.attributions(citedBy(rows))...)
}

// citedBy are the places that rows cite.
func citedBy(rows []entry) map[Cite]bool {
	out := map[Cite]bool{}
	for _, r := range rows {
		for _, reading := range r.readings {
			for _, c := range reading.Cites {
				out[Cite{Article: c.Article, Span: c.Span}] = true
			}
		}
	}
	return out
}

// ofOneThing are the uses that speak of what another article's use in another word speaks of: that
// two articles have a riot and a march in them is no sign that the one is the other. An article means
// by one word the same throughout; of people, by all the words of a choice.
func (b *bench) ofOneThing(c choice, found []mention) []mention {
	own := c.stems()
	for i := range found {
		found[i].context = slices.DeleteFunc(slices.Clone(found[i].sentence.terms), func(s string) bool { return slices.Contains(own, s) })
	}
	proven := make([]bool, len(found))
	for i, x := range found {
		for j, y := range found[:i] {
			if x.term != y.term && x.cite.Article != y.cite.Article && b.sameContext(x, y) {
				proven[i], proven[j] = true, true
			}
		}
	}
	var out []mention
	for _, x := range found {
		for i, y := range found {
			if proven[i] && y.cite.Article == x.cite.Article && (y.term == x.term || !c.event) {
				out = append(out, x)
				break
			}
		}
	}
	return out
}

func (b *bench) sameContext(x, y mention) bool {
	return len(inBoth(x.context, y.context)) >= leastAround && b.alike(x.context, y.context) >= leastContext &&
		!b.speakOfOthers(x.sentence, y.sentence)
}

// stems are those of all words of the choice.
func (c choice) stems() []string {
	var out []string
	for _, t := range c.terms {
		out = append(out, t...)
	}
	return out
}

func wordingEntry(c choice, found []mention) (r entry, ok bool) {
	readings := make([]Reading, len(c.terms))
	for _, m := range found {
		reading := &readings[m.term]
		reading.Key = cmp.Or(reading.Key, m.word)
		reading.Cites = append(reading.Cites, m.cite)
	}
	readings = slices.DeleteFunc(readings, func(r Reading) bool { return len(r.Cites) == 0 })
	if len(readings) < 2 || len(tellers(readings)) < 2 {
		return entry{}, false
	}
	return entry{head: c.head, verdict: Differ, readings: readings}, true
}

// mentions are the uses of the choice's terms in a sentence, each with the noun phrase around it.
func (c choice) mentions(s *sentence) []mention {
	var out []mention
	t := s.telling.Text
	stem := s.stems
	for i := 0; i < len(s.tokens); i++ {
		term := slices.IndexFunc(c.terms, func(words []string) bool {
			return i+len(words) <= len(stem) && slices.Equal(words, stem[i:i+len(words)])
		})
		if term < 0 || i > 0 && slices.Contains(c.not, stem[i-1]) {
			continue
		}
		last := i + len(c.terms[term]) - 1
		if !namesThing(s, last) && (!c.event || !namesDeed(s, last)) || s.dates(s.tokens[last].Span) || inName(s.tokens, i, last, t) {
			continue
		}
		first := i
		for first > 0 && isModifier(s.tokens[first-1], t) {
			first--
		}
		span := text.Span{Start: s.tokens[first].Span.Start, End: s.tokens[last].Span.End}
		word := text.Span{Start: s.tokens[i].Span.Start, End: s.tokens[last].Span.End}.In(t)
		out = append(out, mention{term: term, cite: s.telling.quoted(span), word: strings.ToLower(word), sentence: s})
		i = last
	}
	return out
}

// namesThing reports whether token i is a noun.
func namesThing(s *sentence, i int) bool {
	return s.tokens[i].Tag == note.Noun || s.tokens[i].Tag == note.Propn
}

// namesDeed reports whether token i is a verb that names what was done, after a preposition and with its
// object, as "taking" in "help in taking the port", or "Calder".
func namesDeed(s *sentence, i int) bool {
	if s.tokens[i].Tag != note.Verb || !strings.HasSuffix(s.words[i], "ing") || i == 0 || i+1 == len(s.tokens) {
		return false
	}
	before, object := s.tokens[i-1].Tag, s.tokens[i+1]
	return (before == note.Adp || before == note.Sconj) && (object.Tag == note.Det || isCapital(object.Span.In(s.telling.Text)))
}

// inName reports whether the words at i to last are part of a name, as "Wall" of a street's: they
// and a word next to them are capitalised, and not because a sentence begins.
func inName(tokens []note.Token, i, last int, t string) bool {
	capital := func(k int) bool {
		return k >= 0 && k < len(tokens) && isCapital(tokens[k].Span.In(t))
	}
	return capital(last) && (capital(last+1) || i > 1 && capital(i-1))
}

// isCapital reports whether a word begins with a capital.
func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// dates reports whether a span stands in a time: "in March" is no march.
func (s *sentence) dates(word text.Span) bool {
	return slices.ContainsFunc(s.times, func(m note.Time) bool { return m.Span.Contains(word) })
}

// isModifier reports whether a token before a noun belongs to its phrase.
func isModifier(k note.Token, t string) bool {
	return k.Tag == note.Adj || k.Tag == note.Noun || k.Span.In(t) == "-"
}

// quoted is the cite of a span, which is the speaker's word if it stands in quotation marks.
func (t *telling) quoted(s text.Span) Cite {
	c := Cite{Article: t.ID, Span: s}
	at := t.at(s)
	if at == nil {
		return c
	}
	for _, q := range at.quotes {
		if q.Form != note.Direct {
			continue
		}
		for _, p := range q.Spans {
			if p.Contains(s) {
				c.By, c.Form = q.By, q.Form
			}
		}
	}
	return c
}
