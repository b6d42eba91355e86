package report

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/internal/apparatus"
)

// setVariants writes variants one under the other, word under word: what they have in common
// as it is, where they part in brackets of one width.
func (p *page) setVariants(vs []variant, indent, labels, forms int) {
	room := max(p.width-indent-labels-forms-2, 12)
	t := &typesetter{p: p, vs: vs, indent: indent, labels: labels, forms: forms, room: room, lines: make([]line, len(vs))}
	for _, part := range apparatus.Passages(bare(vs)) {
		if part.Same {
			t.same(part)
			continue
		}
		t.parted(part)
	}
	t.flush()
}

// bare are the tellings without what stands before them.
func bare(vs []variant) []apparatus.Variant {
	out := make([]apparatus.Variant, len(vs))
	for i, v := range vs {
		out[i] = v.Variant
	}
	return out
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

func (t *typesetter) same(part apparatus.Passage) {
	n := len(part.Words[0])
	if !t.p.All && n >= longRun {
		t.agreed(part, 0, keepWords)
		t.unit(slices.Repeat([]string{"…"}, len(t.vs)), 0)
		t.agreed(part, n-keepWords, n)
		return
	}
	t.agreed(part, 0, n)
}

func (t *typesetter) agreed(part apparatus.Passage, from, to int) {
	for i := from; i < to; i++ {
		words := make([]string, len(t.vs))
		for v := range t.vs {
			words[v] = part.Words[v][i]
		}
		t.unit(words, 0)
	}
}

// noWords stands for nothing where the others have more than fits on a line.
const noWords = "   "

// parted sets what differs, in brackets padded to the longest. What does not fit beside anything
// gets lines of its own, each telling whole.
func (t *typesetter) parted(part apparatus.Passage) {
	texts := make([]string, len(t.vs))
	widest := 0
	for v, words := range part.Words {
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
	space := min(t.used, 1) // before all but the first
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
