// Package apparatus lays an edition out for reading, in print or on a page.
//
// In: a volume. Out: its stories in the order of a report, each as a sheet: the witnesses as columns
// in the one order that every table keeps, the loci as rows, with who tells, copied, left out or is
// silent; tellings laid word against word; numbers on an axis; dates, signs and words as a reader
// has them. An apparatus criticus is the part of a variorum edition that lists the readings.
//
// It knows no terminal and no page: packages report and web draw what it lays out, so that they can
// never tell two stories. What it hands out is safe to print: no control characters, no marks that
// turn the direction of writing.
package apparatus
