package note

import "github.com/variorum-news/variorum/text"

// Who carried a statement, its via, stands in the words that tell of the saying, outside of what was said:
//
//	a hearer           told the Calder Post; said to Harbour TV; told Harbour TV's Tom Brandt
//	an interview       said in an interview with the Post; wrote in a letter to the Post
//	a place to appear  said on Harbour TV; wrote in the Post
//	one who passes on  in a statement carried by the Harbour News Agency; was quoted as saying by her lawyer
//	an agency's word   “…,” she said, according to the Harbour News Agency
//	an outer speaker   She thanked the crews, the harbour office said.
//
// Journalists without an outlet carry nothing, nor does a platform on which everybody posts. The agency in an
// article's own dateline is part of no statement.

// carriedBy is who carried a statement by the words beside its cue, or none: those from the cue to what was said
// or to the end of the sentence, then those that open the sentence before the speaker.
func (r *reading) carriedBy(u unit, c said, content []phrase) phrase {
	switch {
	case c.noun || c.unnamed:
		return phrase{}
	case c.lemma == "according":
		return r.appearedIn(u, c.subject)
	}
	from, until := c.end, len(u.items)
	if c.inverted {
		from = c.subject.end
	}
	for _, p := range content {
		if p.start >= from {
			until = min(until, p.start)
		}
	}
	if c.class.is(cueTell|cueAsk) && !c.inverted {
		p := r.phraseAfter(u, from)
		p.end = min(p.end, until)
		if q := r.outlet(u, p); !q.none() {
			return q
		}
		if r.namedAsOne(u, p) && c.class.is(cueTell) {
			return p
		}
	}
	if p := r.carrierAmong(u, from, until); !p.none() {
		return p
	}
	if p := r.carrierBeforeAs(u, c, content[0]); !p.none() {
		return p
	}
	start := c.group
	if !c.subject.none() && !c.inverted {
		start = min(start, c.subject.start)
	}
	first := 0
	if r.kindOf(u, 0) == Cconj {
		first = 1 // But in an interview with the Post, Lind said
	}
	if r.comma(u, start-1) && start <= maxOpening && content[0].start >= start && opensOccasion(r.low(u, first)) {
		return r.carrierAmong(u, 0, start-1)
	}
	return phrase{}
}

// namedAsOne reports whether a hearer is a name of one word with a capital within, as those of young outlets are: told
// HarbourWire. It is no person's: told McLind.
func (r *reading) namedAsOne(u unit, p phrase) bool {
	if p.end != p.start+1 || r.kindOf(u, p.start) != Propn || r.isPersonName(u, p) {
		return false
	}
	w := r.wordAt(u, p.start)
	for i := 1; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' && w[i-1] >= 'a' && w[i-1] <= 'z' {
			return i > len("Mac") && i+2 < len(w)
		}
	}
	return false
}

// opensOccasion reports whether a word opens where something was said: In an interview with the Post, Lind said;
// Speaking on Harbour TV, Lind said.
func opensOccasion(w string) bool {
	switch w {
	case "in", "on", "speaking", "writing", "talking", "appearing":
		return true
	}
	return false
}

// carrierAmong is the first carrier among items from x to end that a small word leads to. What is told of the
// speaker himself, or of what he spoke about, has none: said Lind, who wrote for the Post; said Lind, an editor at
// the Post, on Monday; said Lind, referring to the Post.
func (r *reading) carrierAmong(u unit, x, end int) phrase {
	for ; x < end && !u.isRun(x); x++ {
		w := r.low(u, x)
		switch {
		case w == "who" || w == "whose" || w == "which" || w == "according", r.kindOf(u, x) == Verb && isOngoing(w) && !opensOccasion(w):
			return phrase{}
		case r.comma(u, x) && r.nominal(u, x+1) && !weekday(r.low(u, x+1)):
			for x+1 < end && !r.comma(u, x+1) && !u.isRun(x+1) {
				x++
			}
		}
		if !leadsToCarrier(w) {
			continue
		}
		p := r.phraseAfter(u, x+1)
		p.end = min(p.end, end)
		if w == "by" && r.low(u, x-1) == "saying" && !p.none() {
			return p // was quoted as saying by her lawyer
		}
		if p = r.outlet(u, p); !p.none() {
			return p
		}
	}
	return phrase{}
}

