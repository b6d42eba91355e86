package note

import (
	"github.com/variorum-news/variorum/calendar"
)

// find gives the times of the article, in order.
func (f *timeFinder) find(v *view) []Time {
	c := &timeScan{timeFinder: f, line: line{v: v, reader: f.numerals}, anchor: v.article.Published.Day()}
	if c.anchor.IsZero() {
		c.anchor = c.headDate()
	}
	for s := range v.sentences() {
		if c.enter(s) {
			c.sentence()
		}
	}
	return c.out
}

// timeScan walks one article.
type timeScan struct {
	*timeFinder
	line
	may     []timeWord    // what each token of the sentence may do
	anchor  calendar.Date // the day of publication, if it is known
	block   int
	story   narrative
	earlier narrative     // of the block before
	only    calendar.Date // the last full day that was told
	several bool          // it is not the only one
	books   accounts
	habit   dateHabit
	outer   int   // where a time of day begins whose day is being read; 0 if none is
	inEdge  bool  // "the end of" was read: the end of an end is none
	opened  match // the last time of this sentence
	out     []Time
}

// match is an expression of time: tokens from to end-1.
type match struct {
	from, end int
	kind      TimeType
	value     string
	mod       Modifier
	fiscal    bool
	when      calendar.Interval // if it is not that of the value
	counted   bool              // when is a day counted from the text: "two days later"
	vague     bool              // the interval is not known although the value has one
}

// enter moves to sentence s; false if it has no tokens.
func (c *timeScan) enter(s int) bool {
	if !c.read(s) {
		return false
	}
	c.may = c.may[:0]
	for i := c.first; i < c.end; i++ {
		c.may = append(c.may, c.words[c.low(i)])
	}
	return true
}

func (c *timeScan) sentence() {
	if b := c.v.blocks[c.s]; b != c.block {
		c.block, c.earlier, c.story = b, c.story, narrative{}
	}
	c.opened = match{}
	for i := c.first; i < c.end; {
		m, ok := c.match(i)
		if !ok {
			i++
			continue
		}
		c.keep(m)
		if c.isDateline(m) {
			c.datedAt(m)
			c.opened = match{}
		} else {
			c.tell(m)
		}
		i = max(m.end, i+1)
	}
}

// word is what token i may do in an expression of time; nothing outside of the sentence.
func (c *timeScan) word(i int) timeWord {
	if i < c.first || i >= c.end {
		return timeWord{}
	}
	return c.may[i-c.first]
}

// cued reports whether token i is in a list.
func (c *timeScan) cued(i int, list timeCue) bool { return c.word(i).cues&list != 0 }

// tell takes note of a match for what follows. The day of a dateline is not one that the text tells of.
func (c *timeScan) tell(m match) {
	c.story.tell(m, c.interval(m))
	if day := c.story.day; !day.IsZero() {
		c.several = c.several || !c.only.IsZero() && c.only.String() != day.String()
		c.only = day
	}
}

// keep adds a match to the times.
func (c *timeScan) keep(m match) {
	t := Time{Span: c.v.span(m.from, m.end), Type: m.kind, Value: m.value, Mod: m.mod, Fiscal: m.fiscal}
	when := c.interval(m)
	if t.Mod == "" {
		t.Mod, when = c.bounded(m, when)
	}
	t.From, t.To = when.From, when.To
	c.out = append(c.out, t)
	c.opened = m
}

// interval is the time that a match stands for.
func (c *timeScan) interval(m match) calendar.Interval {
	switch {
	case m.vague:
		return calendar.Interval{}
	case !m.when.IsZero():
		return m.when
	}
	return calendar.Value(m.value)
}

// timeForm reads one form of an expression of time that begins with token i.
type timeForm func(c *timeScan, i int) (match, bool)

// match tries the forms that may begin with token i, the longest first.
func (c *timeScan) match(i int) (match, bool) {
	w := c.word(i)
	if w.class == noTime && w.cues&opens == 0 && c.numberAt(i) == 0 && !c.opensOddly(i) {
		return match{}, false
	}
	if c.isTitled(i) {
		return match{}, false
	}
	for _, form := range [...]timeForm{
		(*timeScan).clock, (*timeScan).date, (*timeScan).weekday, (*timeScan).deictic, (*timeScan).quarterName, (*timeScan).half,
		(*timeScan).year, (*timeScan).decade, (*timeScan).period, (*timeScan).ago, (*timeScan).repeated,
		(*timeScan).length, (*timeScan).season, (*timeScan).feast, (*timeScan).reference,
	} {
		if m, ok := form(c, i); ok && m.end <= c.end && m.value != "" {
			return m, true
		}
	}
	return match{}, false
}

// opensOddly reports whether a word that is in no list may begin an expression of time: "mid-May",
// "'90s", a day in digits, a feast.
func (c *timeScan) opensOddly(i int) bool {
	low := c.low(i)
	if low == "" {
		return false
	}
	return low[0] == '\'' || digitAt(low, 0) || len(low) > 4 && low[:4] == "mid-" || len(c.feasts[low]) > 0
}
