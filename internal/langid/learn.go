package langid

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Lesson is how often the words of a language are met.
type Lesson struct {
	Tag    string
	Script string // of ISO 15924, "Latn", "Cyrl", "Arab", "Deva"
	Minor  bool   // counted in one text only
	Words  []Count
}

// Count is a word and its share of running text.
type Count struct {
	Word  string
	Share float64
}

// How the table is learned.
const (
	commonWords = 1200 // words of a language that are kept
	minorWords  = 250  // of one that one text tells of
	minorTrust  = 0.5  // what the shares of these are multiplied by: the text has its own matter
	mostGrams   = 6000 // of a family: the likeliest of any language
	listText    = 2e5  // letters that the shares of words are taken to be counted in
	minorText   = 8e3
	backing     = 40 // letters' worth of what the letter before alone lets expect
)

// Learn makes the table of the lessons. The same lessons in the same order give the same bytes.
func Learn(lessons []Lesson) []byte {
	b := []byte(magic)
	for _, s := range []script{latin, cyrillic, arabic, devanagari} {
		var of []Lesson
		for _, l := range lessons {
			if l.Script == string(s) {
				l.Words = ordered(l.Words)
				of = append(of, l)
			}
		}
		b = appendFamily(b, s, of)
	}
	return b
}

// ordered are the counts by share, those of one word added up.
func ordered(in []Count) []Count {
	in = slices.Clone(in)
	slices.SortStableFunc(in, func(a, b Count) int { return cmp.Compare(a.Word, b.Word) })
	var out []Count
	for _, c := range in {
		if n := len(out); n > 0 && out[n-1].Word == c.Word {
			out[n-1].Share += c.Share
			continue
		}
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b Count) int { return cmp.Compare(b.Share, a.Share) })
	return out
}

func appendFamily(b []byte, s script, lessons []Lesson) []byte {
	var tags []string
	for _, l := range lessons {
		if l.Minor {
			l.Tag = "-" + l.Tag
		}
		tags = append(tags, l.Tag)
	}
	b = appendText(b, string(s))
	b = appendText(b, strings.Join(tags, " "))
	for _, l := range lessons {
		covered := 0.0
		for _, w := range l.Words[:min(most(l), len(l.Words))] {
			covered += w.Share
		}
		b = append(b, byte(math.Round(100*min(1, covered))))
	}
	b = appendGrams(b, lessons)
	return appendWords(b, lessons)
}

// most is how many words of a language are kept.
func most(l Lesson) int {
	if l.Minor {
		return minorWords
	}
	return commonWords
}

// parseTags reads the tags of a family.
func parseTags(s string) []language {
	var out []language
	for tag := range strings.FieldsSeq(s) {
		name, minor := strings.CutPrefix(tag, "-")
		out = append(out, language{tag: name, minor: minor})
	}
	return out
}

// letterCounts are how often letters follow each other in one language.
type letterCounts struct {
	one, two, three map[[3]rune]float64 // of c, bc, abc
	after1, after2  map[[3]rune]float64 // of anything after b, ab
	all             float64
}

func countLetters(l Lesson) letterCounts {
	m := func() map[[3]rune]float64 { return map[[3]rune]float64{} }
	c := letterCounts{m(), m(), m(), m(), m(), 0}
	size := float64(listText)
	if l.Minor {
		size = minorText
	}
	for _, w := range l.Words {
		x := w.Share * size / 5
		a, b := ' ', ' '
		for _, r := range append([]rune(w.Word), ' ') {
			c.one[[3]rune{0, 0, r}] += x
			c.two[[3]rune{0, b, r}] += x
			c.three[[3]rune{a, b, r}] += x
			c.after1[[3]rune{0, 0, b}] += x
			c.after2[[3]rune{0, a, b}] += x
			c.all += x
			a, b = b, r
		}
	}
	return c
}

// share is how likely r is after a and b; a is 0 for after b alone.
func (c letterCounts) share(a, b, r rune) float64 {
	const letters = 64 // of an alphabet, for those never seen
	one := (c.one[[3]rune{0, 0, r}] + 1.0/letters) / (c.all + 1)
	two := (c.two[[3]rune{0, b, r}] + float64(backing*one)) / (c.after1[[3]rune{0, 0, b}] + backing)
	if a == 0 {
		return two
	}
	return (c.three[[3]rune{a, b, r}] + float64(backing*two)) / (c.after2[[3]rune{0, a, b}] + backing)
}

func appendGrams(b []byte, lessons []Lesson) []byte {
	var counts []letterCounts
	weight := map[[3]rune]float64{}
	for _, l := range lessons {
		c := countLetters(l)
		for g, n := range c.three {
			weight[g] = max(weight[g], n/c.all)
		}
		for g, n := range c.two {
			weight[g] = max(weight[g], n/c.all)
		}
		counts = append(counts, c)
	}
	grams := make([][3]rune, 0, len(weight))
	for g := range weight {
		grams = append(grams, g)
	}
	slices.SortFunc(grams, func(x, y [3]rune) int {
		return cmp.Or(cmp.Compare(weight[y], weight[x]), slices.Compare(x[:], y[:]))
	})
	grams = grams[:min(len(grams), mostGrams)]
	slices.SortFunc(grams, func(x, y [3]rune) int { return cmp.Compare(gram(x[0], x[1], x[2]), gram(y[0], y[1], y[2])) })
	b = appendNumber(b, len(grams))
	for _, g := range grams {
		b = appendNumber(b, int(gram(g[0], g[1], g[2])))
	}
	for _, g := range grams {
		for _, c := range counts {
			b = append(b, cost(c.share(g[0], g[1], g[2])))
		}
	}
	return b
}

// cost is what an event of this likelihood says against a language.
func cost(share float64) byte {
	return byte(min(255, max(0, math.Round(-bit*math.Log2(share)))))
}

type posting struct {
	word uint32
	lang byte
	cost byte
}

func appendWords(b []byte, lessons []Lesson) []byte {
	var posts []posting
	for i, l := range lessons {
		trust := 1.0
		if l.Minor {
			trust = minorTrust
		}
		for _, w := range l.Words[:min(most(l), len(l.Words))] {
			posts = append(posts, posting{hash(w.Word), byte(i), cost(w.Share * trust)}) //nolint:gosec // a family has fewer than 256 languages
		}
	}
	slices.SortFunc(posts, func(x, y posting) int {
		return cmp.Or(cmp.Compare(x.word, y.word), cmp.Compare(x.lang, y.lang))
	})
	var words, starts []int
	for i, p := range posts {
		if i == 0 || p.word != posts[i-1].word {
			words, starts = append(words, int(p.word)), append(starts, i)
		}
	}
	b = appendNumber(b, len(words))
	for _, w := range words {
		b = appendNumber(b, w)
	}
	for _, s := range starts {
		b = appendNumber(b, s)
	}
	b = appendNumber(b, len(posts))
	b = appendNumber(b, len(posts))
	for _, p := range posts {
		b = append(b, p.lang, p.cost)
	}
	return b
}
