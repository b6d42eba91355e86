package collate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/note"
)

// What a word means is written "deed find", "told say" or, of a choice of word, "thing gang", which no
// stem is. A light verb means nothing of its own.
const (
	deedMark  = "deed "
	toldMark  = "told " // the deed is the telling itself
	thingMark = "thing "
	// happenMark is the meaning of a verb that leaves it to a noun what happened: "the blast occurred".
	happenMark = "happens"
)

// synonyms are words that tell one deed or thing, by the first of their stems.
type synonyms map[string][]synonym

type synonym struct {
	stems   []string
	apart   string // the stem of a word that stands some words behind these: "find ... guilty"
	meaning string
}

// length is how many words a phrase has.
func (w synonym) length() int {
	if w.apart != "" {
		return len(w.stems) + 1
	}
	return len(w.stems)
}

// longestGap is how many tokens lie at most between the parts of such a phrase: "found the two brothers guilty".
const longestGap = 5

// fits reports whether the words of a phrase stand in the lemmas from i on.
func (w synonym) fits(lemmas []string, i int) bool {
	end := i + len(w.stems)
	if end > len(lemmas) || !slices.Equal(w.stems, lemmas[i:end]) {
		return false
	}
	return w.apart == "" || slices.Contains(lemmas[end:min(len(lemmas), end+longestGap+1)], w.apart)
}

// parseSynonyms reads the word list, whose head says in what form, and adds the choices of word:
// what tellings call one thing in two ways is one thing. Deeds marked as done once are given by their meaning.
func parseSynonyms(s string, choices []choice) (words synonyms, once map[string]bool, err error) {
	marks := map[string]string{"[sayings]": toldMark, "[deeds]": deedMark, "[light]": "", "[happenings]": happenMark}
	mark, out := "", synonyms{}
	once = map[string]bool{}
	for n, line := range dataLines(s) {
		if strings.HasPrefix(line, "[") {
			known := false
			if mark, known = marks[line]; !known {
				return nil, nil, fmt.Errorf("line %d: %s is no part of the list", n, line)
			}
			continue
		}
		deed, list, found := strings.Cut(line, ":")
		if !found {
			return nil, nil, fmt.Errorf("line %d: no colon after the deed", n)
		}
		deed, single := strings.CutSuffix(deed, "!")
		meaning := ""
		switch mark {
		case "":
		case happenMark:
			meaning = happenMark
		default:
			meaning = mark + strings.TrimSpace(deed)
			once[meaning] = single
		}
		for words := range strings.SplitSeq(list, ",") {
			near, far, _ := strings.Cut(words, "...")
			out.add(stems(near), strings.Join(stems(far), " "), meaning)
		}
	}
	for _, c := range choices {
		for _, words := range c.terms {
			out.add(words, "", thingMark+c.head)
		}
	}
	for first := range out { // the longest that fits is meant; of two, the one that was read first
		slices.SortStableFunc(out[first], func(a, b synonym) int { return b.length() - a.length() })
	}
	return out, once, nil
}

func (s synonyms) add(stems []string, apart, meaning string) {
	if len(stems) > 0 {
		s[stems[0]] = append(s[stems[0]], synonym{stems, apart, meaning})
	}
}

func isTold(meaning string) bool { return strings.HasPrefix(meaning, toldMark) }

// isOccasion reports whether a meaning is an occasion of saying, not just that something was said.
func isOccasion(meaning string) bool { return isTold(meaning) && meaning != toldMark+"say" }

// isListed reports whether a meaning is a deed of the word list, so that a noun tells it too.
func isListed(meaning string) bool { return strings.HasPrefix(meaning, deedMark) || isTold(meaning) }

// meanings are, for each token of a sentence, the deed or thing that it stands for, else the stem of
// its lemma; "" for a word that says nothing of its own, one of a time, and for all but the first word of
// a phrase.
func (c *Collator) meanings(s *sentence) []string {
	lemmas := make([]string, len(s.tokens))
	for i, k := range s.tokens {
		word := s.words[i]
		if isContent(k.Tag, word) || k.Tag == note.Adp || k.Tag == note.Pron || k.Tag == note.Det {
			lemmas[i] = idf.Stem(note.Lemma(word, k.Tag))
		}
	}
	out := make([]string, len(s.tokens))
	for i := 0; i < len(lemmas); i++ {
		known := c.synonyms[lemmas[i]]
		at := slices.IndexFunc(known, func(w synonym) bool { return w.fits(lemmas, i) })
		switch word := s.words[i]; {
		case at >= 0:
			out[i] = known[at].meaning
			i += len(known[at].stems) - 1
		case isContent(s.tokens[i].Tag, word) && !slices.Contains(deny, word) && c.common.Weight(lemmas[i]) >= commonest:
			out[i] = lemmas[i]
		}
	}
	s.eachDating(func(i int) { out[i] = "" })
	return out
}
