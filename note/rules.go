package note

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// rules are how a language other than English is written: what its rules.txt says beside its
// abbreviations. The zero rules are those of a language of which nothing is known.
//
// A line of rules.txt is a kind and what is of it:
//
//	never     a sentence does not end after this abbreviation (without its full stop, in lower case)
//	number    nor after this, before a digit or a roman numeral
//	maybe     after this it ends if what follows opens a sentence
//	list      after this, the end of a list, it ends before any capital: "usw."
//	suffix    ends of words that are "number" too: "Hauptstr. 5"
//	opener    words that open a sentence
//	ordinal   words before a day or rank, "am" in "am 3. Oktober": its full stop ends no sentence;
//	          "yes" if any word may be
//	month     words after such a day
//	question  another mark that ends a sentence, ";" in Greek
//	elide     what stands before an apostrophe as a word by itself: l'homme
//	hyphen    "join": words joined by a hyphen are one
//	nowords   "yes": there is no space between words, and no token is told from the next
//	marks     pairs of quotation marks, the usual first
//	dash      "yes": direct speech may open with a dash; "inline": and its verb may follow a comma;
//	          "always": and a dash parts direct speech from a verb after it: «…», — сказал он
//	say       forms of verbs by which direct speech is reported
//	particle  what is glued to a saying before its verb: 「…」と述べた
//	incise    what may stand before a verb of saying between commas inside the marks: « C’est fini, a
//	          dit Lind, et nous partons. »
//	who       what may open the name of who says it, behind that verb, beside capitals
//	source    words that name who said it, right after the comma behind it: “…”, so Weber
type rules struct {
	lang     string // the folder; "" where nothing is known
	ordinals bool
	ordinal  map[string]bool
	months   map[string]bool
	elided   map[string]bool
	say      map[string]bool
	source   map[string]bool
	suffixes []string
	question rune
	hyphens  bool
	noWords  bool
	dash     bool
	inline   bool
	parted   bool
	marks    []markPair
	particle []string
	incise   map[string]bool
	who      map[string]bool
}

// markPair is how a language opens and closes a quotation.
type markPair struct{ open, shut rune }

func newRules(lang string) *rules {
	set := func() map[string]bool { return map[string]bool{} }
	return &rules{lang: lang, ordinal: set(), months: set(), elided: set(), say: set(), source: set(), incise: set(), who: set()}
}

// add reads one line of rules.txt, but for the kinds that the splitter keeps.
func (r *rules) add(kind string, words []string) error {
	switch kind {
	case "ordinal":
		r.ordinals = true
		fill(r.ordinal, words)
	case "month":
		fill(r.months, words)
	case "elide":
		fill(r.elided, words)
	case "say":
		fill(r.say, words)
	case "particle":
		r.particle = words
	case "incise":
		fill(r.incise, words)
	case "who":
		fill(r.who, words)
	case "source":
		fill(r.source, words)
	case "question":
		r.question, _ = utf8.DecodeRuneInString(words[0])
	case "suffix":
		r.suffixes = append(r.suffixes, words...)
	case "hyphen":
		r.hyphens = true
	case "nowords":
		r.noWords = true
	case "dash":
		r.dash, r.inline, r.parted = true, words[0] == "inline", words[0] == "always"
	case "marks":
		for _, w := range words {
			open, n := utf8.DecodeRuneInString(w)
			shut, m := utf8.DecodeRuneInString(w[n:])
			if n+m != len(w) {
				return fmt.Errorf("marks %q are not two", w)
			}
			r.marks = append(r.marks, markPair{open, shut})
		}
	default:
		return fmt.Errorf("kind %q is not known", kind)
	}
	return nil
}

// hasSuffix reports whether a word in lower case ends with a suffix that is an abbreviation.
func (r *rules) hasSuffix(low string) bool {
	return slices.ContainsFunc(r.suffixes, func(s string) bool { return strings.HasSuffix(low, s) })
}

func fill(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}
