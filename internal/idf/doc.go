// Package idf knows how common a word is in general, so that rare words can count for more.
//
// In: a language. Out: a table that weighs stems, from 0 for one that stands everywhere to 1 for
// one never seen. Stem is the light stemmer whose stems the table holds, and Terms gives the stems
// of a text. The package knows nothing of the texts at hand: who has many of them blends the
// table's counts with their own.
//
// The table of English is learned from open corpora (see the head of data/en/units.txt) by
// internal/learn/idf.
package idf

//go:generate go -C ../learn run ./idf -out ../idf/data/en/units.txt