// leadsToCarrier reports whether a word may stand before a carrier: an interview with, an article in, seen by.
func leadsToCarrier(w string) bool {
	switch w {
	case "to", "with", "in", "on", "for", "by":
		return true
	}
	return false
}

// carrierBeforeAs is the outlet that a thing was described to: described the pier to Harbour TV as “a ruin”.
func (r *reading) carrierBeforeAs(u unit, c said, p phrase) phrase {
	for x := p.start + 1; c.class.is(cueCalled) && x < p.end && !u.isRun(x); x++ {
		if r.low(u, x) != "to" {
			continue
		}
		if q := r.phraseAfter(u, x+1); r.low(u, q.end) == "as" {
			return r.outlet(u, q)
		}
	}
	return phrase{}
}

// accordingAgency gives the statement before, in speech, what it is according to: “…,” Lind said, according to the
// paper.
func (r *reading) accordingAgency(u unit, i int, c said) bool {
	last := len(r.found) - 1
	if last < 0 || !r.comma(u, c.at-1) || r.found[last].unit != i || !r.found[last].marked {
		return false
	}
	if r.found[last].via.none() {
		r.found[last].via = r.voice(u, r.origin(u, c.subject))
	}
	return true
}

// origin is what a sentence is according to: the outlet of a report that appeared in one.
func (r *reading) origin(u unit, p phrase) phrase {
	if q := r.appearedIn(u, p); !q.none() {
		return q
	}
	return p
}

// appearedIn is the outlet that a document stood in: according to a report on the Harbour News website, by the Post.
func (r *reading) appearedIn(u unit, p phrase) phrase {
	x := p.start
	for x < len(u.items) && x < p.end && r.kindOf(u, x) != Adp {
		x++
	}
	switch head := r.cues[Lemma(r.low(u, x-1), Noun)]; {
	case r.kindOf(u, x-1) != Noun || !head.is(cueDocument|cueNewsroom):
		return phrase{}
	case !leadsToCarrier(r.low(u, x)) && r.low(u, x) != "from":
		return phrase{}
	}
	return r.outlet(u, r.phraseAfter(u, x+1))
}

// passedOn notes that the statements of a sentence came through the one whose word of saying ends it, and keeps the
// sentence as that one's own statement: "Lind thanked the crews, the harbour office said". A document only passes on.
func (r *reading) passedOn(u unit, i int, c said) {
	m := r.voice(u, c.subject)
	if m.none() || !r.comma(u, c.subject.start-1) {
		return
	}
	document := r.isDocument(m)
	if !document && (c.inverted || !c.class.is(cueSay) || !r.closes(u, c) || r.kindOf(u, c.subject.start) == Pron) {
		return
	}
	outer, first := len(r.found), len(r.found)
	for first > 0 && r.found[first-1].unit == i {
		first--
	}
	for k := first; k < outer; k++ {
		if s := &r.found[k]; s.via.none() && (document || s.speaker != m) {
			s.via = m
		}
	}
	if document || first == outer {
		return
	}
	whole := r.words(u, 0, c.subject.start-1)
	for k := first; k < outer; k++ {
		if !whole.Contains(r.found[k].pieces[0]) || r.found[k].speaker == m || r.found[k].marked && r.found[k].direct {
			return
		}
	}
	r.add(statement{cue: r.words(u, c.at, c.end), speaker: m, pieces: []text.Span{whole}, unit: i, inside: -1})
	for k := first; k < outer; k++ {
		r.found[k].inside = outer
	}
}
