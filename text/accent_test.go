package text_test

import (
	"testing"

	"github.com/variorum-news/variorum/text"
)

func TestAccentsAreDroppedAndLettersStay(t *testing.T) {
	for in, want := range map[string]string{"": "", "plain": "plain", "café": "cafe", "Ðỗ": "Ðo", "Łódź": "Łodz", "забастовкой": "забастовкои"} {
		if got := text.Unaccented(in); got != want {
			t.Errorf("Unaccented(%q) = %q, want %q", in, got, want)
		}
	}
}
