package note

import "strings"

// following is what stands after a word of saying and is governed by it.
func (r *reading) following(u unit, c said, limit int) phrase {
	x := c.end
	if c.inverted {
		x = c.subject.end
	}
	for x < limit && r.kindOf(u, x) == Adv && !r.asks(u, x) && !r.nominal(u, x) {
		x++
	}
	if p := r.quotedAt(u, c, x, limit); !p.none() {
		return p
	}
	if c.class.is(cueSay | cueTell | cueThink | cueAsk | cueQuoted) {
		if p := r.clauseAfter(u, c, x, limit); !p.none() {
			return p
		}
	}
	switch {
	case c.inverted:
		return phrase{}
	case c.class.is(cueFor), r.thanks(u, c, x):
		return r.after(u, x, limit, "for", "on", "with")
	case c.class.is(cueUrge) && r.hearerThenTo(u, x, limit):
		return phrase{x, r.clauseEnd(u, x, limit)}
	case c.class.is(cueWant) && r.low(u, x) == "to":
		return phrase{x, r.objectEnd(u, x, limit)}
	case c.class.is(cueCalled) && r.nominal(u, x):
		return phrase{x, r.clauseEnd(u, x, limit)}
	case r.shows(u, c) && r.nominal(u, x):
		return phrase{x, r.clauseEnd(u, x, limit)}
	case c.lemma == "report" && r.kindOf(u, x) == Propn: // “…,” reports the Courier
	case c.class.is(cueObject) && (r.nominal(u, x) || r.kindOf(u, x) == Verb && isOngoing(r.low(u, x))): // called for closing the port
		return phrase{x, r.objectEnd(u, x, limit)}
	}
	return phrase{}
}

// shows reports whether a document gives what follows, which needs no verb: the poll showed Lind ahead of Ek.
func (r *reading) shows(u unit, c said) bool {
	switch c.lemma {
	case "show":
		if c.subject.none() {
			return true // a poll released last week showed …
		}
		return r.isDocument(r.voice(u, c.subject)) || r.cues[Lemma(r.low(u, r.headNoun(u, c.subject)), Noun)].is(cueEvidence)
	case "find", "put", "give":
		return !c.subject.none() && (r.isDocument(r.voice(u, c.subject)) || r.cues[Lemma(r.low(u, r.headNoun(u, c.subject)), Noun)].is(cueEvidence))
	}
	return false
}

// quotedAt is speech in marks right after a cue, perhaps after a comma or a colon, or the clause that begins with it.
func (r *reading) quotedAt(u unit, c said, x, limit int) phrase {
	at := x
	if c.class.is(cueSay | cueTell | cueAsk | cueQuoted | cueThink) {
		at = r.afterCircumstance(u, c, x)
	}
	if r.comma(u, at) || r.low(u, at) == ":" {
		at++
	}
	if !u.isRun(at) || at >= limit {
		return r.afterColon(u, x, limit)
	}
	end := at + 1
	for r.kindOf(u, end) == Cconj && u.isRun(end+1) && end+1 < limit && !r.endsSentence(u, at) { // sang “…,” and “…”
		end += 2
	}
	if r.endsSpeech(u, at) {
		return phrase{at, end}
	}
	if end < limit && !r.comma(u, end) && r.kindOf(u, end) != Punct && r.kindOf(u, end) != Cconj && !u.isRun(end) {
		end = r.clauseEnd(u, at, limit)
	}
	for u.isRun(end) && end < limit { // two runs in a row
		end++
	}
	return phrase{at, end}
}

// afterColon is speech in marks after a colon, and how it was said before it: "answered, with a smile: “…”".
func (r *reading) afterColon(u unit, x, limit int) phrase {
	for y := x; y < min(limit-1, x+maxCircumstance) && !u.isRun(y); y++ {
		if r.low(u, y) == ":" && u.isRun(y+1) {
			if (r.low(u, x) == "that" || r.nominal(u, x)) && r.finite(u, x+1, y) {
				return phrase{x, y + 2} // said that the choice is plain: “…”
			}
			return phrase{y + 1, y + 2}
		}
	}
	return phrase{}
}

