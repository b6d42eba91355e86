// Package langid tells the language of a text.
//
// In: a text, a sentence at least. Out: a BCP 47 tag, or none where the text does not tell. It never
// picks the nearest language that it knows for one that it does not: a text whose words are not
// common words of the language it looks like is of an unknown one.
//
// A script that the news of one language is written in tells that language. Among the languages of
// a script each word votes, by how common it is in each, or where it is not, by how likely its
// letters are after each other: naive Bayes over words with letter trigrams behind them, as in
// Lui and Baldwin, "langid.py" (ACL 2012), and Cavnar and Trenkle (1994). No word weighs more than
// maxVote, so that a foreign name or a quotation does not decide.
//
// The table is learned by internal/learn/langid; data/LANGUAGES.md says from what.
package langid

//go:generate go -C ../learn run ./langid -out ../langid/data/languages.bin
