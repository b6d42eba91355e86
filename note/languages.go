package note

import (
	"fmt"
	"io/fs"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/langid"
)

// languages are the splitters of the languages that have rules, and one of rules that hold in all.
type languages struct {
	splitters map[string]*splitter // by the subtag of the language: "de"
	general   *splitter
	table     *langid.Table
}

// newLanguages reads the folders of data, each of which is one language.
func newLanguages() (*languages, error) {
	folders, err := fs.ReadDir(dataFiles, "data")
	if err != nil {
		return nil, err
	}
	l := &languages{splitters: map[string]*splitter{}, general: &splitter{rules: newRules("")}}
	if l.table, err = langid.New(); err != nil {
		return nil, err
	}
	for _, f := range folders {
		if l.splitters[f.Name()], err = newSplitter(f.Name()); err != nil {
			return nil, fmt.Errorf("language %s: %w", f.Name(), err)
		}
	}
	return l, nil
}

// of gives the splitter of the language that an article is in, and the language.
func (l *languages) of(a *article.Article) (s *splitter, name string) {
	name = l.name(a)
	if s, known := l.splitters[name]; known {
		return s, name
	}
	return l.general, name
}

// name is the language of an article, "de" of "de-AT". Where the article does not name one, its text
// may tell; where that does not either, it is read as English if nothing speaks against it, for a
// headline by itself tells little.
func (l *languages) name(a *article.Article) string {
	switch base := langid.Base(a.Lang); base {
	case "", "und", "mul", "mis", "zxx":
	default:
		return base
	}
	if told := l.table.Identify(a.Text); told != "" {
		return told
	}
	if l.table.MayBeEnglish(a.Text) {
		return "en"
	}
	return ""
}
