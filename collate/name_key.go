package collate

import (
	"strings"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// A name is compared by two keys of its words. The spelling is what no reader would take for two
// names; the sound brings together what transliterations of one name differ in, and now and then
// two names (Carey, Kerry): it proves nothing alone. Both are for the names of one story only.

// spelling is a word of a name without its case, accents, marks, doubled letters and the several
// ways of writing an i: Dmitry, Dmitri, Dmitriy; Voltinsky, Voltinskyy, Voltinskiy; Hassan, Hasan.
func spelling(word string) string {
	return once(spelled.Replace(text.Unaccented(text.Fold(word).Text)))
}

var spelled = strings.NewReplacer(
	"'", "", "`", "", "ʼ", "", "ʻ", "", "-", "", ".", "", ",", "", " ", "",
	"ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th",
	"y", "i",
)

// leastSound is how many letters a sound must have to be held against another: short words are
// other names too easily (Li, Lee; Park, Bark; Rice, Reis).
const leastSound = 4

// sound is a word of a name as transliterations of it have in common, or "" if it is too short to
// tell: Qasimi and Kasimi, Moustafa and Mustafa, Yevgeny and Evgeny.
func sound(word string) string {
	key := once(sounds.Replace(spelling(word)))
	for _, ending := range endings {
		if rest, found := strings.CutSuffix(key, ending[0]); found {
			key = rest + ending[1]
			break
		}
	}
	if utf8.RuneCountInString(key) < leastSound {
		return ""
	}
	return key
}

// sounds are longest first, as they were after spelling: every y is an i there.
var sounds = strings.NewReplacer(
	"tsch", "ch", "tch", "ch", "sch", "sh", "ch", "ch", "sh", "sh", "th", "t", "kh", "h", "gh", "g", "dh", "d", "ph", "f", "zh", "j",
	"ou", "u", "oo", "u", "ck", "k", "ai", "i", "ei", "i", "ee", "i", "ie", "i",
	"q", "k", "c", "k", "x", "ks", "w", "v", "o", "u", "e", "i", "j", "i", "tz", "ts",
)

// endings are those of names that are written in several ways: Smirnov, Smirnoff; Haniyeh, Haniya.
var endings = [][2]string{{"uf", "uv"}, {"iv", "uv"}, {"if", "uv"}, {"ih", "a"}, {"ah", "a"}}

// once is s with every run of one letter made one.
func once(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}
