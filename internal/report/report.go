package report

import (
	"io"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// Write writes the editions of a volume. The error is that of w.
func Write(w io.Writer, v *variorum.Volume, o Options) error {
	p := &page{Options: o, width: o.columns()}
	p.volume(v)
	_, err := io.WriteString(w, p.out.String())
	return err
}

// volume writes what the volume holds: one story by itself; of several a list, then each.
func (p *page) volume(v *variorum.Volume) {
	tales := apparatus.Lay(v, p.All)
	if len(tales) > 1 {
		p.contents(v, tales)
	}
	some := false
	for _, t := range tales {
		if t.Sheet == nil {
			continue
		}
		if len(tales) > 1 {
			p.between(t.Number)
		}
		p.edition(newSheet(t.Sheet))
		some = true
	}
	if languages := apparatus.Languages(v); len(languages) > 0 {
		p.gap()
		for _, l := range languages {
			p.flow(line{say(l, 0)}, 0, 2)
		}
	}
	if some {
		p.gap()
		p.flow(line{say("Each cell’s proof, article and bytes: --json, or --html FILE to read it", dim)}, 0, 0)
	}
}

// sheet is an edition laid out, with what a terminal needs of it.
type sheet struct{ *apparatus.Sheet }

// mostSiglum is how many columns a siglum gets: one made from an ID can be long.
const mostSiglum = 12

func newSheet(s *apparatus.Sheet) *sheet {
	for i := range s.Columns {
		s.Columns[i].Siglum = cut(s.Columns[i].Siglum, mostSiglum)
	}
	return &sheet{s}
}

// edition writes one story.
func (p *page) edition(s *sheet) {
	p.masthead(s)
	p.copies(s)
	p.quotations(s)
	p.figures(s)
	p.times(s)
	p.wordings(s)
	p.names(s)
	p.statements(s)
	if s.HadAbove > 0 {
		p.gap()
		p.flow(line{say(apparatus.Plural(s.HadAbove, "row", "rows")+" shared with stories of its thread: see there, above", dim)}, 0, 0)
	}
}
