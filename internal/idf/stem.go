package idf

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// Terms yields the stem of each word of s that has a letter or digit, in order. Words follow one
// another without blanks in Han, kana and Thai: there each cluster that UAX #29 cuts is a term.
func Terms(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		folded := text.Fold(s).Text
		for w := range text.Words(folded) {
			word := w.In(folded)
			if strings.IndexFunc(word, isWordRune) < 0 {
				continue
			}
			if !yield(Stem(word)) {
				return
			}
		}
	}
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// cut is where words of a script without a stemmer of ours end, in letters: the length at which
// inflected forms of Russian and Ukrainian meet.
const cut = 6

// Stem gives the form that a word shares with its inflections: "evacuated" and "evacuation" both
// give "evacuat". The word is in lower case (text.Fold). It is light: what it joins wrongly costs
// more than what it leaves apart. Accents are dropped, as outlets differ in them. Words with
// digits are left alone.
func Stem(word string) string {
	word = possessive(word)
	if !ascii(word) {
		word = text.Unaccented(word)
	}
	if !ascii(word) {
		return head(word, cut)
	}
	if hasDigit(word) {
		return word
	}
	return derived(inflected(word))
}

func hasDigit(w string) bool {
	for i := range len(w) {
		if '0' <= w[i] && w[i] <= '9' {
			return true
		}
	}
	return false
}

// possessive drops "'s" and a closing apostrophe.
func possessive(w string) string {
	w = strings.TrimSuffix(w, "'")
	return strings.TrimSuffix(w, "'s")
}

// inflected drops the endings of number and tense.
func inflected(w string) string {
	switch {
	case len(w) < 4:
		return w
	case strings.HasSuffix(w, "sses"):
		w = w[:len(w)-2]
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		w = w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		w = w[:len(w)-1]
	}
	switch {
	case strings.HasSuffix(w, "ied") && len(w) > 4:
		w = w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed") && wordlike(w[:len(w)-2]):
		w = single(w[:len(w)-2])
	case strings.HasSuffix(w, "ing") && wordlike(w[:len(w)-3]):
		w = single(w[:len(w)-3])
	}
	return w
}

// derived drops "-ly", "-ion" and a last "e".
func derived(w string) string {
	if strings.HasSuffix(w, "ly") && len(w) > 5 {
		w = w[:len(w)-2]
	}
	if (strings.HasSuffix(w, "tion") || strings.HasSuffix(w, "sion")) && len(w) >= 8 {
		w = w[:len(w)-3]
	}
	if strings.HasSuffix(w, "e") && len(w) > 4 {
		w = w[:len(w)-1]
	}
	return w
}

// wordlike reports whether what is left of a word may be one: three letters with a vowel.
func wordlike(w string) bool { return len(w) >= 3 && strings.ContainsAny(w, "aeiouy") }

// single undoes the doubling before an ending: "planned", "stopping". "Fall" and "pass" have
// theirs of their own.
func single(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("aeioulsz", rune(w[n-1])) {
		return w[:n-1]
	}
	return w
}

// head is the first n letters.
func head(w string, n int) string {
	for i := range w {
		if n--; n < 0 {
			return w[:i]
		}
	}
	return w
}

func ascii(w string) bool {
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
