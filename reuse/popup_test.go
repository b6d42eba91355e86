package reuse

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/text"
)

func TestAPopupIsNoProse(t *testing.T) {
	for s, want := range map[string][]string{
		"Sen. Ana Ruiz Ana Maria RuizHarbour bill stalls Ferries cost MORE (D-Norda) said so.": {"Ana Maria RuizHarbour bill stalls Ferries cost MORE"},
		"Rep. Lund Bo (Bosse) LundQuay shut MORE and Rep. Voss Irena Ann VossRust MORE met.":   {"Bo (Bosse) LundQuay shut MORE", "Irena Ann VossRust MORE"},
		"The bridge costs MORE than Ana Ruiz said, and MORE than Bo Lund did.":                 nil,
		"Ana Ruiz, whom Ana Lund knows, wants MORE.":                                           nil,
		"MORE":      nil,
		"Ruiz MORE": nil,
	} {
		var got []string
		for _, p := range popups(s, text.Span{End: len(s)}) {
			got = append(got, p.In(s))
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}
