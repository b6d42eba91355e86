package web

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/reuse"
)

// tree is the drawing of who copied whom over time: a lane for each article, each lineage together.
// Places are shares of the width in percent, heights in pixels.
type tree struct {
	Height     int
	Name       string  // for those who cannot see it
	Unseen     bool    // some origin is not among the articles: the zone at the left
	Undated    bool    // some article has no date: the zone at the right
	Zone       percent // how wide the zone at the left is
	NoDateAt   percent // where the zone at the right begins
	NoDateWide percent // and how wide it is
	Ticks      []tick
	Crowded    bool // on a phone there is no room for all dates
	Edges      []edge
	Dots       []dot
	Numbers    []number // of the sources
	Others     int      // where the thread's other stories begin; 0 if there are none
	Hidden     string   // articles that are not drawn
}

// key is which signs a drawing has: those it explains.
type key struct{ Copied, Part, Undirected, Ghost, Known, Day bool }

// Key finds them.
func (t tree) Key() key {
	var k key
	for _, e := range t.Edges {
		k.Copied = k.Copied || !e.Undirected && !e.Part
		k.Part = k.Part || !e.Undirected && e.Part
		k.Undirected = k.Undirected || e.Undirected
	}
	for _, d := range t.Dots {
		k.Ghost = k.Ghost || d.Kind == "ghost"
		k.Known = k.Known || d.Kind == "known"
		k.Day = k.Day || d.Kind == "day"
	}
	return k
}

// edge is a link: down from its source, then across to its copy; or where the one stands below the
// other round by a side, so that it passes by those between them.
type edge struct {
	From, To    percent
	Y1, Y2      int
	Round       int     // how far to the right it goes round, in pixels; less than 0 to the left, 0 if it does not
	Far         percent // which of the two stands farther on that side
	Undirected  bool
	Part        bool // most of the copy is from elsewhere, or its own
	Left        bool // the tip points to the left
	Words       string
	WordsAt     percent
	WordsDX     int // from its place, in pixels
	WordsY      int
	WordsAnchor string
	Href        string
}

// dot is an article, or an origin that is not among them.
type dot struct {
	At       percent
	Y, TextY int
	TextAt   percent // where the name of a ghost stands
	TextDX   int     // from its place, in pixels
	Kind     string  // known: the time is known · day: only the day, or none · ghost: not among the articles
	Bar      percent // where a day that is known begins, and how wide it is; 0 if none is
	BarWidth percent
	Text     string
	Href     string
	Anchor   string
}

// number is a source's number at the right end.
type number struct{ Y, N int }

// How the drawing is laid out.
const (
	treeTop     = 24 // under the dates
	treeLane    = 44 // of a copy, which has words below its line
	soloLane    = 30 // of a telling of its own
	zoneWidth   = 15
	mostLanes   = 24 // of the story, unless all are asked for
	mostOthers  = 6  // of the thread's other stories
	undatedAt   = 3  // from where the zone at the right begins to its first articles, in percent
	undatedRoom = 9  // and so much more where none has a date: the lines go round on their left
	nameDX      = 11 // from an article without a date to its name, in pixels
	mostGhost   = 8  // letters of a name that has room around the middle of the zone at the left
	treeRight   = 94 // right of it stand the numbers of the sources
)

func (d *drawing) tree() tree {
	l := &layer{drawing: d, at: map[string]place{}, rounds: map[string]int{}}
	l.zones()
	l.times()
	y := treeTop
	lanes, others, hidden := 0, 0, 0
	for n, group := range d.Groups {
		outside := group[0] >= d.InStory
		if outside && l.tree.Others == 0 {
			l.tree.Others = y
			y += treeLane / 2
		}
		first := true
		for _, c := range group {
			if !l.All && (outside && others >= mostOthers || !outside && lanes >= mostLanes) {
				hidden++
				continue
			}
			if outside {
				others++
			} else {
				lanes++
			}
			lane := treeLane
			if _, part := d.Part(c); first && len(group) == 1 && d.Origin(group) == "" && !part {
				lane = soloLane
			}
			mid := y + lane/2 + 6
			if first {
				l.tree.Numbers = append(l.tree.Numbers, number{mid + 5, n + 1})
			}
			l.lane(c, mid)
			first = false
			y += lane
			if lane == treeLane {
				y += 6 // its words need room below
			}
		}
	}
	for c := range d.Columns {
		l.edges(c)
	}
	if hidden > 0 {
		l.tree.Hidden = apparatus.Plural(hidden, "more article is", "more articles are") + " not drawn."
	}
	l.tree.Height = y + 4
	l.tree.Name = d.treeInWords()
	return l.tree
}

