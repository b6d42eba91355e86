package reuse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// origin is the agency or outlet that an article says its whole text is from, and where it says so:
// nowhere in the text if only the page's data do.
type origin struct {
	name  string
	at    text.Span
	house string // the key of whose name that is
}

// Where an agency's tag stands: a dateline ends within headBytes of the body's start ("MARSTON,
// Norda (Reuters) -"), a sign-off is a last line of no more than tailBytes.
const (
	headBytes = 100
	bareTag   = 3 // of an agency, at least, after a place and without brackets: "PA" is Pennsylvania there
	tailBytes = 40
)

// origin finds what an article says its whole text is from; the first place that says it counts.
func (m mastheads) origin(a *note.Annotated) origin {
	for _, read := range []func(*note.Annotated) origin{m.republished, m.byline, m.dateline, m.signature, m.head, m.tail, m.signOff} {
		o := read(a)
		if o.house = m.house(o.name); o.house != "" {
			return o
		}
	}
	return origin{}
}

// outside is the origin, if it is another house than that of the outlet.
func (o origin) outside(house string) origin {
	if o.house == house {
		return origin{}
	}
	return o
}

// tags are the kinds of blocks that say whose a text is, beside the body.
var tags = map[article.Kind]bool{article.Byline: true, article.Signature: true, article.Note: true, article.Boilerplate: true}

// written finds a name in the blocks round the body, or in the dateline: "MARSTON, May 4 (Norda Wire) -".
func written(a *note.Annotated, name string) text.Span {
	for _, blk := range a.Blocks {
		if !tags[blk.Kind] {
			continue
		}
		if i := indexName(blk.Span.In(a.Text), name); i >= 0 {
			return text.Span{Start: blk.Span.Start + i, End: blk.Span.Start + i + len(name)}
		}
	}
	return placeOf(a.Text, a.DatelineSpan, name)
}

// republished is the page's own credit: "This story first appeared in the Harbour Post."
func (m mastheads) republished(a *note.Annotated) origin {
	name := a.RepublishedFrom
	at := written(a, name)
	if !at.IsZero() && goesOn(a.Text[at.End:]) {
		return origin{}
	}
	if shown, is := m.agency(name); is {
		name = shown
	}
	return origin{name: name, at: at}
}

// goesOn reports whether a sentence goes on after what was taken for a name: "Source: No Marston bridge is safe".
func goesOn(rest string) bool {
	rest, found := strings.CutPrefix(rest, " ")
	return found && unicode.IsLower(firstRune(rest))
}

// byline is an agency where a writer's name stands: "By Reuters".
func (m mastheads) byline(a *note.Annotated) origin {
	for _, by := range a.Byline {
		if shown, is := m.agencyIn(by); is {
			return origin{name: shown, at: written(a, by)}
		}
	}
	return origin{}
}

// dateline is an agency in the line that says where and when: "MARSTON, Norda (AP) —".
func (m mastheads) dateline(a *note.Annotated) origin {
	parts := strings.FieldsFunc(a.Dateline, func(r rune) bool { return strings.ContainsRune(",()-–—/", r) })
	for _, part := range parts {
		shown, is := m.agencyIn(part)
		if !is || len(parts) > 1 && len(strings.TrimSpace(part)) < bareTag && !strings.Contains(a.Dateline, "("+part) {
			continue
		}
		at := a.DatelineSpan
		for _, blk := range a.Blocks {
			if at.IsZero() && blk.Kind == article.Dateline {
				at = blk.Span
			}
		}
		return origin{name: shown, at: placeOf(a.Text, at, strings.TrimSpace(part))}
	}
	return origin{}
}

// signature is an agency alone in a line round the body: "– AFP".
func (m mastheads) signature(a *note.Annotated) origin {
	for _, blk := range a.Blocks {
		if blk.Kind == article.Signature || blk.Kind == article.Byline || blk.Kind == article.Note {
			if o := m.alone(a, blk.Span); o.name != "" {
				return o
			}
		}
	}
	return origin{}
}

