package note_test

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTheWeightsAreThoseThatTheirStatementIsAbout(t *testing.T) {
	weights, err := os.ReadFile("data/en/weights.bin")
	if err != nil {
		t.Fatal(err)
	}
	statement, err := os.ReadFile("data/en/WEIGHTS.md")
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("\nSHA-256 of weights.bin: `%x`\n", sha256.Sum256(weights))
	if !strings.Contains(string(statement), want) {
		t.Errorf("data/en/WEIGHTS.md has no line %q: rebuild with -update", want)
	}
}