// treeInWords says what the drawing shows.
func (d *drawing) treeInWords() string {
	var said []string
	for c := range d.InStory {
		s := d.Columns[c].Siglum + ", " + d.Published(c)
		if from := d.copiedFrom(c); from != "" {
			s += ", copies " + from
		} else if twin := d.twinOf(c); twin != "" {
			s += ", shares text with " + twin
		} else {
			s += ", copies nobody as a whole"
		}
		if part, found := d.Part(c); found && part.Directed {
			s += fmt.Sprintf(", has %.0f %% from %s", part.Share*100, d.Name(part.Source))
		} else if found {
			s += ", shares a part with " + d.Name(part.Source)
		}
		said = append(said, s)
	}
	return shortList(said, 30) + "."
}

// place is where an article or an origin is drawn.
type place struct {
	x percent
	y int
}

// layer lays out the drawing.
type layer struct {
	*drawing
	tree       tree
	at         map[string]place // article or origin → its dot
	rounds     map[string]int   // article of which a link goes round → which turn it has
	from, to   time.Time        // of the dates that are known
	left, wide float64          // where time begins, and how wide it is, in percent
	x          func(time.Time) percent
}

func (l *layer) zones() {
	dated := false
	for _, c := range l.Columns {
		l.tree.Undated = l.tree.Undated || c.Published.IsZero()
		dated = dated || !c.Published.IsZero()
	}
	for c := range l.Columns {
		l.tree.Unseen = l.tree.Unseen || l.outside(c) != ""
	}
	l.tree.Zone = zoneWidth
	l.left = 2
	right := float64(treeRight - 3)
	if l.tree.Unseen {
		l.left = zoneWidth + 2
	}
	if l.tree.Undated {
		right = treeRight - zoneWidth - 3
		l.tree.NoDateAt, l.tree.NoDateWide = treeRight-zoneWidth, zoneWidth
	}
	if !dated { // there is no time to draw: the zone has all the room
		l.tree.NoDateAt = percent(l.left - 2)
		l.tree.NoDateWide = treeRight - l.tree.NoDateAt
	}
	l.wide = right - l.left
}

// stretchOf is the time that a date may stand for.
func stretchOf(d calendar.Date) (from, to time.Time) {
	t := d.Time
	switch d.Precision {
	case calendar.Year:
		return t, t.AddDate(1, 0, 0)
	case calendar.Month:
		return t, t.AddDate(0, 1, 0)
	case calendar.Day:
		return t, t.AddDate(0, 0, 1)
	}
	return t, t
}

// steps are how far apart the dates stand under the drawing, and how each is written.
var steps = []struct {
	step   time.Duration
	format string
}{
	{time.Hour, "2 Jan 15:04"}, {3 * time.Hour, "2 Jan 15:04"}, {6 * time.Hour, "2 Jan 15:04"}, {12 * time.Hour, "2 Jan 15:04"},
	{day, "2 Jan"}, {2 * day, "2 Jan"}, {4 * day, "2 Jan"}, {7 * day, "2 Jan"}, {14 * day, "2 Jan"}, {30 * day, "2 Jan 2006"},
	{91 * day, "Jan 2006"}, {182 * day, "Jan 2006"}, {365 * day, "2006"}, {5 * 365 * day, "2006"}, {20 * 365 * day, "2006"},
}

const (
	day       = 24 * time.Hour
	mostDates = 4
)

// times finds what time the drawing runs over, and where its dates stand.
func (l *layer) times() {
	for _, c := range l.Columns {
		if c.Published.IsZero() {
			continue
		}
		from, to := stretchOf(c.Published)
		if l.from.IsZero() || from.Before(l.from) {
			l.from = from
		}
		if to.After(l.to) {
			l.to = to
		}
	}
	if l.from.IsZero() {
		return
	}
	l.x, l.tree.Ticks = timeAxis(l.from, l.to, l.left, l.wide)
	n := len(l.tree.Ticks)
	l.tree.Crowded = n >= mostDates || n > 2 && l.tree.Unseen && l.tree.Undated
}

