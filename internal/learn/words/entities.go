package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// entities are what a CoNLL-U document says of names in its last column: NE=B-PER and NE=I-PER, or
// the mentions of GUM, Entity=(1-person-new-…) (Zeldes 2017, GUM's coreference in CoNLL-U).
type entities struct {
	marked   []note.Name // NE
	mentions []mention   // Entity
}

// mention is a noun phrase of GUM: words first to last of its sentence.
type mention struct {
	id, kind    string
	first, last int
	rows        []row
}

// add takes the annotation of a sentence.
func (e *entities) add(file string, rows []row) error {
	var open []mention
	for i, r := range rows {
		at := place{file, r.line}
		if ne, ok := r.misc.value("NE"); ok {
			if err := e.mark(ne, r.Span); err != nil {
				return at.errorf("%w", err)
			}
		}
		brackets, _ := r.misc.value("Entity")
		for brackets != "" {
			var part string
			if brackets[0] == '(' {
				end := 1 + strings.IndexAny(brackets[1:]+"(", "()")
				part, brackets = brackets[1:end], brackets[end:]
				id, rest, _ := strings.Cut(part, "-")
				kind, _, _ := strings.Cut(rest, "-")
				open = append(open, mention{id: id, kind: kind, first: i})
				if !strings.HasPrefix(brackets, ")") {
					continue
				}
				part = id
				brackets = brackets[1:]
			} else {
				var ok bool
				if part, brackets, ok = strings.Cut(brackets, ")"); !ok {
					return at.errorf("Entity: a bracket is left open after %q", part)
				}
			}
			o := len(open) - 1
			for o >= 0 && open[o].id != part {
				o-- // mentions may cross
			}
			if o < 0 {
				return at.errorf("Entity: %q ends and did not begin", part)
			}
			m := open[o]
			m.last, m.rows = i, rows
			e.mentions = append(e.mentions, m)
			open = slices.Delete(open, o, o+1)
		}
	}
	if len(open) > 0 {
		return place{file, rows[len(rows)-1].line}.errorf("Entity: %q does not end in its sentence", open[0].id)
	}
	return nil
}

// mark takes one NE=B-PER or NE=I-PER; NE=O says nothing.
func (e *entities) mark(label string, s text.Span) error {
	begins, kind, err := iob(label)
	switch n := len(e.marked); {
	case err != nil:
		return err
	case kind == "":
	case !begins && n > 0 && e.marked[n-1].Kind == kind:
		e.marked[n-1].Span.End = s.End
	default:
		e.marked = append(e.marked, note.Name{Span: s, Kind: kind})
	}
	return nil
}

// names gives the names of the document, and whether they follow from GUM's mentions by rule.
func (e *entities) names(in string) (names []note.Name, byRule bool) {
	if len(e.marked) > 0 || len(e.mentions) == 0 {
		return e.marked, false
	}
	places := map[string]bool{}
	for _, m := range e.mentions {
		if n, ok := m.name(); ok {
			names = append(names, n)
			places[n.Span.In(in)] = places[n.Span.In(in)] || n.Kind == note.Place
		}
	}
	for i, n := range names {
		// A country that acts is an organisation in GUM; by name it stays a place.
		if n.Kind == note.Organisation && places[n.Span.In(in)] {
			names[i].Kind = note.Place
		}
	}
	return apart(names, longer), true
}

// apart leaves of names that overlap the one that wins, the first of equals, in order of the text.
func apart(names []note.Name, wins func(a, b note.Name) int) []note.Name {
	slices.SortStableFunc(names, wins)
	var out []note.Name
	for _, n := range names {
		at, _ := slices.BinarySearchFunc(out, n, func(a, b note.Name) int { return a.Span.Compare(b.Span) })
		if at > 0 && out[at-1].Span.Overlaps(n.Span) || at < len(out) && out[at].Span.Overlaps(n.Span) {
			continue
		}
		out = slices.Insert(out, at, n)
	}
	return out
}

func longer(a, b note.Name) int  { return cmp.Compare(b.Span.Len(), a.Span.Len()) }
func shorter(a, b note.Name) int { return cmp.Compare(a.Span.Len(), b.Span.Len()) }

// gumKinds are the kinds of GUM that have names of ours.
var gumKinds = map[string]note.NameKind{"person": note.Person, "organization": note.Organisation, "place": note.Place}

// name is the proper-noun core (NNP, NNPS) around the head of a mention, without the titles of a
// person: "Wren" of "the late Dr. Wren", "Ministry of Ports" of "the Ruritanian Ministry of Ports".
// A plural person ("two Ruritanians") is not a name.
func (m mention) name() (note.Name, bool) {
	kind := gumKinds[m.kind]
	head := m.head()
	if kind == "" || !m.proper(head) || kind == note.Person && m.rows[head].xpos == "NNPS" {
		return note.Name{}, false
	}
	first, last := head, head
	for first > m.first && m.proper(first-1) {
		first--
	}
	for last < m.last {
		next := m.next(last, kind)
		if next > m.last || !m.proper(next) {
			break
		}
		last = next
	}
	for kind == note.Person && first <= last && m.title(first) {
		first++
	}
	if first > last {
		return note.Name{}, false // "the President"
	}
	s := text.Span{Start: m.rows[first].Span.Start, End: m.rows[last].Span.End}
	return note.Name{Span: s, Kind: kind}, s.Len() > 0
}

// head is the word that the others of the mention hang from.
func (m mention) head() int {
	for i := m.first; i <= m.last; i++ {
		if h := m.rows[i].head - 1; h < m.first || h > m.last {
			return i
		}
	}
	return m.first
}

func (m mention) proper(i int) bool { return m.rows[i].xpos == "NNP" || m.rows[i].xpos == "NNPS" }

// next is the word after i that may go on a name: over a hyphen, and but in persons over "of", "for",
// "and" with "the".
func (m mention) next(i int, kind note.NameKind) int {
	i++
	if i <= m.last && m.rows[i].xpos == "HYPH" {
		return i + 1
	}
	if kind == note.Person || i > m.last || m.rows[i].Tag != note.Adp && m.rows[i].Tag != note.Cconj {
		return i
	}
	if i+1 <= m.last && m.rows[i+1].Tag == note.Det {
		i++
	}
	return i + 1
}

// titles before the name of a person that GUM tags as proper nouns, without full stop.
var titles = wordSet("mr mrs ms miss dr prof professor president sir lord lady judge justice senator governor king queen chief officer minister secretary")

func (m mention) title(i int) bool {
	return titles[strings.ToLower(strings.TrimSuffix(m.rows[i].form, "."))]
}
