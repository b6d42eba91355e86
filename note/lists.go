package note

import (
	"fmt"
	"strings"
)

// list is a set of the word lists that a word is in.
type list uint32

const (
	firstName list = 1 << iota
	surname
	placeName
	body    // head of an organisation's name
	firm    // corporate suffix
	land    // head of a place's name
	title   // stands before a person's name, is no part of it
	role    // names a post
	demonym // of a country or people
	calendarName
	party
	site     // a building or a street, which may be somebody's
	particle // within a person's name, in lower case
)

// lists are the word lists that names are found with.
type lists struct {
	words       map[string]list
	places      map[string]bool // names of places of more than one word, blanks as "_"
	nations     map[string]bool // names of nations, blanks as "_"
	placeStarts map[string]bool // their first words
	bodies      map[string]bool // names of organisations, blanks as "_"
	known       gazetteer
	aliases     map[string]string // the full name of what has several, blanks as "_"
}

// maxPlaceWords is how many words the longest name of a place in the list has.
const maxPlaceWords = 4

func newLists() (*lists, error) {
	l := &lists{words: map[string]list{}, places: map[string]bool{}, placeStarts: map[string]bool{}, aliases: map[string]string{}, nations: map[string]bool{}, bodies: map[string]bool{}}
	var err error
	if l.known, err = newGazetteer(); err != nil {
		return nil, err
	}
	add := func(name string, kind list) error {
		return eachLine(name, func(fields []string) error {
			for _, w := range fields {
				l.words[w] |= kind
			}
			return nil
		})
	}
	if err := add("data/en/first_names.txt", firstName); err != nil {
		return nil, err
	}
	if err := add("data/en/surnames.txt", surname); err != nil {
		return nil, err
	}
	kinds := map[string]list{"body": body, "firm": firm, "land": land, "title": title, "role": role, "demonym": demonym, "calendar": calendarName, "party": party, "particle": particle, "site": site}
	err = eachLine("data/en/name_words.txt", func(fields []string) error {
		kind, known := kinds[fields[0]]
		if !known {
			return fmt.Errorf("class %q is not known", fields[0])
		}
		for _, w := range fields[1:] {
			l.words[w] |= kind
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("data/en/aliases.txt", func(fields []string) error {
		for _, w := range fields[1:] {
			l.aliases[w] = fields[0]
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("data/en/nations.txt", func(fields []string) error {
		for _, w := range fields {
			l.nations[w] = true
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = eachLine("data/en/bodies.txt", func(fields []string) error {
		for _, w := range fields {
			l.bodies[w] = true
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return l, eachLine("data/en/places.txt", func(fields []string) error {
		for _, p := range fields {
			if first, _, more := strings.Cut(p, "_"); more {
				l.places[p] = true
				l.placeStarts[first] = true
			} else {
				l.words[p] |= placeName
			}
		}
		return nil
	})
}

// mark fills in the lists of the words of sentence s.
func (l *lists) mark(v *view, s int, words []word) {
	l.known.mark(v, s, words)
	from := v.first(s)
	for i := range words {
		low := v.lower(from + i)
		if words[i].kind == lowerCase {
			words[i].lists |= uint32(l.words[low] & (particle | role | title))
			continue
		}
		if words[i].kind == noLetter {
			continue
		}
		in := l.words[low]
		if low == "us" && v.word(from+i) != "US" {
			in = 0
		}
		words[i].lists |= uint32(in)
		if !l.placeStarts[low] {
			continue
		}
		phrase := low
		for j := i + 1; j < len(words) && j < i+maxPlaceWords; j++ {
			phrase += "_" + v.lower(from+j)
			if l.places[phrase] {
				for k := i; k <= j; k++ {
					words[k].lists |= uint32(placeName)
				}
			}
		}
	}
}
