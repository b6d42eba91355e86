package article

import "strings"

// Agencies are the news agencies: of each the name that it is called by, then its other names and the domains
// of its own pages.
func Agencies() [][]string {
	lists, err := agencyLists()
	if err != nil {
		return nil // the file is embedded: a missing one fails the test of the lists
	}
	return lists["agencies"]
}

// agencyLists reads the lists of those whose texts others print, by their heads.
func agencyLists() (lists map[string][][]string, err error) {
	lists = map[string][][]string{}
	head := ""
	err = eachLine("data/agencies.txt", func(line string) error {
		if strings.HasPrefix(line, "[") {
			head = strings.Trim(line, "[]")
			return nil
		}
		names := strings.Split(line, "|")
		for i := range names {
			names[i] = strings.TrimSpace(names[i])
		}
		lists[head] = append(lists[head], names)
		return nil
	})
	return lists, err
}
