package article

import "strings"

// langBytes is how much of an article is looked at to tell its language.
const langBytes = 6000

// fillLang says which language the article is in: the one that its page or record names, unless the
// text is plainly in another. "lang" is often left as the maker of a site's template had it.
func (a *Article) fillLang(x *lexicon) {
	var b strings.Builder
	for s := range a.Body() {
		if b.WriteString(s.In(a.Text)); b.Len() > langBytes {
			break
		}
		b.WriteByte(' ')
	}
	a.Lang = x.languages.Settle(a.Lang, b.String())
}
