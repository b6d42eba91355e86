package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// longestCounted is how many bytes the head of a row of the ledger has at most: it stands beside
// the numbers.
const longestCounted = 60

// countedHead names what a row counts, and what happened to it: "people killed", "width of
// crater", "judges awaiting confirmation". The noun is the fullest that the readings have, the
// action the one that most of them have.
func countedHead(c []int, items []count) string {
	noun, act := "", ""
	acts := map[string]int{}
	for _, i := range c {
		f := items[i].figure
		if f.Measure != "" {
			noun = longer(noun, f.Of)
			continue
		}
		if x := nounOf(f); noun == "" || noun == "people" || x != "people" {
			noun = longer(noun, x)
			if noun == "people" && x != "" {
				noun = x
			}
		}
		if acts[f.Action]++; act == "" || acts[f.Action] > acts[act] {
			act = f.Action
		}
	}
	if noun == "" {
		return short(amountOf(c, items))
	}
	switch {
	case isDone(act):
		noun = strings.TrimPrefix(noun, act+" ") // "injured people"
		if !strings.Contains(noun, act) {
			noun += " " + act
		}
	case noun == "people":
		noun = deedsOf(c, items, noun)
	}
	return short(noun)
}

// deedsOf is the shortest wording of what people did, where no action is known and the noun alone
// says too little: "people took part in the march".
func deedsOf(c []int, items []count, noun string) string {
	const most = 45 // bytes: a longer one is a sentence, or cut off
	told := noun
	for _, i := range c {
		of := items[i].figure.Of
		if strings.HasPrefix(of, noun+" ") && len(of) <= most && !strings.ContainsAny(of, ",;:–—") && (told == noun || len(of) < len(told)) {
			told = of
		}
	}
	return told
}

// amountOf names an amount of which it is not known what it counts, by its unit and the shortest wording
// of what follows it: "dollars in damages", "percent tariff on brass".
func amountOf(c []int, items []count) string {
	unit := items[c[0]].figure.Unit
	switch unit {
	case "pound sterling":
		unit = "pounds"
	case "dollar", "euro", "rouble", "ruble", "yuan", "rupee":
		unit += "s"
	}
	shortest := ""
	for _, i := range c {
		if x := items[i].followed(); x != "" && (shortest == "" || len(x) < len(shortest)) {
			shortest = x
		}
	}
	return strings.TrimSpace(unit + " " + shortest)
}

// followed is the phrase right behind a figure, up to its last noun.
func (c count) followed() string {
	const most = 5 // words
	s := c.telling.at(c.figure.Span)
	if s == nil {
		return ""
	}
	at, _ := slices.BinarySearchFunc(s.tokens, c.figure.Span.End, func(k note.Token, end int) int { return k.Span.Start - end })
	end := at
	for i := at; i < len(s.tokens) && i < at+most; i++ {
		tag := s.tokens[i].Tag
		if tag != note.Noun && tag != note.Propn && tag != note.Adj && tag != note.Adp && (tag != note.Det || i == at) {
			break
		}
		if tag == note.Noun || tag == note.Propn {
			end = i + 1
		}
	}
	if end == at {
		return ""
	}
	return text.Span{Start: s.tokens[at].Span.Start, End: s.tokens[end-1].Span.End}.In(c.telling.Text)
}

// longer is the longer of two phrases that fits the head of a row.
func longer(a, b string) string {
	if len(b) > len(a) && (len(b) <= longestCounted || a == "") {
		return b
	}
	return a
}

// nounOf is the noun phrase of what a figure counts, without what is told of it: "people killed in
// the raid" gives "people", and so does "killed in the raid", if the figure counts people.
func nounOf(f note.Figure) string {
	end, known := 0, false
	for w := range text.Words(f.Of) {
		word := strings.ToLower(w.In(f.Of))
		if note.Lemma(word, note.Noun) == f.Head {
			end, known = w.End, true
			break
		}
	}
	switch {
	case known:
		return f.Of[:end]
	case f.Head == "people" && f.Scope != note.Subset:
		return f.Head
	}
	return ""
}

// isDone reports whether an action says what became of what is counted, so that it may stand after
// the noun: "killed", "missing", not "to march" nor "hold".
func isDone(act string) bool {
	return !strings.Contains(act, " ") && (strings.HasSuffix(act, "ed") && note.Lemma(act, note.Verb) != act ||
		act == "missing" || act == "found")
}

// short cuts a head between words.
func short(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= longestCounted {
		return s
	}
	cut := text.Span{End: longestCounted}
	for i := range s {
		if i > longestCounted-len(" …") {
			break
		}
		cut.End = i
	}
	words := cut.In(s)
	if i := strings.LastIndexByte(words, ' '); i > 0 {
		words = words[:i]
	}
	return strings.TrimRight(words, " ,;:–—-") + " …"
}
