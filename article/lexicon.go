package article

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/variorum-news/variorum/internal/langid"
)

//go:embed data
var data embed.FS

// languages are the folders of data, in the order in which a tie between two is decided.
var languages = []string{"en", "de", "fr", "es", "it", "pt", "nl", "id"}

// lexicon is what the data files say: built once by the constructor, never changed after.
type lexicon struct {
	whole         map[string]cue   // a line's words → what they say
	starts        map[string][]cue // first word → the cues that start with it, longest first
	inside        map[string][]cue // first run of letters → the cues with it, for anywhere in a line
	address       map[string]bool  // words by which a text speaks to its reader
	speech        []string         // words by which a text reports what someone said
	words         map[wordKind][]string
	months        map[string]time.Month
	days          map[string]time.Weekday
	dateMarks     map[string]int      // of East Asian dates: 1 behind the year, 2 behind the month
	fillers       map[string]bool     // words of a date line that say nothing
	agencies      map[string]string   // a form of a name → the name
	functionWords map[string][]string // function word → the languages that have it
	languages     *langid.Table
	nameWords     map[string]string      // word around or within a name → what it is there
	fields        map[fieldKind][]string // what a meta holds → its names, the better first
	markup        markup
	weights       map[feature]float64 // of what speaks for a line of a page to be body
}

// cue is what a piece of page furniture says.
type cue struct {
	words string
	kind  Kind
	whole bool // it is all of the line: then it may open a section
	lead  int  // bytes before its first letter
}

// wordKind is a kind of the phrases of words.txt.
type wordKind string

// The kinds of words.txt, which says what each is.
const (
	pastWords  wordKind = "past"
	places     wordKind = "place"
	originals  wordKind = "original"
	companies  wordKind = "company"
	smallWords wordKind = "inside"
)

// Kinds of cue that are no kinds of block.
const (
	cueEnd       Kind = "end" // the page ends here
	cuePublished Kind = "published"
	cueUpdated   Kind = "updated"
	cueAddress   Kind = "address"
	cueSpeech    Kind = "speech"
)

func newLexicon() (*lexicon, error) {
	x := &lexicon{
		words: map[wordKind][]string{}, whole: map[string]cue{}, starts: map[string][]cue{}, inside: map[string][]cue{}, address: map[string]bool{}, months: map[string]time.Month{},
		days: map[string]time.Weekday{}, dateMarks: map[string]int{}, fillers: map[string]bool{}, agencies: map[string]string{}, functionWords: map[string][]string{}, nameWords: map[string]string{}, fields: map[fieldKind][]string{},
		markup: markup{families: map[string]families{}}, weights: map[feature]float64{},
	}
	var err error
	if x.languages, err = langid.New(); err != nil {
		return nil, err
	}
	lists, err := agencyLists()
	if err != nil {
		return nil, err
	}
	for _, list := range []string{"agencies", "services"} {
		for _, names := range lists[list] {
			for _, n := range names {
				x.agencies[agencyKey(n)] = names[0]
			}
		}
	}
	if err := eachLine("data/fields.txt", x.addField); err != nil {
		return nil, err
	}
	if err := eachLine("data/markup.txt", x.markup.add); err != nil {
		return nil, err
	}
	x.markup.seal()
	if err := eachLine("data/body.txt", x.addWeight); err != nil {
		return nil, err
	}
	if err := eachLine("data/calendar.txt", x.addDay); err != nil {
		return nil, err
	}
	addNames := func(line string) error {
		fields := strings.Fields(line)
		for _, w := range fields[1:] {
			x.nameWords[w] = fields[0]
		}
		return nil
	}
	if err := eachLine("data/names.txt", addNames); err != nil {
		return nil, err
	}
	addPhrase := func(line string) error {
		kind, phrase, _ := strings.Cut(line, " ")
		x.words[wordKind(kind)] = append(x.words[wordKind(kind)], phrase)
		return nil
	}
	if err := eachLine("data/en/words.txt", addPhrase); err != nil {
		return nil, err
	}
	for _, lang := range languages {
		addWords := func(line string) error {
			for w := range strings.FieldsSeq(line) {
				x.functionWords[w] = append(x.functionWords[w], lang)
			}
			return nil
		}
		for name, add := range map[string]func(string) error{"cues": x.addCue, "calendar": x.addDay, "function-words": addWords} {
			if err := eachLine("data/"+lang+"/"+name+".txt", add); err != nil {
				return nil, err
			}
		}
	}
	for _, cues := range x.starts {
		slices.SortStableFunc(cues, func(a, b cue) int { return len(b.words) - len(a.words) })
	}
	return x, nil
}

// eachLine hands the lines of a data file to add, but for comments and blank lines.
func eachLine(name string, add func(string) error) error {
	b, err := fs.ReadFile(data, name)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := add(line); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

func (x *lexicon) addCue(line string) error {
	kind, rest, _ := strings.Cut(line, " ")
	mode, words, found := strings.Cut(rest, " ")
	c := cue{words: words, kind: Kind(kind)}
	switch {
	case !found:
		return fmt.Errorf("cue %q: want kind, mode, words", line)
	case c.kind == cueAddress:
		x.address[words] = true
	case c.kind == cueSpeech:
		x.speech = append(x.speech, words)
	case mode == "=":
		c.whole = true
		if _, taken := x.whole[words]; !taken {
			x.whole[words] = c
		}
	case mode == "^":
		first, _, _ := strings.Cut(words, " ")
		x.starts[first] = append(x.starts[first], c)
	case mode == "~":
		for c.lead < len(words) && !isWordByte(words[c.lead]) {
			c.lead++
		}
		first := words[c.lead:wordEnd(words, c.lead)]
		x.inside[first] = append(x.inside[first], c)
	default:
		return fmt.Errorf("cue %q: unknown mode", line)
	}
	return nil
}

func (x *lexicon) addDay(line string) error {
	kind, rest, _ := strings.Cut(line, " ")
	words := strings.Fields(rest)
	if kind == "filler" {
		for _, w := range words {
			x.fillers[w] = true
		}
		return nil
	}
	if len(words) < 2 {
		return fmt.Errorf("%q: want kind, number, names", line)
	}
	n, err := strconv.Atoi(words[0])
	if err != nil {
		return err
	}
	for _, w := range words[1:] {
		switch kind {
		case "month":
			x.months[w] = time.Month(n)
		case "day":
			if _, taken := x.days[w]; !taken {
				x.days[w] = time.Weekday(n)
			}
		case "mark":
			x.dateMarks[w] = n
		default:
			return fmt.Errorf("%q: unknown kind", line)
		}
	}
	return nil
}

// agency gives the name of the agency that s is a form of.
func (x *lexicon) agency(s string) (name string, known bool) {
	name, known = x.agencies[agencyKey(s)]
	return name, known
}

// agencyKey keeps the case of short forms, which are words in lower case ("AA", "Beta", "APP").
func agencyKey(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	if len(s) > 5 {
		return strings.ToLower(s)
	}
	return s
}
