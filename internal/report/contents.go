package report

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/apparatus"
)

// mostListed is how many stories of one article the contents list without --all.
const mostListed = 20

// contents lists the stories of a volume: first those that have a page below, then those that one
// article alone tells.
func (p *page) contents(v *variorum.Volume, tales []apparatus.Tale) {
	p.flow(line{
		say(apparatus.Plural(len(tales), "story", "stories"), bold),
		say(" · "+apparatus.Plural(len(v.Articles), "article", "articles"), dim),
		say(days(tales), 0),
	}, 0, 0)
	p.gap()
	digits := len(fmt.Sprint(len(tales)))
	alone := 0
	for i, t := range tales {
		if t.Number == 0 {
			alone++
			continue
		}
		left := line{say(padLeft(fmt.Sprint(t.Number), digits)+"  ", bold), say(apparatus.Headline(t.Edition.Title), 0)}
		p.sides(left, p.counted(t.Edition), digits+2)
		if t.Thread != nil && len(t.Thread.Stories) > 1 && (i == 0 || tales[i-1].Thread != t.Thread) {
			p.flow(line{say(members(tales, i), dim)}, digits+2, 0)
		}
	}
	if alone == 0 {
		return
	}
	p.put(line{say(fmt.Sprintf("told by one article alone: %d", alone), 0)})
	listed := 0
	for _, t := range tales {
		if t.Number > 0 {
			continue
		}
		if listed++; !p.All && listed > mostListed && alone > mostListed+1 {
			continue
		}
		left := line{{text: spaces(digits + 2)}, say(apparatus.Headline(t.Edition.Title), 0)}
		p.sides(left, line{say(alonePlace(t), dim)}, digits+2)
	}
	if hidden := alone - mostListed; !p.All && hidden > 1 {
		p.more(fmt.Sprintf("%d more", hidden), digits+2)
	}
}

// alonePlace names the outlets of a story that is listed only.
func alonePlace(t apparatus.Tale) string {
	var names []string
	for _, w := range t.Edition.Witnesses {
		names = append(names, apparatus.Prose(w.Siglum))
	}
	return cut(strings.Join(names, " · "), mostOutlet) + " alone"
}

// members names the other stories of a story's thread by their numbers.
func members(tales []apparatus.Tale, of int) string {
	var numbers []string
	listed := 0
	for i, t := range tales {
		switch {
		case i == of || t.Thread != tales[of].Thread:
		case t.Number > 0:
			numbers = append(numbers, fmt.Sprint(t.Number))
		default:
			listed++
		}
	}
	if listed > 0 {
		numbers = append(numbers, apparatus.Plural(listed, "story", "stories")+" listed below")
	}
	return "one thread with " + strings.Join(numbers, ", ")
}

// days is the time from the first to the last of all stories.
func days(tales []apparatus.Tale) string {
	var first, last calendar.Date
	for _, t := range tales {
		if d := t.Edition.First; !d.IsZero() {
			if order, _ := d.Compare(first); first.IsZero() || order < 0 {
				first = d
			}
		}
		if d := t.Edition.Last; !d.IsZero() {
			if order, _ := d.Compare(last); last.IsZero() || order > 0 {
				last = d
			}
		}
	}
	if s := apparatus.Stretch(first, last); s != "" {
		return " · " + s
	}
	return ""
}

// between parts one story from the next, and gives its number in the list.
func (p *page) between(number int) {
	p.gap()
	head := say(fmt.Sprintf("%d ", number), bold)
	p.put(line{head, say(strings.Repeat("═", p.width-width(head.text)), dim)})
}
