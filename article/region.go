package article

// region is a range of units, half-open.
type region struct{ from, to int }

// origin is where a text comes from: a file that someone saved, or a record that a tool made.
type origin uint8

const (
	fromFile origin = iota
	fromRecord
)

// What a unit adds to the region it stands in. Prose adds its words; what is no prose takes away, so
// that a region bridges a heading, an advertisement or a list of teasers, but no menu. Chosen on the
// scrapes set (development) by line body F1 and headline lines: .924; with bridge at 45 to 90 and
// shortCost at 2 to 6 it is between .915 and .927.
const (
	mostWords    = 60 // one long line is no article
	shortCost    = 5
	cueCost      = 3
	sectionCost  = 30
	bridge       = 80 // a region ends where this much has been taken away since its best
	enoughToStop = 80 // words before a section of comments may end it for good
	recordReach  = 5  // the text of a record has been through another tool: it holds tables, not menus
	goodShare    = 3  // the first region that has a third of the best is the article: comments come later
)

func (u *unit) worth() int {
	switch {
	case u.cue.kind == CommentForm && u.cue.whole, u.cue.kind == cueEnd, u.cue.kind == Related && u.cue.whole:
		return -sectionCost
	case u.cue.kind == ReadMore && u.cue.whole:
		return -cueCost
	case u.cue.kind == ReadMore, u.cue.kind == Caption, u.cue.kind == Share:
		return -shortCost / 2
	case u.cue.kind != "":
		return -cueCost
	case u.stamp.found() && u.stamp.only:
		return -shortCost / 2
	case u.prose() && (u.ends() || u.end == colon):
		return min(u.words, mostWords)
	case u.prose():
		return min(u.words, mostWords) / 2 // it may be a teaser
	}
	return -shortCost
}

// articleRegion finds where the running text of the article stands: the best run of prose, bridging
// what is little. Comments after an article may be longer than it, so the first good run is taken,
// not the best. No prose at all gives an empty region.
func articleRegion(us []unit, from origin) region {
	reach := bridge
	if from == fromRecord {
		reach *= recordReach
	}
	var found []region
	var worth []int
	best := 0
	var r region
	sum, peak := 0, 0
	shut := func(next int) {
		if peak > 0 {
			found = append(found, r)
			worth = append(worth, peak)
			best = max(best, peak)
		}
		r, sum, peak = region{next, next}, 0, 0
	}
	for i := range us {
		w := us[i].worth()
		ends := us[i].cue.kind == CommentForm && us[i].cue.whole && us[i].words <= 4
		if ends && peak >= enoughToStop || sum+w <= 0 || sum+w < peak-reach {
			shut(i + 1)
			continue
		}
		if sum += w; sum > peak {
			peak, r.to = sum, i+1
		}
	}
	shut(len(us))
	for i, f := range found {
		if worth[i]*goodShare >= best {
			return cutSections(us, f)
		}
	}
	return region{}
}

// sectionShare is how much more prose must stand before a section of teasers or comments than after it
// for the section to be the end.
const sectionShare = 3

// cutSections ends a region where a section of teasers or comments begins, unless much of the
// article follows it, and takes off a last line that leads in what is no text.
func cutSections(us []unit, r region) region {
	total := 0
	for i := r.from; i < r.to; i++ {
		total += proseWords(&us[i])
	}
	before := 0
	for i := r.from; i < r.to; i++ {
		before += proseWords(&us[i])
		c := us[i].cue
		opens := c.kind == cueEnd || c.whole && (c.kind == Related || c.kind == CommentForm || c.kind == ReadMore)
		if opens && before >= sectionShare*(total-before) {
			r.to = i
			break
		}
	}
	for r.to > r.from+1 && (!us[r.to-1].isText() || us[r.to-1].end == colon) {
		r.to--
	}
	return r
}

func proseWords(u *unit) int {
	if !u.isText() {
		return 0
	}
	return u.words
}
