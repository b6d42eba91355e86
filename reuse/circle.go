package reuse

// circles numbers the articles that lie on a circle of directed links: those of one strongly
// connected component have one number, those on no circle 0 (Tarjan 1972, without recursion).
func circles(links []Link) map[string]int {
	next := map[string][]string{}
	var all []string
	for _, l := range links {
		if l.Directed {
			if next[l.Source] == nil {
				all = append(all, l.Source)
			}
			next[l.Source] = append(next[l.Source], l.Copy)
		}
	}
	t := tarjan{next: next, index: map[string]int{}, low: map[string]int{}, onStack: map[string]bool{}, component: map[string]int{}}
	for _, id := range all {
		if t.index[id] == 0 {
			t.visit(id)
		}
	}
	return t.component
}

type tarjan struct {
	next       map[string][]string
	index, low map[string]int // from 1
	stack      []string
	onStack    map[string]bool
	component  map[string]int
	numbered   int
}

// visit goes through all that can be reached from id.
func (t *tarjan) visit(id string) {
	type frame struct {
		id string
		at int
	}
	t.enter(id)
	work := []frame{{id, 0}}
	for len(work) > 0 {
		f := &work[len(work)-1]
		if f.at < len(t.next[f.id]) {
			to := t.next[f.id][f.at]
			f.at++
			switch {
			case t.index[to] == 0:
				t.enter(to)
				work = append(work, frame{to, 0})
			case t.onStack[to]:
				t.low[f.id] = min(t.low[f.id], t.index[to])
			}
			continue
		}
		done := f.id
		work = work[:len(work)-1]
		if len(work) > 0 {
			up := work[len(work)-1].id
			t.low[up] = min(t.low[up], t.low[done])
		}
		t.leave(done)
	}
}

func (t *tarjan) enter(id string) {
	n := len(t.index) + 1
	t.index[id], t.low[id] = n, n
	t.stack = append(t.stack, id)
	t.onStack[id] = true
}

// leave takes the component that id is the root of from the stack.
func (t *tarjan) leave(id string) {
	if t.low[id] != t.index[id] {
		return
	}
	from := len(t.stack) - 1
	for t.stack[from] != id {
		from--
	}
	if from < len(t.stack)-1 {
		t.numbered++
	}
	for _, m := range t.stack[from:] {
		t.onStack[m] = false
		if from < len(t.stack)-1 {
			t.component[m] = t.numbered
		}
	}
	t.stack = t.stack[:from]
}
