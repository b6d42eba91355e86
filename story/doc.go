// Package story groups articles into stories: those that report the same event.
//
// In: what grouping needs of each article (Profile), in any order, and the links between them.
// Out: stories, each article in exactly one, and threads of stories that belong to one running
// matter. In doubt there are two stories: a false merge is worse than a miss. The package reads no
// clock and draws no lots: a story's ID derives from its earliest article, and Settle gives the
// same for every order of arrival.
//
// The evidence for two articles (likeness of words and names, time, weekdays, shared sayings) is
// weighed as Miranda et al. do in "Multilingual Clustering of Streaming News" (EMNLP 2018); where
// they compare an article with the sum of a story, Settle merges by the mean evidence between the
// articles of two groups, so that one article between two events does not chain them.
package story
