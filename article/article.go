package article

import (
	"errors"
	"iter"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// Article is one piece by one outlet. It is not changed once made; all spans are into Text.
type Article struct {
	ID              string        `json:"id"`
	URI             string        `json:"uri,omitempty"`
	Outlet          string        `json:"outlet,omitempty"`
	Lang            string        `json:"lang,omitempty"` // BCP 47
	Title           string        `json:"title,omitempty"`
	Byline          []string      `json:"byline,omitempty"`
	Dateline        string        `json:"dateline,omitempty"`     // "Moscow, SANA"
	DatelineSpan    text.Span     `json:"dateline_span,omitzero"` // within the first paragraph
	Published       calendar.Date `json:"published,omitzero"`
	Updated         calendar.Date `json:"updated,omitzero"`
	PublishedFrom   Evidence      `json:"published_from,omitempty"`
	RepublishedFrom string        `json:"republished_from,omitempty"` // the outlet or agency the page itself credits
	Text            string        `json:"text,omitempty"`             // empty only of an article in excerpts
	Excerpts        []Excerpt     `json:"excerpts,omitempty"`         // in order, disjoint; only where Text is not given
	Blocks          []Block       `json:"blocks"`                     // in order, disjoint
	Encoding        string        `json:"encoding,omitempty"`         // of the page, if it is not UTF-8
	Warnings        []string      `json:"warnings,omitempty"`         // what was odd about the page, and what was done about it
	SHA256          string        `json:"sha256,omitempty"`           // of Text, hex
	Replaces        string        `json:"replaces,omitempty"`         // ID of the version before
}

// Block is a stretch of the text and what it is.
type Block struct {
	Kind Kind      `json:"kind"`
	Span text.Span `json:"span"`
}

// Kind is what a block is.
type Kind string

// The kinds of block. The first four are the body.
const (
	Paragraph   Kind = "paragraph"
	Heading     Kind = "heading"
	List        Kind = "list"
	Quote       Kind = "quote"
	Headline    Kind = "headline"
	Byline      Kind = "byline"
	Dateline    Kind = "dateline" // a line of its own; a dateline within a paragraph is DatelineSpan
	PubDate     Kind = "pub-date"
	PageDate    Kind = "page-date" // the date of the page view or the site's clock: dates nothing
	Caption     Kind = "caption"
	Related     Kind = "related"
	ReadMore    Kind = "read-more"
	Signature   Kind = "signature"
	CommentForm Kind = "comment-form"
	Share       Kind = "share"
	StoryCode   Kind = "story-code"
	Note        Kind = "note"
	Boilerplate Kind = "boilerplate"
)

// IsBody reports whether blocks of this kind are the article's own text.
func (k Kind) IsBody() bool {
	return k == Paragraph || k == Heading || k == List || k == Quote
}

// Evidence is how the publication date is known.
type Evidence string

// Where a publication date may come from.
const (
	FromJSONLD  Evidence = "json-ld"
	FromMeta    Evidence = "meta"
	FromTime    Evidence = "time"
	FromByline  Evidence = "byline-line"
	FromURL     Evidence = "url"
	FromText    Evidence = "text"
	FromInput   Evidence = "input"
	FromUnknown Evidence = "unknown"
)

// ErrNoArticle says that a document holds no article.
var ErrNoArticle = errors.New("no article found")

// Body yields the spans of the body's blocks, in order.
func (a *Article) Body() iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		for _, b := range a.Blocks {
			if b.Kind.IsBody() && !yield(b.Span) {
				return
			}
		}
	}
}

// Find gives the first block of that kind.
func (a *Article) Find(k Kind) (s text.Span, found bool) {
	for _, b := range a.Blocks {
		if b.Kind == k {
			return b.Span, true
		}
	}
	return text.Span{}, false
}
