package collate

// likeness is how alike two moments are told.
type likeness struct {
	clause, whole float64  // of their clauses, and of their sentences
	shared        []string // meanings that both clauses have
	relation      relation
	company       company
	one           bool // both date one deed, so far as its word goes
	counted       bool // both count to how many one thing was done
	long, short   int  // their grains
}

// What speaks for one event beside the words: that both tell one deed of one person, who does much on one day, and
// that both count to how many it was done.
const (
	ofOne      = 0.15
	ofSameMany = 0.15
)

func (l likeness) score() float64 {
	score := float64(clauseShare*l.clause) + float64((1-clauseShare)*l.whole)
	if l.company == same && l.one {
		score += ofOne
	}
	if l.counted {
		score += ofSameMany
	}
	return score
}

// frame is in how many things two moments are one: meanings, people, counts.
func (l likeness) frame() int {
	n := len(l.shared)
	if l.company == same {
		n++
	}
	if l.counted {
		n++
	}
	return n
}

// leastToldAgain is how many meanings sentences share at least that tell the same: "She tweeted on Friday" is held by many.
const leastToldAgain = 4

func (l likeness) retold(x, y moment) bool {
	return l.whole >= retold && len(inBoth(x.sentence.meaning, y.sentence.meaning)) >= leastToldAgain
}

// coarseness is what the lengths of two times ask for beyond the likeness of two days.
func (l likeness) coarseness() float64 {
	if l.long > l.short+1 {
		return coarser[l.long] + otherGrain
	}
	return coarser[l.long]
}
