package apparatus

import "testing"

func TestClauseStandsWithoutTheWordThatJoinedIt(t *testing.T) {
	for clause, want := range map[string]string{
		"where 40 people drowned":       "40 people drowned",
		"And the port was closed":       "The port was closed",
		"which was built in 1968":       "which was built in 1968",
		"After the bridge broke in May": "After the bridge broke in May",
		"and":                           "and",
	} {
		if got := withoutLead(clause); got != want {
			t.Errorf("%s: %q, want %q", clause, got, want)
		}
	}
}
