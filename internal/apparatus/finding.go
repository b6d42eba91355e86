package apparatus

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// Finding is a line of what the tellings show: a sentence made from a template, and the very thing
// that it speaks of.
type Finding struct {
	Lead, Text string
	Row        *Row // nil if it is about no single row
	Copy       int  // the column of the copy it is about, or -1
}

// How many findings of each sort a story has at most, and in all.
const (
	mostFindings   = 6
	mostCopyLines  = 2
	mostFigureRows = 2
	mostFoundWords = 14 // of a quotation
	mostAlone      = 3  // witnesses named that tell something alone
)

// Findings are what the tellings show: who copied whom, quotations that were altered, figures and
// times that differ, words that a copy changed, what one article alone tells. There are at most six,
// and none of a story that one article tells.
func (s *Sheet) Findings() []Finding {
	if s.InStory < 2 {
		return nil
	}
	var out []Finding
	out = append(out, s.copyFindings()...)
	altered := s.alteredFindings()
	out = append(out, altered...)
	out = append(out, s.quoteFindings(altered)...)
	out = append(out, s.figureFindings()...)
	out = append(out, s.wordFindings()...)
	out = append(out, s.timeFindings()...)
	out = append(out, s.aloneFindings()...)
	return out[:min(len(out), mostFindings)]
}

// copyFindings say who took whose text, those that took most first.
func (s *Sheet) copyFindings() []Finding {
	type taken struct {
		column int
		link   reuse.Link
	}
	var all []taken
	for c := range s.InStory {
		w := s.Columns[c]
		if l, found := s.Best(w.Article, func(l reuse.Link) bool {
			return l.Directed && l.Kind != reuse.Version && l.Sure != reuse.Possible && (l.Source == w.Source || w.Source == "" && reuse.IsOutside(l.Source))
		}); found {
			all = append(all, taken{c, l})
		}
	}
	slices.SortStableFunc(all, func(a, b taken) int {
		return cmp.Or(cmp.Compare(btoi(reuse.IsOutside(a.link.Source)), btoi(reuse.IsOutside(b.link.Source))), cmp.Compare(b.link.Score, a.link.Score))
	})
	kin := map[string][]string{} // who has a source that nobody names
	all = slices.DeleteFunc(all, func(t taken) bool {
		of := t.link.Source
		if !strings.HasPrefix(of, reuse.UnnamedSource) {
			return false
		}
		kin[of] = append(kin[of], s.Columns[t.column].Siglum)
		return len(kin[of]) > 1
	})
	var out []Finding
	for i, t := range all {
		if i == mostCopyLines-1 && len(all) > mostCopyLines {
			var names []string
			for _, t := range all[i:] {
				names = append(names, s.Columns[t.column].Siglum)
			}
			return append(out, Finding{Lead: some(names, 4) + " copy too.", Text: "How each text came down is drawn beside this.", Copy: all[i].column})
		}
		f := Finding{Lead: fmt.Sprintf("%s %s %s.", s.Columns[t.column].Siglum, copyVerbs[t.link.Kind], s.Name(t.link.Source)), Copy: t.column}
		switch kept := s.Kept(t.column); {
		case len(kin[t.link.Source]) > 0:
			f.Lead = some(kin[t.link.Source], 4) + " have one text from a source that nobody names."
			f.Text = "Each lacks what two others share of it."
		case reuse.IsOutside(t.link.Source):
			f.Text = fmt.Sprintf("%s’s text is not among the articles.", s.Name(t.link.Source))
		case kept != "":
			f.Text = "It " + kept + "."
		}
		out = append(out, f)
	}
	return out
}

// copyVerbs say what a copy did with its source's text.
var copyVerbs = map[reuse.Kind]string{
	reuse.Verbatim: "prints the text of", reuse.Republished: "re-posts", reuse.Edited: "takes over and edits", reuse.Rewritten: "rewrites",
}

