// Package reuse finds who copied whom.
//
// In: articles with notes. Out: links, each with the passages that prove it, and lineages.
// It never reads a clock or a file, never decides which telling is true, and reports no
// direction it cannot give a reason for.
//
// The method follows Schleimer, Wilkerson and Aiken, "Winnowing" (SIGMOD 2003), for candidates and
// Sanchez-Perez, Sidorov and Gelbukh (PAN at CLEF 2014) for passages. We differ where news does:
// what stands in quotation marks, or is somebody's statement without them, proves no copying, for
// two reports of one speech share it; a credit brings it in again. See Fingerprint and Comparer.
// Only here is a source the text copied from; one who tells is a witness or a speaker.
package reuse
