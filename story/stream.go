package story

import (
	"cmp"
	"slices"
	"time"

	"github.com/variorum-news/variorum/calendar"
)

const (
	// bestNear is how many of the articles that share most words with a new one are compared.
	bestNear = 60
	// tellers is how many articles of a story speak for it: the mean evidence of its best counts.
	tellers = 8
	// newcomer is the evidence, in logits above sameEvent, that an article needs to join a story: it
	// decides without those that will come. BCubed precision online is then as high as settled.
	newcomer = 0.25
	// keepLeast is the number of articles below which none is dropped, however old.
	keepLeast = 4096
	// clockSpan is how many dates tell the time of the stream: their median, so that one article
	// of 2050 ends nothing.
	clockSpan = 9
	// slack is how much older than the window an article may be and still be kept: late ones find
	// their stories.
	slack = 24 * time.Hour
)

// stream is what Add looks things up in: the articles of the window, and their stories.
type stream struct {
	window      time.Duration
	constraints *constraints
	words       *vocabulary
	index       *index
	live        []member // by their number in the index
	stories     []open
	byArticle   map[string]int  // the story of each article
	byGroup     map[string]int  // and of each constraint group
	dates       []calendar.Date // the last clockSpan
	kept        int             // articles that were left when old ones were last dropped
}

// member is an article of the window.
type member struct {
	profile Profile // without terms; dated by its arrival if it has no date
	vector  vector
	story   int
}

// open is a story that may still grow.
type open struct {
	id     string
	size   int      // of its articles, those of the window
	groups []string // the constraint groups that stand in it, if there are any to keep apart
}

func newStream(o Options, c *constraints) *stream {
	return &stream{window: o.window(), constraints: c, words: newVocabulary(), index: newIndex(), byArticle: map[string]int{}, byGroup: map[string]int{}}
}

// add finds the story of a new article, and gives its ID.
func (s *stream) add(p Profile, links *linked) string {
	s.words.learn(&p)
	m := member{profile: p, vector: s.words.vector(&p)}
	m.profile.Terms = nil
	if dated(p.Published) {
		s.dates = append(s.dates, p.Published)
		s.dates = s.dates[max(0, len(s.dates)-clockSpan):]
	} else if n := len(s.dates); n > 0 && s.inOrder() {
		m.profile.Published = s.dates[n-1]
	}
	group := s.constraints.group(p.Article)
	m.story = s.choose(&m, group, links)
	if m.story < 0 {
		m.story = len(s.stories)
		s.stories = append(s.stories, open{id: "s-" + short(p.Article)})
	}
	st := &s.stories[m.story]
	st.size++
	if len(s.constraints.apart) > 0 {
		st.groups = append(st.groups, group)
	}
	s.byArticle[p.Article] = m.story
	s.byGroup[group] = m.story
	s.index.add(&m.vector)
	s.live = append(s.live, m)
	s.drop()
	return st.id
}

// choose gives the story that a new article joins, or -1.
func (s *stream) choose(m *member, group string, links *linked) int {
	if at, bound := s.byGroup[group]; bound {
		return at
	}
	for _, l := range links.whole {
		for _, other := range l {
			at, known := s.byArticle[other]
			if known && !s.forbidden(at, group) {
				return at
			}
		}
	}
	best, most := -1, newcomer
	for _, c := range s.candidates(m, links) {
		if c.support > most && !s.forbidden(c.story, group) {
			best, most = c.story, c.support
		}
	}
	return best
}

func (s *stream) forbidden(story int, group string) bool {
	return slices.ContainsFunc(s.stories[story].groups, func(g string) bool { return s.constraints.forbids(g, group) })
}

// candidate is a story that an article may belong to, and the evidence for it: above 0 speaks for
// joining.
type candidate struct {
	story   int
	support float64
}

// candidates gives the stories of the articles that share most words with m, the oldest first.
func (s *stream) candidates(m *member, links *linked) []candidate {
	type told struct {
		story    int
		evidence float64
	}
	var all []told
	near := s.index.near(&m.vector, s.words, 0)
	best(near)
	compared := 0
	for _, n := range near {
		other := &s.live[n.article]
		if !within(&m.profile, &other.profile, s.window) {
			continue
		}
		if compared++; compared > bestNear {
			break
		}
		e := compare(&m.vector, &other.vector, &m.profile, &other.profile)
		logit := float64(strangers)
		if e.likeness() >= leastLikeness {
			logit = e.oneEvent(&weights) + links.gain(m.profile.Article, other.profile.Article) - sameEvent
		}
		all = append(all, told{other.story, max(strangers, min(certainty, logit))})
	}
	slices.SortStableFunc(all, func(a, b told) int {
		return cmp.Or(cmp.Compare(a.story, b.story), cmp.Compare(b.evidence, a.evidence))
	})
	var out []candidate
	for i := 0; i < len(all); {
		c := candidate{story: all[i].story}
		n := min(tellers, s.stories[c.story].size)
		for k := range n {
			if i+k < len(all) && all[i+k].story == c.story {
				c.support += all[i+k].evidence
			} else {
				c.support += strangers
			}
		}
		c.support /= float64(n)
		out = append(out, c)
		for i < len(all) && all[i].story == c.story {
			i++
		}
	}
	return out
}

// drop forgets the articles that have left the window, once they are as many as those that have
// not: so each is looked at a few times at most.
func (s *stream) drop() {
	if len(s.live) < keepLeast || len(s.live) < 2*s.kept {
		return
	}
	old := s.live
	s.live = nil
	s.index = newIndex()
	s.words.forget()
	for i := range s.stories {
		s.stories[i].size = 0
	}
	ordered := s.inOrder()
	oldest := s.clock().Add(-s.window - slack)
	for i, m := range old {
		late := m.profile.Published.Time.Before(oldest)
		if !ordered || !dated(m.profile.Published) {
			late = i < len(old)/2
		}
		if late {
			continue
		}
		s.live = append(s.live, m)
		s.index.add(&m.vector)
		s.words.count(&m.vector)
		s.stories[m.story].size++
	}
	s.kept = len(s.live)
}

// inOrder reports whether the last dates rise, but for a few: then an article without a date is of
// the time at which it comes. A folder of files is no stream.
func (s *stream) inOrder() bool {
	back := 0
	for i := 1; i < len(s.dates); i++ {
		if s.dates[i].Time.Before(s.dates[i-1].Time.Add(-slack)) {
			back++
		}
	}
	return back <= len(s.dates)/4
}

// clock is the time of the stream: the median of the last dates.
func (s *stream) clock() time.Time {
	if len(s.dates) == 0 {
		return time.Time{}
	}
	by := slices.Clone(s.dates)
	slices.SortFunc(by, func(a, b calendar.Date) int { return a.Time.Compare(b.Time) })
	return by[len(by)/2].Time
}
