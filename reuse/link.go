package reuse

import (
	"strings"

	"github.com/variorum-news/variorum/text"
)

// Link says that one article's text comes from another's.
type Link struct {
	Source   string    `json:"source"` // article ID, or "@AP": an origin that is not in the set
	Copy     string    `json:"copy"`
	Directed bool      `json:"directed"` // if not, the order is not known and Source is the one that sorts first
	Kind     Kind      `json:"kind"`
	Score    float64   `json:"score"`         // ranks links: idf-weighted containment of the copy; without an order, of the side that is covered more
	Share    float64   `json:"share"`         // of the copy's own words, counted, those that are covered
	Back     float64   `json:"back,omitzero"` // the same of the source: of two copies of an unseen origin each may be covered from the other
	Sure     Sure      `json:"sure"`
	Passages []Passage `json:"passages"` // disjoint on both sides, in order of the copy; none for an origin outside
	Why      []string  `json:"why"`      // for people: "004 credits Press TV", "001 is earlier"

	// Proof is where the articles say what the reasons tell: the credit with its cue ("told the
	// Harbour Post"), the agency's name in a dateline, a byline or a sign-off. Reasons that are
	// counted or compared stand nowhere and have none.
	Proof []Cite `json:"proof,omitempty"`

	scoreBack float64 // the Score of the source, should the link lose its direction
	words     int     // own words of both that stand in shared runs: how near the two are
	tied      bool    // one names the other, or is an agency's page
	ofTheDay  bool    // both are
	runs      []run   // what its passages hold word for word, and its points; none if it was not compared here
}

// run is a run of words that both articles have.
type run struct{ source, copied text.Span }

// runsIn gives where a link's runs stand in one of its articles: a passage goes on over what the other
// has not.
func (l Link) runsIn(article string) []text.Span {
	out := make([]text.Span, len(l.runs))
	for i, r := range l.runs {
		if out[i] = r.source; l.Copy == article {
			out[i] = r.copied
		}
	}
	return text.Cover(out)
}

// Cite is a place in an article's text.
type Cite struct {
	Article string    `json:"article"`
	Span    text.Span `json:"span"` // bytes
}

// IsOutside reports whether a link's source is an origin that is not in the set, as "@AP".
func IsOutside(source string) bool { return strings.HasPrefix(source, "@") }

// IsCounted reports whether a reason is what the passages of a link come to, "they share 30 words
// outside quotations, 12 words on end" or "9 points in the same order, in other words", and so is
// shown by them.
func IsCounted(reason string) bool {
	return strings.HasPrefix(reason, "they share ") || strings.HasSuffix(reason, " in the same order, in other words")
}

// UnnamedSource begins the name of an origin that is not in the set and that nobody names, before two
// articles that have it: "@unnamed source of 001 and 004".
const UnnamedSource = "@unnamed source of "

// Passage is a run of text that both articles have.
type Passage struct {
	Source text.Span `json:"source"`
	Copy   text.Span `json:"copy"`
	Kind   Kind      `json:"kind"`
}

// Kind is what became of the text on its way.
type Kind string

// The kinds. Version is an outlet's own earlier or later text: it is never counted as a copy.
const (
	Verbatim    Kind = "verbatim"    // pasted, whole or in part, among whatever other matter
	Republished Kind = "republished" // the whole text under another masthead
	Edited      Kind = "edited"      // other words here and there
	Rewritten   Kind = "rewritten"   // the same points in other words, or in another order
	Version     Kind = "version"
)

// Sure is how well a link is proved.
type Sure string

// How sure a link is; possible joins no lineage. How often each was right is counted in sure.txt.
const (
	Certain  Sure = "certain"
	Likely   Sure = "likely"
	Possible Sure = "possible"
)
