package collate

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// ballot finds the wording that most articles have. Each article has one vote for a wording.
type ballot struct {
	wordings []wordingVotes
}

type wordingVotes struct {
	words  string
	voters []*telling
}

func (b *ballot) cast(words string, voter *telling) {
	if words == "" {
		return
	}
	at := slices.IndexFunc(b.wordings, func(w wordingVotes) bool { return strings.EqualFold(w.words, words) })
	if at < 0 {
		at = len(b.wordings)
		b.wordings = append(b.wordings, wordingVotes{words: words})
	}
	if w := &b.wordings[at]; !slices.Contains(w.voters, voter) {
		w.voters = append(w.voters, voter)
	}
}

// won is the wording with most votes; of equals the longest that fits the head of a row, but "people" last.
func (b *ballot) won() string {
	var best wordingVotes
	for _, w := range b.wordings {
		more := len(w.voters) - len(best.voters)
		if more > 0 || more == 0 && (best.words == "people" || w.words != "people" && longer(best.words, w.words) != best.words) {
			best = w
		}
	}
	return best.words
}

// longer is the longer of two phrases that fits the head of a row.
func longer(a, b string) string {
	if len(b) > len(a) && (len(b) <= longestCounted || a == "") {
		return b
	}
	return a
}

// noun is the noun phrase of what a figure counts. Where the noun stands only later, "12 Arvian and 11
// Tamari sailors", it is added: "Arvian sailors".
func (c count) noun() string {
	f := c.figure
	if noun := nounOf(f); noun != "" || f.Head == "" || f.Head == "people" || !isCount(f) {
		return noun
	}
	const ofTwo = 2 // words that stand for the noun
	if n := len(strings.Fields(f.Of)); n > 0 && n <= ofTwo {
		return f.Of + " " + c.later(f.Head)
	}
	return strings.TrimSpace(strings.TrimSuffix(f.Unit, f.Head) + c.later(f.Head))
}

// nounOf is the noun phrase of what a figure counts, without what is told of it: "people killed in
// the raid" gives "people", and so does "killed in the raid", if the figure counts people.
func nounOf(f note.Figure) string {
	for w := range text.Words(f.Of) {
		if names(w.In(f.Of), f.Head) {
			return f.Of[:w.End]
		}
	}
	if i := strings.Index(strings.ToLower(f.Of), f.Head); i >= 0 && f.Head != "" && strings.ContainsAny(f.Head, "-0123456789") && i+len(f.Head) <= len(f.Of) {
		return f.Of[:i+len(f.Head)] // "AB-12s" is two words
	}
	if f.Head == "people" && f.Scope != note.Subset {
		return f.Head
	}
	return ""
}

// names reports whether a word is a form of the noun.
func names(word, noun string) bool {
	word = strings.ToLower(word)
	return noun != "" && (note.Lemma(word, note.Noun) == noun || word == noun || word == noun+"s")
}

// later is the noun of a figure as its sentence words it, behind the figure; the noun itself if it does not stand there.
func (c count) later(noun string) string {
	s := c.telling.at(c.figure.Span)
	if s == nil {
		return noun
	}
	for i := c.behind(s); i < len(s.tokens); i++ {
		if w := s.tokens[i].Span.In(c.telling.Text); names(w, noun) {
			return w
		}
	}
	return noun
}

// behind is the first token of its sentence behind a figure.
func (c count) behind(s *sentence) int {
	at, _ := slices.BinarySearchFunc(s.tokens, c.figure.Span.End, func(k note.Token, end int) int { return k.Span.Start - end })
	return at
}
