package collate

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
)

// maxSiglum is the longest siglum made from an outlet's name, in runes.
const maxSiglum = 4

// witnesses are the articles in the order of their lineages, each source before its copies.
func witnesses(as []*note.Annotated, lineages []reuse.Lineage) []Witness {
	byID := map[string]*note.Annotated{}
	for _, a := range as {
		byID[a.ID] = a
	}
	out := []Witness{}
	taken := map[string]int{}
	for i, l := range lineages {
		partly := map[string]bool{}
		for _, id := range l.PartlyOwn {
			partly[id] = true
		}
		for _, id := range l.Articles {
			a := byID[id]
			w := Witness{
				Siglum: unlike(siglum(a), taken), Article: id, Outlet: a.Outlet,
				Published: a.Published, Lineage: i + 1, PartlyOwn: partly[id],
			}
			if w.Unread = unread(a); w.Unread != nil {
				w.Lang = cmp.Or(a.Language(), "und")
			}
			out = append(out, w)
		}
	}
	return out
}

// unread are the kinds of locus that are not read in an article, for the notes that they are made of
// are not: sentences are compared by their tags and names.
func unread(a *note.Annotated) []Kind {
	var out []Kind
	for _, k := range [...]struct {
		kind  Kind
		layer note.Layer
	}{{Quote, note.Quotes}, {Figure, note.Figures}, {Time, note.Times}, {Wording, note.Tags}, {Statement, note.Tags}} {
		if !a.Method.Reads(k.layer) {
			out = append(out, k.kind)
		}
	}
	return out
}

// siglum is a short name made from the outlet's: its initials, or its beginning if it is one word
// ("Harbour Post" HP, "RT" RT, "Interfax" Inte). Without an outlet it is the article's ID.
func siglum(a *note.Annotated) string {
	words := strings.FieldsFunc(a.Outlet, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) > 1 && isArticle(words[0]) {
		words = words[1:]
	}
	if len(words) == 0 {
		return a.ID
	}
	if len(words) == 1 {
		return firstRunes(words[0], maxSiglum)
	}
	var initials strings.Builder
	for _, w := range words {
		if w == strings.ToUpper(w) { // "CNN", "24"
			initials.WriteString(w)
			continue
		}
		initials.WriteRune(unicode.ToUpper([]rune(w)[0]))
	}
	return firstRunes(initials.String(), maxSiglum)
}

func isArticle(word string) bool { return strings.EqualFold(word, "the") }

func firstRunes(s string, n int) string {
	r := []rune(s)
	return string(r[:min(n, len(r))])
}

// unlike makes a siglum that is not taken yet: PTV, PTV2, PTV3.
func unlike(s string, taken map[string]int) string {
	taken[s]++
	for n := taken[s]; n > 1; n++ {
		numbered := s + strconv.Itoa(n)
		if taken[numbered] == 0 {
			taken[numbered]++
			return numbered
		}
	}
	return s
}
