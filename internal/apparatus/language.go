package apparatus

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
)

// Languages says of each language that is not read in full what is not, a line each: "2 articles in
// German: direct speech in quotation marks is read; names, times and figures are not."
func Languages(v *variorum.Volume) []string {
	type partly struct{ language, read string }
	var order []partly
	articles := map[partly]int{}
	for _, l := range v.Method.Languages {
		if len(l.Absent) == 0 {
			continue
		}
		read := "sentences alone are read"
		if slices.Contains(l.Layers, note.Quotes) {
			read = "direct speech in quotation marks is read"
		}
		p := partly{languageName(l.Lang), read}
		if articles[p] == 0 {
			order = append(order, p)
		}
		articles[p] += l.Articles
	}
	var out []string
	for _, p := range order {
		out = append(out, Plural(articles[p], "article", "articles")+" in "+p.language+": "+p.read+"; names, times, figures and wordings are not.")
	}
	return out
}

// NotRead says of each language that is not read in full whose it is, a line each: "German is read for
// quotations only: zeitung · blatt".
func (s *Sheet) NotRead() []string {
	const most = 8 // witnesses named
	var langs []string
	of := map[string][]int{}
	for c, w := range s.Columns {
		if len(w.Unread) == 0 {
			continue
		}
		if of[w.Lang] == nil {
			langs = append(langs, w.Lang)
		}
		of[w.Lang] = append(of[w.Lang], c)
	}
	var out []string
	for _, lang := range langs {
		read := " is read for quotations only: "
		if slices.Contains(s.Columns[of[lang][0]].Unread, collate.Quote) {
			read = " is not read: "
		}
		out = append(out, Capitalized(languageName(lang))+read+s.Sigla(of[lang], most))
	}
	return out
}

// languageName is the English name of a language.
func languageName(tag string) string {
	const unknown = "a language not known"
	t, err := language.Parse(tag)
	if err != nil || t == language.Und {
		return unknown
	}
	return cmp.Or(strings.TrimSpace(Prose(display.English.Languages().Name(t))), unknown)
}
