// Package collate lays the tellings of a story side by side.
//
// In: a story, its annotated articles and the links between them. Out: an Edition: the witnesses,
// the lineages, and the loci: quotations, figures, times, choices of word and statements that one
// or more witnesses tell, each with its readings, their proofs, and the witnesses that are silent.
//
// Who is who is said once for a story, from all that its articles name: transliterations of one name
// join, two people with one surname never do. What an edition knows of a person, it knows of this story;
// there is no list of people anywhere.
//
// It reports and never judges which telling is true. A false join is worse than a missed one:
// readings are joined on positive evidence of what they speak of, never on an equal value or word
// alone, and each must fit every other (complete link).
package collate
