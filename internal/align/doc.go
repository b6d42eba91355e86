// Package align lays two texts side by side.
//
// In: two short texts, or two long sequences of token hashes. Out: of the short ones, columns in
// which every word of both stands once (Words); of the long ones, the runs that they share
// (Passages). It knows no news: what a shared run proves is for package reuse to say.
//
// Words is the global alignment of Needleman and Wunsch (1970) with a price for gaps. Passages
// seeds with short runs of equal tokens, extends them as far as they are equal, and gathers them
// into passages as Sanchez-Perez, Sidorov and Gelbukh did at PAN (2014): by cutting where the
// gap on either side is wide, so that order within a passage is free.
package align
