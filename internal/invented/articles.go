package invented

import (
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/variorum-news/variorum/input"
)

// perEvent is how many articles a generated event has: an agency's, two copies, one cut and mixed
// with own sentences, and four independent ones.
const perEvent = 8

// Articles are n articles of about 350 words on events that never happened, four events a day: for
// measuring speed, memory and pages, not quality. The same n gives the same articles.
func Articles(n int) iter.Seq2[input.Doc, error] {
	return func(yield func(input.Doc, error) bool) {
		random := rand.New(rand.NewPCG(2024, 5))
		for event := 0; event*perEvent < n; event++ {
			for i, a := range newEvent(random, event).articles() {
				if event*perEvent+i == n {
					return
				}
				body, err := json.Marshal(a)
				if err != nil {
					panic(err)
				}
				if !yield(input.Doc{Name: "generated: " + a["id"], Format: input.Record, Body: body}, nil) {
					return
				}
			}
		}
	}
}

type event struct {
	random *rand.Rand
	number int
	day    time.Time
	place  string
	people []string
	thing  string
}

func newEvent(random *rand.Rand, number int) *event {
	e := &event{random: random, number: number, day: time.Date(2024, 1, 1, 8, 0, 0, 0, time.UTC).AddDate(0, 0, number/4)}
	e.place = e.name()
	for range 5 {
		e.people = append(e.people, e.name()+" "+e.name())
	}
	e.thing = e.pick("bridge tower school quarry ferry tunnel market harbour mill dam stadium library refinery orchard")
	return e
}

func (e *event) pick(words string) string {
	list := strings.Fields(words)
	return list[e.random.IntN(len(list))]
}

// name invents a name of two or three syllables.
func (e *event) name() string {
	var b strings.Builder
	for range 2 + e.random.IntN(2) {
		b.WriteString(e.pick("bar dol fen gor hal ist jor kel lun mar nev or pel quin ras sel tor ul ven wim yar zan"))
	}
	return strings.ToUpper(b.String()[:1]) + b.String()[1:]
}

func (e *event) articles() []map[string]string {
	agency := e.sentences(18)
	out := []map[string]string{}
	for i := range perEvent {
		var body []string
		switch i {
		case 0, 1, 2:
			body = agency
		case 3:
			body = append(append([]string{}, agency[:6]...), e.sentences(12)...)
		default:
			body = e.sentences(18)
		}
		title := fmt.Sprintf("%s at the %s of %s", e.pick("Fire Collapse Strike Vote Flood Inquiry Protest"), e.thing, e.place)
		out = append(out, map[string]string{
			"id":        fmt.Sprintf("%04d-%d", e.number, i),
			"outlet":    fmt.Sprintf("The %s Paper", e.name()),
			"published": e.day.Add(time.Duration(i) * time.Hour).Format(time.RFC3339),
			"title":     title,
			"text":      title + "\n\n" + strings.Join(body, "\n\n") + "\n",
		})
	}
	return out
}

// sentences makes n paragraphs of one or two sentences: plain, with a figure, with a quotation. The
// frames are short and many, so that independent articles share few runs of words, as real ones do.
func (e *event) sentences(n int) []string {
	out := make([]string, n)
	for i := range out {
		who, day := e.people[e.random.IntN(len(e.people))], e.day.AddDate(0, 0, -e.random.IntN(3)).Weekday()
		counted, count := e.pick("injured killed rescued arrested evacuated missing"), 2+e.random.IntN(900)
		switch e.random.IntN(9) {
		case 0:
			out[i] = fmt.Sprintf("At least %d %s were %s near %s, a %s from %s said.", count, e.pick("people workers children residents"), counted, e.thing, e.pick("doctor clerk captain colonel"), e.place)
		case 1:
			out[i] = fmt.Sprintf("%d %s, %s told reporters, while %s.", count, counted, who, e.clause())
		case 2:
			out[i] = fmt.Sprintf("“%s,” said %s on %v. “%s.”", e.clause(), who, day, e.clause())
		case 3:
			out[i] = fmt.Sprintf("“%s, and %s,” %s %s.", e.clause(), e.clause(), who, e.pick("added explained insisted"))
		case 4:
			out[i] = fmt.Sprintf("%s %s that %s.", who, e.pick("said warned denied announced believes"), e.clause())
		case 5:
			out[i] = fmt.Sprintf("On %v %s; %s.", day, e.clause(), e.clause())
		case 6:
			out[i] = fmt.Sprintf("According to %s, %s after %s.", who, e.clause(), e.clause())
		case 7:
			out[i] = fmt.Sprintf("%s. Since %v %s.", e.clause(), day, e.clause())
		default:
			out[i] = fmt.Sprintf("Although %s, %s in %s.", e.clause(), e.clause(), e.place)
		}
		if first := out[i][0]; 'a' <= first && first <= 'z' {
			out[i] = strings.ToUpper(out[i][:1]) + out[i][1:]
		}
	}
	return out
}

func (e *event) clause() string {
	adjective := "old new northern public damaged empty crowded narrow wooden promised closed costly southern quiet broken hidden late early unpaid rusty famous distant local foreign"
	noun := "road wall roof report engine plan budget crew school tram union letter court archive gate pump order map contract lamp driver nurse farmer witness mayor judge teacher council garden window river cable signal cellar permit witness village bishop factory warehouse"
	verb := "blocked repaired ignored found closed sold opened watched delayed measured signed lost praised doubted inspected carried cleared painted rented followed covered emptied tested replaced questioned missed rebuilt"
	switch e.random.IntN(3) {
	case 0:
		return fmt.Sprintf("the %s %s %s a %s %s", e.pick(adjective), e.pick(noun), e.pick(verb), e.pick(adjective), e.pick(noun))
	case 1:
		return fmt.Sprintf("%s %ss %s every %s of that %s", e.pick(adjective), e.pick(noun), e.pick(verb), e.pick(noun), e.pick(noun))
	}
	return fmt.Sprintf("no %s %s %s, but one %s %s its %s", e.pick(noun), e.pick("ever then again"), e.pick(verb), e.pick(noun), e.pick(verb), e.pick(noun))
}
