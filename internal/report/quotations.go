package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
)

// What a report without --all shows of quotations.
const (
	mostQuotesOnce   = 3 // told by one witness
	mostQuotesCopied = 6 // told by one source and its copies, in the same words
	mostQuoteLines   = 4 // of a telling that is not set against another
)

// quotations shows the sayings, their tellings set word against word.
func (p *page) quotations(s *sheet) {
	rows := s.rows[collate.Quote]
	if len(rows) == 0 {
		return
	}
	p.section("QUOTATIONS", told(rows))
	var once []*row
	copied, hiddenTwice := 0, 0
	for i := range rows {
		r := &rows[i]
		if len(r.told) == 1 {
			once = append(once, r)
			continue
		}
		vs := s.variants(r)
		if r.sources == 1 && len(vs) == 1 {
			if copied++; !p.All && copied > mostQuotesCopied {
				hiddenTwice++
				continue
			}
		}
		p.quotation(s, r, vs)
	}
	shown := p.foremost(s, once, mostQuotesOnce, inTheirWords)
	for _, r := range shown {
		p.quotation(s, r, s.variants(r))
	}
	p.hidden(hiddenTwice, len(once)-len(shown))
}

// inTheirWords ranks sayings: those in the speaker's words come before those retold.
func inTheirWords(r *row) int {
	return btoi(r.cells[r.told[0]][0].Form == note.Indirect)
}

// told says how many rows two witnesses or more tell, and how many one; nothing of none.
func told(rows []row) string {
	twice, once := shares(rows)
	if twice+once == 0 {
		return ""
	}
	return fmt.Sprintf("%d told twice, %d told once", twice, once)
}

func (p *page) hidden(twice, once int) {
	var parts []string
	if twice > 0 {
		parts = append(parts, fmt.Sprintf("%d more told twice", twice))
	}
	if once > 0 {
		more := " more"
		if twice > 0 {
			more = ""
		}
		parts = append(parts, fmt.Sprintf("%d%s told once", once, more))
	}
	if len(parts) > 0 {
		p.more(strings.Join(parts, ", "), 3)
	}
}

func (p *page) quotation(s *sheet, r *row, vs []variant) {
	head := line{s.rowID("Q", r), say(prose(r.Head), bold)}
	p.sides(head, line{say(p.toldBy(s, r), 0)}, 4)
	if by, how := s.speakers(r), p.comparison(r, vs); by != "" || how != nil {
		p.sides(line{{text: "   "}, say(by, 0)}, how, 3)
	}
	labels, forms := 4, width(indirect)
	for i := range vs {
		vs[i].label = s.siglaFit(vs[i].columns, max(8, p.width/5))
		labels = max(labels, width(vs[i].label))
	}
	aligned, rest := split2(vs)
	if len(aligned) > 1 {
		p.setVariants(aligned, 3, labels, forms)
	} else {
		rest = vs
	}
	for _, v := range rest {
		p.telling(v, 3, labels, forms)
	}
	for _, v := range vs {
		if names := s.sigla(v.columns, p.mostNames()); names != v.label {
			p.flow(line{say(v.label+" = ", dim), say(names, dim)}, 3, 2)
		}
	}
	p.silence(s, r, 3)
	p.gap()
}

// split2 parts the tellings that can be set word against word from those that cannot: what the
// former have in common must stay a good part of the shortest of them.
func split2(vs []variant) (aligned, rest []variant) {
	for _, v := range vs {
		if v.form == indirect {
			rest = append(rest, v)
			continue
		}
		if with := append(slices.Clone(aligned), v); len(aligned) == 0 || alike(with) >= leastAlike {
			aligned = with
			continue
		}
		rest = append(rest, v)
	}
	return aligned, rest
}

// telling writes one telling by itself.
func (p *page) telling(v variant, indent, labels, forms int) {
	lines := wrap(plain(strings.Join(v.words, " ")), max(p.width-indent-labels-forms-2, 12))
	for i, l := range lines {
		form, label := "", ""
		if i == 0 {
			form, label = v.form, v.label
		}
		if !p.All && i == mostQuoteLines-1 && len(lines) > mostQuoteLines {
			n := len(spoken(flat(join(lines[i+1:]))))
			p.put(append(p.label(label, form, indent, labels, forms), l...))
			p.put(append(p.label("", "", indent, labels, forms), say(fmt.Sprintf("… (%d words more)", n), dim)))
			return
		}
		p.put(append(p.label(label, form, indent, labels, forms), l...))
	}
}

