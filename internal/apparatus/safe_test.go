package apparatus_test

import (
	"fmt"

	"github.com/variorum-news/variorum/internal/apparatus"
)

func ExampleProse() {
	fmt.Println(apparatus.Prose("a\x1b[31m red\nline\u202E"))
	// Output: a␛[31m red line
}
