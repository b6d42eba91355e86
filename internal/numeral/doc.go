// Package numeral reads numbers as people write them, in digits and in words.
//
// In: a string. Out: numbers with their spans, values and bounds: "1,234", "1 234", "2.5 million",
// "half a million", "two dozen", "a third", "one in five", "20 to 30", "tens of thousands". It knows
// no units and nothing of what is counted; package note does.
//
// A number that cannot be read for sure is Unread rather than guessed: 1,23,45.6.7 is no number.
// A decimal is read as it is written, "1.2 million" as 1.2e6, and never multiplied out, so that
// equal numbers are equal floats.
package numeral
