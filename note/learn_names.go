package note

import (
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/perceptron"
	"github.com/variorum-news/variorum/text"
)

// learnNames learns the model of names from the lessons where they are marked. Sentences, tokens
// and tags are those that a reader finds to whom the lesson is new, as later texts will be.
func (e *english) learnNames(lessons []Lesson) (*perceptron.Model, error) {
	strangers, err := newStrangers(lessons)
	if err != nil {
		return nil, err
	}
	var all []taught
	n := 0
	for i, lesson := range lessons {
		if !lesson.Named {
			continue
		}
		e := e
		if len(lesson.Tokens) > 0 {
			e = strangers[i%nameFolds]
		}
		a := &article.Article{Text: lesson.Text, Blocks: []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(lesson.Text)}}}}
		v, words := e.view(a, &Notes{})
		v.unblind(words)
		seen := elsewhere(words)
		labels := rightLabels(v, lesson.Names)
		for s := range v.sentences() {
			ws := words[s]
			e.namer.lists.mark(v, s, ws)
			for i := range ws {
				ws[i].lowerElsewhere = uint32(seen[ws[i].low])
			}
			t := taught{words: ws, labels: labels[v.first(s):v.end(s)]}
			all = append(all, t)
			n++
			if n%blindEvery == 0 {
				all = append(all, taught{words: blinded(ws), labels: t.labels})
			}
			if n%strangeEvery == 0 {
				all = append(all, taught{words: estranged(ws), labels: t.labels})
			}
		}
	}
	return learnNameModel(all), nil
}

// newStrangers makes readers each of whose taggers has not seen one fold of the lessons with names:
// the tags of a lesson that a tagger learned from are better than any that it will give again, and a model of
// names that has seen only these trusts them too much.
func newStrangers(lessons []Lesson) ([nameFolds]*english, error) {
	var out [nameFolds]*english
	for f := range out {
		var others []Lesson
		for i, lesson := range lessons {
			if !lesson.Named || i%nameFolds != f {
				others = append(others, lesson)
			}
		}
		e, err := newUntaught()
		if err != nil {
			return out, err
		}
		e.tagger.learn(others, 1)
		out[f] = e
	}
	return out, nil
}

// estranged is words with the capitalised ones made unknown: what is left to tell a name by is its
// shape and what stands around it, as with most names of tomorrow's news.
func estranged(words []word) []word {
	out := slices.Clone(words)
	for i := range out {
		w := &out[i]
		if w.kind == lowerCase || w.kind == noLetter || w.lists&^uint32(firstName|surname|placeName) != 0 || i == 0 && w.lists == 0 {
			continue
		}
		w.low, w.exact, w.head3, w.tail3, w.tail2, w.classes = 0, 0, 0, 0, 0, 0
	}
	return out
}

// rightLabels gives the label of each token of v, if names are its names.
func rightLabels(v *view, names []Name) []label {
	labels := make([]label, v.tokens())
	for _, n := range names {
		begin := outsideName
		for _, l := range labelSet {
			if l == l.begins() && l.kind() == n.Kind {
				begin = l
			}
		}
		if begin == outsideName {
			continue
		}
		first := v.at(n.Span.Start)
		for i := first; i < v.tokens() && v.notes.Tokens[i].Span.Start < n.Span.End; i++ {
			labels[i] = begin + 1
		}
		if first < v.tokens() && labels[first] != outsideName {
			labels[first] = begin
		}
	}
	return labels
}

func learnNameModel(all []taught) *perceptron.Model {
	l := perceptron.NewLearner(len(labelSet))
	var features []uint32
	for _, t := range all {
		p1, p2 := outsideName, outsideName
		for i := range t.words {
			if p1 != outsideName || mayBeginName(t.words, i) {
				features = nameFeatures(features[:0], t.words, i, p1, p2)
				for _, f := range features {
					l.Count(f)
				}
			}
			p1, p2 = t.labels[i], p1
		}
	}
	l.Start(leastSeen)
	var rows []int32
	for round := range nameRounds * nameModels {
		if round%nameRounds == 0 {
			l.Restart()
		}
		for _, at := range shuffle(len(all), uint64(round)) {
			t := all[at]
			p1, p2 := outsideName, outsideName
			for i := range t.words {
				guess := outsideName
				if p1 != outsideName || mayBeginName(t.words, i) {
					features = nameFeatures(features[:0], t.words, i, p1, p2)
					rows = rows[:0]
					var scores perceptron.Scores
					for _, f := range features {
						r := l.Row(f)
						rows = append(rows, r)
						l.Add(&scores, r)
					}
					for _, other := range labelSet[1:] {
						if other.mayFollow(p1) && scores[other] > scores[guess] {
							guess = other
						}
					}
					if right := t.labels[i]; right.mayFollow(p1) {
						l.Learn(rows, int(guess), int(right))
					}
				}
				p1, p2 = guess, p1
			}
		}
	}
	return l.Model(weightScale, leastWeight)
}
