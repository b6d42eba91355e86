package collate

import (
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// longestCounted is how many bytes the head of a row of the ledger has at most: it stands beside
// the numbers.
const longestCounted = 60

// countedHead names what a row counts, and what happened to it: "people killed", "width of
// crater", "judges awaiting confirmation". The noun is the one that most articles have, and so is the
// action.
func countedHead(c []int, items []count) string {
	if head := measuredHead(c, items); head != "" {
		return short(head)
	}
	var nouns, acts ballot
	for _, i := range c {
		nouns.cast(items[i].noun(), items[i].telling)
		acts.cast(items[i].figure.Action, items[i].telling)
	}
	noun, act := nouns.won(), acts.won()
	switch f := items[c[0]].figure; {
	case noun == "":
		return short(amountOf(c, items))
	case !isCount(f) && f.Unit == "percent":
		return short(shareOf(noun, c, items))
	case !isCount(f):
		return short(owned(noun, c, items))
	case isDone(act):
		return short(happened(noun, act))
	case noun == "people":
		return short(deedsOf(c, items, noun))
	}
	return short(noun)
}

// happened is a noun with what happened to it, unless the noun says so: "people killed"; not "deaths
// killed", nor "protesters protested".
func happened(noun, act string) string {
	noun = strings.TrimPrefix(noun, act+" ") // "injured people"
	last := noun[strings.LastIndexByte(noun, ' ')+1:]
	switch strings.ToLower(last) {
	case "death", "deaths", "dead", "life", "lives", "fatalities", "victims":
		if act == "killed" && last == noun {
			return "people killed"
		}
		return noun
	}
	const ending = 2 // "ed"
	if stem := act[:len(act)-ending]; strings.Contains(noun, act) || len(stem) > ending && strings.HasPrefix(strings.ToLower(last), stem) && !strings.HasSuffix(last, "s killed") {
		return noun
	}
	return noun + " " + act
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
