// Package web draws editions as web pages.
//
// In: a volume. Out: a page of HTML that stands by itself: what the tellings show, who copied whom,
// the tables, two witnesses side by side, and the articles, every cited span marked. Every cell
// links to its span and every span back to its rows.
//
// A page fetches nothing: style and script are within it, and its content security policy names
// both by their hashes and forbids the rest. It reads whole without its script, which adds keys
// and the panel of proofs. Nothing of an article is ever markup: texts pass html/template, or for
// marked text, mark.go, and both escape; characters that steer the direction of writing are gone.
//
// The rows, their order and their words are package apparatus's, the same as in a terminal. The
// package opens no file and knows no network.
package web
