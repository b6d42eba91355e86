package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// sentences gives the sentences of an article's headline, body and captions, in order, and for
// each the index of its block. A sentence never crosses a block.
func (p *splitter) sentences(a *article.Article) (spans []text.Span, blocks []int) {
	wrapped := isWrapped(a)
	for i, b := range a.Blocks {
		if !isNoted(b.Kind) || b.Span.Start < 0 || b.Span.End > len(a.Text) {
			continue
		}
		before := len(spans)
		for part := range lineGroups(a.Text, b.Span, wrapped) {
			spans = p.cut(spans, a.Text, part)
		}
		for range len(spans) - before {
			blocks = append(blocks, i)
		}
	}
	return spans, blocks
}

// Lines of copy that was wrapped for a wire or a terminal are this long, in bytes: a shorter line
// ends for a reason, and a longer one is a paragraph.
const (
	minWrapped = 45
	maxWrapped = 100
)

// isWrapped decides for a whole article whether its lines were broken to fit a width: most lines
// that have a next one are of that length, in mid-sentence, and most next ones begin with a small
// letter; in a list of headlines they do not. A line of that length that ends with a stop, of a
// sentence or of an abbreviation, says nothing.
func isWrapped(a *article.Article) bool {
	var lines, wrapped, small, capitals int
	for _, b := range a.Blocks {
		if !b.Kind.IsBody() || b.Span.Start < 0 || b.Span.End > len(a.Text) {
			continue
		}
		for rest := b.Span.In(a.Text); ; {
			line, next, more := strings.Cut(rest, "\n")
			if !more {
				break
			}
			rest = next
			if strings.TrimSpace(line) == "" || strings.HasPrefix(next, "\n") || next == "" {
				continue
			}
			lines++
			if len(line) < minWrapped || len(line) > maxWrapped {
				continue
			}
			if endsSentence(line) {
				lines--
				continue
			}
			wrapped++
			switch first, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " \t\"'“‘(")); {
			case !unicode.IsUpper(first):
				small++
			case strings.IndexFunc(line, unicode.IsLower) < 0:
				capitals++
			}
		}
	}
	return wrapped >= 2 && wrapped*10 >= lines*7 && (small+capitals)*2 >= wrapped
}

// lineGroups yields the stretches of s that hold whole sentences: lines, or runs of lines where a
// line break does not end a sentence.
func lineGroups(t string, s text.Span, wrapped bool) func(func(text.Span) bool) {
	return func(yield func(text.Span) bool) {
		start := s.Start
		for i := s.Start; i < s.End; {
			n, width := lineBreak(t[i:s.End])
			if width == 0 {
				break
			}
			line := t[i : i+n]
			i += n + width
			if runsOn(line, t[i:s.End], wrapped) {
				continue
			}
			if !yield(text.Span{Start: start, End: i - width}) {
				return
			}
			start = i
		}
		yield(text.Span{Start: start, End: s.End})
	}
}

// lineBreak is where the first line of s ends, and how many bytes its break has.
func lineBreak(s string) (at, width int) {
	for i := range len(s) {
		switch s[i] {
		case '\n':
			return i, 1
		case 0xE2:
			if strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029") {
				return i, len("\u2028")
			}
		}
	}
	return len(s), 0
}

// runsOn reports whether the sentence of a line goes on in the next. In wrapped copy a full line
// does; elsewhere a line that stops in mid-clause, before a lower-case letter.
func runsOn(line, next string, wrapped bool) bool {
	line = strings.TrimSpace(line)
	if line == "" {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(next); first == '\n' || first == '\r' || first == utf8.RuneError {
		return false
	}
	if wrapped {
		return len(line) >= minWrapped
	}
	if endsSentence(line) || strings.HasSuffix(line, ":") || len(line) < minWrapped {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " \t"))
	return unicode.IsLower(first)
}

// endsSentence reports whether a line ends with an end mark, perhaps before closing quotes.
func endsSentence(line string) bool {
	line = strings.TrimRightFunc(line, func(r rune) bool { return unicode.IsSpace(r) || isCloser(r) })
	last, _ := utf8.DecodeLastRuneInString(line)
	return isEndMark(last)
}

func isEndMark(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

// isCloser reports whether r may stand between an end mark and the end of its sentence.
func isCloser(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', '›', ')', ']', '}', '」', '』':
		return true
	}
	return false
}

func isOpener(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '«', '‹', '(', '[', '{', '„', '‚', '`', '「', '『', '¿', '¡':
		return true
	}
	return false
}

func isBullet(r rune) bool {
	switch r {
	case '•', '⁃', '▪', '◦', '‣', '●', '■':
		return true
	}
	return false
}
