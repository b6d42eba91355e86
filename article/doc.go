// Package article finds the article on a page or in a text.
//
// In: a document. Out: an Article: its text, in order and never cut, with every stretch of it
// marked by what it is (headline, paragraph, caption, read-more line, comment form), and
// headline, byline, outlet and dates, each with how it is known.
//
// An article is immutable. A citation is a promise, "article 001, bytes 812 to 873", and it holds
// only if the text under it never moves: furniture is marked, not removed. A date is absent
// rather than guessed.
//
// The lines of a plain text are told apart by their shape: how long, how they end, how their words
// are written, what stands beside them, where they stand. Words that pages use (cues) only help,
// and are data, a folder for each language.
//
// A web page is read by package page into blocks, each with the elements around it. Which of them are
// the article is told by a linear model of their shape, their place and the names of those elements; its weights
// are data, learned by LearnBody. The text of a page is what its region holds, a block a paragraph, and
// so is ours: what lies outside is left out.
package article
