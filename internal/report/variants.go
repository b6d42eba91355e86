package report

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/text"
)

// variant is one telling of a saying, and the columns that have it in these words.
type variant struct {
	columns []int
	label   string // the sigla
	form    string
	words   []string
}

// passage is a run of words that all variants have, or the place where they part.
type passage struct {
	same  bool
	words [][]string // by variant
}

// leastAlike is the share of words in common from which two tellings are set word against word:
// below, most of the words would stand in brackets and a reader compares the sentences better.
const leastAlike = 0.4

// alike is the share of the words of the shortest telling that all of them have.
func alike(vs []variant) float64 {
	common, shortest := 0, len(vs[0].words)
	for _, v := range vs {
		shortest = min(shortest, len(v.words))
	}
	if shortest == 0 {
		return 0
	}
	for _, part := range passages(vs) {
		if part.same {
			common += len(part.words[0])
		}
	}
	return float64(common) / float64(shortest)
}

// passages lays variants side by side along the words of the first: where every one has the words
// of the first, in order, they agree.
func passages(variants []variant) []passage {
	base := variants[0].words
	partner := make([][]int, len(variants)) // by variant, for each word of the base: its place, or -1
	for v := range variants {
		partner[v] = slices.Repeat([]int{-1}, len(base))
		if v == 0 {
			for i := range base {
				partner[v][i] = i
			}
			continue
		}
		for _, m := range matches(base, variants[v].words) {
			partner[v][m[0]] = m[1]
		}
	}
	var out []passage
	next := make([]int, len(variants)) // the first word of each variant that is not laid yet
	part := func(upto func(v int) int) {
		p := passage{words: make([][]string, len(variants))}
		some := false
		for v := range variants {
			p.words[v] = variants[v].words[next[v]:upto(v)]
			some = some || len(p.words[v]) > 0
			next[v] = upto(v)
		}
		if some {
			p.same = !slices.ContainsFunc(p.words, func(w []string) bool {
				return len(w) != len(p.words[0]) || plainWord(strings.Join(w, " ")) != plainWord(strings.Join(p.words[0], " "))
			})
			out = append(out, p)
		}
	}
	for i := range base {
		if slices.ContainsFunc(partner, func(at []int) bool { return at[i] < 0 }) {
			continue
		}
		part(func(v int) int { return partner[v][i] })
		if n := len(out); n == 0 || !out[n-1].same {
			out = append(out, passage{same: true, words: make([][]string, len(variants))})
		}
		for v := range variants {
			at := partner[v][i]
			last := &out[len(out)-1]
			last.words[v] = append(last.words[v], variants[v].words[at])
			next[v] = at + 1
		}
	}
	part(func(v int) int { return len(variants[v].words) })
	return out
}

// spoken cuts a telling into words as they are set: at spaces.
func spoken(s string) []string { return strings.Fields(s) }

// plainWord is the form in which a word is compared: case and kinds of quotation marks do not
// count, a comma does.
func plainWord(w string) string { return text.Fold(w).Text }

// matches pairs the words that two tellings have in common, in order. Words that are set with
// other marks of punctuation are no pair: a comma more is a difference to be seen.
func matches(a, b []string) [][2]int {
	var out [][2]int
	placesA, placesB := starts(a), starts(b)
	nextA, nextB := 0, 0
	for _, c := range align.Words(strings.Join(a, " "), strings.Join(b, " ")) {
		if c.Op != align.Equal {
			continue
		}
		i, j := wordAt(placesA, c.A.Start), wordAt(placesB, c.B.Start)
		if i < nextA || j < nextB || plainWord(a[i]) != plainWord(b[j]) {
			continue
		}
		out = append(out, [2]int{i, j})
		nextA, nextB = i+1, j+1
	}
	return out
}

// starts are the places of words in the text that they make when joined by single spaces.
func starts(words []string) []int {
	out := make([]int, len(words))
	at := 0
	for i, w := range words {
		out[i] = at
		at += len(w) + 1
	}
	return out
}

// wordAt is the word that holds the byte at.
func wordAt(starts []int, at int) int {
	i, found := slices.BinarySearch(starts, at)
	if found {
		return i
	}
	return i - 1
}

