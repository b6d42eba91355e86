package reuse

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// saidSpans gives what stands in quotation marks, or is known for somebody's words without them.
func saidSpans(a *note.Annotated) []text.Span {
	var out []text.Span
	for _, blk := range a.Blocks {
		if blk.Kind == article.Quote {
			out = append(out, blk.Span)
		}
	}
	for _, q := range a.Quotes {
		if q.Form == note.Direct {
			out = append(out, q.Spans...)
		}
	}
	var before text.Span
	var ps []text.Span
	for part := range a.Body() {
		for p := range paragraphs(a.Text, part) {
			ps = append(ps, p)
			out = append(out, marked(a.Text, p)...)
			if posted(p.In(a.Text)) {
				out = append(out, p)
			}
			switch at := signed(p.In(a.Text)); {
			case at == 0:
				out = append(out, before)
			case at > 0 && p.Len() <= postBytes:
				out = append(out, p)
			case at > 0: // in a text without paragraphs
				out = append(out, text.Span{Start: max(p.Start, p.Start+at-postBytes), End: p.Start + at})
			}
			before = p
		}
	}
	return append(out, turns(a.Text, ps)...)
}

// postBytes is more than a post has: platforms allow some 280 characters, and its links and signature come on top.
const postBytes = 600

// posted reports whether a paragraph is a post as it stands on a page, by the address that its platform puts into
// it: "The bridge is shut. pic.twitter.com/xyz".
func posted(p string) bool {
	return len(p) <= postBytes && (strings.Contains(p, "pic.twitter.com/") || strings.Contains(p, "https://t.co/"))
}

// What makes a transcript: so many turns, each of a speaker who has, on average, more than one; and the most
// paragraphs from one turn's first to the next one's.
const (
	leastTurns = 4
	turnsEach  = 2
	longTurn   = 4
)

// turns gives the paragraphs of a transcript, "VOSS: The bridge is shut." and "Q. Since when?", from each turn to
// the next one.
func turns(s string, ps []text.Span) []text.Span {
	var at []int
	speakers := map[string]bool{}
	for i, p := range ps {
		if name := speaker(p.In(s)); name != "" {
			at = append(at, i)
			speakers[name] = true
		}
	}
	if len(at) < leastTurns || len(at) < turnsEach*len(speakers) {
		return nil
	}
	var out []text.Span
	for k, i := range at {
		end := i + 1
		if k+1 < len(at) && at[k+1]-i <= longTurn {
			end = at[k+1]
		}
		out = append(out, text.Span{Start: ps[i].Start, End: ps[end-1].End})
	}
	return out
}

// How long a speaker's name is before its colon, with an office, at most.
const (
	speakerWords = 4
	speakerBytes = 80
)

// speaker gives who speaks in a paragraph of a transcript, or "".
func speaker(p string) string {
	p = strings.TrimSpace(p)
	for _, turn := range []string{"Q. ", "A. "} {
		if strings.HasPrefix(p, turn) {
			return turn
		}
	}
	name, _, found := strings.Cut(p[:min(len(p), speakerBytes)], ": ")
	if !found {
		return ""
	}
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > speakerWords {
		return ""
	}
	for _, w := range words {
		if !unicode.IsUpper(firstRune(strings.TrimLeft(w, "(["))) {
			return ""
		}
	}
	return name
}

// paragraphs yields the lines of a block that hold more than blanks.
func paragraphs(s string, block text.Span) iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		for start := block.Start; start < block.End; {
			end := block.End
			if n := strings.IndexByte(s[start:block.End], '\n'); n >= 0 {
				end = start + n
			}
			p := text.Span{Start: start, End: end}
			if strings.TrimSpace(p.In(s)) != "" && !yield(p) {
				return
			}
			start = end + 1
		}
	}
}

// signed gives where in a paragraph a post's signature stands, "— Ada Marsh (@adamarsh) May 4", or
// -1: such a post is its writer's, whoever shows it.
func signed(p string) int {
	handle := strings.Index(p, "(@")
	if handle < 0 || !strings.Contains(p[handle:], ")") {
		return -1
	}
	dash := max(strings.LastIndex(p[:handle], "—"), strings.LastIndex(p[:handle], "–"), strings.LastIndex(p[:handle], "--"))
	if dash < 0 {
		return -1
	}
	if strings.TrimSpace(p[:dash]) == "" {
		return 0
	}
	return dash
}

// marked gives what stands between quotation marks of a paragraph. A mark opens or closes by
// turns, for scraped pages have closing marks that open; what is opened and not closed runs to the
// end of the paragraph, as in a quotation of several.
func marked(s string, p text.Span) []text.Span {
	var out []text.Span
	open := -1
	single := false
	for i := p.Start; i < p.End; {
		if s[i] < utf8.RuneSelf && s[i] != '"' && s[i] != '\'' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		next := i + n
		double := strings.ContainsRune("\"“”„«»", r)
		mark := double || strings.ContainsRune("'‘’", r) && (open < 0 && opensSingle(s, p, i, next) || open >= 0 && single && closesSingle(s, p, i, next))
		switch {
		case !mark:
		case open < 0 || single && double: // what a single mark opened was an apostrophe
			open, single = next, !double
		default:
			out = append(out, text.Span{Start: open, End: i})
			open = -1
		}
		i = next
	}
	if open >= 0 && !single {
		out = append(out, text.Span{Start: open, End: p.End})
	}
	return out
}

// opensSingle and closesSingle tell single quotation marks from apostrophes.
func opensSingle(s string, p text.Span, at, next int) bool {
	return (at == p.Start || s[at-1] == ' ') && next < p.End && s[next] != ' '
}

func closesSingle(s string, p text.Span, at, next int) bool {
	return at > p.Start && strings.IndexByte(".,!?", s[at-1]) >= 0 && (next == p.End || s[next] == ' ')
}
