package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words of a headline: least and most.
const (
	minHeadline = 3
	maxHeadline = 28
)

// headlineBefore finds the headline of the region: a unit before its text, or just within it, that
// looks like one, tells what the text tells, and stands where one stands. It is -1 if there is none.
func (x *lexicon) headlineBefore(us []unit, r region) int {
	words := x.contentWords(us[r.from:r.to])
	times := map[string]int{}
	for i := range us {
		times[us[i].low]++
	}
	best, at := 0.0, -1
	last := -1 // the last unit that might be one on its own
	for i := 0; i < len(us) && i < r.to; i++ {
		u := &us[i]
		within := proseBefore(us, r.from, i)
		if within > maxWithin {
			break
		}
		if !x.mayBeHeadline(u) || isPathTo(us, i) {
			continue
		}
		score := x.telling(u, words) - farCost*float64(min(max(r.from-i, 0), mostFar)) - withinCost*float64(within)
		if i >= r.from && u.prose() {
			score -= proseCost
		}
		if u.after && (i+1 >= len(us) || us[i+1].after) {
			score += aloneBonus
		}
		if beforeMeta(us, i, r) {
			score += metaBonus
		}
		if times[u.low] > 1 {
			score += againBonus
		}
		if last >= 0 && last == i-1 && us[last].low != u.low {
			score -= underCost // what stands right under a headline explains it
		}
		if score >= leastHeadline {
			last = i
		}
		if score >= best && (score >= leastHeadline || u.words > minHeadline && within == 0 && r.from-i <= nearText && beforeMeta(us, i, r)) {
			best, at = score, i
		}
	}
	return at
}

// Weights of what speaks for a headline and against it, and the least that must. Chosen on the scrapes
// set (development), by headline lines found; each alone moves it by one page or two.
const (
	minContent    = 3 // runes of a word that counts
	aloneBonus    = 0.15
	metaBonus     = 0.2
	againBonus    = 0.15
	underCost     = 0.3
	withinCost    = 0.15 // for each unit of prose that stands before it
	maxWithin     = 4
	proseCost     = 0.8   // of running text, whose own words are among those it is held against
	farCost       = 0.015 // for each unit between it and the text
	mostFar       = 40
	nearText      = 10 // units
	leastHeadline = 0.45
)

// telling weighs how many of a line's words the text has: two shared words of three are less than
// six of eight.
func (x *lexicon) telling(u *unit, words map[string]bool) float64 {
	shared, all := 0, 0
	for w := range strings.FieldsSeq(u.low) {
		if w = strings.Trim(w, trimmable); utf8.RuneCountInString(w) < minContent || x.isFunctionWord(w) {
			continue
		}
		all++
		if words[w] || words[strings.TrimSuffix(w, "'s")] || words[w+"s"] || words[strings.TrimSuffix(w, "s")] {
			shared++
		}
	}
	return float64(shared)/float64(all+2) + 0.06*float64(min(shared, 6))
}

// isPathTo reports whether a unit is the path to the page that ends in the headline itself, which
// stands in one of the next units: "News / Harbour / Ferry sinks off Ostrova".
func isPathTo(us []unit, i int) bool {
	for j := i + 1; j < len(us) && j <= i+2; j++ {
		before, found := strings.CutSuffix(us[i].low, us[j].low)
		if found && before != "" && us[j].words >= minHeadline {
			return true
		}
	}
	return false
}

// beforeMeta reports whether a byline, a date or a button to share stands within three units after i.
func beforeMeta(us []unit, i int, r region) bool {
	for j := i + 1; j < len(us) && j <= i+3 && j <= r.from+1; j++ {
		u := &us[j]
		if u.stampOnly() || u.cue.kind == Byline || u.cue.kind == cuePublished || u.cue.kind == cueUpdated || u.cue.kind == Share {
			return true
		}
	}
	return false
}

// mayBeHeadline reports whether a unit has the shape of a headline.
func (x *lexicon) mayBeHeadline(u *unit) bool {
	if u.words < minHeadline || u.words > maxHeadline || u.end == cut || u.end == colon || u.stamp.only && u.stamp.found() {
		return false
	}
	if u.cue.kind != "" && u.cue.kind != Caption {
		return false
	}
	if u.end == stop && !strings.HasSuffix(strings.TrimRight(u.raw, closers), "!") || x.isCaption(u) || strings.HasSuffix(u.raw, ")") && strings.Contains(u.raw, ". ") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(u.raw, "\"'“‘«„¿¡[("))
	return !unicode.IsLower(r)
}

// proseBefore counts the units of prose in us[from:to].
func proseBefore(us []unit, from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if us[i].cue.kind == "" && us[i].prose() {
			n++
		}
	}
	return n
}

// contentWords are the longer words of the prose.
func (x *lexicon) contentWords(us []unit) map[string]bool {
	out := map[string]bool{}
	for i := range us {
		if !us[i].prose() {
			continue
		}
		for w := range strings.FieldsSeq(us[i].low) {
			if w = strings.Trim(w, trimmable); utf8.RuneCountInString(w) >= minContent {
				out[w] = true
				if s, ok := strings.CutSuffix(w, "'s"); ok {
					out[s] = true
				}
			}
		}
	}
	return out
}