// quoteFindings show the first saying of several sources whose tellings part, but for one that is shown
// already.
func (s *Sheet) quoteFindings(shown []Finding) []Finding {
	for i := range s.Rows[collate.Quote] {
		r := &s.Rows[collate.Quote][i]
		if r.Sources < 2 {
			break
		}
		if slices.ContainsFunc(shown, func(f Finding) bool { return f.Row == r }) {
			continue
		}
		aligned, _ := Aligned(s.Variants(r))
		if len(aligned) < 2 {
			continue
		}
		parted := widestParting(Passages(aligned))
		if parted == nil {
			continue
		}
		var said []string
		for v, words := range parted {
			said = append(said, fmt.Sprintf("“%s” (%s)", strings.Trim(shortened(words, mostFoundWords), ".,;:"), s.Sigla(aligned[v].Columns, 2)))
		}
		whose := "One sentence"
		if by := r.speaker(); by != "" {
			whose = possessive(by) + " sentence"
		}
		return []Finding{{
			Lead: fmt.Sprintf("%s stands in %s wordings:", whose, count(len(aligned))),
			Text: strings.Join(said, " and ") + "." + s.leavers(r), Row: r, Copy: -1,
		}}
	}
	return nil
}

// speaker is the one person or body whom the tellings name; "" if they name none, or several.
func (r *Row) speaker() string {
	by := ""
	for _, cells := range r.Cells {
		for _, c := range cells {
			name := Prose(c.By)
			if name != "" && by != "" && name != by {
				return ""
			}
			by = cmp.Or(by, name)
		}
	}
	return by
}

// widestParting are the words of each telling where they part by most letters and all have some.
func widestParting(passages []Passage) (words [][]string) {
	most := 1
	for _, p := range passages {
		n := 0
		for _, w := range p.Words {
			n += utf8.RuneCountInString(strings.Join(w, ""))
		}
		if !p.Same && n > most && !slices.ContainsFunc(p.Words, func(w []string) bool { return len(w) == 0 }) {
			most, words = n, p.Words
		}
	}
	return words
}

// leavers says which copies left the row out.
func (s *Sheet) leavers(r *Row) string {
	var names []string
	for _, c := range r.Silent() {
		if s.LeftOut(c, r) {
			names = append(names, s.Columns[c].Siglum)
		}
	}
	if len(names) == 0 {
		return ""
	}
	verb := "leave"
	if len(names) == 1 {
		verb = "leaves"
	}
	return fmt.Sprintf(" %s %s it out.", some(names, 3), verb)
}

// figureFindings show figures that conflict, then those that differ.
func (s *Sheet) figureFindings() []Finding {
	var out []Finding
	for _, v := range []collate.Verdict{collate.Conflict, collate.Differ} {
		for i := range s.Rows[collate.Figure] {
			r := &s.Rows[collate.Figure][i]
			if r.Verdict != v || len(r.Told) < 2 || len(out) == mostFigureRows {
				continue
			}
			out = append(out, Finding{
				Lead: fmt.Sprintf("%s: %s.", r.Title, some(s.values(r), 5)), Text: s.Reason(r), Row: r, Copy: -1,
			})
		}
	}
	return out
}

// verdictSentences say what a verdict means.
var verdictSentences = map[collate.Verdict]string{
	collate.Conflict: "They cannot all hold.",
	collate.Differ:   "They are not the same, and may all hold.",
}

// values are the readings of a figure, each once, with who has it.
func (s *Sheet) values(r *Row) []string {
	var out, seen []string
	for i := range r.Readings {
		tellers := r.Tellers(i)
		v := strings.ToLower(Value(&r.Readings[i]))
		if len(tellers) == 0 || slices.Contains(seen, v) {
			continue
		}
		seen = append(seen, v)
		out = append(out, fmt.Sprintf("%s (%s)", v, s.Sigla(tellers, 2)))
	}
	return out
}

// timeFindings show an event that is dated differently.
func (s *Sheet) timeFindings() []Finding {
	for _, v := range []collate.Verdict{collate.Conflict, collate.Differ} {
		for i := range s.Rows[collate.Time] {
			r := &s.Rows[collate.Time][i]
			if r.Verdict != v || len(r.Told) < 2 {
				continue
			}
			var said []string
			for i := range r.Readings {
				if tellers := r.Tellers(i); len(tellers) > 0 {
					said = append(said, fmt.Sprintf("“%s” (%s)", Prose(r.Readings[i].Key), s.Sigla(tellers, 2)))
				}
			}
			if len(said) < 2 {
				continue
			}
			return []Finding{{Lead: fmt.Sprintf("One event, %s times:", count(len(said))), Text: some(said, 4) + ": " + r.Title + ".", Row: r, Copy: -1}}
		}
	}
	return nil
}

