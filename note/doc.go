// Package note finds what an article says, and who says it.
//
// In: an article. Out: its sentences, tokens, names, times, figures and quotations, each a span of
// the article's text. Notes lie in headline, body and caption blocks only. A speaker is a span of
// the same article, or nowhere: an unknown speaker is better than a wrong one.
//
// English is read in full. Of a language with rules.txt in a folder of data the sentences, tokens and
// direct speech are found by the rules of that language, of any other the sentences and tokens by
// what holds in all; Method says what is absent. No rule of English is used on another language. A
// new language is a folder with a rules.txt, whose kinds of line are said at type rules, and a golden
// in testdata/sentence.
//
// Word lists and weights are data files, embedded, parsed once by NewAnnotator and never changed.
package note