// timeAxis cuts the time from from to to at round steps, and gives where in the width, between left
// and left+wide in percent, each time stands.
func timeAxis(from, to time.Time, left, wide float64) (x func(time.Time) percent, ticks []tick) {
	for _, s := range steps {
		first := from.Truncate(s.step)
		if s.step >= day {
			first = from.Truncate(day)
		}
		n := 1
		for n <= mostDates && first.Add(time.Duration(n)*s.step).Before(to) {
			n++
		}
		if n > mostDates {
			continue
		}
		last := first.Add(time.Duration(n) * s.step)
		x = func(t time.Time) percent {
			return percent(left + wide*t.Sub(first).Seconds()/last.Sub(first).Seconds())
		}
		for i := range n {
			t := first.Add(time.Duration(i) * s.step)
			ticks = append(ticks, tick{x(t), t.Format(s.format)})
		}
		return x, ticks
	}
	return func(time.Time) percent { return percent(left) }, nil
}

// outside is the origin that a witness goes back to or has a part of, which is none of the articles; "" if none.
func (l *layer) outside(c int) string {
	if origin := l.Origin([]int{c}); origin != "" {
		return origin
	}
	if part, found := l.Part(c); found && reuse.IsOutside(part.Source) {
		return strings.TrimPrefix(part.Source, "@")
	}
	return ""
}

// lane draws an article, and the first time the origin outside that it has text of.
func (l *layer) lane(c, y int) {
	w := l.Columns[c]
	if origin := l.outside(c); origin != "" {
		if _, drawn := l.at["@"+origin]; !drawn && l.tree.Unseen {
			p := place{zoneWidth / 2, y}
			l.at["@"+origin] = p
			ghost := dot{At: p.x, Y: y, TextAt: p.x, TextY: y - 11, Kind: "ghost", Text: cut(l.Name("@"+origin), 16), Anchor: "middle"}
			if utf8.RuneCountInString(ghost.Text) > mostGhost {
				ghost.TextAt, ghost.Anchor = 0, "start" // it would stand out over the margin
			}
			l.tree.Dots = append(l.tree.Dots, ghost)
		}
	}
	p := dot{Y: y, TextY: y - 11, Kind: "day", Text: cut(w.Siglum, 16), Href: "#" + l.names.article(w.Article)}
	switch from, to := stretchOf(w.Published); {
	case w.Published.IsZero():
		p.At = l.tree.NoDateAt + undatedAt + percent(min(l.Ancestors(c), 3))*l.tree.NoDateWide/5
		if l.from.IsZero() {
			p.At += undatedRoom
		}
		p.Anchor, p.TextDX, p.TextY = "start", nameDX, y+4
	default:
		p.At = l.x(from.Add(to.Sub(from) / 2))
		if w.Published.Precision >= calendar.Minute {
			p.Text += w.Published.Time.Format(" 15:04")
			p.Kind = "known"
		} else {
			p.Bar, p.BarWidth = l.x(from), l.x(to)-l.x(from)
		}
		p.Anchor = "middle"
		switch {
		case p.At < percent(l.left+8):
			p.Anchor = "start"
		case p.At > percent(l.left+l.wide-8):
			p.Anchor = "end"
		}
	}
	l.at[w.Article] = place{p.At, y}
	l.tree.Dots = append(l.tree.Dots, p)
}

// edges draws the link by which a witness stands in its lineage, and the one by which it has most of
// another's text.
func (l *layer) edges(c int) {
	link, whole := l.whole(c)
	switch {
	case !whole:
	case link.Directed:
		l.edge(c, link, edge{Words: apparatus.KindWord(link.Kind)})
	default:
		l.edge(c, link, edge{Words: "shares text"})
	}
	part, found := l.Part(c)
	switch {
	case !found || whole && part.Source == "@"+l.Origin(l.Groups[l.Columns[c].Group]):
	case whole:
		l.edge(c, part, edge{Part: true, Y2: besideWhole})
	case part.Directed:
		l.edge(c, part, edge{Part: true, Words: fmt.Sprintf("in part, %.0f %%", part.Share*100)})
	default:
		l.edge(c, part, edge{Part: true, Words: "shares a part"})
	}
}

