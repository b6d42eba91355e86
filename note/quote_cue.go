package note

import "strings"

// said is one word of saying in a unit, with its subject.
type said struct {
	group    int // first item of its verb group: "has since said"
	at, end  int // the word itself, with its particle
	lemma    string
	class    cueClass
	subject  phrase
	inverted bool // the subject follows: said Lind
	ongoing  bool // a participle: ", adding that"
	passive  bool // was quoted as saying
	noun     bool // a noun: the claim that
	unnamed  bool // is expected to: nobody says so by name
	reporter phrase
	byWhom   int // where its own words end, if who reported it follows: was quoted as saying | by the Courier; else 0
	relative int // the item of who or which that stands for the subject, or 0
}

// cuesOf gives the words of saying of unit i, from left to right.
func (r *reading) cuesOf(i int) []said {
	for len(r.cuesOfUnit) < len(r.units) {
		r.cuesOfUnit = append(r.cuesOfUnit, nil)
	}
	if r.cuesOfUnit[i] == nil {
		r.cuesOfUnit[i] = append([]said{}, r.cuesIn(r.units[i])...)
	}
	return r.cuesOfUnit[i]
}

// cuesIn finds the words of saying of a unit, from left to right.
func (r *reading) cuesIn(u unit) []said {
	var out []said
	for x := range u.items {
		if c, found := r.cueAt(u, x); found {
			out = append(out, c)
		}
	}
	return out
}

func (r *reading) cueAt(u unit, x int) (said, bool) {
	low := r.low(u, x)
	if low == "" {
		return said{}, false
	}
	if low == "according" && r.low(u, x+1) == "to" {
		c := said{group: x, at: x, end: x + 2, lemma: low}
		c.subject = r.phraseAfter(u, x+2)
		return c, !c.subject.none() && !r.plan(u, c.subject)
	}
	if low == "in" {
		return r.inSurvey(u, x)
	}
	if r.kindOf(u, x) == Noun && r.low(u, x+1) == "that" && !r.statesThat(u, x) {
		return r.nounCue(u, x)
	}
	if !r.isVerb(u, x) || r.inCompound(u, x) || r.modifies(u, x) {
		return said{}, false
	}
	c := said{at: x, end: x + 1, lemma: r.lemmaOfVerb(u.items[x].token)}
	c.class = r.cues[c.lemma]
	if c.lemma == "quote" || c.lemma == "cite" || c.lemma == "report" {
		if q, found := r.quoting(u, c); found || c.lemma == "quote" {
			return q, found
		}
	}
	for end := x + 3; end > x+1; end-- { // "lash out at" before "lash out"
		if p := r.cues[r.withParticles(u, x, end, c.lemma)]; p != 0 {
			c.class, c.end = p, end
			break
		}
	}
	if r.comma(u, x+1) && r.low(u, x+2) == "too" && r.comma(u, x+3) { // warned, too, of floods
		if p := r.cues[c.lemma+"-"+r.low(u, x+4)]; p != 0 {
			c.class, c.end = p, x+5
		}
	}
	if c.class&^cueNominal == 0 && r.takesAs(u, x) {
		c.class = cueCalled
	}
	if c.class&^cueNominal == 0 {
		return said{}, false
	}
	c.group = r.verbGroup(u, x)
	if !r.tells(u, &c) {
		return said{}, false
	}
	r.findSubject(u, &c)
	return c, true
}

// quoting reads "the agency quoted Lind as saying", "Lind was quoted as saying" and "Lind was cited by the agency
// as saying".
func (r *reading) quoting(u unit, c said) (said, bool) {
	c.class = cueSay
	c.group = r.verbGroup(u, c.at)
	if r.low(u, c.at+1) == "as" && isOngoing(r.low(u, c.at+2)) {
		c.end, c.passive = c.at+3, true
		c.subject = r.phraseBefore(u, c.group)
		if p := r.phraseAfter(u, c.end+1); r.low(u, c.end) == "by" && !p.none() { // was quoted as saying by the Courier
			c.reporter, c.byWhom, c.end = p, c.end, p.end
		}
		return c, true
	}
	by := c.at + 1
	if r.low(u, by) == "by" {
		by++
	}
	p := r.phraseAfter(u, by)
	if p.none() || r.low(u, p.end) != "as" || !isOngoing(r.low(u, p.end+1)) {
		return said{}, false
	}
	c.reporter, c.subject = r.phraseBefore(u, c.group), p
	if by > c.at+1 {
		c.reporter, c.subject = c.subject, c.reporter
	}
	c.end, c.passive = p.end+2, true
	return c, true
}

