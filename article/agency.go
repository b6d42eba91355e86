package article

import "strings"

// Agencies are the news agencies: of each the name that it is called by, then its other names and the domains
// of its own pages.
func Agencies() [][]string { return agenciesOf("agencies") }

// agenciesOf reads one of the lists of those whose texts others print.
func agenciesOf(list string) [][]string {
	var out [][]string
	head := ""
	err := eachLine("data/agencies.txt", func(line string) error {
		if strings.HasPrefix(line, "[") {
			head = strings.Trim(line, "[]")
			return nil
		}
		if head != list {
			return nil
		}
		names := strings.Split(line, "|")
		for i := range names {
			names[i] = strings.TrimSpace(names[i])
		}
		out = append(out, names)
		return nil
	})
	if err != nil {
		return nil // the file is embedded: a missing one fails the test of the lists
	}
	return out
}
