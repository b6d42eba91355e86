package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// statement is a quotation as it is found, before its speaker is known by name.
type statement struct {
	pieces  []text.Span
	cue     text.Span
	speaker voice
	via     voice
	unit    int
	inside  int  // index in found of the statement it lies in, or -1
	direct  bool // every piece is a run of speech
	marked  bool // a piece has a run of speech in it
	carried bool // no words say who speaks: the one who spoke before
	lost    bool // its marks were lost: first-person words without them
	retold  bool // it lies in the words of another
}

// voice is who speaks, as the article words it, by tokens. If who or which stands for him before the word of
// saying, that is the mention, as he or she would be.
type voice struct{ first, end, relative int }

func (m voice) none() bool { return m.end <= m.first }

func (r *reading) voice(u unit, p phrase) voice {
	if p.none() {
		return voice{}
	}
	return voice{first: u.items[p.start].token, end: u.items[p.end-1].end}
}

func (r *reading) voiceSpan(m voice) text.Span {
	if m.none() {
		return text.Span{}
	}
	if m.relative > 0 {
		return r.token(m.relative)
	}
	return r.span(m.first, m.end)
}

// words covers items from start to end, without the marks and punctuation at the edges.
func (r *reading) words(u unit, start, end int) text.Span {
	if end <= start {
		return text.Span{}
	}
	s := text.Span{Start: r.token(u.items[start].token).Start, End: r.token(u.items[end-1].end - 1).End}
	return r.trim(s)
}

// trim takes spaces, marks and loose punctuation off the edges of a span; a full stop, a question
// or exclamation mark and a bracket at its end stay only inside quotation marks.
func (r *reading) trim(s text.Span) text.Span {
	t := s.In(r.article.Text)
	left := strings.TrimLeftFunc(t, func(c rune) bool {
		return unicode.IsSpace(c) || isMark(c) || strings.ContainsRune(",;:.—–-―", c)
	})
	s.Start += len(t) - len(left)
	right := strings.TrimRightFunc(left, func(c rune) bool {
		return unicode.IsSpace(c) || isMark(c) || strings.ContainsRune(",;:—–-―.", c)
	})
	s.End = s.Start + len(right)
	return s
}

// said is the words of a run of speech.
func (r *reading) said(x run) text.Span {
	s := x.inner
	t := s.In(r.article.Text)
	left := strings.TrimLeftFunc(t, func(c rune) bool { return unicode.IsSpace(c) || isMark(c) })
	s.Start += len(t) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, func(c rune) bool { return unicode.IsSpace(c) || c == ',' }))
	return s
}

// formOf says whether a statement is all in marks, in part, or not at all.
func (r *reading) formOf(pieces []text.Span) (Form, Marks) {
	in, out := 0, 0
	for _, p := range pieces {
		x := r.runAt(p.Start)
		t := p.In(r.article.Text)
		for i := 0; i < len(t); {
			c, n := utf8.DecodeRuneInString(t[i:])
			if unicode.IsLetter(c) || unicode.IsDigit(c) {
				for x < len(r.runs) && r.runs[x].outer.End <= p.Start+i {
					x++
				}
				if x < len(r.runs) && r.runs[x].inner.Start <= p.Start+i && p.Start+i < r.runs[x].inner.End {
					in++
				} else {
					out++
				}
			}
			i += n
		}
	}
	switch {
	case in == 0:
		return Indirect, Unmarked
	case out == 0:
		return Direct, Marked
	}
	return Mixed, Marked
}

// runAt is the first run that ends after pos.
func (r *reading) runAt(pos int) int {
	x, _ := slices.BinarySearchFunc(r.runs, pos, func(x run, pos int) int {
		if x.outer.End <= pos {
			return -1
		}
		return 1
	})
	return x
}
