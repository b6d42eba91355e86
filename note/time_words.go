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
	numerals *numeral.Reader
}

// timeWord is what a word may do in an expression of time: at most a class, with its number or
// its TIMEX3 letters.
type timeWord struct {
	class timeClass
	n     int
	code  string
}

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

func newTimeFinder() (*timeFinder, error) {
	f := &timeFinder{words: map[string]timeWord{}}
	var err error
	if f.numerals, err = numeral.NewReader(); err != nil {
		return nil, err
	}
	err = eachLine("data/en/times.txt", func(fields []string) error {
		class, ok := timeClasses[fields[0]]
		if !ok || len(fields) < 3 {
			return fmt.Errorf("%q: not a class, a value and words", strings.Join(fields, " "))
		}
		w := timeWord{class: class, code: fields[1]}
		if n, err := strconv.Atoi(fields[1]); err == nil {
			w.n = n
		}
		for _, s := range fields[2:] {
			if _, twice := f.words[s]; !twice {
				f.words[s] = w
			}
		}
		return nil
	})
	return f, err
}
