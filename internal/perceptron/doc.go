// Package perceptron holds linear models of many sparse features over few classes, and learns them.
//
// In: features as 32-bit hashes. Out: a score for each class. It knows no language: what a feature
// is, its caller says.
//
// The learner is the averaged perceptron of Collins, "Discriminative Training Methods for Hidden
// Markov Models" (EMNLP 2002). It is deterministic: the same lessons in the same order give the
// same model, byte for byte.
package perceptron
