package apparatus

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/note"
)

// Languages says of each language that is not read in full what is not, a line each: "2 articles in
// German: direct speech in quotation marks is read; names, times and figures are not."
func Languages(v *variorum.Volume) []string {
	var out []string
	for _, l := range v.Method.Languages {
		if len(l.Absent) == 0 {
			continue
		}
		read := "sentences alone are read"
		if slices.Contains(l.Layers, note.Quotes) {
			read = "direct speech in quotation marks is read"
		}
		out = append(out, Plural(l.Articles, "article", "articles")+" in "+languageName(l.Lang)+": "+read+"; names, times, figures and wordings are not.")
	}
	return out
}

// languageName is the English name of a language.
func languageName(tag string) string {
	t, err := language.Parse(tag)
	if err != nil || t == language.Und {
		return "a language not known"
	}
	return strings.TrimSpace(Prose(display.English.Languages().Name(t)))
}
