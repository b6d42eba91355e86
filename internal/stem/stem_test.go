package stem_test

import (
	"testing"

	"github.com/variorum-news/variorum/internal/stem"
)

func TestFormsOfOneWordMeet(t *testing.T) {
	for _, forms := range [][2]string{
		{"bridges", "bridge"}, {"carried", "carry"}, {"carries", "carrying"}, {"stopped", "stopping"}, {"rebuilt", "rebuilt"},
		{"classes", "class"}, {"matches", "match"}, {"quickly", "quick"}, {"virus", "virus"},
	} {
		if a, b := stem.English(forms[0]), stem.English(forms[1]); a != b {
			t.Errorf("English(%q) = %q, English(%q) = %q", forms[0], a, forms[1], b)
		}
	}
}
