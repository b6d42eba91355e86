package variorum

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Language is what was read of the articles that are in one language.
type Language struct {
	Lang     string       `json:"lang"` // the first subtag of BCP 47; "und" where the text does not tell
	Articles int          `json:"articles"`
	Layers   []note.Layer `json:"layers"`
	Absent   []note.Layer `json:"absent,omitempty"`
}

// languagesOf are the languages of the articles, the most frequent first; none if all was read of
// all of them.
func languagesOf(as []*note.Annotated) []Language {
	var out []Language
	partly := false
	for _, a := range as {
		lang := cmp.Or(a.Language(), "und")
		m := a.Method
		partly = partly || len(m.Absent) > 0
		if len(m.Absent) == 0 {
			m.Layers = note.Layers()
		}
		i := slices.IndexFunc(out, func(l Language) bool { return l.Lang == lang && len(l.Absent) == len(m.Absent) })
		if i < 0 {
			i = len(out)
			out = append(out, Language{Lang: lang, Layers: m.Layers, Absent: m.Absent})
		}
		out[i].Articles++
	}
	if !partly {
		return nil
	}
	slices.SortStableFunc(out, func(a, b Language) int {
		return cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(a.Lang, b.Lang))
	})
	return out
}
