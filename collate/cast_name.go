package collate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/text"
)

// personName is the name of a person, cut into what is compared.
type personName struct {
	words  []string // without particles and what stands after the surname; cut at hyphens; by their spelling
	sounds []string // of the words
	whole  string   // the words joined
	heir   string   // jr, sr, iii: two people of one family may have one name
	chain  bool     // a father is named: Hussein bin Ali is no Ali bin Hussein
	double bool     // two surnames with a hyphen: Smith-Jones
	first  bool     // the family name stands first, as it is written: Han Jae-won
}

// parse cuts a name of a person: "Abdel-Fattah al-Harrouni" is abdulfatah harouni, "Han Jae-won" han jae
// won, "J.R. Ewald, Jr." j r ewald and jr. What is no name of a person gives no words.
func (l *nameLists) parse(name string) personName {
	var p personName
	folded := text.Unaccented(text.Fold(name).Text)
	fields := strings.FieldsFunc(folded, func(r rune) bool {
		return r == ' ' || r == '-' || r == '.' || r == ',' || r == '‑'
	})
	isAl := strings.HasPrefix(folded, "al ") // the first name, not the Arabic article
	for len(fields) > 1 && l.titles[fields[0]] != "" {
		fields = fields[1:]
	}
	for i, w := range fields {
		if i < len(fields)-1 && (strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'")) {
			return personName{} // what is somebody's
		}
		switch w = strings.TrimSuffix(w, "'s"); {
		case isHeir(w) && i > 0:
			p.heir = w
		case isSonOf(w) && i > 0:
			p.chain = true
		case strings.IndexFunc(w, unicode.IsLetter) < 0:
		case strings.IndexFunc(w, unicode.IsDigit) >= 0:
			return personName{} // glued to something else
		case isParticle(w) && (i > 0 || !isAl) && (len(w) > 1 || i == len(fields)-1 || !strings.Contains(folded, w+".")):
		default:
			p.words = append(p.words, w)
		}
	}
	if len(p.words) == 0 {
		p.words = fields // "Ben", "Al"
	}
	p.double = isDouble(folded)
	p.first = isFamilyFirst(name)
	words := servants(p.words)
	p.words = nil
	for _, w := range words {
		if w = l.spelling(w); w != "" {
			p.words, p.sounds = append(p.words, w), append(p.sounds, sound(w))
			p.whole += w
		}
	}
	return p
}

// isHeir reports whether a word stands after a surname to tell father from son.
func isHeir(w string) bool {
	switch w {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// isNumeral reports whether what tells a man from his forebears is a number, which many articles leave out: "Ewan Q. Marr
// III", "Ewan Marr".
func isNumeral(heir string) bool { return heir == "iii" || heir == "iv" }

// isSonOf reports whether the name of a father follows.
func isSonOf(w string) bool { return w == "bin" || w == "ibn" || w == "bint" }

// isDouble reports whether a name ends in two surnames with a hyphen: "Anna Smith-Jones", not "Bashir al-Tarn".
func isDouble(folded string) bool {
	last := folded[strings.LastIndexByte(folded, ' ')+1:]
	before, _, hyphen := strings.Cut(last, "-")
	return hyphen && len(last) < len(folded) && !isParticle(before)
}

// isFamilyFirst reports whether a name is written as Korean ones are, whose given name has two parts: "Han Jae-won".
func isFamilyFirst(name string) bool {
	family, given, two := strings.Cut(name, " ")
	before, after, hyphen := strings.Cut(given, "-")
	first, _ := utf8.DecodeRuneInString(after)
	return two && hyphen && family != "" && unicode.IsLower(first) && !isParticle(strings.ToLower(before)) && !strings.ContainsAny(after, " -")
}

// isParticle reports whether a word of a name is left out by some: al-Harrouni, Harrouni; van der Meer, Meer.
func isParticle(w string) bool {
	switch w {
	case "al", "el", "ul", "ash", "as", "ad", "ar", "at", "an", "az", "ez", "es", "von", "van", "der", "den", "ter",
		"de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "y", "e", "zu", "af", "av", "the":
		return true
	}
	return false
}

// servants writes as one the Arabic names that begin with "servant of": Abdel Fattah, Abdul-Fattah, Abdelfattah.
func servants(words []string) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case w == "abd" || w == "abdul" || w == "abdel" || w == "abdal" || w == "abdol" || w == "abdoul":
			if i+1 < len(words) {
				i++
				out = append(out, "abdul"+words[i])
				continue
			}
		case len(w) > len("abdel")+1 && strings.HasPrefix(w, "abd") && w[4] == 'l':
			out = append(out, "abdul"+w[5:])
			continue
		}
		out = append(out, w)
	}
	return out
}

// isSurname reports whether a name is a surname alone, or another single word.
func (p personName) isSurname() bool { return len(p.words) == 1 }

func (p personName) last() string { return p.words[len(p.words)-1] }

