// Package report writes an edition for a terminal.
//
// In: a volume. Out: lines of text, each at most as wide as asked: first how many sources, then
// who copied whom, then the tables of quotations, figures, times, wording and statements.
//
// Words come before marks and marks before colour: without colour nothing is lost. Silence is
// printed. Nothing of an article can drive the terminal: escape sequences, control characters and
// marks of direction are shown as signs or dropped. The package opens no file, asks no terminal
// and judges no telling.
package report
