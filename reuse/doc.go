// Package reuse finds who copied whom.
//
// In: articles with notes. Out: links, each with the passages that prove it, and lineages.
// It never reads a clock or a file, never decides which telling is true, and reports no
// direction it cannot give a reason for.
//
// The method follows Schleimer, Wilkerson and Aiken, "Winnowing" (SIGMOD 2003), and Smith and
// Waterman (1981) for passages; see the comments on Fingerprint and Compare for where we differ.
// Only here is a source the text copied from; one who tells is a witness or a speaker.
package reuse
