package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// run is a stretch of text between quotation marks.
type run struct {
	outer    text.Span // with its marks
	inner    text.Span // without
	single   bool      // between single marks
	unclosed bool      // the closing mark is missing: the run ends with its paragraph
	inside   int       // the run it is nested in, or -1
	follows  int       // the run of the paragraph before that it carries on, or -1
}

// mark is one quotation mark and what its neighbours let it be.
type mark struct {
	span         text.Span
	straight     bool // it shows by its shape neither opening nor closing
	single       bool
	opens, shuts bool // by its neighbours; by its shape where they do not tell
	sure         bool // of a single mark: punctuation before it, or no plural s: it closes
}

// markRuns finds the runs of each paragraph, in order of their start, nested ones after those
// they lie in. It is a state machine over the marks alone: an odd mark is given up, never the
// paragraph. Its time is linear in the text, however unbalanced the marks are.
func markRuns(t string, paragraphs []text.Span) []run {
	var runs []run
	open := -1 // a run of the paragraph before that its end left open
	for _, p := range paragraphs {
		marks := marksOf(t, p)
		first := len(runs)
		runs = pairDoubles(runs, marks, p, t)
		if first < len(runs) && open >= 0 && blank(t[p.Start:runs[first].outer.Start]) {
			runs[first].follows = open
		}
		open = -1
		for last := len(runs) - 1; last >= first; last-- {
			if runs[last].inside < 0 {
				if runs[last].unclosed {
					open = last
				}
				break
			}
		}
		runs = pairSingles(runs, first, marks)
	}
	return nested(runs)
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// pairDoubles pairs the double marks of one paragraph. The outermost pairs come first; a pair
// within a pair follows it.
func pairDoubles(runs []run, marks []mark, p text.Span, t string) []run {
	doubles := slices.DeleteFunc(slices.Clone(marks), func(m mark) bool { return m.single })
	outer, depth := -1, 0 // the run that is open, as an index in runs
	openAt := 0           // its mark
	var inner text.Span   // the opening mark of the nested one
	for i, m := range doubles {
		switch {
		case outer < 0 && m.opens:
			runs = append(runs, run{outer: m.span, inside: -1, follows: -1})
			outer, depth, openAt = len(runs)-1, 1, i
		case outer < 0:
			// A closing mark without its opening one.
		case m.shuts && depth == 2:
			runs = append(runs, run{
				outer: inner.Cover(m.span), inner: text.Span{Start: inner.End, End: m.span.Start}, inside: outer, follows: -1})
			depth = 1
		case m.shuts:
			runs[outer].inner = text.Span{Start: runs[outer].outer.End, End: m.span.Start}
			runs[outer].outer.End = m.span.End
			outer = -1
		case m.opens && depth == 1 && (closesTwice(doubles[i+1:]) || otherKind(doubles[openAt], doubles[i:])):
			inner, depth = m.span, 2
		}
	}
	if outer >= 0 {
		// "the harbour is “closed … “for a year": nothing closes it before the paragraph ends.
		r := &runs[outer]
		end := p.Start + len(strings.TrimRightFunc(t[p.Start:p.End], unicode.IsSpace))
		r.inner = text.Span{Start: r.outer.End, End: max(r.outer.End, end)}
		r.outer.End, r.unclosed = r.inner.End, true
	}
	return runs
}

// closesTwice reports whether the next two marks close: then the opening mark before them, inside
// a run of its own kind, is a nested quotation, and not one that opens again by mistake.
func closesTwice(after []mark) bool {
	return len(after) >= 2 && after[0].shuts && !after[0].opens && after[1].shuts
}

// otherKind reports whether the first two marks are a pair of curly ones inside a run that a straight mark opened:
// "the “Gull” sailed.
func otherKind(opened mark, inner []mark) bool {
	return opened.straight && len(inner) > 1 && !inner[0].straight && !inner[1].straight && inner[1].shuts && !inner[1].opens
}

// pairSingles pairs single marks that stand at the edges of words. Those that have no partner are
// apostrophes. Runs from index first on are the doubles of the same paragraph.
func pairSingles(runs []run, first int, marks []mark) []run {
	surely, maybe := nextClosers(marks)
	doubles := runs[first:]
	for i := 0; i < len(marks); i++ {
		m := marks[i]
		if !m.single || !m.opens {
			continue
		}
		j := surely[i]
		if j < 0 {
			j = maybe[i]
		}
		if j < 0 {
			continue
		}
		pair := m.span.Cover(marks[j].span)
		if crosses(doubles, first, m.span.Start, pair) || crosses(doubles, first, marks[j].span.Start, pair) {
			continue
		}
		runs = append(runs, run{
			outer: pair, inner: text.Span{Start: m.span.End, End: marks[j].span.Start},
			single: true, inside: -1, follows: -1})
		i = j
	}
	return runs
}

// crosses reports whether the last run that starts before at, or the one that it is nested in,
// holds one end of the pair and not the other. Runs are in order of their start; the first of them
// is run number first of its text.
func crosses(runs []run, first, at int, pair text.Span) bool {
	i, _ := slices.BinarySearchFunc(runs, at, func(r run, at int) int { return r.outer.Start - at })
	for i--; i >= 0; i = runs[i].inside - first {
		if o := runs[i].outer; o.Overlaps(pair) && !o.Contains(pair) && !pair.Contains(o) {
			return true
		}
		if runs[i].inside < 0 {
			return false
		}
	}
	return false
}

// nextClosers gives, for each mark, the next single mark that surely closes, and the next that may,
// before another single mark opens.
func nextClosers(marks []mark) (surely, maybe []int) {
	surely, maybe = make([]int, len(marks)), make([]int, len(marks))
	s, m := -1, -1
	for i := len(marks) - 1; i >= 0; i-- {
		surely[i], maybe[i] = s, m
		k := marks[i]
		switch {
		case !k.single:
		case k.opens && !k.shuts:
			s, m = -1, -1
		case k.shuts:
			m = i
			if k.sure {
				s = i
			}
		}
	}
	return surely, maybe
}

// nested sorts runs and says which lies in which.
func nested(runs []run) []run {
	order := make([]int, len(runs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if runs[a].outer.Start != runs[b].outer.Start {
			return runs[a].outer.Start - runs[b].outer.Start
		}
		return runs[b].outer.End - runs[a].outer.End
	})
	place := make([]int, len(runs))
	for to, from := range order {
		place[from] = to
	}
	out := make([]run, len(runs))
	var within []int // the runs that the present one may lie in
	for to, from := range order {
		r := runs[from]
		if r.follows >= 0 {
			r.follows = place[r.follows]
		}
		for len(within) > 0 && out[within[len(within)-1]].outer.End < r.outer.End {
			within = within[:len(within)-1]
		}
		r.inside = -1
		if n := len(within); n > 0 {
			r.inside = within[n-1]
		}
		within = append(within, to)
		out[to] = r
	}
	return out
}

// marksOf finds the quotation marks of a paragraph and what each may do.
func marksOf(t string, p text.Span) []mark {
	var out []mark
	doubles := false // one has been seen
	before := ' '
	for i := p.Start; i < p.End; {
		r, n := utf8.DecodeRuneInString(t[i:p.End])
		if !isMark(r) {
			before, i = r, i+n
			continue
		}
		span := text.Span{Start: i, End: i + n}
		single := singleMark(r)
		if single && (r == '\'' || r == '`' || r == '’' || r == '‘') && i+n < p.End {
			// ``, '' and ’’ are double marks.
			if s, m := utf8.DecodeRuneInString(t[i+n : p.End]); s == r {
				span.End, single = i+n+m, false
			}
		}
		after := ' '
		if span.End < p.End {
			after, _ = utf8.DecodeRuneInString(t[span.End:p.End])
		}
		measure := r == '"' && unicode.IsDigit(before) && !doubles // 40" pipes
		if m, is := markAt(t[span.End:p.End], span, r, single, before, after); is && !measure {
			out = append(out, m)
			doubles = doubles || !single
		}
		before, i = r, span.End
	}
	return out
}

func isMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›', '「', '」', '『', '』':
		return true
	}
	return false
}

