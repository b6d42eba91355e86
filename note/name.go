package note

import "github.com/variorum-news/variorum/text"

// Name is one mention of a person, body or place by name. Titles and articles are not part of it.
type Name struct {
	Span   text.Span `json:"span"`
	Kind   NameKind  `json:"kind"`
	Name   string    `json:"name"`           // canonical: the fullest form in this article
	Role   string    `json:"role,omitempty"` // as the article words it: "Russian Defense Minister"
	Entity int       `json:"entity"`         // the same number is the same one in this article; from 1
}

// NameKind is what a name names.
type NameKind string

// The kinds of name.
const (
	Person       NameKind = "PER"
	Organisation NameKind = "ORG"
	Place        NameKind = "LOC"
	Misc         NameKind = "MISC"
)