// toldBy says how many sources tell the row, of all.
func (p *page) toldBy(s *sheet, r *row) string {
	switch {
	case p.narrow():
		return fmt.Sprintf("%d/%d", r.sources, len(s.groups))
	case len(r.told) == 1 && len(s.columns) > 1:
		return s.columns[r.told[0]].siglum + " alone"
	case len(s.columns) == 1:
		return ""
	}
	return fmt.Sprintf("%d of %s", r.sources, plural(len(s.groups), "source", "sources"))
}

// speakers says who said it, and through whom it came; whose telling says so, if not all do.
func (s *sheet) speakers(r *row) string {
	return strings.Join(append(s.whoSays(r, func(c cell) string { return prose(c.By) }, ""),
		s.whoSays(r, func(c cell) string { return prose(c.Via) }, "via ")...), " · ")
}

// whoSays lists the values of a field of the row's cells, each with the columns that have it.
func (s *sheet) whoSays(r *row, field func(cell) string, prefix string) []string {
	var values []string
	by := map[string][]int{}
	for _, c := range r.told {
		for _, cell := range r.cells[c] {
			v := field(cell)
			if v == "" || slices.Contains(by[v], c) {
				continue
			}
			if by[v] == nil {
				values = append(values, v)
			}
			by[v] = append(by[v], c)
		}
	}
	for i, v := range values {
		out := prefix + v
		if len(by[v]) < len(r.told) {
			out += " (" + s.sigla(by[v], 3) + ")"
		}
		values[i] = out
	}
	return values
}

// comparison says in a few words how the tellings differ.
func (p *page) comparison(r *row, vs []variant) line {
	if len(r.told) == 1 {
		return nil
	}
	mark := sign(r.Verdict)
	if len(vs) == 1 {
		return line{piece{"=", green}, say(" word for word", 0)}
	}
	aligned, rest := split2(vs)
	how := "in different words"
	switch {
	case len(aligned) > 1:
		how = parting(aligned)
	case len(rest) > 0 && len(aligned) > 0 && rest[0].form == indirect:
		how = "in their words and retold"
	}
	if mark.text == " " || mark.text == "·" || r.Verdict == collate.Agree {
		mark = piece{"≠", amber}
	}
	return line{mark, say(" "+how, 0)}
}

// parting says how many words of the tellings, laid side by side, are not the same in all.
func parting(vs []variant) string {
	words, differ, marksOnly := 0, 0, true
	for _, part := range passages(vs) {
		longest := 0
		for _, w := range part.words {
			longest = max(longest, len(w))
			marksOnly = marksOnly && bare(w) == bare(part.words[0])
		}
		words += longest
		if !part.same {
			differ += longest
		}
	}
	if marksOnly {
		return "punctuation only"
	}
	return fmt.Sprintf("%d of %d words differ", differ, words)
}

// bare is the letters and digits of words.
func bare(words []string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, plainWord(strings.Join(words, " ")))
}

// variants are the tellings of a saying, those that read alike joined. The point or comma before the
// closing mark is the outlet's habit, not the speaker's, and is left out.
func (s *sheet) variants(r *row) []variant {
	var out []variant
	at := map[string]int{}
	for _, c := range r.told {
		for i := 0; i < len(r.cells[c]); {
			first := r.cells[c][i]
			said := first.words
			for i++; i < len(r.cells[c]) && r.cells[c][i].reading == first.reading && r.cells[c][i].Form == first.Form; i++ {
				said += " … " + r.cells[c][i].words // a piece ends without its point
			}
			key := string(first.Form) + " " + plainWord(strings.Trim(said, ` .,;:“”"'’`))
			n, found := at[key]
			if !found {
				n = len(out)
				at[key] = n
				out = append(out, variant{form: formWord(first.Form), words: spoken(strings.TrimRight(said, ".,;"))})
			}
			if !slices.Contains(out[n].columns, c) {
				out[n].columns = append(out[n].columns, c)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b variant) int { return btoi(a.form == indirect) - btoi(b.form == indirect) })
	return out
}

// indirect is the short word for a saying that is retold.
const indirect = "indir."

func formWord(f note.Form) string {
	if f == note.Indirect {
		return indirect
	}
	return cut(prose(string(f)), width(indirect))
}
