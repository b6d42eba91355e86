package note

import "slices"

// post is what a person or body is called beside the name, in lower case.
type post struct {
	head  string
	words []string // with the head, and what "of" and "for" add
}

// maxPosts is how many posts of one are kept.
const maxPosts = 8

func (d *discourse) addPost(entity int, words []string) {
	e := &d.referents[entity]
	if len(words) == 0 || len(e.posts) >= maxPosts || slices.ContainsFunc(e.posts, func(o post) bool { return slices.Equal(o.words, words) }) {
		return
	}
	e.posts = append(e.posts, post{headOf(words), words})
	d.call(entity, headOf(words))
}

// headOf is the noun that a post is one of: the last before "of", "for" or "at".
func headOf(words []string) string {
	end := slices.IndexFunc(words, func(w string) bool { return w == "of" || w == "for" || w == "at" || w == "in" })
	if end <= 0 {
		end = len(words)
	}
	return writtenOut(words[end-1])
}

// maxCalled is the most entities that are looked at for one word: beyond, it tells none.
const maxCalled = 32

// call notes that an entity is called by a word.
func (d *discourse) call(entity int, word string) {
	if list := d.called[word]; len(list) <= maxCalled && !slices.Contains(list, entity) {
		d.called[word] = append(list, entity)
	}
}

// describe keeps what a name is called beside it: "Lind is a pilot", "Lind, the Harbour nominee,",
// "nominee Lind", "Calder Lines, a freight company,", "the news agency Tolla".
func (d *discourse) describe(entity, x, end int) {
	k := d.referents[entity].kind
	if k == Place {
		return
	}
	low := d.low(d.u, end)
	apposed := low == ","
	if apposed || k == Person && (low == "is" || low == "was" || low == "became") {
		if words, after := d.postAt(end + 2); d.kindOf(d.u, end+1) == Det && (!apposed || d.closesApposition(after)) {
			d.addPost(entity, words)
		}
	}
	end = x
	if k == Person && d.comma(d.u, x-1) { // the harbour master, Mara Lind
		end--
	}
	titled := end < x && d.kindOf(d.u, end-1) == Propn && d.nameAt(end-1) < 0 && d.lists.words[d.low(d.u, end-1)]&title != 0 // the Chancellor, Mara Lind
	if !titled && (d.kindOf(d.u, end-1) != Noun || k == Person && !d.cues[d.low(d.u, end-1)].is(cueOffice)) {
		return
	}
	from := end - 1
	for from > 0 && end-from < maxRole && (d.kindOf(d.u, from-1) == Noun || d.kindOf(d.u, from-1) == Adj || d.kindOf(d.u, from-1) == Propn) {
		from--
	}
	if before := d.kindOf(d.u, from-1); end < x && before != Det && before != Pron && before != Part {
		return
	}
	var words []string
	for y := from; y < end; y++ {
		words = append(words, d.low(d.u, y))
	}
	d.addPost(entity, words)
}

// postAt gives the words of the noun phrase from item x on, with what "of" and "for" add, and its end.
func (d *discourse) postAt(x int) (words []string, end int) {
	words = d.nominalWords(x)
	for end = x + len(words); len(words) > 0 && len(words) < maxRole && (d.low(d.u, end) == "of" || d.low(d.u, end) == "for"); {
		from := end + 1
		if d.kindOf(d.u, from) == Det {
			from++
		}
		more := d.nominalWords(from)
		if len(more) == 0 {
			break
		}
		words, end = append(append(words, "of"), more...), from+len(more)
	}
	return words, end
}

// closesApposition reports whether an apposition may end before item x.
func (d *discourse) closesApposition(x int) bool {
	if x >= len(d.u.items) {
		return true
	}
	switch k := d.kindOf(d.u, x); k {
	case Punct, Adp, Cconj:
		return d.low(d.u, x) != "-" && d.low(d.u, x) != "'"
	}
	return d.low(d.u, x) == "who"
}

// nominalWords are the adjectives and nouns from item x on.
func (d *discourse) nominalWords(x int) []string {
	var out []string
	for ; x < len(d.u.items) && len(out) < maxRole; x++ {
		switch d.kindOf(d.u, x) {
		case Adj, Noun, Propn:
			out = append(out, d.low(d.u, x))
		default:
			return out
		}
	}
	return out
}