func (p personName) lastSound() string { return p.sounds[len(p.sounds)-1] }

// affinity is how two full names stand to each other.
type affinity uint8

const (
	other        affinity = iota // of two people, for all that is known
	fitting                      // nothing speaks against one person, nor for it
	shorter                      // one has an initial, or lacks what may be a second surname
	fuller                       // surnames and first names agree, one has more names
	spelledAlike                 // one name in two spellings
)

// relate holds two full names against each other.
func (l *nameLists) relate(a, b personName) affinity {
	if len(b.words) < len(a.words) {
		a, b = b, a
	}
	switch {
	case a.heir != b.heir && !isNumeral(a.heir+b.heir):
		return other
	case a.heir != b.heir:
		a.heir, b.heir = "", ""
		return min(l.relate(a, b), shorter) // a third of his name is seldom told of beside the first
	case a.whole == b.whole, len(a.words) == len(b.words) && l.soundAlike(a, b):
		return spelledAlike
	case l.isTurned(a, b) || l.isTurned(b, a):
		return fuller // the family name first, or last
	case !isInitial(a.words[0]) && slices.Equal(a.words, b.words[len(b.words)-len(a.words):]):
		return fuller // called by a later name: Ewan Marr, Thomas Ewan Marr
	}
	if l.sameSurname(a, b) {
		how := l.relateGiven(a.words[:len(a.words)-1], b.words[:len(b.words)-1])
		if b.double && len(a.words) < len(b.words) {
			return min(how, shorter) // Anna Jones may be another than Anna Smith-Jones, who may be Anna Smith
		}
		return how
	}
	switch {
	case len(b.words) == len(a.words)+1 && slices.Equal(a.words, b.words[:len(a.words)]):
		return shorter
	case len(a.words) == 2 && len(b.words) == 2 && (a.words[1] == b.words[0] || a.words[0] == b.words[1]):
		return fitting // Ana Ruiz and Ruiz Soler, if there is an Ana Ruiz Soler
	}
	return other
}

// isTurned reports whether the one is the other with its family name first: Han Jae-won, Jae-won Han. It must
// be one of those that stand first at home, for James Thomas is no Thomas James, nor Thomas Lee Lee Thomas.
func (l *nameLists) isTurned(a, b personName) bool {
	n := len(a.words) - 1
	if len(b.words) != n+1 || a.chain || b.chain || a.words[0] != b.words[n] || !slices.Equal(a.words[1:], b.words[:n]) {
		return false
	}
	order := l.familyFirst[a.words[0]]
	return order == anyGiven || order == ownGiven && len(l.given[a.words[1]]) == 0
}

// soundAlike reports whether two names are of as many words that sound alike, all of them.
func (l *nameLists) soundAlike(a, b personName) bool {
	for i := range a.words {
		isGiven := i < len(a.words)-1
		if a.words[i] != b.words[i] && (a.sounds[i] == "" || a.sounds[i] != b.sounds[i] || isGiven && !areLong(a.words[i], b.words[i])) {
			return false
		}
	}
	return l.sameSurname(a, b)
}

// leastSurnameSound is how many letters the sound of a surname must have to be held against another.
// Of the 3.1 million pairs of the 2,500 commonest surnames of the United States, 149 sound alike from
// four letters on, 83 from five, 46 from six (Bush, Busch; Fischer, Fisher; Lindsay, Lindsey).
const leastSurnameSound = 5

func (l *nameLists) sameSurname(a, b personName) bool {
	return a.last() == b.last() || len(a.lastSound()) >= leastSurnameSound && a.lastSound() == b.lastSound()
}

// relateGiven holds the names before the surname against each other; a has as many as b, or fewer.
func (l *nameLists) relateGiven(a, b []string) affinity {
	first := l.sameGiven(a[0], b[0])
	if first == other {
		return other
	}
	for i := 1; i < len(a); i++ {
		if l.sameGiven(a[i], b[i]) == other {
			return other // John F. and John Q., George H. W. and George W.
		}
	}
	return first
}

// leastGivenSound is how many letters one of two first names must have for their sounds to be held against each
// other: Nouri and Nuri are one, Joan and Juan only sound alike.
const leastGivenSound = 5

func areLong(a, b string) bool {
	return max(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) >= leastGivenSound
}

// sameGiven reports how surely two first names are of one person: the same one in two spellings or
// forms, or an initial.
func (l *nameLists) sameGiven(a, b string) affinity {
	if len(b) < len(a) {
		a, b = b, a
	}
	switch {
	case a == b, l.areOne(a, b):
		return fuller
	case isInitial(a):
		if strings.HasPrefix(b, a) {
			return shorter
		}
		return other
	case areLong(a, b) && sound(a) != "" && sound(a) == sound(b):
		return fuller
	}
	return other
}

func isInitial(w string) bool { return utf8.RuneCountInString(w) == 1 }
