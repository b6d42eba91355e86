package note

import "strings"

// noStatement reports whether what a word of saying governs, without a word in marks, says nothing that a reader could
// lay beside another telling.
func (r *reading) noStatement(u unit, c said, pieces []phrase) bool {
	for _, p := range pieces {
		for x := p.start; x < p.end; x++ {
			if u.isRun(x) {
				return false
			}
		}
	}
	p := pieces[0]
	return r.reduced(u, c) || c.foretells() || r.namesThing(u, c, p) || r.onlyTime(u, p) ||
		r.withholds(u, c, p) || r.showsItself(u, c) || r.byForce(u, c)
}

// foretells reports whether a cue tells what nobody by name expects, or what is done to some end: the storm is expected
// to turn north; rebels seeking to take the port.
func (c said) foretells() bool {
	return c.unnamed && c.lemma == "expect" || c.ongoing && c.lemma == "seek"
}

// reduced reports whether a cue is a participle of what is told of, and nobody's act: a pier, first reported by the
// Courier; Considered a loner, Lind …; if confirmed by the council; Planned Works officers.
func (r *reading) reduced(u unit, c said) bool {
	if !c.subject.none() || c.unnamed || c.noun || c.passive || c.ongoing || c.lemma == "ask" || !strings.HasSuffix(r.low(u, c.at), "ed") {
		return false
	}
	if r.low(u, c.end) == "by" || c.group == 0 {
		return true
	}
	switch before := c.group - 1; {
	case r.comma(u, before):
		return c.class.is(cueThink | cueCalled)
	case r.low(u, before) == "if", r.low(u, before) == "when":
		return true
	case r.kindOf(u, before) == Det, r.kindOf(u, before) == Adj, r.kindOf(u, before) == Adp, r.kindOf(u, before) == Num:
		return c.group == c.at
	}
	return r.capitalAt(u, c.at) && r.capitalAt(u, c.at+1)
}

// capitalAt reports whether item x begins with a capital.
func (r *reading) capitalAt(u unit, x int) bool {
	if x < 0 || x >= len(u.items) || u.isRun(x) {
		return false
	}
	w := r.word(u.items[x].token)
	return w != "" && w[0] >= 'A' && w[0] <= 'Z'
}

// namesThing reports whether a cue gives a name, or calls somebody up: a group called Harbour Watch; Lind called Ek.
func (r *reading) namesThing(u unit, c said, p phrase) bool {
	if c.lemma != "call" && c.lemma != "name" && c.lemma != "dub" || c.end > c.at+1 {
		return false
	}
	if w := r.low(u, p.start+1); c.lemma == "call" && (w == "off" || w == "other" && p.end == p.start+2) {
		return true // called it off; one side calls the other
	}
	for x := p.start; x < p.end; x++ {
		if r.low(u, x) == "," {
			break
		}
		if k := r.kindOf(u, x); k != Propn && k != Num && (k != Det || x > p.start) {
			return false
		}
	}
	return true
}

// onlyTime reports whether a phrase says no more than when: the pilots condemned last month; as the Courier reported
// ten days ago.
func (r *reading) onlyTime(u unit, p phrase) bool {
	when := false
	for x := p.start; x < p.end; x++ {
		switch low := r.low(u, x); {
		case low == "ago", weekday(low), timeNoun(Lemma(low, Noun)):
			when = true
		case low == "last", low == "this", low == "next", low == "early", low == "earlier", low == "late", low == "later", low == "few":
		case r.kindOf(u, x) != Num && r.kindOf(u, x) != Det:
			return false
		}
	}
	return when
}

// withholds reports whether somebody only keeps silent: declined to discuss it, refused to answer questions.
func (r *reading) withholds(u unit, c said, p phrase) bool {
	if c.lemma != "decline" && c.lemma != "refuse" || r.low(u, p.start) != "to" {
		return false
	}
	switch r.low(u, p.start+1) {
	case "comment", "elaborate", "discuss", "answer", "respond", "speak", "talk", "specify", "name", "identify", "give", "provide", "speculate", "disclose":
		return true
	}
	return false
}

// showsItself reports whether a thing that cannot speak lets something be seen, or may bring it about: the news
// underscored a change; the storm threatens to turn. A noun may look like a verb: a strong showing by Lind.
func (r *reading) showsItself(u unit, c said) bool {
	switch c.lemma {
	case "show":
		before := r.kindOf(u, c.group-1)
		return c.ongoing && (before == Det || before == Adj || r.agent(u, c.subject))
	case "highlight", "underscore", "underline", "signal", "threaten", "favor", "favour":
		return !r.agent(u, c.subject) && !r.isDocument(r.voice(u, c.subject))
	}
	return false
}

// agent reports whether a phrase is of somebody who can speak: a name, a person of an office, people, a pronoun of them.
func (r *reading) agent(u unit, p phrase) bool {
	if p.none() {
		return false
	}
	if r.kindOf(u, p.start) == Pron && p.end == p.start+1 {
		return r.low(u, p.start) != "it" && r.low(u, p.start) != "this" && r.low(u, p.start) != "that"
	}
	head := r.headNoun(u, p)
	if r.isName(u, phrase{p.start, head + 1}) {
		return true
	}
	lemma := Lemma(r.low(u, head), Noun)
	return r.cues[lemma].is(cueOffice | cuePeople | cueNetwork | cueMasthead | cueOutlet | cueNewsroom)
}

// headNoun is the item of the noun that a phrase is about: the last before its first preposition; that of a share is
// what it is of: 40 percent of | voters.
func (r *reading) headNoun(u unit, p phrase) int {
	for x := p.start + 1; x < p.end; x++ {
		if w := r.low(u, x-1); w == "percent" || w == "%" || w == "cent" || w == "majority" || r.kindOf(u, x-1) == Num {
			continue
		}
		if r.kindOf(u, x) == Adp {
			return x - 1
		}
	}
	return p.end - 1
}

// byForce reports whether an attack was none of words: gunmen attacked a convoy.
func (r *reading) byForce(u unit, c said) bool {
	switch c.lemma {
	case "attack", "blast", "slam", "bash", "assail":
	default:
		return false
	}
	for x := c.subject.start; x < c.subject.end; x++ {
		switch Lemma(r.low(u, x), Noun) {
		case "gunman", "militant", "rebel", "troop", "soldier", "army", "force", "fighter", "insurgent", "terrorist", "man", "armed", "mob", "warplane",
			"jet", "plane", "dog", "shark", "bomber", "extremist", "jihadist", "militia", "gang", "pirate":
			return true
		}
	}
	return false
}
