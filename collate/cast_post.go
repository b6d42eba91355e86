package collate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// longWord is how many letters a word of a role or a name has at least that tells it from another: not "of".
const longWord = 4

// clash reports whether two groups have posts and none in common: J. Smith the mayor, James Smith a diver.
func (k *cast) clash(a, b group) bool {
	posts := func(g group) []string {
		var out []string
		for _, m := range g.members {
			for _, p := range k.local[m].posts {
				if utf8.RuneCountInString(p) >= longWord {
					out = append(out, p)
				}
			}
		}
		return out
	}
	p, q := posts(a), posts(b)
	return len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, func(w string) bool { return slices.Contains(q, w) })
}

// mostPostWords is how many words behind the article a post beside a name has: "a retired mine diver".
const mostPostWords = 3

// postBeside is the last word of what is said of a name behind a comma, "" if nothing is: "Ida Marr, a diver,".
func postBeside(article string, name text.Span) string {
	const longest = 60 // bytes
	after := article[name.End:min(len(article), name.End+longest)]
	after, is := strings.CutPrefix(after, ", ")
	end := strings.IndexAny(after, ",.;:\n")
	if !is || end < 0 {
		return ""
	}
	words := strings.Fields(text.Fold(after[:end]).Text)
	if len(words) < 2 || len(words) > 1+mostPostWords || words[0] != "a" && words[0] != "an" && words[0] != "the" {
		return ""
	}
	return words[len(words)-1]
}
