// Package wire invents a stream of news in which is known who copied whom: for measuring recall,
// speed and memory at archive scale, not quality.
//
// In: a seed. Out: articles that nobody wrote, as notes-bearing articles, by their number, each
// with the truth: what it is, and of which article or outside text. An article is a function of
// the seed and its number alone, so a stream of a million is never held, and an older article is
// made again where it is wanted.
//
// Words are invented, of a vocabulary of 30,000 that is used as Zipf found (the word of rank r once
// for r times the first), between real function words and under a few stock phrases, so that
// common phrases occur and runs of four words are shared by chance as in real news. Articles have
// 800 words in the mean (log-normal, 80 to 3,000), names, figures and quotations, and the standing
// lines of their outlet; half of these are marked as page furniture and half pass as body. There
// are 400 outlets, the larger the more articles, and a million articles a month.
//
// Of every hundred articles in the mean
//
//	56 own         nobody's copy
//	 6 verbatim    a whole article of another outlet, with other furniture
//	 5 excerpt     a fifth to a half of its sentences, on end, and nothing else
//	 3 mixed       an excerpt, and as many own sentences
//	 6 edited      2 to 12 % of the words replaced, 2 % deleted, a tenth of the sentences moved
//	 3 heavy       every fourth to sixth word replaced
//	 3 rewritten   half of the words replaced; names and figures kept, in their order
//	 5 sibling     a cut of 60 to 90 % of an agency's text that is not in the stream
//	 4 third       own, but for a statement of 60 to 120 words without quotation marks
//	 4 version     the same outlet's own article with two more paragraphs
//	 5 template    a weather report, a result, a market close: one frame, other names and figures
//
// that is 26 copies. A source is an own article, half of the time one of the last thousands, half
// of the time anywhere in the window.
//
// Beside the stream there are what a stream may bring at worst: one text under every masthead
// (Same), results of one template (Result), and an article that has the text of all others
// (Anthology).
package wire
