package wire

import (
	"fmt"
	"math"
	"math/rand/v2"
	"time"

	"github.com/variorum-news/variorum/note"
)

// Stream is the articles of a seed.
type Stream struct {
	seed   uint64
	window int
	words  vocabulary
}

// Kind is what an article of the stream is.
type Kind string

// The kinds; the package comment has their rates.
const (
	Own       Kind = "own"
	Verbatim  Kind = "verbatim"
	Excerpt   Kind = "excerpt"
	Mixed     Kind = "mixed"
	Edited    Kind = "edited"
	Heavy     Kind = "heavy"
	Rewritten Kind = "rewritten"
	Sibling   Kind = "sibling"
	Third     Kind = "third"
	Version   Kind = "version"
	Template  Kind = "template"
)

// rates are how many of a hundred articles are of a kind.
var rates = []struct {
	kind Kind
	of   int
}{
	{Own, 56}, {Verbatim, 6}, {Excerpt, 5}, {Mixed, 3}, {Edited, 6}, {Heavy, 3}, {Rewritten, 3},
	{Sibling, 5}, {Third, 4}, {Version, 4}, {Template, 5},
}

// Truth is what an article is, and of which text: another article's ID, or "@" and the name of a
// text outside the stream; "" of an own one.
type Truth struct {
	Kind Kind
	Of   string
}

// HasSource reports whether the text comes of an article of the stream.
func (t Truth) HasSource() bool { return t.Of != "" && t.Of[0] != '@' }

// The stream's figures.
const (
	outlets   = 400
	between   = 2592 * time.Millisecond // a million articles in thirty days
	meanWords = 800
	spread    = .6 // of the logarithm of the length
	recent    = 4000
)

// New makes the stream of a seed; sources of copies lie at most window articles back.
func New(seed uint64, window int) *Stream {
	return &Stream{seed, window, newVocabulary(seed)}
}

// ID is that of the i-th article.
func ID(i int) string { return fmt.Sprintf("w%07d", i) }

// Number is the place of an article with this ID.
func Number(id string) int {
	n := 0
	for _, c := range id[1:] {
		n = 10*n + int(c-'0')
	}
	return n
}

// draw gives the random numbers of one purpose for one article.
func (s *Stream) draw(i int, purpose uint64) *rand.Rand {
	return rand.New(rand.NewPCG(s.seed+purpose<<32, uint64(i)))
}

const (
	ofTruth uint64 = iota + 1
	ofText
	ofAgency
	ofStatement
	ofOutlet
	ofFurniture
)

// Truth is what the i-th article is.
func (s *Stream) Truth(i int) Truth {
	r := s.draw(i, ofTruth)
	kind := kindOf(r.IntN(100))
	switch kind {
	case Own:
		return Truth{Own, ""}
	case Sibling:
		return Truth{kind, fmt.Sprintf("@agency%d", i/200*5+r.IntN(5))}
	case Third:
		return Truth{kind, fmt.Sprintf("@statement%d", i/100)}
	case Template:
		return Truth{kind, fmt.Sprintf("@frame%d", r.IntN(len(frames)))}
	}
	reach := min(i, s.window)
	if r.IntN(2) == 0 {
		reach = min(reach, recent)
	}
	if reach == 0 {
		return Truth{Own, ""}
	}
	first := i - reach
	for j := i - 1 - r.IntN(reach); j >= first; j-- {
		if kindOf(s.draw(j, ofTruth).IntN(100)) == Own {
			return Truth{kind, ID(j)}
		}
	}
	return Truth{Own, ""}
}

func kindOf(percent int) Kind {
	for _, r := range rates {
		if percent < r.of {
			return r.kind
		}
		percent -= r.of
	}
	return Own
}

// outlet is who prints the i-th article: the first of the outlets most.
func (s *Stream) outlet(i int) int {
	return int(math.Exp(s.draw(i, ofOutlet).Float64()*math.Log(outlets+1))) - 1
}

// Article makes the i-th article and its notes.
func (s *Stream) Article(i int) (*note.Annotated, Truth) {
	t := s.Truth(i)
	r := s.draw(i, ofText)
	outlet := s.outlet(i)
	var body []sentence
	switch {
	case t.HasSource():
		source := Number(t.Of)
		body = s.own(source)
		if t.Kind == Version {
			outlet = s.outlet(source)
		} else if outlet == s.outlet(source) {
			outlet = (outlet + 1) % outlets
		}
	case t.Kind == Sibling:
		body = s.text(s.draw(number(t.Of), ofAgency))
	case t.Kind != Template:
		body = s.own(i)
	}
	switch t.Kind {
	case Excerpt:
		body = excerpt(r, body)
	case Mixed:
		body = excerpt(r, body)
		body = append(body, s.sentences(r, count(body))...)
	case Edited:
		body = move(r, s.edit(r, body, .02+.1*r.Float64(), .02))
	case Heavy:
		body = s.everyNth(r, body, 4+r.IntN(3))
	case Rewritten:
		body = s.edit(r, body, .5, 0)
	case Sibling:
		body = cut(r, body, .6+.3*r.Float64())
	case Third:
		statement := s.draw(number(t.Of), ofStatement)
		at := r.IntN(len(body) + 1)
		body = append(body[:at:at], append(s.plain(statement, 60+statement.IntN(60)), body[at:]...)...)
	case Version:
		body = append(body, s.sentences(r, 120)...)
	case Template:
		body = s.fill(r, number(t.Of))
	}
	a := s.print(body, s.furniture(outlet))
	a.ID = ID(i)
	a.Outlet = s.masthead(outlet)
	a.Published = published(i)
	return a, t
}

// number is that at the end of the name of an outside text.
func number(of string) int {
	n, unit := 0, 1
	for k := len(of) - 1; of[k] >= '0' && of[k] <= '9'; k-- {
		n, unit = n+unit*int(of[k]-'0'), 10*unit
	}
	return n
}

func (s *Stream) own(i int) []sentence { return s.text(s.draw(i, ofText+100)) }

func (s *Stream) text(r *rand.Rand) []sentence {
	words := math.Exp(math.Log(meanWords) - spread*spread/2 + spread*r.NormFloat64())
	return s.sentences(r, int(min(3000, max(80, words))))
}
