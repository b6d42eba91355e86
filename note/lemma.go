package note

import (
	_ "embed"
	"strings"
)

// lemmaTable has a line for each form that the rules do not reach: class, form, lemma, sorted.
//
//go:embed data/en/lemma.txt
var lemmaTable string

// Lemma is the dictionary form of an English word, in lower case: "killed" as a verb gives "kill",
// "children" as a noun "child". Only the tags NOUN, VERB, AUX, ADJ and ADV inflect; a word of
// another tag is lower-cased. A proper noun keeps its form.
func Lemma(word string, tag Tag) string {
	low := lowered(word)
	class := ""
	switch tag {
	case Noun:
		class = "n"
	case Verb, Aux:
		class = "v"
	case Adj, Adv:
		class = "a"
	default:
		return low
	}
	if lemma, irregular := lookUp(class + " " + low + " "); irregular {
		return lemma
	}
	switch class {
	case "n":
		return singular(low)
	case "v":
		return infinitive(low)
	}
	return positive(low)
}

// lookUp finds the line of the table that begins with key, by halving.
func lookUp(key string) (rest string, found bool) {
	lo, hi := 0, len(lemmaTable)
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := strings.LastIndexByte(lemmaTable[:mid], '\n') + 1
		end := start + strings.IndexByte(lemmaTable[start:], '\n')
		line := lemmaTable[start:end]
		if strings.HasPrefix(line, key) {
			return line[len(key):], true
		}
		if line < key {
			lo = end + 1
		} else {
			hi = start
		}
	}
	return "", false
}

// singular undoes the plural of a noun.
func singular(w string) string {
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's':
		return w
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"), strings.HasSuffix(w, "'s"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	case strings.HasSuffix(w, "oes") && n > 5:
		return w[:n-2]
	}
	return w[:n-1]
}

// infinitive undoes the endings -s, -ed and -ing of a verb.
func infinitive(w string) string {
	n := len(w)
	switch {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 3 && strings.HasSuffix(w, "oes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i' && w[n-2] != '\'':
		return w[:n-1]
	case n > 4 && strings.HasSuffix(w, "ied"):
		return w[:n-3] + "y"
	case n > 3 && strings.HasSuffix(w, "eed") && !hasVowel(w[:n-3]):
		return w // need
	case n > 3 && strings.HasSuffix(w, "ed") && hasVowel(w[:n-2]):
		return stem(w[:n-2])
	case n > 4 && strings.HasSuffix(w, "ing") && hasVowel(w[:n-3]):
		return stem(w[:n-3])
	}
	return w
}

// stem restores what a verb lost before -ed or -ing: the silent e, or its single consonant.
func stem(s string) string {
	n := len(s)
	last := s[n-1]
	if n > 2 && last == s[n-2] && !isVowel(last) {
		if last == 'l' || last == 's' || last == 'z' || last == 'f' {
			return s // call, pass, buzz, staff; "controlled" and its like stand in the table
		}
		return s[:n-1]
	}
	if needsE(s) {
		return s + "e"
	}
	return s
}

// needsE reports whether the stem of a verb ended with a silent e.
func needsE(s string) bool {
	n := len(s)
	if n < 2 {
		return false
	}
	last, before := s[n-1], s[n-2]
	afterQ := n > 3 && s[n-4] == 'q' && s[n-3] == 'u'              // "require": the u is none
	long := n > 2 && isVowel(before) && isVowel(s[n-3]) && !afterQ // "join", "need"
	switch last {
	case 'v', 'c', 'u':
		return true
	case 'z':
		return before != 'z'
	case 's':
		return isVowel(before) || before == 'n' || before == 'r' || before == 'l' || before == 'p'
	case 'g':
		return before == 'd' || before == 'r' || before == 'l' || isVowel(before) && syllables(s) > 1
	case 'l':
		return !isVowel(before) && before != 'l' && before != 'r' && before != 'w' || single(s)
	case 't':
		return (before == 'a' || before == 'u' || before == 'o') && !long && (syllables(s) > 1 || single(s)) || single(s)
	case 'd':
		return (before == 'i' || before == 'u' || before == 'a' || before == 'o') && !long
	case 'r':
		return (before == 'i' || before == 'u' || before == 'a' && (syllables(s) > 1 || single(s))) && !long || single(s)
	case 'h', 'w', 'x', 'y':
		return strings.HasSuffix(s, "ath") && n > 4
	case 'n':
		return before == 'i' && !long && syllables(s) > 1 || single(s)
	case 'm', 'k', 'p', 'b':
		return before == 'u' && last == 'm' && syllables(s) > 1 || single(s)
	}
	return false
}

// single reports whether s is one syllable of a vowel and a consonant after it: "hop" of "hoped".
// The doubled consonant of "hopped" was seen before.
func single(s string) bool {
	n := len(s)
	if n < 2 || !isVowel(s[n-2]) || n > 2 && isVowel(s[n-3]) {
		return false
	}
	return syllables(s) == 1 && s[n-1] != 'w' && s[n-1] != 'x' && s[n-1] != 'y'
}

// positive undoes -er and -est only by the table: "fewer" is in it, "former" is not.
func positive(w string) string { return w }

func isVowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'
}

func hasVowel(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// syllables counts the runs of vowels.
func syllables(s string) int {
	n := 0
	for i := range len(s) {
		if (isVowel(s[i]) || s[i] == 'y') && (i == 0 || !isVowel(s[i-1]) && s[i-1] != 'y') {
			n++
		}
	}
	return n
}
