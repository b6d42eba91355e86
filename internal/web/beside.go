package web

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/align"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/text"
)

// beside is a copy and its source side by side, in the source's order.
type beside struct {
	ID           string
	Source, Copy witness
	SourceNote   string
	CopyNote     string
	Rows         []facing
	Ribbon       ribbon
	Folded       string // what is said of it while it is folded up; "" if it stands in the open
}

// facing is a stretch of the source and what the copy has of it.
type facing struct {
	Source, Copy []paragraph // paragraphs, cut where they agree
	Join         string      // "word for word", "reworded"; "" where one of them has nothing
	Whole        bool        // word for word
	InPart       bool        // of a paragraph that nothing faces: the copy has some of it elsewhere
}

// paragraph is one in pieces.
type paragraph struct{ Pieces []piece }

// piece is a run of words that both have, or that this one has alone.
type piece struct {
	Text string
	Both bool
}

// ribbon draws the two texts as bars and what went from one to the other. Places are in thousandths
// of the longer text.
type ribbon struct {
	SourceWide, CopyWide int
	Bands                []band
	LeftOut, Alone       []stretch
}

// band leads from a stretch of the source to one of the copy.
type band struct {
	Path  string
	Whole bool
}

// stretch is a part of a bar.
type stretch struct{ X, Wide int }

// longestBeside is how many bytes a text may have to be set beside another: a book is no article, and
// every paragraph is held against every other.
const longestBeside = 200_000

func canBeRead(a *article.Article) bool { return a != nil && len(a.Text) <= longestBeside }

// isBeside reports whether a copy is set beside its source.
func (d *drawing) isBeside(c int) bool { return slices.Contains(d.pairs, c) }

// copiesBeside are the copies that are set beside their sources: those that have most of their own first, for
// one that is word for word has little to show.
func (d *drawing) copiesBeside() []int {
	if d.excerpts {
		return nil // the texts are not given
	}
	var out []int
	for c := range d.InStory {
		w := d.Columns[c]
		from, inside := d.At[w.Source]
		if inside && canBeRead(w.Piece) && canBeRead(d.Columns[from].Piece) {
			out = append(out, c)
		}
	}
	score := func(c int) float64 {
		l := d.linkTo(c)
		return l.Score
	}
	slices.SortStableFunc(out, func(a, b int) int {
		switch sa, sb := score(a), score(b); {
		case sa < sb:
			return -1
		case sa > sb:
			return 1
		}
		return 0
	})
	return out[:min(len(out), mostBeside)]
}

// linkTo is the link by which a copy follows its source.
func (d *drawing) linkTo(c int) reuse.Link {
	w := d.Columns[c]
	l, _ := d.Best(w.Article, func(l reuse.Link) bool { return l.Source == w.Source })
	return l
}

func (d *drawing) beside() []beside {
	var out []beside
	for i, c := range d.pairs {
		from := d.At[d.Columns[c].Source]
		b := beside{
			ID: d.names.beside(d.story, d.Columns[c].Article), Source: d.witness(from), Copy: d.witness(c),
			SourceNote: d.Published(from) + " · the source", CopyNote: d.Published(c) + " · the copy",
		}
		source, copied := newSide(d.Columns[from].Piece), newSide(d.Columns[c].Piece)
		link := d.linkTo(c)
		partners := facingOf(source, copied, link.Passages)
		b.Rows = facings(source, copied, partners, link.Passages)
		b.Ribbon = newRibbon(source, copied, partners)
		if i > 0 && !d.All {
			b.Folded = fmt.Sprintf("%s and %s side by side", b.Source.Siglum, b.Copy.Siglum)
		}
		out = append(out, b)
	}
	return out
}

// side is one of two texts: its paragraphs, headline first.
type side struct {
	text       string
	paragraphs []text.Span
	size       int // bytes of all
}

func newSide(a *article.Article) side {
	s := side{text: a.Text}
	for _, b := range a.Blocks {
		if b.Kind.IsBody() || b.Kind == article.Headline {
			s.paragraphs = append(s.paragraphs, b.Span)
			s.size += b.Span.Len()
		}
	}
	return s
}

// leastShared is the share of the longer words of the shorter of two paragraphs that both must have to
// face each other where no passage of the link joins them: below it they have little more in common than
// the matter.
const leastShared = 0.30

// facingOf gives for each paragraph of the copy the paragraph of the source that it has most of, or -1.
func facingOf(source, copied side, passages []reuse.Passage) []int {
	words := make([][]string, len(source.paragraphs))
	for i, p := range source.paragraphs {
		words[i] = keys(p.In(source.text))
	}
	out := make([]int, len(copied.paragraphs))
	for j, p := range copied.paragraphs {
		out[j] = -1
		mine := keys(p.In(copied.text))
		best := 0.0
		for i := range source.paragraphs {
			shorter := min(len(mine), len(words[i]))
			if shorter == 0 {
				continue
			}
			share := float64(shared(words[i], mine)) / float64(shorter)
			if slices.ContainsFunc(passages, func(l reuse.Passage) bool { return l.Source.Overlaps(source.paragraphs[i]) && l.Copy.Overlaps(p) }) {
				share++
			}
			if share >= leastShared && share > best {
				best, out[j] = share, i
			}
		}
	}
	return out
}

// shortWord is up to how many letters a word is one that stands everywhere.
const shortWord = 3

// keys are the words of a text in their matching form, the short ones left out.
func keys(s string) []string {
	return slices.DeleteFunc(strings.Fields(text.Fold(s).Text), func(w string) bool { return utf8.RuneCountInString(w) <= shortWord })
}

