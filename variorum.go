// Package variorum compares how outlets tell the same news: articles in, an edition out.
//
// It drives the pure packages, in the order of the data:
//
//	input    bytes in any container → documents
//	article  document → article: text, blocks, headline, dates
//	note     article → sentences, names, times, figures, quotations
//	reuse    articles → links and lineages: who copied whom
//	story    articles and links → stories and threads
//	collate  story → edition: who tells what, and how the tellings differ
//
// All concurrency of the house is here. The same documents and options give the same bytes, on
// any number of cores and in any order.
package variorum

import (
	"context"
	"errors"
	"iter"
	"slices"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
)

// Version is raised when the same input gives another output.
const Version = "0.1.0"

// Format is the version of the JSON that Volume prints.
const Format = "1"

// Options are those of the stages; the zero value is the default.
type Options struct {
	Input   input.Options   `json:"input,omitzero"`
	Article article.Options `json:"article,omitzero"`
	Note    note.Options    `json:"note,omitzero"`
	Reuse   reuse.Options   `json:"reuse,omitzero"`
	Story   story.Options   `json:"story,omitzero"`
	Collate collate.Options `json:"collate,omitzero"`

	Excerpts bool `json:"excerpts,omitzero"` // the volume holds the sentences that are cited, not the whole texts
}

// Volume is what collate prints: every article stands in exactly one story.
type Volume struct {
	Format   string             `json:"variorum"`
	Stories  []*collate.Edition `json:"stories"`
	Threads  []*collate.Edition `json:"threads"`
	Articles []*article.Article `json:"articles"` // by date, then ID, so that every span can be resolved
	Method   Method             `json:"method"`
}

// Method says how a volume was made.
type Method struct {
	Version   string     `json:"version"`
	Options   Options    `json:"options"`
	Languages []Language `json:"languages,omitempty"` // if some are not read in full: all that are met

	Left []reuse.Left `json:"left,omitempty"` // of articles that share text with more than they were compared with
}

// Collate reads the documents and makes the editions of all their stories, in memory. The error
// joins one *input.Error for each document that was refused; the volume holds all the others.
// The volume is nil only if ctx ends.
func Collate(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) (*Volume, error) {
	as, refused := Annotated(ctx, docs, o)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	collator, err := collate.NewCollator(o.Collate)
	if err != nil {
		return nil, err
	}
	links, left := Linked(ctx, as, o)
	grouper := story.NewGrouper(o.Story)
	byCopy := linksByLater(as, links)
	for i, a := range as {
		grouper.Add(story.Describe(a), byCopy[i])
	}
	stories, threads := grouper.Settle()
	if err := ctx.Err(); err != nil {
		return nil, err
	}

	byID := make(map[string]*note.Annotated, len(as))
	v := &Volume{Format: Format, Stories: []*collate.Edition{}, Threads: []*collate.Edition{}, Method: Method{Version: Version, Options: o, Languages: languagesOf(as), Left: left}}
	for _, a := range as {
		byID[a.ID] = a
		v.Articles = append(v.Articles, &a.Article)
	}
	of := func(ids []string) []*note.Annotated {
		out := make([]*note.Annotated, len(ids))
		for i, id := range ids {
			out[i] = byID[id]
		}
		return out
	}
	editions := map[string]*collate.Edition{}
	for e := range parallel(ctx, slices.Values(stories), func(s story.Story) *collate.Edition {
		return collator.Collate(s, of(s.Articles), links)
	}) {
		v.Stories = append(v.Stories, e)
		editions[e.ID] = e
	}
	if err := ctx.Err(); err != nil {
		return nil, err // some stories have no edition, which their threads would ask for
	}
	for e := range parallel(ctx, slices.Values(threads), func(t story.Thread) *collate.Edition {
		var parts []*collate.Edition
		var ids []string
		for _, id := range t.Stories {
			parts = append(parts, editions[id])
			ids = append(ids, editions[id].Articles...)
		}
		return collator.Across(t, parts, of(ids), links)
	}) {
		v.Threads = append(v.Threads, e)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if o.Excerpts {
		v.excerpt(as)
	}
	return v, errors.Join(refused...)
}

// Annotated reads documents, finds their articles and takes notes, and gives them by date, then
// ID. Refused are the errors, one for each document that was not taken. An article whose ID is
// taken already is refused.
func Annotated(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options) (as []*note.Annotated, refused []error) {
	refused = eachDistinct(ctx, docs, o, func(a *note.Annotated) { as = append(as, a) })
	slices.SortFunc(as, note.ByDate)
	return as, refused
}

// eachDistinct does something with each article whose ID is not taken, and gives why others were refused.
func eachDistinct(ctx context.Context, docs iter.Seq2[input.Doc, error], o Options, do func(*note.Annotated)) (refused []error) {
	for a, err := range distinct(ctx, docs, o) {
		if err != nil {
			refused = append(refused, err)
			continue
		}
		do(a)
	}
	return refused
}
