package reuse

import (
	"embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/internal/idf"
	"github.com/variorum-news/variorum/text"
)

//go:embed data
var data embed.FS

// lexicon is what the word lists say; it is made once and not changed.
type lexicon struct {
	mastheads
	common    *idf.Table
	before    map[string]bool // cues before a credited name
	beside    map[string]bool // right before it, but for words of outlets
	ofOutlets map[string]bool // words that say what an outlet is
	after     map[string]bool // cues after it
	reporters map[string]bool // what its reporters do
	interview map[string]bool // cues of those that say who spoke to it
	party     map[string]bool // what shows that an outlet or its people speak for themselves
	breaking  map[string]bool // what it does with news that nobody had before
	governs   map[string]bool // words that a name right after them hangs on
	inRow     map[string]bool // words between the names of a row
	opening   map[string]bool // words that may stand before a sentence's subject
	retelling map[string]bool // what a report says of those who speak
	texts     map[string]bool // kinds of texts that are shown,
	says      map[string]bool // what those who wrote them do
	whole     map[string]bool // and that all of one is shown
	speeches  map[string]bool // kinds of texts that are somebody's from first to last,
	inFull    map[string]bool // and words for one that is there so
	help      []string
	public    []string // what shows that something was said to all
	phrases   phrases  // of furniture, of those who name nobody, in the first person; and the agencies
}

// mastheads are the names of agencies and outlets.
type mastheads struct {
	agencies [][]string          // each: the name it is shown by, then its other names
	known    map[string][]string // the names of an agency or outlet, by the plain form of each
	desks    [][]string          // each: an agency, and what its desk's sign-off starts with and holds
	called   map[string]string   // what an agency is called in a link, by the plain form of each of its names
}

func newLexicon() *lexicon {
	cues, shown := sections("cues"), sections("shown")
	mastheads := newMastheads()
	return &lexicon{
		mastheads: mastheads,
		common:    idf.For("en"),
		before:    set(cues["before"]),
		beside:    set(cues["beside"]),
		ofOutlets: set(cues["of outlets"]),
		after:     set(cues["after"]),
		reporters: set(cues["reporters"]),
		interview: set(cues["interview"]),
		party:     set(cues["party"]),
		breaking:  set(cues["breaking"]),
		governs:   set(cues["governs"]),
		inRow:     set(cues["in row"]),
		opening:   set(cues["opening"]),
		retelling: set(cues["retelling"]),
		texts:     set(shown["texts"]),
		says:      set(shown["says"]),
		whole:     set(shown["whole"]),
		speeches:  set(shown["speeches"]),
		inFull:    set(shown["in full"]),
		help:      lines("help"),
		public:    lines("public"),
		phrases:   newPhrases(mastheads.agencies),
	}
}

func newMastheads() mastheads {
	m := mastheads{agencies: article.Agencies(), desks: names("desks"), known: map[string][]string{}, called: map[string]string{}}
	for _, a := range m.agencies {
		for _, n := range a {
			m.called[plain(n)] = a[0]
		}
	}
	for _, entry := range slices.Concat(m.agencies, names("outlets")) {
		for _, n := range entry {
			m.known[plain(n)] = entry
		}
	}
	return m
}

func lines(name string) []string {
	b, err := data.ReadFile("data/en/" + name + ".txt")
	if err != nil {
		return nil // the files are embedded: a missing one fails the test of the lexicon
	}
	var out []string
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out
}

func sections(name string) map[string][]string {
	out := map[string][]string{}
	var head string
	for _, line := range lines(name) {
		if strings.HasPrefix(line, "[") {
			head = strings.Trim(line, "[]")
			continue
		}
		out[head] = append(out[head], line)
	}
	return out
}

func names(name string) [][]string {
	var out [][]string
	for _, line := range lines(name) {
		fields := strings.Split(line, "|")
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		out = append(out, fields)
	}
	return out
}

func set(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// agency gives the name that an agency is shown by, if name is one of its names.
func (m mastheads) agency(name string) (shown string, is bool) {
	shown, is = m.called[plain(name)]
	return shown, is
}

// leastInitials is how many letters and words a name has that is known by its initials.
const leastInitials = 3

// shortForm is the length in bytes up to which an agency's name is a word too, in small letters: "Map",
// "Pa.".
const shortForm = 5

// agencyIn gives the name that an agency is shown by, if name is one of its names as it stands in a
// text: short forms keep their case.
func (m mastheads) agencyIn(name string) (shown string, is bool) {
	name = strings.Trim(name, " .")
	if shown, is = m.agency(name); !is || len(name) <= shortForm && !slices.Contains(m.known[plain(name)], name) {
		return "", false
	}
	return shown, true
}

// credited gives the names by which others may credit a text: of its outlet, and of its agency if it is that's.
func (m mastheads) credited(outlet, agency string) []string {
	return append(m.aliases(outlet), m.aliases(agency)...)
}

// aliases gives the names by which an article may credit an outlet, the outlet's own first.
func (m mastheads) aliases(outlet string) []string {
	outlet = strings.TrimSpace(outlet)
	if outlet == "" {
		return nil
	}
	out := []string{outlet}
	short := plainName(outlet)
	if short != outlet && short != "" {
		out = append(out, short)
	}
	known := m.known[plain(m.houseName(outlet))]
	for _, name := range known {
		if bare := strings.TrimPrefix(name, "The "); !slices.Contains(out, bare) {
			out = append(out, bare)
		}
	}
	if initials := initials(short); utf8.RuneCountInString(initials) >= leastInitials {
		out = append(out, initials)
	}
	return out
}

// plainName is an outlet's name without article, domain ending, "News" and "Online", and without what
// an archive adds: "Harbour Post (Web News)", "Harbour Post - Opinion".
func plainName(outlet string) string {
	s := strings.TrimPrefix(outlet, "The ")
	if i := strings.IndexByte(s, '('); i > 0 && strings.HasSuffix(s, ")") {
		s = strings.TrimSpace(s[:i])
	}
	for _, end := range []string{" - News", " - Opinion", " - Editorial", ".com", ".org", ".net", " News", " Online"} {
		s = strings.TrimSuffix(s, end)
	}
	return s
}

// plain is the form in which two spellings of a name are compared.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, strings.TrimPrefix(text.Fold(name).Text, "the "))
}

func initials(name string) string {
	fields := strings.Fields(name)
	if len(fields) < leastInitials {
		return ""
	}
	var b strings.Builder
	for _, f := range fields {
		if r := firstRune(f); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