// head is an agency in brackets near the start of the body, unless the sentence goes on after it: in "The
// Association of Piers (APA) has" it is no agency.
func (m mastheads) head(a *note.Annotated) origin {
	at := bracket(a)
	if rest := a.Text[at.End:]; goesOn(rest) || strings.HasPrefix(rest, ",") {
		return origin{}
	}
	return m.alone(a, at)
}

// tail is an agency alone in the body's last line.
func (m mastheads) tail(a *note.Annotated) origin {
	var last text.Span
	for last = range a.Body() {
	}
	s := strings.TrimRight(last.In(a.Text), " \n\t")
	line := text.Span{Start: last.Start + strings.LastIndexByte(s, '\n') + 1, End: last.Start + len(s)}
	if line.Len() > tailBytes {
		return origin{}
	}
	return m.alone(a, line)
}

// lastLines is how many of the last paragraphs a desk's sign-off may be.
const lastLines = 4

// signOff is the agency whose desk signs in its own way at the end: "(Reporting by Ada Marsh; Editing by Tom
// Lind)". A text whose dateline names an agency, though no list has it, is that one's.
func (m mastheads) signOff(a *note.Annotated) origin {
	if bracketed(a) {
		return origin{}
	}
	for _, p := range closing(a) {
		for _, desk := range m.desks {
			s := p.In(a.Text)
			i := strings.Index(s, desk[1])
			if i < 0 || !strings.Contains(strings.ToLower(s[i+len(desk[1]):]), desk[2]) {
				continue
			}
			return origin{name: desk[0], at: text.Span{Start: p.Start + i, End: p.Start + i + len(desk[1])}}
		}
	}
	return origin{}
}

// bracketed reports whether the dateline has a name in brackets: "MARSTON (Quay Wire) -".
func bracketed(a *note.Annotated) bool {
	if strings.Contains(a.Dateline, "(") {
		return true
	}
	at := bracket(a)
	return !at.IsZero() && strings.ContainsRune("-–—", firstRune(strings.TrimLeft(a.Text[at.End:], " ")))
}

// bracket is the first pair of brackets at the head of the body, with what stands in it.
func bracket(a *note.Annotated) text.Span {
	for first := range a.Body() {
		s := a.Text[first.Start:min(first.End, first.Start+headBytes)]
		before, rest, opened := strings.Cut(s, "(")
		inside, _, closed := strings.Cut(rest, ")")
		if !opened || !closed {
			break
		}
		start := first.Start + len(before)
		return text.Span{Start: start, End: start + len("(") + len(inside) + len(")")}
	}
	return text.Span{}
}

// closing gives the last paragraphs of an article.
func closing(a *note.Annotated) []text.Span {
	var last []text.Span
	for _, blk := range a.Blocks {
		if blk.Kind.IsBody() || tags[blk.Kind] {
			last = slices.AppendSeq(last, paragraphs(a.Text, blk.Span))
		}
	}
	return last[max(0, len(last)-lastLines):]
}

// namesAgency reports whether a text names an agency.
func (m mastheads) namesAgency(s string) bool {
	return slices.ContainsFunc(m.agencies, func(names []string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return indexName(s, n) >= 0 })
	})
}

// alone is the agency that a span holds and nothing else but marks.
func (m mastheads) alone(a *note.Annotated, in text.Span) origin {
	name := strings.Trim(in.In(a.Text), "()-–— \n")
	shown, is := m.agencyIn(name)
	if !is {
		return origin{}
	}
	return origin{name: shown, at: placeOf(a.Text, in, name)}
}

// placeOf is where a span holds a name.
func placeOf(s string, in text.Span, name string) text.Span {
	i := strings.Index(in.In(s), name)
	if i < 0 {
		return text.Span{}
	}
	return text.Span{Start: in.Start + i, End: in.Start + i + len(name)}
}
