package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/text"
)

// mostTimesOnce is how many times of one witness a report without --all shows.
const mostTimesOnce = 3

// times shows what happened when, in whose words.
func (p *page) times(s *sheet) {
	rows := s.rows[collate.Time]
	notBelieved := s.pageDates()
	if len(rows) == 0 && notBelieved == "" {
		return
	}
	p.section("TIMES", told(rows))
	g := s.grid(p, 9, 20)
	var once []*row
	first := true
	for i := range rows {
		r := &rows[i]
		if len(r.told) == 1 && len(r.Readings) == 1 {
			once = append(once, r)
			continue
		}
		if g.fits && first {
			p.put(g.header(s, nil))
		}
		first = false
		head := line{sign(r.Verdict), say(" "+s.timeHead(r), 0)}
		if g.fits {
			p.gridRow(g, head, 2, func(c int) line { return s.cellWords(r, c) })
			continue
		}
		p.runs(s, r, head, 2)
	}
	p.timesOnce(s, once)
	if notBelieved != "" {
		p.flow(line{say("Not believed as dates: "+notBelieved, dim)}, 2, 2)
	}
}

// timesOnce lists times that one witness alone tells: who, the words, the event.
func (p *page) timesOnce(s *sheet, once []*row) {
	if len(once) == 0 {
		return
	}
	p.put(line{sign(collate.Single), say(" single", 0)})
	shown := p.foremost(s, once, mostTimesOnce, unranked)
	words := 0
	for _, r := range shown {
		words = max(words, width(r.cells[r.told[0]][0].words))
	}
	words = min(words, p.width/4)
	for _, r := range shown {
		c := r.told[0]
		left := line{{text: "  "}, say(pad(s.columns[c].siglum, s.siglaWidth())+"  ", bold), say(pad(r.cells[c][0].words, words)+"  ", 0)}
		room := p.width - left.width()
		if room < p.width/3 {
			p.flow(append(left, say(s.timeHead(r), dim)), 0, 4)
			continue
		}
		p.put(append(left, say(cut(s.timeHead(r), room), dim)))
	}
	p.hidden(0, len(once)-len(shown))
}

// timeHead is the event, with the day that all readings give.
func (s *sheet) timeHead(r *row) string {
	head := prose(r.Head)
	day := calendar.Date{}
	for i, reading := range r.Readings {
		if reading.When == nil || reading.When.From.IsZero() {
			return head
		}
		from := reading.When.From
		if i > 0 && from.String() != day.String() {
			return head
		}
		day = from
	}
	if day.Precision != calendar.Day || len(r.Readings[0].When.Value) != len("2006-01-02") {
		return head
	}
	return head + ", " + date(day, s.years())
}

// cellWords are the words of a witness in a row; ∅ if it is silent.
func (s *sheet) cellWords(r *row, c int) line {
	if len(r.cells[c]) == 0 {
		return line{say("∅", dim)}
	}
	var words []string
	seen := map[string]bool{}
	for _, cell := range r.cells[c] {
		if key := text.Fold(cell.words).Text; !seen[key] {
			seen[key] = true
			words = append(words, cell.words)
		}
	}
	return plain(strings.Join(words, "; "))
}

// pageDates are the dates that stand on pages and date nothing.
func (s *sheet) pageDates() string {
	var out []string
	for i, c := range s.columns {
		if c.article == nil || i >= s.inStory && s.thread != nil {
			continue
		}
		for _, b := range c.article.Blocks {
			if b.Kind == article.PageDate {
				out = append(out, fmt.Sprintf("“%s” (%s’s page)", cut(prose(b.Span.In(c.article.Text)), 40), c.siglum))
			}
		}
	}
	return strings.Join(out, ", ")
}