// clauseAfter is a clause after a cue, its hearer, time and occasion: "told the council on Friday that …".
func (r *reading) clauseAfter(u unit, c said, x, limit int) phrase {
	if y := r.thatFar(u, c, x, limit); y > 0 {
		return phrase{y, r.clauseEnd(u, y, limit)}
	}
	at := r.afterCircumstance(u, c, x)
	for _, y := range [...]int{x, at} {
		switch {
		case y >= limit:
		case r.low(u, y) == "that" || r.asks(u, y):
			if y+1 < limit && r.clause(u, y+1, limit) {
				return phrase{y, r.clauseEnd(u, y, limit)}
			}
		}
	}
	for y := x; y < min(limit, x+maxCircumstance) && r.kindOf(u, y) != Verb && r.kindOf(u, y) != Aux && !u.isRun(y); y++ {
		if r.low(u, y) == "that" && r.kindOf(u, y-1) != Adp && !r.tellsWhich(u, c, y) && y+1 < limit && r.clause(u, y+1, limit) {
			return phrase{y, r.clauseEnd(u, y, limit)}
		}
	}
	if at >= limit || !c.class.is(cueSay|cueTell|cueThink) || c.class.is(cueWhole) {
		return phrase{}
	}
	if r.comma(u, at) {
		at++
	}
	if !r.opensClause(u, at) {
		return phrase{}
	}
	if !r.finite(u, at+1, r.besides(u, at, limit)) && !r.actor(u, at) {
		return phrase{}
	}
	return phrase{at, r.clauseEnd(u, at, limit)}
}

// tellsWhich reports whether the "that" at x only says of what kind the noun before it is: found two boats that were
// adrift.
func (r *reading) tellsWhich(u unit, c said, x int) bool {
	if x == c.end || c.class.is(cueTell) || r.kindOf(u, x-1) != Noun {
		return false
	}
	k := r.kindOf(u, x+1)
	return k == Aux || k == Verb && !isOngoing(r.low(u, x+1))
}

// actor reports whether a pronoun at item x can only be a subject, whose verb follows even if it was not known as one.
func (r *reading) actor(u unit, x int) bool {
	switch r.low(u, x) {
	case "he", "she", "they", "we", "i":
		return x+1 < len(u.items) && r.kindOf(u, x+1) != Punct
	}
	return false
}

// opensClause reports whether a clause without "that" can begin at item x: with its subject, which may be what is
// done, or with what comes before it: said rowing is hard; said both boats sank; said in May it would rain.
func (r *reading) opensClause(u unit, x int) bool {
	switch r.kindOf(u, x) {
	case Adp, Sconj:
		return true
	case Verb:
		return isOngoing(r.low(u, x))
	case Cconj:
		return r.low(u, x) == "both" || r.low(u, x) == "either" || r.low(u, x) == "neither"
	}
	return r.nominal(u, x)
}

// besides is where a clause begins that tells what others do meanwhile, if no verb stands before it: Harrow claims
// no trace of the crew | as Calder calls for help. It is end if there is none.
func (r *reading) besides(u unit, at, end int) int {
	for y := at + 1; y+2 < end; y++ {
		switch r.kindOf(u, y) {
		case Verb, Aux:
			return end
		}
		if w := r.low(u, y); (w == "as" || w == "while") && r.kindOf(u, y+1) == Propn && r.finite(u, y+2, min(end, y+4)) {
			return y
		}
	}
	return end
}

// maxCircumstance is how many items may stand between a cue and its "that".
const maxCircumstance = 14

// endsSpeech reports whether a run ends as speech does, with a comma or the end of a sentence.
func (r *reading) endsSpeech(u unit, x int) bool {
	return r.endsWith(u.items[x].run, ",.?!")
}

// endsWith reports whether the words of a run end with one of some marks, each of one byte.
func (r *reading) endsWith(run int, marks string) bool {
	inner := strings.TrimSpace(r.runs[run].inner.In(r.article.Text))
	return inner != "" && strings.IndexByte(marks, inner[len(inner)-1]) >= 0
}

// endsSentence reports whether a run ends with the end of a sentence.
func (r *reading) endsSentence(u unit, x int) bool {
	inner := r.said(r.runs[u.items[x].run]).In(r.article.Text)
	return inner != "" && strings.IndexByte(".?!", inner[len(inner)-1]) >= 0
}

// asks reports whether item x opens an indirect question.
func (r *reading) asks(u unit, x int) bool {
	switch r.low(u, x) {
	case "whether", "how", "why", "what", "if", "who", "when", "where", "which":
		return true
	}
	return false
}

// nominal reports whether item x can begin a noun phrase.
func (r *reading) nominal(u unit, x int) bool {
	if u.isRun(x) {
		return true
	}
	switch r.kindOf(u, x) {
	case Noun, Propn, Pron, Num, Adj, Det, Sym, Other:
		return true
	}
	return r.low(u, x) == "there"
}

// finite reports whether there is a finite verb between items start and end.
func (r *reading) finite(u unit, start, end int) bool {
	for x := start; x < end; x++ {
		if u.isRun(x) {
			return true
		}
		switch r.kindOf(u, x) {
		case Aux:
			return true
		case Verb:
			if !isOngoing(r.low(u, x)) && r.low(u, x-1) != "to" {
				return true
			}
		}
	}
	return false
}

