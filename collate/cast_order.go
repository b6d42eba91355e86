package collate

import "fmt"

// nameOrder is whether a family name stands first at home, and before which given names.
type nameOrder uint8

const (
	ownGiven nameOrder = 1 + iota // before those of its own languages: Han Jae-won; Thomas Lee is turned to nothing
	anyGiven                      // before any: Varga Viktor
)

func (l *nameLists) addFamilyFirst(_ int, words []string) error {
	orders := map[string]nameOrder{"own": ownGiven, "any": anyGiven}
	order, known := orders[words[0]]
	if !known {
		return fmt.Errorf("class %q is not known", words[0])
	}
	for _, w := range words[1:] {
		l.familyFirst[l.spelling(w)] = order
	}
	return nil
}
