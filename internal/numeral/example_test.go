package numeral_test

import (
	"fmt"
	"log"

	"github.com/variorum-news/variorum/internal/numeral"
)

func ExampleReader_All() {
	r, err := numeral.NewReader()
	if err != nil {
		log.Fatal(err)
	}
	s := "The harbour lost two and a half million litres, 12,500 fish and 20 to 30 of its boats; one in five is safe."
	for n := range r.All(s) {
		fmt.Println(n.Span.In(s), "=", n.Value, n.To)
	}
	// Output:
	// two and a half million = 2.5e+06 2.5e+06
	// 12,500 = 12500 12500
	// 20 to 30 = 20 30
	// one in five = 0.2 0.2
}

func ExampleReader_BoundBefore() {
	r, err := numeral.NewReader()
	if err != nil {
		log.Fatal(err)
	}
	s := "At least another 40 boats sank, or 50 or more."
	for n := range r.All(s) {
		before, _ := r.BoundBefore(s, n.Span.Start)
		after, _ := r.BoundAfter(s, n.Span.End)
		fmt.Println(n.Value, before, after)
	}
	// Output:
	// 40 >= =
	// 50 = >=
}

// What may be read in two ways says so; what cannot be read for sure is not guessed.
func ExampleNumber() {
	r, err := numeral.NewReader()
	if err != nil {
		log.Fatal(err)
	}
	s := "1.200 boats, version 1.2.3"
	for n := range r.All(s) {
		if n.Kind == numeral.Unread {
			fmt.Println(n.Span.In(s), "is not read")
			continue
		}
		fmt.Println(n.Span.In(s), "is", n.Value, "or else", n.Else)
	}
	// Output:
	// 1.200 is 1.2 or else 1200
	// 1.2.3 is not read
}

// A number that is glued to letters tells which: what they mean is for the caller to say, who may
// know that "m" after a sum of money is a million.
func ExampleNumber_Scale() {
	r, err := numeral.NewReader()
	if err != nil {
		log.Fatal(err)
	}
	s := "$5.5m"
	for n := range r.All(s) {
		fmt.Println(n.Value, n.Glued.In(s), n.Scale(6).Value)
	}
	// Output:
	// 5.5 m 5.5e+06
}
