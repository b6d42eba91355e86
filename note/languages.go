package note

import (
	"fmt"
	"io/fs"
	"strings"
)

// languages are the splitters of the languages that have rules, and one of rules that hold in all.
type languages struct {
	splitters map[string]*splitter // by the subtag of the language: "de"
	general   *splitter
}

// newLanguages reads the folders of data, each of which is one language.
func newLanguages() (*languages, error) {
	folders, err := fs.ReadDir(dataFiles, "data")
	if err != nil {
		return nil, err
	}
	l := &languages{splitters: map[string]*splitter{}, general: &splitter{rules: newRules("")}}
	for _, f := range folders {
		if l.splitters[f.Name()], err = newSplitter(f.Name()); err != nil {
			return nil, fmt.Errorf("language %s: %w", f.Name(), err)
		}
	}
	return l, nil
}

// of gives the splitter of a language named by its tag of BCP 47: "de-AT".
func (l *languages) of(lang string) *splitter {
	if isEnglish(lang) {
		return l.splitters["en"]
	}
	if s, known := l.splitters[baseLanguage(lang)]; known {
		return s
	}
	return l.general
}

// baseLanguage is the first subtag of a tag of BCP 47, in lower case: "de" of "de-AT".
func baseLanguage(lang string) string {
	base, _, _ := strings.Cut(lang, "-")
	base, _, _ = strings.Cut(base, "_")
	return strings.ToLower(base)
}

// isEnglish reports whether a tag of BCP 47 names English, or is missing.
func isEnglish(lang string) bool {
	switch baseLanguage(lang) {
	case "", "en", "eng", "und":
		return true
	}
	return false
}
