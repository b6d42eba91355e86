package note

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// besideWithin is how many items after a run the verb stands at the latest that says who spoke.
const besideWithin = 10

// beside is who speaks by the words right after a run that ends as speech with words to follow does, whatever
// their verb is: “The pier is lost,” Lind thundered. It gives the verb as well.
func (r *reading) beside(u unit, x int) (phrase, text.Span) {
	if !r.leavesOff(u.items[x].run) {
		return phrase{}, text.Span{}
	}
	if p := r.personAt(u, x+1); !p.none() {
		if w := r.low(u, p.end); startsLower(r.wordAt(u, p.end)) && !r.isSmall(u, p.end) && w != "'s" {
			return p, r.token(u.items[p.end].token)
		}
		return phrase{}, text.Span{}
	}
	if p := r.personAt(u, x+2); !p.none() && r.low(u, p.end) != "'s" && r.kindOf(u, x+1) == Verb && strings.HasSuffix(r.low(u, x+1), "ed") {
		return p, r.token(u.items[x+1].token) // “…,” thundered Lind
	}
	if r.kindOf(u, x+1) != Det {
		return phrase{}, text.Span{}
	}
	for y := x + 2; y < min(len(u.items), x+besideWithin) && !u.isRun(y); y++ {
		if c := r.cues[r.lemmaOfVerb(u.items[y].token)]; r.kindOf(u, y) == Verb && c.is(cueSay|cueAsk|cueQuoted) && r.kindOf(u, y-1) == Noun {
			return phrase{x + 1, y}, r.token(u.items[y].token) // the tall, grey harbour master said
		}
	}
	return phrase{}, text.Span{}
}

// leavesOff reports whether a run of speech ends so that its sentence goes on after it.
func (r *reading) leavesOff(run int) bool { return r.endsWith(run, ",?!") }

// personAt is the name of a person, or he or she, that begins at item x.
func (r *reading) personAt(u unit, x int) phrase {
	if low := r.low(u, x); low == "he" || low == "she" {
		return phrase{x, x + 1}
	}
	if x >= len(u.items) || u.isRun(x) {
		return phrase{}
	}
	n := r.name(u.items[x].token)
	if n < 0 || r.notes.Names[n].Kind != Person {
		return phrase{}
	}
	end := x + 1
	for end < len(u.items) && !u.isRun(end) && r.name(u.items[end].token) == n {
		end++
	}
	return phrase{x, end}
}

// isSmall reports whether item x is no verb in any reading: a preposition, a conjunction.
func (r *reading) isSmall(u unit, x int) bool {
	switch r.kindOf(u, x) {
	case Adp, Cconj, Det, Punct, Pron, Sconj, Part, Adv, Aux, Num, Adj:
		return true
	}
	return false
}

func (r *reading) wordAt(u unit, x int) string {
	if x >= len(u.items) || u.isRun(x) {
		return ""
	}
	return r.word(u.items[x].token)
}

func startsLower(w string) bool { return w != "" && w[0] >= 'a' && w[0] <= 'z' }

// signed is who signs speech that is a paragraph of its own in the next one: ― Mara Lind.
func (r *reading) signed(i int) voice {
	if i+1 >= len(r.units) || r.units[i+1].paragraph != r.units[i].paragraph+1 {
		return voice{}
	}
	u := r.units[i+1]
	if w := r.low(u, 0); w == "," || !r.comma(u, 0) && w != "-" {
		return voice{}
	}
	p := r.phraseAfter(u, 1)
	for p.end > p.start && r.kindOf(u, p.end-1) == Punct {
		p.end--
	}
	if p.none() || !r.isName(u, p) || p.end < len(u.items)-1 || p.end == len(u.items)-1 && r.low(u, p.end) != "." {
		return voice{}
	}
	return r.voice(u, p)
}

// announcedBy is the subject of a sentence that ends with a colon before speech, if he is named and no word of
// saying tells more: "Mara Lind issued the following statement:".
func (r *reading) announcedBy(u unit) voice {
	for y := 1; y < len(u.items); y++ {
		if !r.isVerbal(u, y) || r.isVerbal(u, y+1) {
			continue
		}
		if p := r.phraseBefore(u, r.verbGroup(u, y)); r.isName(u, p) {
			return r.voice(u, p)
		}
		return voice{}
	}
	return voice{}
}

// takenUp adds a run to the speech that its sentence began with, when what stands between ends as a sentence
// does: “The pier is lost,” she said in Gull, Calif. “It will be rebuilt.”
func (r *reading) takenUp(u unit, i, x int, words text.Span) bool {
	n := len(r.found) - 1
	if n < 0 || x == 0 || r.found[n].unit != i || !r.found[n].direct || r.found[n].speaker.none() || u.isRun(x-1) || !strings.HasSuffix(r.low(u, x-1), ".") {
		return false
	}
	r.found[n].pieces = append(r.found[n].pieces, words)
	r.holds(u.items[x].run, n)
	return true
}
