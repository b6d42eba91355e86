// Package story groups articles into stories: those that report the same event.
//
// In: what grouping needs of each article (Profile), in any order, and the links between them.
// Out: stories, each article in exactly one, and threads of stories that belong to one running
// matter. In doubt there are two stories: a false merge is worse than a miss.
package story
