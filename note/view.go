package note

import (
	"slices"
	"strings"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// view is one article as the finders of names, times, figures and quotations read it: made once,
// after sentences and tokens, and not changed by them. Tokens are numbered through the whole
// article; so are sentences.
//
// A finder walks it so:
//
//	for s := range v.sentences() {
//		for i := v.first(s); i < v.end(s); i++ {
//			if v.lower(i) == "killed" && v.tag(i) == Verb { … v.span(i, i+2) … }
//		}
//	}
type view struct {
	article *article.Article
	notes   *Notes // sentences and tokens; then names; then times; each finder sees those before it
	english bool   // tags are there
	rules   *rules // of its language
	lang    string // the language, "" if it is not known

	starts []int    // token with which sentence s begins; one more for the end
	blocks []int    // index in article.Blocks of sentence s
	lowers []string // token i in lower case, with a straight apostrophe
	nameOf []int    // index in notes.Names of token i, or -1

	numbers  []numeral.Number // of the article, in order; spans are into it
	numberOf []int            // index in numbers of the first in sentence s; one more for the end

	canonical map[int]string // names, by entity
}

// sentences is how many there are.
func (v *view) sentences() int { return len(v.notes.Sentences) }

// tokens is how many there are in the whole article.
func (v *view) tokens() int { return len(v.notes.Tokens) }

// first is the number of the first token of sentence s; end is one past its last.
func (v *view) first(s int) int { return v.starts[s] }
func (v *view) end(s int) int   { return v.starts[s+1] }

// sentence is the sentence that token i stands in.
func (v *view) sentence(i int) int {
	s, exact := slices.BinarySearch(v.starts, i)
	if !exact {
		return s - 1
	}
	for s+1 < len(v.starts) && v.starts[s+1] == i { // sentences without tokens
		s++
	}
	return s
}

// word is token i as it stands.
func (v *view) word(i int) string { return v.notes.Tokens[i].Span.In(v.article.Text) }

// lower is token i in lower case, its apostrophes straight: for comparing with word lists.
func (v *view) lower(i int) string { return v.lowers[i] }

// tag is the part of speech of token i.
func (v *view) tag(i int) Tag { return v.notes.Tokens[i].Tag }

// span covers tokens i to j-1.
func (v *view) span(i, j int) text.Span {
	return text.Span{Start: v.notes.Tokens[i].Span.Start, End: v.notes.Tokens[j-1].Span.End}
}

// glued reports whether token i stands right after the one before, without a space.
func (v *view) glued(i int) bool {
	return i > 0 && i < len(v.notes.Tokens) && v.notes.Tokens[i-1].Span.End == v.notes.Tokens[i].Span.Start
}

// at is the number of the first token that ends after byte offset pos; tokens() if none does.
func (v *view) at(pos int) int {
	i, _ := slices.BinarySearchFunc(v.notes.Tokens, pos, func(t Token, pos int) int {
		if t.Span.End <= pos {
			return -1
		}
		return 1
	})
	return i
}

// name is the index in notes.Names of the name that token i is part of, or -1.
func (v *view) name(i int) int { return v.nameOf[i] }

// indexNames notes which tokens are parts of names.
func (v *view) indexNames() {
	v.nameOf = make([]int, v.tokens())
	for i := range v.nameOf {
		v.nameOf[i] = -1
	}
	v.canonical = map[int]string{}
	for x, n := range v.notes.Names {
		v.canonical[n.Entity] = n.Name
		for i := v.at(n.Span.Start); i < v.tokens() && v.notes.Tokens[i].Span.Start < n.Span.End; i++ {
			v.nameOf[i] = x
		}
	}
}

// referred is the canonical name that a reference which begins at token i stands for, and the token
// after it; empty if none begins there.
func (v *view) referred(i int) (name string, end int) {
	refs := v.notes.References
	x, found := slices.BinarySearchFunc(refs, v.notes.Tokens[i].Span.Start, func(f Reference, pos int) int { return f.Span.Start - pos })
	if !found {
		return "", i
	}
	return v.canonical[refs[x].Entity], v.at(refs[x].Span.End)
}

// lowered is w in lower case with straight apostrophes.
func lowered(w string) string {
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	return strings.ToLower(w)
}