// wordFindings show what a copy calls otherwise than its source, else the referent with most names.
func (s *Sheet) wordFindings() []Finding {
	for i := range s.Rows[collate.Wording] {
		r := &s.Rows[collate.Wording][i]
		for c := range s.InStory {
			from, inside := s.At[s.Columns[c].Source]
			if !inside {
				continue
			}
			here, there := s.ownTerms(r, c), s.ownTerms(r, from)
			mine, theirs := without(here, there), without(there, here)
			if len(mine) == 0 || len(theirs) == 0 {
				continue
			}
			return []Finding{{
				Lead: fmt.Sprintf("%s “%s” are %s “%s”.", possessive(s.Columns[from].Siglum), theirs[0], possessive(s.Columns[c].Siglum), mine[0]),
				Text: "The copy has other words for the same.", Row: r, Copy: -1,
			}}
		}
	}
	for i := range s.Rows[collate.Wording] {
		r := &s.Rows[collate.Wording][i]
		var said []string
		for n := range r.Readings {
			if tellers := r.Tellers(n); len(tellers) > 0 {
				said = append(said, fmt.Sprintf("“%s” (%s)", Prose(r.Readings[n].Key), s.Sigla(tellers, 3)))
			}
		}
		if len(said) > 1 && len(r.Told) > 1 {
			return []Finding{{Lead: "Words for the same:", Text: some(said, 4) + ".", Row: r, Copy: -1}}
		}
	}
	return nil
}

// ownTerms are the terms that a witness uses in its own voice.
func (s *Sheet) ownTerms(r *Row, c int) []string {
	var out []string
	for _, cell := range r.Cells[c] {
		if key := Prose(r.Readings[cell.Reading].Key); cell.Form != note.Direct && cell.Form != note.Mixed && !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	return out
}

func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
}

// aloneFindings say how many statements stand in one article only, and in which most.
func (s *Sheet) aloneFindings() []Finding {
	rows := s.Rows[collate.Statement]
	by := make([]int, len(s.Columns))
	alone := 0
	for i := range rows {
		if len(rows[i].Told) == 1 {
			alone++
			by[rows[i].Told[0]]++
		}
	}
	if alone == 0 {
		return nil
	}
	order := make([]int, 0, len(by))
	for c, n := range by {
		if n > 0 {
			order = append(order, c)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(by[b], by[a]) })
	var said []string
	for i, c := range order {
		if i == mostAlone && len(order) > mostAlone+1 {
			said = append(said, fmt.Sprintf("%d others have the rest", len(order)-mostAlone))
			break
		}
		said = append(said, fmt.Sprintf("%s alone has %d", s.Columns[c].Siglum, by[c]))
	}
	return []Finding{{
		Lead: fmt.Sprintf("%d of %s in one article only.", alone, Plural(len(rows), "statement was found", "statements were found")),
		Text: some(said, len(said)) + ".", Copy: -1,
	}}
}

// some joins a list, at most most of it named: "a, b and 3 more".
func some(list []string, most int) string {
	rest := ""
	switch n := len(list); {
	case n > most:
		list, rest = list[:most-1], fmt.Sprintf("%d more", n-most+1)
	case n > 1:
		list, rest = list[:n-1], list[n-1]
	default:
		return strings.Join(list, "")
	}
	return strings.Join(list, ", ") + " and " + rest
}

func possessive(name string) string { return name + "’s" }

func count(n int) string {
	if words := []string{"no", "one", "two", "three", "four", "five", "six"}; n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}

// shortened joins the first most words.
func shortened(words []string, most int) string {
	if len(words) > most {
		return strings.Join(words[:most], " ") + " …"
	}
	return strings.Join(words, " ")
}

// Capitalized is s with a capital first letter.
func Capitalized(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
