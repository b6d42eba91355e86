package collate

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// cast is who is who in an edition: the people, bodies and places that its articles name.
//
// The annotator says which mentions within one article are one; here the articles are held against
// each other, as in a row of sieves (Raghunathan and others, "A Multi-Pass Sieve for Coreference
// Resolution", EMNLP 2010): full names that are spelled alike are joined first, then those of which
// one is a fuller or shorter form, surnames alone last. A join must fit every name that was joined
// before, and what fits two that are not one joins neither: two people with one surname are never
// made one in silence.
type cast struct {
	lists    *nameLists
	articles []string         // by telling: its ID
	lineages []int            // by telling
	local    []local          // the entities of single articles, as their tellings stand
	who      []identity       // in order of first mention
	by       []map[string]int // by telling: the identity of each name that the annotator gives
	forms    map[string]int   // the identity of a form in matching form; unknown if it is used of two

	parsed map[string]personName // names of people that were cut already: most stand in many articles
	plain  map[string]string     // names of bodies, in plain form
}

// unknown stands for no identity.
const unknown = -1

// local is an entity of one article.
type local struct {
	telling int
	kind    note.NameKind
	name    string // its fullest form in the article
	noted   string // the name that the annotator gives it
	forms   []form // in order of first mention
	roles   []string
	posts   []string // the words of the roles
	gender  gender   // by titles, roles and the given name
	meant   gender   // by most of the pronouns
	age     int      // in years; 0 if the article does not say
	who     int      // its identity
}

// form is how an article writes a name.
type form struct {
	words string
	first text.Span
	count int
}

// identity is one person, body or place.
type identity struct {
	name    string // the commonest of its full forms
	members []int  // into local, in order
	kind    note.NameKind
	forms   []usage
	alone   string // a name of which it is not known who bears it
	maybe   []int  // the people who may bear it, in order
}

func (c *Collator) newCast(ts []*telling, lineage map[string]int) *cast {
	k := &cast{lists: c.names, by: make([]map[string]int, len(ts)), parsed: map[string]personName{}, plain: map[string]string{}}
	for i, t := range ts {
		k.articles, k.lineages = append(k.articles, t.ID), append(k.lineages, lineage[t.ID])
		k.read(i, t)
	}
	k.dropOwners(ts)
	groups := k.joinPeople()
	groups = append(groups, k.joinBodies()...)
	k.settle(k.acrossKinds(groups))
	return k
}

// read takes the entities of an article.
func (k *cast) read(i int, t *telling) {
	type key struct { // notes of another tool may have no numbers
		entity int
		kind   note.NameKind
		name   string
	}
	at, first := map[key]int{}, len(k.local)
	var numbers []int // of the entities, from the first
	for _, n := range inOrder(t.Names, func(n note.Name) text.Span { return n.Span }).notes {
		words := strings.Join(strings.Fields(n.Span.In(t.Text)), " ")
		if words == "" {
			continue
		}
		own := key{entity: n.Entity}
		if n.Entity == 0 {
			own.kind, own.name = n.Kind, cmp.Or(n.Name, words)
		}
		m, known := at[own]
		if !known {
			m = len(k.local)
			at[own] = m
			numbers = append(numbers, n.Entity)
			k.local = append(k.local, local{telling: i, kind: n.Kind, name: cmp.Or(n.Name, words), noted: n.Name, who: unknown})
		}
		k.local[m].mention(words, n, k.lists.genderOf(t.before(n.Span)))
		if n.Kind == note.Person && k.local[m].age == 0 {
			k.local[m].age = ageBeside(t.Text, n.Span)
		}
		if w := postBeside(t.Text, n.Span); w != "" && n.Kind == note.Person && n.Role == "" {
			k.local[m].posts = append(k.local[m].posts, k.lists.posts(w)...)
		}
	}
	for m := first; m < len(k.local); m++ {
		for _, r := range k.local[m].roles {
			k.local[m].gender |= k.lists.genderOf(r)
			k.local[m].posts = append(k.local[m].posts, k.lists.posts(r)...)
		}
	}
	meant := pronouns(t)
	for i, number := range numbers {
		l := &k.local[first+i]
		if l.kind != note.Person {
			continue
		}
		l.gender, l.meant = cmp.Or(l.gender, k.lists.genderOfGiven(l.name)), meant[number].most()
	}
}

// dropOwners takes from names of people what stands before them and is no part of them: a place that has
// lost its apostrophe ("Ilmarias Ewald", where Ilmaria is a place of the story), a title cut short ("Insp. Quill").
func (k *cast) dropOwners(ts []*telling) {
	owners := map[string]bool{}
	for _, l := range k.local {
		if l.kind != note.Person {
			owners[text.Fold(l.name).Text+"s"] = true
		}
	}
	isNone := func(first string) bool {
		word := strings.TrimSuffix(text.Fold(first).Text, ".")
		title := k.lists.titles[word]
		return owners[word] || title != "" && title != word
	}
	for i := range k.local {
		l := &k.local[i]
		if l.kind != note.Person {
			continue
		}
		if first, rest, more := strings.Cut(l.name, " "); more && isNone(first) {
			l.name = rest
		}
		for j := range l.forms {
			f := &l.forms[j]
			if first, rest, more := strings.Cut(f.words, " "); more && isNone(first) {
				_, after, _ := strings.Cut(f.first.In(ts[l.telling].Text), first)
				f.words, f.first.Start = rest, f.first.End-len(strings.TrimLeftFunc(after, unicode.IsSpace))
			}
		}
	}
}

func (l *local) mention(words string, n note.Name, g gender) {
	l.gender |= g
	if n.Role != "" {
		l.roles = append(l.roles, n.Role)
	}
	if i := slices.IndexFunc(l.forms, func(f form) bool { return f.words == words }); i >= 0 {
		l.forms[i].count++
		return
	}
	l.forms = append(l.forms, form{words, n.Span, 1})
}

func (k *cast) parse(name string) personName {
	p, known := k.parsed[name]
	if !known {
		p = k.lists.parse(name)
		k.parsed[name] = p
	}
	return p
}

func (k *cast) plainBody(name string) string {
	key, known := k.plain[name]
	if !known {
		key = k.lists.plainBody(name)
		k.plain[name] = key
	}
	return key
}

// before is the word that stands before a name.
func (t *telling) before(name text.Span) string {
	const longest = 16 // bytes: a title is short
	end := len(strings.TrimRight(t.Text[:name.Start], " \u00a0"))
	from := max(0, end-longest)
	words := strings.FieldsFunc(t.Text[from:end], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("(“\"—", r) })
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