// plan is what "according to" may name that does not speak.
func (r *reading) plan(u unit, p phrase) bool {
	switch r.low(u, p.end-1) {
	case "plan", "schedule", "law", "custom", "tradition", "size", "age", "rank", "need", "needs":
		return true
	}
	return false
}

func (r *reading) withParticles(u unit, x, end int, lemma string) string {
	for i := x + 1; i < end; i++ {
		lemma += "-" + r.low(u, i)
	}
	return lemma
}

// isVerb reports whether item x is a verb that may be one of saying.
func (r *reading) isVerb(u unit, x int) bool {
	switch r.low(u, x) {
	case "said", "says", "told", "tells", "wrote", "adding", "saying":
		return r.kindOf(u, x) != Propn
	}
	return r.kindOf(u, x) == Verb || r.statesThat(u, x)
}

// statesThat reports whether a word that was read as a noun is a verb of saying all the same, between its subject and
// its clause: the report states that …
func (r *reading) statesThat(u unit, x int) bool {
	if r.kindOf(u, x) != Noun || r.low(u, x+1) != "that" {
		return false
	}
	switch r.low(u, x) {
	case "states", "claims", "notes", "alleges", "argues", "insists":
	default:
		return false
	}
	switch k := r.kindOf(u, x-1); k {
	case Propn:
		return true
	case Noun:
		return !strings.HasSuffix(r.low(u, x-1), "s")
	default:
		return k == Pron && standsAlone(r.low(u, x-1))
	}
}

// inCompound reports whether item x ends a word with a hyphen that says of what kind the next is:
// "league-backed fighters", a so-called "truce". A hyphen that stands for a dash is followed by a clause: "the priest-insisted he".
func (r *reading) inCompound(u unit, x int) bool {
	if r.low(u, x-1) != "-" || r.token(u.items[x-1].token).End != r.token(u.items[x].token).Start {
		return false
	}
	next := r.kindOf(u, x+1)
	return r.low(u, x-2) == "so" || next == Noun || next == Propn || next == Adj
}

// modifies reports whether item x is a participle that tells of what kind the noun behind it is: a commanding
// lead, her proposed bills, in declared wars.
func (r *reading) modifies(u unit, x int) bool {
	low := r.low(u, x)
	past := strings.HasSuffix(low, "ed")
	if !past && !isOngoing(low) || !isNounPart(r.kindOf(u, x+1)) {
		return false
	}
	switch before := r.low(u, x-1); r.kindOf(u, x-1) {
	case Det, Part:
		return before != "to" && before != "n't" && before != "not" && before != "that"
	case Pron:
		return possessive(before)
	case Adj, Adp, Num:
		return past
	}
	return false
}

// isNounPart reports whether words of a tag make up noun phrases.
func isNounPart(k Tag) bool { return k == Noun || k == Propn || k == Adj }

// possessive reports whether a pronoun says whose a thing is: her boat.
func possessive(w string) bool {
	switch w {
	case "his", "her", "its", "their", "my", "our", "your", "whose":
		return true
	}
	return false
}

// verbGroup is the first item of the verb group that ends with the verb at x.
func (r *reading) verbGroup(u unit, x int) int {
	g := x
	for g > 0 {
		switch {
		case r.kindOf(u, g-1) == Aux, r.kindOf(u, g-1) == Adv, r.low(u, g-1) == "not", r.low(u, g-1) == "n't", r.floats(u, g-1):
		case r.low(u, g-1) == "to" && r.kindOf(u, g-2) == Verb && r.goesOn(u, g-2):
			g--
		default:
			return g
		}
		g--
	}
	return g
}