func singleMark(r rune) bool {
	switch r {
	case '\'', '`', '‘', '’', '‚', '‛', '‹', '›':
		return true
	}
	return false
}

// markAt says what the mark at span may be, by its neighbours first and then by its shape; it is
// none if it is an apostrophe, or stands for feet or minutes. Rest is the text after it.
func markAt(rest string, span text.Span, r rune, single bool, before, after rune) (mark, bool) {
	m := mark{span: span, single: single, straight: r == '"' || r == '\'' || r == '`'}
	left := unicode.IsSpace(before) || strings.ContainsRune("([{—–-―/", before) || isMark(before)
	word := unicode.IsLetter(after) || unicode.IsDigit(after) || strings.ContainsRune("$€£#@[(…", after) || isMark(after) || after == '.'
	right := unicode.IsSpace(after) || strings.ContainsRune(".,;:!?)]}—–-―/…", after) || isMark(after)
	glued := !unicode.IsSpace(before) && !strings.ContainsRune("([{", before)
	if single {
		if unicode.IsLetter(before) && unicode.IsLetter(after) || unicode.IsDigit(before) {
			return mark{}, false
		}
		m.opens = left && (unicode.IsLetter(after) || unicode.IsDigit(after) || isMark(after)) && r != '›' && !elided(rest)
		m.shuts = glued && right && r != '‹' && r != '‚'
		m.sure = before != 's' && before != 'S'
		if m.opens && m.shuts { // between marks: “‘Go,’ she said”
			m.shuts = r == '’' || r == '›'
			m.opens = !m.shuts
		}
		return m, m.opens || m.shuts
	}
	m.opens, m.shuts = left && word, glued && right
	if m.opens == m.shuts {
		switch r {
		case '“', '„', '‟', '«', '`', '「', '『', '‘':
			m.opens, m.shuts = true, false
		case '”', '»', '」', '』', '’':
			m.opens, m.shuts = false, true
		default:
			m.opens, m.shuts = true, true
		}
	}
	return m, true
}

// elided reports whether an apostrophe stands before s for what was left out: '90s, rock 'n' roll.
func elided(s string) bool {
	if strings.HasPrefix(s, "n'") || strings.HasPrefix(s, "n’") {
		return true
	}
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 2
}
