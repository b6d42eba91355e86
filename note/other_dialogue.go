package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// maxTurns is the most stretches between dashes that a line of dialogue is read for.
const maxTurns = 12

// dialogue gives what is said in a paragraph that opens with a dash, in pieces: — Да, — сказал он. — Мы
// едем. There is none without a verb of saying after the first piece: lists open with dashes too.
func (f *speechFinder) dialogue(p text.Span) []text.Span {
	first, n := utf8.DecodeRuneInString(p.In(f.t))
	if !f.dash || !isLongDash(first) {
		return nil
	}
	stretches := f.stretches(text.Span{Start: p.Start + n, End: p.End})
	var pieces []text.Span
	reported := false
	said := stretches[0]
	keep := func() {
		if x := f.piece(said); x.Len() > 0 {
			pieces = append(pieces, x)
		}
		said = text.Span{}
	}
	for i := 1; i < len(stretches); i++ {
		if said.IsZero() { // after the reporter's words
			said = stretches[i]
			continue
		}
		if f.reports(stretches[i-1].In(f.t), f.t[stretches[i].Start:p.End]) {
			keep()
			reported = true
			continue
		}
		said = said.Cover(stretches[i])
	}
	if !reported {
		return f.inlineSpeech(p, n)
	}
	if x := f.piece(said); x.Len() > 0 { // nothing behind it tells who says it
		pieces = append(pieces, f.firstSentence(x))
	}
	return pieces
}

// inlineSpeech is what stands before the comma with the verb of saying in a line that opens with a
// dash of n bytes: – Ingen varnade oss, säger Lind.
func (f *speechFinder) inlineSpeech(p text.Span, n int) []text.Span {
	if !f.inline {
		return nil
	}
	start := p.Start + n
	for at := start; ; {
		comma := strings.IndexByte(f.t[at:p.End], ',')
		if comma < 0 || at+comma-start > longest {
			return nil
		}
		at += comma + 1
		rest := strings.TrimLeft(f.t[at:p.End], " \u00a0")
		if unicode.IsLower(rune0(rest)) && f.verbIn(rest, 2) {
			if x := f.piece(text.Span{Start: start, End: at - 1}); x.Len() > 0 {
				return []text.Span{x}
			}
			return nil
		}
	}
}

// stretches are what stands between the dashes of a line.
func (f *speechFinder) stretches(s text.Span) []text.Span {
	var out []text.Span
	before := ' '
	start := s.Start
	for i, r := range s.In(f.t) {
		if isLongDash(r) && (r != '-' || before == ' ') && len(out) < maxTurns {
			out = append(out, text.Span{Start: start, End: s.Start + i})
			start = s.Start + i + utf8.RuneLen(r)
		}
		before = r
	}
	return append(out, text.Span{Start: start, End: s.End})
}

// piece is a stretch without the marks that part it from the reporter's words.
func (f *speechFinder) piece(s text.Span) text.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(f.t[s.Start:s.End])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || isOpener(r) {
			break
		}
		s.Start += n
	}
	s = f.trimmed(s)
	if s.Len() > 0 && f.t[s.End-1] == ',' { // before the dash: — Да, — сказал он
		s.End--
	}
	return s
}

// reports reports whether the words after a dash are the reporter's: they begin with a small letter
// and a verb of saying is among the first.
func (f *speechFinder) reports(said, rest string) bool {
	glued := !strings.HasPrefix(rest, " ") // —Vamos —dijo Lobo—
	rest = strings.TrimLeft(rest, " \u00a0")
	if !unicode.IsLower(rune0(rest)) || !f.verbIn(rest, verbWithin) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(said, unicode.IsSpace))
	return glued || last == ',' || isEndMark(last) || f.verbIn(rest, 1)
}

func isLongDash(r rune) bool { return r == '—' || r == '–' || r == '―' || r == '-' }
