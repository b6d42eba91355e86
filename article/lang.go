package article

import (
	"strings"
	"unicode"
)

// How many words are looked at to tell the language, the least share of them in hundredths that
// must be its function words, and how many of them there must be.
const (
	langWords    = 600
	leastShare   = 16
	leastMatches = 3
)

// language tells the language by its script where that has only one, else by its function words; "" if
// none is plain.
func (x *lexicon) language(body string) string {
	if lang := scriptLanguage(body); lang != "" {
		return lang
	}
	counts := make([]int, len(languages))
	n := 0
	for w := range strings.FieldsSeq(body) {
		if n++; n > langWords {
			break
		}
		for _, lang := range x.functionWords[strings.ToLower(strings.Trim(w, trimmable))] {
			for i, l := range languages {
				if l == lang {
					counts[i]++
				}
			}
		}
	}
	best, second := 0, 0
	at := -1
	for i, c := range counts {
		switch {
		case c > best:
			best, second, at = c, best, i
		case c > second:
			second = c
		}
	}
	if at < 0 || best < leastMatches || best*100 < min(n, langWords)*leastShare || second*5 > best*4 {
		return ""
	}
	return languages[at]
}

// scripts are those that the news of one language is written in; kana before Han, which Japanese has too.
var scripts = []struct {
	table *unicode.RangeTable
	lang  string
}{
	{unicode.Hangul, "ko"}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Han, "zh"}, {unicode.Thai, "th"}, {unicode.Greek, "el"},
	{unicode.Hebrew, "he"}, {unicode.Georgian, "ka"}, {unicode.Armenian, "hy"}, {unicode.Khmer, "km"}, {unicode.Lao, "lo"}, {unicode.Myanmar, "my"},
	{unicode.Tamil, "ta"}, {unicode.Telugu, "te"}, {unicode.Kannada, "kn"}, {unicode.Malayalam, "ml"}, {unicode.Gujarati, "gu"}, {unicode.Gurmukhi, "pa"},
}

// scriptShare is the least share of its letters, in hundredths, by which a script tells the language: kana
// are a third of the letters of Japanese news at least, and quoted names are few.
const scriptShare = 20

// scriptLanguage tells the language by the script of the first letters.
func scriptLanguage(body string) string {
	const looked = 2000
	counts, n := make([]int, len(scripts)), 0
	for _, r := range body {
		if !unicode.IsLetter(r) {
			continue
		}
		if n++; n > looked {
			break
		}
		if r < 0x370 {
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
				break
			}
		}
	}
	for i, s := range scripts {
		if counts[i]*100 >= n*scriptShare && counts[i] > 0 {
			return s.lang
		}
	}
	return ""
}