// shared counts the words that two texts have, each as often as both have it.
func shared(a, b []string) int {
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	n := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			n++
		}
	}
	return n
}

// facings are the rows: each paragraph of the source with those of the copy that face it, and the
// copy's own after the one that they follow.
func facings(source, copied side, partners []int, passages []reuse.Passage) []facing {
	var out []facing
	own := func(after int) {
		for j, p := range copied.paragraphs {
			if partners[j] < 0 && follows(partners, j) == after {
				out = append(out, facing{Copy: whole(p.In(copied.text))})
			}
		}
	}
	own(-1)
	for i, p := range source.paragraphs {
		var facingIt []text.Span
		for j, partner := range partners {
			if partner == i {
				facingIt = append(facingIt, copied.paragraphs[j])
			}
		}
		f := newFacing(p.In(source.text), copied.text, facingIt)
		f.InPart = slices.ContainsFunc(passages, func(l reuse.Passage) bool { return l.Source.Overlaps(p) })
		out = append(out, f)
		own(i)
	}
	return out
}

// follows is the paragraph of the source that the paragraph before faces, or -1.
func follows(partners []int, j int) int {
	for j--; j >= 0; j-- {
		if partners[j] >= 0 {
			return partners[j]
		}
	}
	return -1
}

// mostSlips is how many words of a paragraph may differ for it to be called word for word, with
// their number.
const mostSlips = 3

func newFacing(source, copied string, spans []text.Span) facing {
	switch len(spans) {
	case 0:
		return facing{Source: whole(source)}
	case 1:
		in := spans[0].In(copied)
		columns := align.Words(source, in)
		f := facing{
			Source: []paragraph{paragraphOf(source, columns, sourceSide)}, Copy: []paragraph{paragraphOf(in, columns, copySide)},
			Join: "reworded",
		}
		if n := differing(columns); n == 0 {
			f.Join, f.Whole = "word for word", true
		} else if n <= mostSlips {
			f.Join, f.Whole = "word for word but "+apparatus.Plural(n, "word", "words"), true
		}
		return f
	}
	// Several paragraphs of the copy were made of one: each is compared with it by itself.
	f := facing{Join: "split"}
	both := map[int]bool{}
	for _, s := range spans {
		in := s.In(copied)
		columns := align.Words(source, in)
		f.Copy = append(f.Copy, paragraphOf(in, columns, copySide))
		for _, c := range columns {
			both[c.A.Start] = both[c.A.Start] || c.Op == align.Equal
		}
	}
	f.Source = []paragraph{paragraphOf(source, align.Words(source, ""), func(c align.Column) (text.Span, bool) { return c.A, both[c.A.Start] })}
	return f
}

// sourceSide and copySide are a column's words on that side, and whether both have them.
func sourceSide(c align.Column) (text.Span, bool) { return c.A, c.Op == align.Equal }
func copySide(c align.Column) (text.Span, bool)   { return c.B, c.Op == align.Equal }

// differing counts the words that are not in both.
func differing(columns []align.Column) int {
	n := 0
	for _, c := range columns {
		if c.Op != align.Equal {
			n++
		}
	}
	return n
}

// paragraphOf cuts a text into runs of words that both have and runs that it has alone; what stands
// between two words of a run belongs to it.
func paragraphOf(t string, columns []align.Column, side func(align.Column) (text.Span, bool)) paragraph {
	var runs []text.Span
	running := false
	for _, c := range columns {
		s, both := side(c)
		switch n := len(runs); {
		case s.IsZero():
			continue
		case both && running:
			runs[n-1].End = s.End
		case both:
			runs = append(runs, s)
		}
		running = both
	}
	var out paragraph
	put := func(s string, both bool) {
		if s = apparatus.Safe(s); s != "" {
			out.Pieces = append(out.Pieces, piece{s, both})
		}
	}
	at := 0
	for _, r := range runs {
		if utf8.RuneCountInString(r.In(t)) <= shortWord {
			continue // a "the" by itself says nothing
		}
		put(t[at:r.Start], false)
		put(r.In(t), true)
		at = r.End
	}
	put(t[at:], false)
	return out
}

// whole is the paragraph of one piece.
func whole(t string) []paragraph { return []paragraph{{[]piece{{apparatus.Prose(t), false}}}} }

// thousand is the width of the ribbon.
const thousand = 1000

func newRibbon(source, copied side, partners []int) ribbon {
	longer := max(source.size, copied.size, 1)
	scale := func(n int) int { return n * thousand / longer }
	r := ribbon{SourceWide: scale(source.size), CopyWide: scale(copied.size)}
	starts := make([]int, len(source.paragraphs)+1)
	for i, p := range source.paragraphs {
		starts[i+1] = starts[i] + p.Len()
	}
	faced := map[int]bool{}
	at := 0
	for j, p := range copied.paragraphs {
		i := partners[j]
		if i < 0 {
			r.Alone = append(r.Alone, stretch{scale(at), max(scale(p.Len()), 2)})
		} else {
			faced[i] = true
			a, b, c, e := scale(starts[i]), scale(starts[i+1]), scale(at), scale(at+p.Len())
			n := differing(align.Words(source.paragraphs[i].In(source.text), p.In(copied.text)))
			r.Bands = append(r.Bands, band{
				Path:  fmt.Sprintf("M%d 14C%d 56 %d 56 %d 98H%dC%d 56 %d 56 %d 14Z", a, a, c, c, e, e, b, b),
				Whole: n <= mostSlips,
			})
		}
		at += p.Len()
	}
	for i, p := range source.paragraphs {
		if !faced[i] {
			r.LeftOut = append(r.LeftOut, stretch{scale(starts[i]), max(scale(p.Len()), 2)})
		}
	}
	return r
}
