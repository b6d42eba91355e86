package report

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// look is how a piece of a line is shown. It only ever adds to words and signs.
type look uint8

const (
	bold look = 1 << iota
	dim
	amber
	green
	red
	violet
)

// codes are the parameters of Select Graphic Rendition (ECMA-48, 8.3.117), in the order of the looks.
var codes = [...]string{"1", "2", "33", "32", "31", "35"}

// piece is a part of a line with one look.
type piece struct {
	text string
	look look
}

// line is a line of the report, without its end.
type line []piece

// say makes a piece that is safe to print.
func say(s string, l look) piece { return piece{apparatus.Safe(s), l} }

// plain makes a line of one piece without a look.
func plain(s string) line { return line{say(s, 0)} }

// width is how many columns a safe text takes.
func width(s string) int { return displaywidth.String(s) }

func (l line) width() int {
	n := 0
	for _, p := range l {
		n += width(p.text)
	}
	return n
}

// cut shortens a safe text to n columns, the last of them an ellipsis if something is left out.
func cut(s string, n int) string {
	if width(s) <= n {
		return s
	}
	if n <= 0 {
		return ""
	}
	return displaywidth.TruncateString(s, n, "…")
}

// pad fills a safe text with spaces up to n columns.
func pad(s string, n int) string { return s + spaces(n-width(s)) }

// padLeft sets a safe text at the right end of n columns.
func padLeft(s string, n int) string { return spaces(n-width(s)) + s }

func spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }

// fill adds spaces up to n columns.
func (l line) fill(n int) line {
	if gap := n - l.width(); gap > 0 {
		return append(l, piece{text: spaces(gap)})
	}
	return l
}

// wrap breaks a line at its spaces into lines of at most n columns; the spaces that it starts with
// stay. A word that is wider is broken after a hyphen or between two characters.
func wrap(l line, n int) []line {
	n = max(n, 1)
	var out []line
	var current line
	used := 0
	push := func() {
		out = append(out, trimRight(current))
		current, used = nil, 0
	}
	for _, word := range words(l) {
		w := word.width()
		blank := word[0].text == " "
		if used+w > n && used > 0 {
			push()
		}
		if blank && used == 0 && len(out) > 0 {
			continue
		}
		for w > n {
			var head line
			head, word = split(word, n)
			current = head
			push()
			w = word.width()
		}
		current = append(current, word...)
		used += w
	}
	if used > 0 || len(out) == 0 {
		push()
	}
	return out
}

// hanging breaks a line into lines of at most n columns, all but the first set in by indent.
func hanging(l line, n, indent int) []line {
	lines := wrap(l, n)
	if len(lines) == 1 || indent == 0 {
		return lines
	}
	out := lines[:1:1]
	for _, next := range wrap(join(lines[1:]), n-indent) {
		out = append(out, append(line{{text: spaces(indent)}}, next...))
	}
	return out
}

// words cuts a line before and after each space. Spaces are words of their own.
func words(l line) []line {
	var out []line
	var word line
	for _, p := range l {
		rest := p.text
		for rest != "" {
			i := strings.IndexByte(rest, ' ')
			switch {
			case i < 0:
				word = append(word, piece{rest, p.look})
				rest = ""
			case i > 0:
				word = append(word, piece{rest[:i], p.look})
				rest = rest[i:]
				fallthrough
			default:
				if word != nil {
					out = append(out, word)
					word = nil
				}
				out = append(out, line{{" ", p.look}})
				rest = rest[1:]
			}
		}
	}
	if word != nil {
		out = append(out, word)
	}
	return out
}

// split cuts a word that is wider than n columns: after the last hyphen that fits, else after the
// last character that fits; after its first if none does.
func split(word line, n int) (head, tail line) {
	used, at, hyphen := 0, 0, 0
	text := flat(word)
	for g := displaywidth.StringGraphemes(text); g.Next(); {
		if used += g.Width(); used > n && at > 0 {
			break
		}
		at += len(g.Value())
		if g.Value() == "-" || g.Value() == "/" {
			hyphen = at
		}
	}
	if hyphen > 0 {
		at = hyphen
	}
	for _, p := range word {
		k := min(max(at, 0), len(p.text))
		if k > 0 {
			head = append(head, piece{p.text[:k], p.look})
		}
		if k < len(p.text) {
			tail = append(tail, piece{p.text[k:], p.look})
		}
		at -= len(p.text)
	}
	return head, tail
}

// flat is the text of a line.
func flat(l line) string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(p.text)
	}
	return b.String()
}

func trimRight(l line) line {
	for len(l) > 0 {
		last := &l[len(l)-1]
		if last.text = strings.TrimRight(last.text, " "); last.text != "" {
			break
		}
		l = l[:len(l)-1]
	}
	return l
}