// goesOn reports whether a verb before "to say" keeps it a statement: went on to say.
func (r *reading) goesOn(u unit, x int) bool {
	switch r.low(u, x) {
	case "on", "went", "goes", "continued", "continues", "hastened", "was", "came", "rushed":
		return true
	}
	return false
}

// tells sorts out verbs of saying with which nothing is told: infinitives, denials of speech, most passives.
func (r *reading) tells(u unit, c *said) bool {
	before := r.low(u, c.group-1)
	if before == "to" && r.low(u, c.group-2) != "on" {
		return false
	}
	if before == "without" { // it goes without saying
		return false
	}
	if before == "than" || before == "as" && r.low(u, c.at+1) != "by" && strings.HasSuffix(r.low(u, c.at), "ed") { // sooner than expected
		return false
	}
	if before == "become" || before == "became" || before == "becomes" { // has become known as
		return false
	}
	if before == "to" { // went on to say
		c.group -= 2
		c.group = r.verbGroup(u, max(0, c.group-1))
	}
	be := false
	for x := c.group; x < c.at; x++ {
		switch r.low(u, x) {
		case "not", "n't", "never":
			return false
		case "is", "are", "was", "were", "been", "be", "being", "'s", "'re", "gets", "got":
			be = true
		}
	}
	ing := isOngoing(r.low(u, c.at))
	if be && !ing || r.asked(u, *c) {
		c.unnamed = r.unnamed(u, *c)
		return c.unnamed // who is told does not speak
	}
	c.ongoing = ing && !be
	return !c.ongoing || !r.isWork(u, c.group-1)
}

// isWork reports whether the noun at item x takes a participle that tells what is done, and not what is said: did a good
// job explaining the law; had trouble describing it.
func (r *reading) isWork(u unit, x int) bool {
	switch r.low(u, x) {
	case "job", "work", "trouble", "difficulty", "problem", "problems", "fun", "success", "luck", "experience", "effort":
		return r.kindOf(u, x) == Noun
	}
	return false
}

// findSubject finds who says: before the verb, after it, or the one who said before.
func (r *reading) findSubject(u unit, c *said) {
	if c.unnamed {
		return
	}
	if c.ongoing {
		if p := r.withSubject(u, c.group); !p.none() {
			c.subject = p
		} else {
			c.subject = r.attachedNoun(u, c.group)
		}
		return
	}
	if p := r.phraseBefore(u, c.group); !p.none() && !r.followedBySpeaker(u, c, p) {
		c.subject, c.relative = p, r.relativeOf(u, p, c.group)
		return
	}
	if c.group == c.at && (u.isRun(c.at-1) || r.comma(u, c.at-1) || c.at == 0) {
		if p := r.phraseAfter(u, c.end); !p.none() && c.class.is(cueSay|cueQuoted|cueAsk) && !isTell(r.low(u, c.at)) {
			if name := r.phraseAfter(u, p.end+1); r.comma(u, p.end) && !r.isName(u, p) && r.isName(u, name) {
				p.end = name.end // said the pilot, Mara Lind
			}
			c.subject, c.inverted = p, true
		}
	}
}

// followedBySpeaker reports whether who speaks stands after the verb though a noun phrase can be read before it:
// The crews, who came by boat, will stay until May, said Mara Lind, the harbour master.
func (r *reading) followedBySpeaker(u unit, c *said, before phrase) bool {
	if c.group != c.at || !r.comma(u, c.at-1) || before.start == 0 || !c.class.is(cueSay) || c.class.is(cueTell) || !r.finite(u, 0, before.start) && !r.finite(u, before.end, c.at) {
		return false
	}
	p := r.phraseAfter(u, c.end)
	return r.isName(u, p) && (p.end >= len(u.items) || r.comma(u, p.end) || r.low(u, p.end) == ".")
}

// withSubject is the subject of a participle that has its own: "with the mayor criticising …".
func (r *reading) withSubject(u unit, x int) phrase {
	p := r.nounPhrase(u, x)
	if !p.none() && r.low(u, p.start-1) == "with" {
		return p
	}
	return phrase{}
}

// isTell reports whether a word is a form of tell, which no subject follows: Lind told Reuters.
func isTell(low string) bool { return low == "told" || low == "tells" || low == "tell" }
