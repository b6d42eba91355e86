package page

import (
	"slices"
	"strings"
)

// Item is one thing that a page describes in the words of schema.org, as JSON-LD. Its texts are as
// the page has them: entities and tags in them are not resolved.
type Item struct {
	Types       []string // "NewsArticle", without the vocabulary's address
	IDs         []string // its addresses: url, mainEntityOfPage, @id
	Headline    string   // headline
	Alternative string   // alternativeHeadline
	Name        string   // name
	Published   string   // datePublished
	Created     string   // dateCreated, uploadDate
	Modified    string   // dateModified
	Authors     []Agent  // author, else creator
	Publisher   string   // publisher's name
	Sources     []string // names of sourceOrganization, provider, copyrightHolder, isBasedOn, creditText
	Lang        string   // inLanguage
	Body        string   // articleBody, else text
	Description string   // description
	Free        string   // isAccessibleForFree: "true", "False", …
}

// Agent is who made an item: a person or an organization.
type Agent struct {
	Name  string
	Types []string // "Person", "Organization"
}

// IsArticle reports whether the item is of a type that schema.org has for articles.
func (i *Item) IsArticle() bool {
	return slices.ContainsFunc(i.Types, func(t string) bool {
		return strings.HasSuffix(t, "Article") || t == "BlogPosting" || t == "LiveBlogPosting" || t == "Report"
	})
}

// Is reports whether the item is of one of the types.
func (i *Item) Is(types ...string) bool {
	return slices.ContainsFunc(i.Types, func(t string) bool { return slices.Contains(types, t) })
}

// linked reads the items of the page's JSON-LD scripts, in order. What is named by reference (author
// {"@id": "#ann"}) is looked up in all of them.
func linked(scripts []string) []Item {
	left := maxValues
	var roots []value
	for _, s := range scripts {
		roots = append(roots, values(s, &left)...)
	}
	l := ld{named: map[string]value{}}
	for _, v := range roots {
		l.index(v)
	}
	for _, v := range roots {
		l.add(v)
	}
	return l.out
}

// maxItems is how many items of a page are kept; an article stands among the first.
const maxItems = 200

type ld struct {
	named map[string]value // @id → the object that says most of it
	out   []Item
}

// index notes the objects that have an @id.
func (l *ld) index(v value) {
	for _, one := range v.list {
		l.index(one)
	}
	if id := v.get("@id").text; id != "" && len(v.fields) > max(1, len(l.named[id].fields)) {
		l.named[id] = v
	}
	for _, f := range v.fields {
		l.index(f.value)
	}
}

// add appends the items of v: objects, those of a graph, and the main entity of a page.
func (l *ld) add(v value) {
	for _, one := range v.list {
		l.add(one)
	}
	if len(v.fields) == 0 || len(l.out) >= maxItems {
		return
	}
	if len(types(v)) > 0 {
		l.out = append(l.out, l.item(v))
	}
	for _, name := range [...]string{"@graph", "mainEntity", "mainEntityOfPage"} {
		l.add(v.get(name))
	}
}

func (l *ld) item(v value) Item {
	i := Item{
		Types:    types(v),
		Headline: v.get("headline").word(), Alternative: v.get("alternativeHeadline").word(), Name: v.get("name").word(),
		Published: v.get("datePublished").word("@value"), Modified: v.get("dateModified").word("@value"),
		Publisher: l.name(v.get("publisher")), Lang: v.get("inLanguage").word("alternateName", "name", "@id"),
		Body: v.get("articleBody").word("@value"), Description: v.get("description").word("@value"), Free: v.get("isAccessibleForFree").text,
	}
	i.Created = first(v.get("dateCreated").word("@value"), v.get("uploadDate").word())
	i.Body = first(i.Body, v.get("text").word("@value"))
	for _, id := range []string{v.get("url").word("@id"), v.get("mainEntityOfPage").word("@id", "url"), v.get("@id").text} {
		if id != "" && !slices.Contains(i.IDs, id) {
			i.IDs = append(i.IDs, id)
		}
	}
	for _, name := range [...]string{"author", "creator"} {
		if i.Authors == nil {
			i.Authors = l.agents(v.get(name))
		}
	}
	for _, name := range [...]string{"sourceOrganization", "provider", "copyrightHolder", "isBasedOn", "creditText"} {
		if s := l.name(v.get(name)); s != "" {
			i.Sources = append(i.Sources, s)
		}
	}
	return i
}

// maxAuthors is how many authors of an item are kept.
const maxAuthors = 50

// agents are those whom v names; the name of one may be a list of names.
func (l *ld) agents(v value) []Agent {
	var out []Agent
	for _, one := range v.items() {
		if one = l.resolved(one); one.text != "" && one.text != "null" {
			out = append(out, Agent{Name: one.text})
		}
		for _, n := range one.get("name").items() {
			if n.text != "" && n.text != "null" {
				out = append(out, Agent{n.text, types(one)})
			}
		}
	}
	return out[:min(len(out), maxAuthors)]
}

// name is the name of what v is or refers to.
func (l *ld) name(v value) string {
	for _, one := range v.items() {
		if s := l.resolved(one).word("name", "legalName", "alternateName"); s != "" {
			return s
		}
	}
	return ""
}

// resolved is the object that v refers to, if v says no more than its @id.
func (l *ld) resolved(v value) value {
	if v.get("name").text != "" {
		return v
	}
	if named, known := l.named[v.get("@id").text]; known {
		return named
	}
	return v
}

// types are an object's types, without the vocabulary's address.
func types(v value) []string {
	var out []string
	for _, t := range v.get("@type").items() {
		name := t.text[strings.LastIndexAny(t.text, "/#:")+1:]
		if name != "" && len(out) < maxTypes {
			out = append(out, name)
		}
	}
	return out
}

// maxTypes is how many types of an item are kept.
const maxTypes = 10

func first(words ...string) string {
	for _, w := range words {
		if w != "" {
			return w
		}
	}
	return ""
}
