// Package sketch makes small sketches of long texts, by which texts that share runs of words find
// each other.
//
// In: a text. Out: its words as hashes that know where they stand, shingles of them, and a
// winnowed choice of the shingles. All hashes are fixed: the same text gives the same numbers on
// every machine. What a shared number proves is for package reuse to say.
//
// The choice is the winnowing of Schleimer, Wilkerson and Aiken (SIGMOD 2003): of every window of
// neighbouring shingles the least is kept, so two texts that share a run of at least
// Guarantee(window, 1) words share a number.
package sketch
