package text_test

import (
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/text"
)

func ExampleWords() {
	s := "At least nine died."
	for w := range text.Words(s) {
		fmt.Printf("%d–%d %s\n", w.Start, w.End, w.In(s))
	}
	// Output:
	// 0–2 At
	// 3–8 least
	// 9–13 nine
	// 14–18 died
	// 18–19 .
}

// What is found in the matching form is shown as the original has it.
func ExampleFolded_Origin() {
	original := "She said: “The ﬁrst bridge…”"
	folded := text.Fold(original)
	fmt.Println(folded.Text)

	at := strings.Index(folded.Text, "first bridge")
	span := folded.Origin(text.Span{Start: at, End: at + len("first bridge")})
	fmt.Println(span.In(original))
	// Output:
	// she said: "the first bridge..."
	// ﬁrst bridge
}
