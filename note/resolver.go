package note

// resolver says which of the mentions of an article are of one person, body or place.
type resolver struct {
	*namer
	genders     genders
	nicknames   map[string]bool     // "bill william"
	fullNames   map[string][]string // first names, by a short form: bill
	familyFirst map[string]bool     // family names that stand before the given name
}

func newResolver(n *namer) (*resolver, error) {
	r := &resolver{namer: n, genders: newGenders(), nicknames: map[string]bool{}, fullNames: map[string][]string{}, familyFirst: map[string]bool{}}
	err := eachLine("data/en/nicknames.txt", func(fields []string) error {
		for _, short := range fields[1:] {
			r.nicknames[short+" "+fields[0]] = true
			r.fullNames[short] = append(r.fullNames[short], fields[0])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return r, eachLine("data/en/family_first.txt", func(fields []string) error {
		for _, w := range fields {
			r.familyFirst[w] = true
		}
		return nil
	})
}
