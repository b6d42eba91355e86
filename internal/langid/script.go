package langid

import "unicode"

// script is a way of writing; where only one language has it, the name of the script is its tag.
type script string

const (
	latin      script = "Latn"
	cyrillic   script = "Cyrl"
	arabic     script = "Arab"
	devanagari script = "Deva"
	han        script = "zh"
	japanese   script = "ja"
)

// writing is a script and its letters.
type writing struct {
	table  *unicode.RangeTable
	script script
}

// scripts, in the order of how often they are met; the news of most is written in one language.
var scripts = []writing{
	{unicode.Latin, latin}, {unicode.Cyrillic, cyrillic}, {unicode.Arabic, arabic}, {unicode.Devanagari, devanagari}, {unicode.Han, han},
	{unicode.Hiragana, japanese}, {unicode.Katakana, japanese}, {unicode.Hangul, "ko"}, {unicode.Thai, "th"}, {unicode.Greek, "el"}, {unicode.Hebrew, "he"},
	{unicode.Bengali, "bn"}, {unicode.Tamil, "ta"}, {unicode.Telugu, "te"}, {unicode.Kannada, "kn"}, {unicode.Malayalam, "ml"}, {unicode.Gujarati, "gu"},
	{unicode.Gurmukhi, "pa"}, {unicode.Oriya, "or"}, {unicode.Sinhala, "si"}, {unicode.Georgian, "ka"}, {unicode.Armenian, "hy"}, {unicode.Khmer, "km"},
	{unicode.Lao, "lo"}, {unicode.Myanmar, "my"}, {unicode.Ethiopic, "am"}, {unicode.Tibetan, "bo"},
}

// single reports whether the script tells its language by itself.
func (s script) single() bool { return s != "" && len(s) == 2 }

// scriptOf is the script of a letter.
func scriptOf(r rune) script {
	if r < 0x250 {
		return latin
	}
	for _, s := range scripts {
		if unicode.Is(s.table, r) {
			return s.script
		}
	}
	return ""
}

// Shares of the letters of a text, in percent. Kana are a third of the letters of Japanese news at
// least. Letters that make words, as those of Chinese do, say more each than letters of an alphabet.
const (
	kanaShare = 15
	mostShare = 50
)

// mainScript is the script that most of the letters of s are in, and how many letters there are in
// it; none if no script has most.
func mainScript(s string) (main script, letters int) {
	var counts [32]int
	all := 0
	for _, r := range s {
		if r < 0x80 {
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				counts[0]++
				all++
			}
			continue
		}
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		for i := range scripts {
			if unicode.Is(scripts[i].table, r) {
				counts[i]++
				break
			}
		}
	}
	byScript := func(s script) (n int) {
		for i := range scripts {
			if scripts[i].script == s {
				n += counts[i]
			}
		}
		return n
	}
	if kana, both := byScript(japanese), byScript(japanese)+byScript(han); kana > 0 && both*100 > all*mostShare && kana*100 >= both*kanaShare {
		return japanese, both
	}
	for i := range scripts {
		if n := byScript(scripts[i].script); n*100 > all*mostShare {
			return scripts[i].script, n
		}
	}
	return "", all
}
