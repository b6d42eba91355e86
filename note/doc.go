// Package note finds what an article says, and who says it.
//
// In: an article. Out: its sentences, tokens, names, times, figures and quotations, each a span of
// the article's text. Notes lie in headline, body and caption blocks only. A speaker is a span of
// the same article, or nowhere: an unknown speaker is better than a wrong one.
//
// Word lists and weights are data files, embedded, parsed once by NewAnnotator and never changed.
package note
