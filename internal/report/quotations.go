package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/internal/apparatus"
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
	rows := s.Rows[collate.Quote]
	if len(rows) == 0 {
		return
	}
	p.section("QUOTATIONS", told(rows))
	var once []*apparatus.Row
	copied, hiddenTwice := 0, 0
	for i := range rows {
		r := &rows[i]
		if len(r.Told) == 1 {
			once = append(once, r)
			continue
		}
		vs := s.Variants(r)
		if r.Sources == 1 && len(vs) == 1 {
			if copied++; !p.All && copied > mostQuotesCopied {
				hiddenTwice++
				continue
			}
		}
		p.quotation(s, r, vs)
	}
	shown := p.foremost(s, once, mostQuotesOnce, apparatus.IsRetold)
	for _, r := range shown {
		p.quotation(s, r, s.Variants(r))
	}
	p.hidden(hiddenTwice, len(once)-len(shown))
}

// told says how many rows two witnesses or more tell, and how many one; nothing of none.
func told(rows []apparatus.Row) string {
	twice, once := apparatus.Shares(rows)
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

func (p *page) quotation(s *sheet, r *apparatus.Row, vs []apparatus.Variant) {
	head := line{s.rowID("Q", r), say(r.Title, bold)}
	p.sides(head, line{say(p.toldBy(s, r), 0)}, 4)
	if by, how := s.speakers(r), p.comparison(r, vs); by != "" || how != nil {
		p.sides(line{{text: "   "}, say(by, 0)}, how, 3)
	}
	labels, forms := 4, width(indirect)
	for _, v := range p.labelled(s, vs) {
		labels = max(labels, width(v.label))
	}
	aligned, rest := apparatus.Aligned(vs)
	if len(aligned) > 1 {
		p.setVariants(p.labelled(s, aligned), 3, labels, forms)
	} else {
		rest = vs
	}
	for _, v := range p.labelled(s, rest) {
		p.telling(v, 3, labels, forms)
	}
	for _, a := range s.Alterations(r) {
		p.flow(line{piece{"≠ ", amber}, say(s.Sigla(a.Columns, p.mostNames()), bold), say(" "+a.Text(), 0)}, 3, 2)
	}
	for _, v := range p.labelled(s, vs) {
		if names := s.Sigla(v.Columns, p.mostNames()); names != v.label {
			p.flow(line{say(v.label+" = ", dim), say(names, dim)}, 3, 2)
		}
	}
	p.silence(s, r, 3)
	p.gap()
}

// variant is a telling with what stands before it.
type variant struct {
	apparatus.Variant
	label string // the sigla
	form  string
}

func (p *page) labelled(s *sheet, vs []apparatus.Variant) []variant {
	out := make([]variant, len(vs))
	for i, v := range vs {
		out[i] = variant{v, s.siglaFit(v.Columns, max(8, p.width/5)), formWord(v.Form)}
	}
	return out
}

// telling writes one telling by itself.
func (p *page) telling(v variant, indent, labels, forms int) {
	lines := wrap(plain(strings.Join(v.Words, " ")), max(p.width-indent-labels-forms-2, 12))
	for i, l := range lines {
		form, label := "", ""
		if i == 0 {
			form, label = v.form, v.label
		}
		if !p.All && i == mostQuoteLines-1 && len(lines) > mostQuoteLines {
			n := len(strings.Fields(flat(join(lines[i+1:]))))
			p.put(append(p.label(label, form, indent, labels, forms), l...))
			p.put(append(p.label("", "", indent, labels, forms), say(fmt.Sprintf("… (%d words more)", n), dim)))
			return
		}
		p.put(append(p.label(label, form, indent, labels, forms), l...))
	}
}

// toldBy says how many sources tell the row, of all.
func (p *page) toldBy(s *sheet, r *apparatus.Row) string {
	switch {
	case p.narrow():
		return fmt.Sprintf("%d/%d", r.Sources, r.Of)
	case len(r.Told) == 1 && len(s.Columns) > 1:
		return s.Columns[r.Told[0]].Siglum + " alone"
	case len(s.Columns) == 1:
		return ""
	}
	return fmt.Sprintf("%d of %s", r.Sources, apparatus.Plural(r.Of, "source", "sources"))
}

// speakers says who said it, and through whom it came; whose telling says so, if not all do.
func (s *sheet) speakers(r *apparatus.Row) string {
	return strings.Join(append(s.WhoSays(r, func(c apparatus.Cell) string { return apparatus.Prose(c.By) }, ""),
		s.WhoSays(r, func(c apparatus.Cell) string { return apparatus.Prose(c.Via) }, "via ")...), " · ")
}

// comparison says in a few words how the tellings differ.
func (p *page) comparison(r *apparatus.Row, vs []apparatus.Variant) line {
	if len(r.Told) == 1 {
		return nil
	}
	mark := sign(r.Verdict)
	if len(vs) == 1 {
		return line{piece{"=", green}, say(" word for word", 0)}
	}
	aligned, rest := apparatus.Aligned(vs)
	how := "in different words"
	switch {
	case len(aligned) > 1:
		how = apparatus.Parting(aligned)
	case len(rest) > 0 && len(aligned) > 0 && rest[0].Form == note.Indirect:
		how = "in their words and retold"
	}
	if mark.text == " " || mark.text == "·" || r.Verdict == collate.Agree {
		mark = piece{"≠", amber}
	}
	return line{mark, say(" "+how, 0)}
}

// indirect is the short word for a saying that is retold.
const indirect = "indir."

func formWord(f note.Form) string {
	if f == note.Indirect {
		return indirect
	}
	return cut(apparatus.Prose(string(f)), width(indirect))
}
