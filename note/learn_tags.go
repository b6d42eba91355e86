package note

import (
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/perceptron"
)

// learn learns lexicon and model from the lessons that have tokens, beginning so many times anew.
func (g *tagger) learn(lessons []Lesson, starts int) {
	class := map[Tag]uint32{}
	for c, t := range tagSet {
		class[t] = uint32(c)
	}
	var all []taught
	for _, lesson := range lessons {
		if len(lesson.Tokens) == 0 {
			continue
		}
		v := taughtView(lesson)
		for s := range v.sentences() {
			words, blind := v.appendWords(nil, v.first(s), v.end(s))
			t := taught{words: words, lows: v.lowers[v.first(s):v.end(s)]}
			for i := range words {
				t.tags = append(t.tags, class[v.tag(v.first(s)+i)])
			}
			all = append(all, t)
			if !blind && len(all)%blindEvery == 0 {
				all = append(all, taught{words: blinded(words), lows: t.lows, tags: t.tags})
			}
		}
	}
	g.lexicon = lexicon(all)
	for _, t := range all {
		g.lookUp(t.words, t.lows)
	}
	g.model = learnTagModel(all, starts)
}

// taughtView is the view of a lesson that has tokens.
func taughtView(lesson Lesson) *view {
	v := &view{article: &article.Article{Text: lesson.Text}, notes: &Notes{Sentences: lesson.Sentences}}
	for _, s := range lesson.Sentences {
		v.starts = append(v.starts, len(v.notes.Tokens))
		for _, t := range lesson.Tokens {
			if s.Contains(t.Span) {
				v.notes.Tokens = append(v.notes.Tokens, t)
				v.lowers = append(v.lowers, lowered(t.Span.In(lesson.Text)))
			}
		}
	}
	v.starts = append(v.starts, len(v.notes.Tokens))
	return v
}

// blinded is words as a line of capitals shows them.
func blinded(words []word) []word {
	out := slices.Clone(words)
	for i := range out {
		out[i].exact, out[i].shape = 0, 0
		if out[i].kind != noLetter {
			out[i].kind = upperCase
		}
	}
	return out
}

// lexicon says which tags each word has that is seen often enough to tell.
func lexicon(all []taught) map[string]uint32 {
	counts := map[string]*[len(tagSet)]int{}
	for _, t := range all {
		for i, low := range t.lows {
			if counts[low] == nil {
				counts[low] = new([len(tagSet)]int)
			}
			counts[low][t.tags[i]]++
		}
	}
	out := map[string]uint32{}
	for w, c := range counts {
		total := 0
		for _, n := range c {
			total += n
		}
		if total < leastKnown {
			continue
		}
		set := uint32(0)
		for tag, n := range c {
			if n*100 >= total*rareShare {
				set |= 1 << tag
			}
			if total >= leastSure && n*100 >= total*sureShare {
				set = 1<<tag | sure
				break
			}
		}
		out[w] = set
	}
	return out
}

func learnTagModel(all []taught, starts int) *perceptron.Model {
	l := perceptron.NewLearner(len(tagSet))
	var features []uint32
	for _, t := range all {
		for i := range t.words {
			t.words[i].tag = t.tags[i]
		}
		for i := range t.words {
			features = tagFeatures(features[:0], t.words, i)
			for _, f := range features {
				l.Count(f)
			}
		}
	}
	l.Start(leastSeen)
	deaf := new(dice)
	for start := range starts {
		l.Restart()
		for round := range tagRounds {
			for _, at := range shuffle(len(all), uint64(start*tagRounds+round)) {
				learnTagsOf(l, &all[at], deaf)
			}
		}
	}
	return l.Model(tagScale, leastWeight)
}

// learnTagsOf tags one sentence from left to right and learns from its errors. Features are left out
// at random: what a word is must be seen from its neighbours too, and from its neighbours when it is
// unknown (as in Hinton et al., "Improving neural networks by preventing co-adaptation of feature
// detectors", 2012; for taggers Søgaard, "Part-of-speech tagging with antagonistic adversaries", 2013).
func learnTagsOf(l *perceptron.Learner, t *taught, deaf *dice) {
	var features []uint32
	var rows []int32
	for i := range t.words {
		w := &t.words[i]
		if isSure(w) {
			w.tag = sureTag(w)
			continue
		}
		features, rows = tagFeatures(features[:0], t.words, i), rows[:0]
		var scores perceptron.Scores
		for _, f := range features {
			if deaf.roll(100) < tagDeaf {
				continue
			}
			r := l.Row(f)
			rows = append(rows, r)
			l.Add(&scores, r)
		}
		guess := l.Best(&scores)
		l.Learn(rows, guess, int(t.tags[i]))
		w.tag = uint32(guess)
	}
}
