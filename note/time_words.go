package note

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/variorum-news/variorum/internal/numeral"
)

// timeFinder holds the tables that times are found by. It is immutable once made.
type timeFinder struct {
	words    map[string]timeWord
	feasts   map[string][]feast // by their first word
	numerals *numeral.Reader
}

// timeWord is what a word may do in an expression of time: at most a class, with its number or
// its TIMEX3 letters; and what it says beside one.
type timeWord struct {
	class timeClass
	n     int
	code  string
	cues  timeCue
}

// timeClass is the part of an expression of time that a word may be.
type timeClass uint8

const (
	noTime timeClass = iota
	dayName
	dayNames
	shortDay
	monthName
	unitName
	partName
	seasonName
	relative
	reference
	repeating
	zoneName
	which
	edge
	vagueNumber
	measureWord
)

var timeClasses = map[string]timeClass{
	"day": dayName, "days": dayNames, "shortday": shortDay, "month": monthName, "unit": unitName, "part": partName,
	"season": seasonName, "rel": relative, "ref": reference, "set": repeating, "zone": zoneName, "which": which,
	"edge": edge, "vague": vagueNumber, "measure": measureWord,
}

// timeCue is a set of the word lists that a word is in; what they are for stands in times.txt.
type timeCue uint32

const (
	opens timeCue = 1 << iota
	promise
	promiseVerb
	promisePart
	pastVerb
	timeless
	ballot
	clauseEdge
	putOff
	beforeMonth
	beforeYear
	beforeNoYear
	afterNoYear
	beforeLength
	withinLength
	paperName
	dayEpithet
	partOfPeriod
	dayFirst
	monthFirst
)

var timeCues = map[string]timeCue{
	"opens": opens, "promise": promise, "promise-verb": promiseVerb, "promise-part": promisePart, "past-verb": pastVerb, "timeless": timeless, "ballot": ballot,
	"clause-edge": clauseEdge, "put-off": putOff, "before-month": beforeMonth, "before-year": beforeYear,
	"before-no-year": beforeNoYear, "after-no-year": afterNoYear, "before-length": beforeLength,
	"within-length": withinLength, "paper-name": paperName, "day-epithet": dayEpithet, "part-of-period": partOfPeriod,
	"day-first": dayFirst, "month-first": monthFirst,
}

func newTimeFinder(numerals *numeral.Reader) (*timeFinder, error) {
	f := &timeFinder{words: map[string]timeWord{}, feasts: map[string][]feast{}, numerals: numerals}
	if err := eachLine("data/en/times.txt", f.add); err != nil {
		return nil, err
	}
	return f, eachLine("data/en/feasts.txt", f.addFeast)
}

// add takes a line of times.txt: a class, a value and words, or "cue", a list's name and words.
func (f *timeFinder) add(fields []string) error {
	if len(fields) < 3 {
		return fmt.Errorf("%q: not a class, a value and words", strings.Join(fields, " "))
	}
	class, known := timeClasses[fields[0]]
	cue := timeCues[fields[1]]
	if !known && (fields[0] != "cue" || cue == 0) {
		return fmt.Errorf("%q: neither a class nor a list of cues", strings.Join(fields, " "))
	}
	for _, s := range fields[2:] {
		w := f.words[s]
		switch {
		case !known:
			w.cues |= cue
		case w.class == noTime:
			w.class, w.code = class, fields[1]
			if n, err := strconv.Atoi(fields[1]); err == nil {
				w.n = n
			}
		}
		f.words[s] = w
	}
	return nil
}
