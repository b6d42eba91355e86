// Package numeral reads numbers as people write them in English, in digits and in words.
//
// In: a string. Out: numbers with their spans, values and bounds, one after the other.
//
//	digits       1,234   1 234   1'234   1.234.567,5   12,34,567   .5   2.5 million   3.1bn   25k
//	words        twenty-two   two and a half million   a dozen   half a million   two lakh crore
//	shares       a third   two-thirds   one in five   3 out of 10   2/3   ¾
//	mixed        2½   2 1/2   2-1/2
//	powers       1.5×10^6   2.5 x 10⁶   1.5e6
//	ranges       20-30   20 to 30 million   between 20 and 30   70 to 80,000
//	vague        dozens   tens of thousands: a decade; several, a few: no value
//	bounds       at least   nearly   up to   or more   +   -odd   (BoundBefore, BoundAfter)
//
// What cannot be read for sure is Unread, never guessed: 1,23,45.6.7; 5,5; 0122; 12²; 1_000; digits
// of two scripts in one number; digits parted by a character that takes no room; clock times, dates,
// scores and codes; more than fifteen digits. An Unread number has a span, so that a reader of dates
// can look at it.
//
// Thousands may be parted by commas, points, apostrophes and spaces, the narrow and unbreakable ones
// too, where all groups agree. One point before three digits means two things: "1.200" is 1.2 in
// English and 1,200 in much of Europe. It is read as English and Number.Else has the other reading,
// for a caller who knows what is counted: there are no 1.2 people. A plain space before three digits
// is trusted unless a name stands before ("on May 5 200 people met").
//
// Digits of all scripts are read (Unicode general category Nd), but those of N'Ko and Adlam, whose
// order is not known for sure.
//
// A decimal is read as it is written, "1.2 million" as 1.2e6, and never multiplied out, so that
// equal numbers are equal floats.
//
// The package knows no units, no currencies and no signs, and nothing of what is counted: the letters
// behind digits are told in Number.Glued, a hyphen before them in Number.Cross. Its words are in
// data/en. It keeps no state; a Reader is safe for concurrent use.
package numeral