// besideWhole is how far below the line of the link by which a witness stands in its lineage that of
// a part of another's text comes in, in pixels.
const besideWhole = 5

// whole is the link by which a witness stands in its lineage: from the source that it follows, else
// from an origin outside, else with one of which it is not known who was first.
func (l *layer) whole(c int) (link reuse.Link, found bool) {
	w := l.Columns[c]
	link, found = l.Best(w.Article, func(k reuse.Link) bool {
		if w.Source != "" {
			return k.Source == w.Source && k.Kind != reuse.Version && k.Sure != reuse.Possible
		}
		return k.Source == "@"+l.Origin([]int{c})
	})
	if found || w.Source != "" {
		return link, found
	}
	return l.twin(c)
}

// twin is the best link that a witness has with one of its lineage of which it is not known who was
// first, among those that end at it, else among those that begin; not one that the other stands by
// too, so that each is drawn once.
func (l *layer) twin(c int) (link reuse.Link, found bool) {
	article := l.Columns[c].Article
	for _, ends := range []bool{true, false} {
		for _, t := range l.Twins[article] {
			if (t.Link.Copy == article) == ends && l.isKin(c, t.Article) && (!found || t.Link.Score > link.Score) {
				link, found = t.Link, true
			}
		}
		if found && ends {
			return link, true
		}
	}
	if !found {
		return link, false
	}
	others, stands := l.whole(l.At[link.Copy])
	return link, !stands || others.Source != link.Source
}

// isKin reports whether an article is of the lineage of a witness.
func (l *layer) isKin(c int, article string) bool {
	at, inside := l.At[article]
	return inside && l.Columns[at].Group == l.Columns[c].Group
}

// Where two articles stand nearly one below the other, in percent, and how far round the line from one
// to the other goes, in pixels: farther by turns, so that what comes of one is told from what comes of
// the next.
const (
	below      = 3
	round      = 22
	roundSteps = 3
	roundStep  = 7
)

// edge draws a link that ends at a witness; e is what is known of it, Y2 from the middle of the lane.
func (l *layer) edge(c int, link reuse.Link, e edge) {
	other := link.Source
	if other == l.Columns[c].Article {
		other = link.Copy // of two of which it is not known who was first
	}
	to, drawn := l.at[l.Columns[c].Article]
	from, both := l.at[other]
	if !drawn || !both {
		return
	}
	e.From, e.To, e.Y1, e.Y2 = from.x, to.x, from.y, to.y+e.Y2
	e.Undirected, e.Left = !link.Directed, to.x < from.x
	e.WordsAt, e.WordsY, e.WordsAnchor = (from.x+to.x)/2, to.y+16, "middle"
	switch gap := to.x - from.x; {
	case gap > -below && gap < below:
		turn, has := l.rounds[other]
		if !has {
			turn = len(l.rounds)
			l.rounds[other] = turn
		}
		e.Round = round + roundStep*(turn%roundSteps)
		e.Far, e.Left = max(from.x, to.x), true
		e.WordsAt, e.WordsDX, e.WordsY, e.WordsAnchor = e.Far, e.Round+5, to.y+4, "start"
		switch {
		case l.Columns[c].Published.IsZero(): // its name stands to the right
			e.Round, e.Far, e.Left = -e.Round, min(from.x, to.x), false
			e.WordsAt, e.WordsDX, e.WordsY = to.x, nameDX, to.y+16
		case e.Far > percent(l.left+l.wide*2/3):
			e.WordsDX, e.WordsY, e.WordsAnchor = -9, to.y+16, "end"
		}
	case gap < 14 && gap > -14: // no room between the two
		e.WordsAt, e.WordsAnchor = min(from.x, to.x), "start"
	}
	if name := l.besideName(link.Source, link.Copy); name != "" {
		e.Href = "#" + name
	} else if name := l.reasonName(link.Source, link.Copy); name != "" {
		e.Href = "#" + name
	}
	l.tree.Edges = append(l.tree.Edges, e)
}