// objectEnd is where an object that starts at x ends: at a comma, or at "and" with a verb of its own.
func (r *reading) objectEnd(u unit, x, limit int) int {
	for y := x + 1; y < limit; y++ {
		if r.low(u, y) == "," && !r.listed(u, y) {
			return r.clauseEnd(u, x, y)
		}
		if r.kindOf(u, y) == Cconj && r.kindOf(u, y+1) == Verb {
			return r.clauseEnd(u, x, y)
		}
	}
	return r.clauseEnd(u, x, limit)
}

// listed reports whether the comma at x stands between the members of a list of names, or of
// adjectives.
func (r *reading) listed(u unit, x int) bool {
	if r.kindOf(u, x-1) == Adj && r.kindOf(u, x+1) == Adj {
		return true
	}
	return r.kindOf(u, x-1) == Propn && r.kindOf(u, x+1) == Propn || r.kindOf(u, x+1) == Cconj
}

// maxHearer is how many items may stand between a thanking verb and what for, beyond one phrase.
const maxHearer = 8

// after is the phrase that begins with one of the prepositions, a hearer before it: thanked them for …
func (r *reading) after(u unit, x, limit int, prepositions ...string) phrase {
	p := r.phraseAfter(u, x)
	for y := x; y < min(limit, max(p.end, x)+maxHearer); y++ {
		for _, w := range prepositions {
			if r.low(u, y) == w {
				return phrase{y, r.objectEnd(u, y, limit)}
			}
		}
	}
	return phrase{}
}

// thanks reports whether what is expressed is a feeling that a cause follows: gratitude for …
func (r *reading) thanks(u unit, c said, x int) bool {
	switch c.lemma {
	case "express", "extend", "offer", "voice", "convey", "send":
	default:
		return false
	}
	for y := x; y < x+3; y++ {
		switch r.low(u, y) {
		case "gratitude", "thanks", "appreciation", "condolences", "congratulations", "regret", "sympathy", "apologies":
			return true
		}
	}
	return false
}

// hearerThenTo reports whether a hearer and "to" follow: urged the crews to …
func (r *reading) hearerThenTo(u unit, x, limit int) bool {
	p := r.phraseAfter(u, x)
	if p.none() {
		return r.low(u, x) == "to"
	}
	for y := p.end; y < min(limit, p.end+3); y++ {
		if r.low(u, y) == "to" && (r.kindOf(u, y+1) == Verb || u.isRun(y+1)) {
			return true
		}
	}
	return false
}

// afterCircumstance steps over a hearer, and over when, where and how something was said.
func (r *reading) afterCircumstance(u unit, c said, x int) int {
	if c.class.is(cueTell|cueAsk) && !c.inverted && r.low(u, x) != "that" {
		if p := r.phraseAfter(u, x); !p.none() {
			if y := p.end; y >= len(u.items) || u.isRun(y) || r.kindOf(u, y) == Punct || r.low(u, y) == "that" || r.asks(u, y) ||
				r.kindOf(u, y) == Adp || r.kindOf(u, y) == Adv || weekday(r.low(u, y)) || r.nominal(u, y) {
				x = y
			}
		}
	}
	for x < len(u.items) {
		switch {
		case weekday(r.low(u, x)) && dayPart(r.low(u, x+1)):
			x += 2
		case weekday(r.low(u, x)) && !r.possessed(u, x), r.kindOf(u, x) == Adv && !r.asks(u, x) && !r.nominal(u, x):
			x++
		case r.kindOf(u, x) == Adp && weekday(r.low(u, x+1)):
			x += 2
		case r.kindOf(u, x) == Adp:
			p := r.phraseAfter(u, x+1)
			if p.none() || !r.circumstance(u, x, p) {
				return x
			}
			x = p.end
		case r.low(u, x) == "last" || r.low(u, x) == "earlier" || r.low(u, x) == "this":
			if next := r.low(u, x+1); !timeNoun(next) && !weekday(next) {
				return x
			}
			x += 2
		default:
			return x
		}
	}
	return x
}

// dayPart reports whether a word may follow a weekday: Monday night.
func dayPart(w string) bool {
	return w == "morning" || w == "afternoon" || w == "evening" || w == "night"
}

// circumstance reports whether a preposition and its phrase say when or where something was said, or to whom.
func (r *reading) circumstance(u unit, x int, p phrase) bool {
	for y := p.start; y < p.end; y++ {
		low := r.low(u, y)
		if weekday(low) || r.cues[low].is(cueOccasion) || r.kindOf(u, y) != Propn && r.cues[Lemma(low, Noun)].is(cueOccasion) {
			return true
		}
	}
	switch r.low(u, x) {
	case "to", "of", "about":
		return r.kindOf(u, x+1) != Verb
	case "on", "in", "at", "from", "during", "after", "before", "through", "via":
		// "said in Oslo", then the clause, the end or a comma
		return r.comma(u, p.end) || p.end >= len(u.items) || r.low(u, p.end) == "." || r.low(u, p.end) == "that"
	}
	return false
}