// setVariants writes variants one under the other, word under word: what they have in common
// as it is, where they part in brackets of one width.
func (p *page) setVariants(vs []variant, indent, labels, forms int) {
	room := max(p.width-indent-labels-forms-2, 12)
	t := &typesetter{p: p, vs: vs, indent: indent, labels: labels, forms: forms, room: room, lines: make([]line, len(vs))}
	for _, part := range passages(vs) {
		if part.same {
			t.same(part)
			continue
		}
		t.parted(part)
	}
	t.flush()
}

// typesetter fills the lines of the variants in step.
type typesetter struct {
	p                     *page
	vs                    []variant
	indent, labels, forms int
	room                  int
	lines                 []line
	used                  int
	begun                 bool // the first lines, those with the forms, are out
}

// keepWords is how many words are shown of either end of a long agreement, and longRun how many words
// it has at least to be shortened.
const (
	keepWords = 8
	longRun   = 24
)

func (t *typesetter) same(part passage) {
	n := len(part.words[0])
	if !t.p.All && n >= longRun {
		t.agreed(part, 0, keepWords)
		t.unit(slices.Repeat([]string{"…"}, len(t.vs)), 0)
		t.agreed(part, n-keepWords, n)
		return
	}
	t.agreed(part, 0, n)
}

func (t *typesetter) agreed(part passage, from, to int) {
	for i := from; i < to; i++ {
		words := make([]string, len(t.vs))
		for v := range t.vs {
			words[v] = part.words[v][i]
		}
		t.unit(words, 0)
	}
}

// noWords stands for nothing where the others have more than fits on a line.
const noWords = "   "

// parted sets what differs, in brackets padded to the longest. What does not fit beside anything
// gets lines of its own, each telling whole.
func (t *typesetter) parted(part passage) {
	texts := make([]string, len(t.vs))
	widest := 0
	for v, words := range part.words {
		texts[v] = strings.Join(words, " ")
		widest = max(widest, width(texts[v]))
	}
	if widest+2 <= t.room {
		for v := range texts {
			texts[v] = "[" + pad(texts[v], widest) + "]"
		}
		t.unit(texts, bold)
		return
	}
	t.flush()
	for v := range texts {
		if texts[v] == "" {
			texts[v] = noWords
		}
		for i, l := range wrap(line{{"[" + texts[v] + "]", bold}}, t.room) {
			if i > 0 {
				l = append(t.p.label("", "", t.indent, t.labels, t.forms), l...)
				t.p.put(l)
				continue
			}
			t.put(v, l)
		}
	}
	t.begun = true
}

// unit sets one word, or one bracket, of every variant in the same columns.
func (t *typesetter) unit(words []string, l look) {
	widest := 0
	for _, w := range words {
		widest = max(widest, width(w))
	}
	space := btoi(t.used > 0)
	if t.used+space+widest > t.room {
		t.flush()
		space = 0
	}
	for v, w := range words {
		t.lines[v] = append(t.lines[v], piece{text: spaces(space)}, piece{w, l}, piece{text: spaces(widest - width(w))})
	}
	t.used += space + widest
}

func (t *typesetter) flush() {
	if t.used == 0 {
		return
	}
	for v := range t.vs {
		for _, l := range wrapWide(t.lines[v], t.room) {
			t.put(v, l)
		}
		t.lines[v] = nil
	}
	t.used = 0
	t.begun = true
}

// wrapWide breaks a line only if it is a single word too wide for the room.
func wrapWide(l line, room int) []line {
	if l.width() <= room {
		return []line{l}
	}
	return wrap(l, room)
}

// put writes a line of a variant: siglum, form if it is the first, words.
func (t *typesetter) put(v int, l line) {
	form := ""
	if !t.begun {
		form = t.vs[v].form
	}
	head := t.p.label(t.vs[v].label, form, t.indent, t.labels, t.forms)
	t.p.put(append(head, l...))
}

func (p *page) label(siglum, form string, indent, labels, forms int) line {
	return line{{text: spaces(indent)}, {pad(cut(siglum, labels), labels) + " ", bold}, {pad(form, forms) + " ", dim}}
}
