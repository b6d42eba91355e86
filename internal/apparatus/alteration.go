package apparatus

import (
	"fmt"
	"slices"
	"strings"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
)

// Alteration says what tellings of a saying have otherwise than the telling that they are laid against,
// in a way that a reader should see. It is a sentence whose subject is the tellings: "OE lacks …".
type Alteration struct {
	Columns []int    // of which it holds
	Cells   [][]Cell // by column: where it shows
	did     predicate
}

// predicate is what is said of one telling, and its verb as it is said of several.
type predicate struct{ one, several, rest string }

// Text is the sentence without its subject: "lacks “perhaps”, with no sign of omission".
func (a Alteration) Text() string {
	if len(a.Columns) > 1 {
		return a.did.several + " " + a.did.rest
	}
	return a.did.one + " " + a.did.rest
}

// mostAlteredWords is how many words of a quotation an alteration shows.
const mostAlteredWords = 12

// Alterations are those of a row's tellings, in order of their readings; what is the same of several
// tellings is one.
func (s *Sheet) Alterations(r *Row) []Alteration {
	var out []Alteration
	for i := range r.Readings {
		for _, w := range append(slices.Clone(r.Readings[i].Warnings), lost(r.Readings[i])...) {
			did := s.predicate(r, w)
			n := slices.IndexFunc(out, func(a Alteration) bool { return a.did == did })
			if n < 0 {
				n = len(out)
				out = append(out, Alteration{did: did})
			}
			for _, c := range w.Cites {
				out[n].add(s, r, i, c)
			}
		}
	}
	return slices.DeleteFunc(out, func(a Alteration) bool { return len(a.Columns) == 0 })
}

// lost warns of the tellings of a reading that have lost their marks, be there another that has them or none.
func lost(r collate.Reading) []collate.Warning {
	w := collate.Warning{Kind: collate.MarksLost}
	for _, c := range r.Cites {
		if c.Marks == note.Lost {
			w.Cites = append(w.Cites, c)
		}
	}
	if len(w.Cites) == 0 {
		return nil
	}
	return []collate.Warning{w}
}

// add adds a telling: the column of the cite, and the cell of the reading that holds or follows it.
func (a *Alteration) add(s *Sheet, r *Row, reading int, c collate.Cite) {
	at, found := s.At[c.Article]
	if !found || slices.Contains(a.Columns, at) {
		return
	}
	cells := slices.DeleteFunc(slices.Clone(r.Cells[at]), func(cell Cell) bool { return cell.Reading != reading })
	if len(cells) == 0 {
		return
	}
	cell := cells[0]
	for _, o := range cells {
		if o.Span.Contains(c.Span) {
			cell = o
		}
	}
	a.Columns, a.Cells = append(a.Columns, at), append(a.Cells, []Cell{cell})
}

// predicate is a warning in plain words.
func (s *Sheet) predicate(r *Row, w collate.Warning) predicate {
	lack, have := predicate{one: "lacks", several: "lack"}, predicate{one: "has", several: "have"}
	with := func(p predicate, format string, args ...any) predicate {
		p.rest = fmt.Sprintf(format, args...)
		return p
	}
	switch w.Kind {
	case collate.Speaker:
		return with(predicate{one: "gives it", several: "give it"}, "to %s, not to %s", Prose(w.Is), Prose(w.Was))
	case collate.Reworded:
		return with(have, "other words than %s within the marks: a translation or a paraphrase", s.baseName(r))
	case collate.Unmarked:
		return with(have, "the same words without quotation marks")
	case collate.MarksLost:
		return with(have, "lost the quotation marks")
	}
	switch {
	case w.Is == "" && w.Shown:
		return with(lack, "%s, with a sign of omission", quoted(w.Was))
	case w.Is == "":
		return with(lack, "%s, with no sign of omission", quoted(w.Was))
	case w.Was == "":
		return with(have, "%s, which %s has not", quoted(w.Is), s.baseName(r))
	}
	return with(have, "%s for %s", quoted(w.Is), quoted(w.Was))
}

// baseName is the siglum of the telling that the others are laid against.
func (s *Sheet) baseName(r *Row) string {
	if r.Base != nil {
		if c, found := s.At[r.Base.Article]; found {
			return s.Columns[c].Siglum
		}
	}
	return "the fullest"
}

// quoted are words in marks, the first of them if they are many.
func quoted(words string) string {
	return "“" + shortened(strings.Fields(Prose(words)), mostAlteredWords) + "”"
}

// alteredFindings show the first saying whose tellings were altered.
func (s *Sheet) alteredFindings() []Finding {
	for i := range s.Rows[collate.Quote] {
		r := &s.Rows[collate.Quote][i]
		all := s.Alterations(r)
		if len(all) == 0 || len(r.Told) < 2 {
			continue
		}
		said := make([]string, len(all))
		for k, a := range all {
			said[k] = s.Sigla(a.Columns, 2) + " " + a.Text()
		}
		whose := "A quotation differs:"
		if by := r.speaker(); by != "" {
			whose = "A quotation of " + by + " differs:"
		}
		return []Finding{{Lead: whose, Text: strings.Join(said[:min(len(said), mostAlterations)], "; ") + ".", Row: r, Copy: -1}}
	}
	return nil
}

// mostAlterations is how many alterations of a saying a finding tells.
const mostAlterations = 2
