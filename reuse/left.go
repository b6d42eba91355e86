package reuse

import "strings"

// Left is what was not looked at for an article, so that the work for each is bounded.
type Left struct {
	Article  string `json:"article"`
	Near     int    `json:"near"`              // articles that were compared with it: the nearest
	Articles int    `json:"articles,omitzero"` // more of them that share runs with it
	Hashes   int    `json:"hashes,omitzero"`   // of its text, that its print does not hold: copies of a part may not be found
}

// NewLeft says what was left out for the article of a print, which has so many neighbours and more.
func NewLeft(p Print, near, more int) Left { return Left{p.Article, near, more, p.Left} }

// IsZero reports whether nothing was left out.
func (l Left) IsZero() bool { return l.Articles == 0 && l.Hashes == 0 }

// Why says it in words, for the links of the article.
func (l Left) Why() []string {
	var out []string
	if l.Articles > 0 {
		out = append(out, plural(l.Articles, "more article shares", "more articles share")+" runs with "+l.Article+
			"; "+plural(l.Near, "was", "were")+" compared, the nearest")
	}
	if l.Hashes > 0 {
		out = append(out, l.Article+" is very long: copies were looked for by a sample of its text")
	}
	return out
}

// Summary says of how many articles something was left out, "" if of none.
func Summary(left []Left) string {
	crowded, long := 0, 0
	for _, l := range left {
		if l.Articles > 0 {
			crowded++
		}
		if l.Hashes > 0 {
			long++
		}
	}
	var out []string
	if crowded > 0 {
		out = append(out, plural(crowded, "article shares", "articles share")+" text with very many: each was compared with the nearest")
	}
	if long > 0 {
		out = append(out, plural(long, "article is", "articles are")+" very long: copies were looked for by a sample of the text")
	}
	return strings.Join(out, "; ")
}
