// Package page reads a web page: what stands in it, in which order, under which elements.
//
// In: the bytes of a page and what transport said of their encoding. Out: a Page: the visible text in
// Blocks, each within its Boxes (the elements around it), and the Head: what the markup says of the
// article, as candidates with where they stand.
//
// It judges nothing: it has no word lists, knows no news, and does not say which block is an article.
// It fetches nothing, resolves no address and runs no script.
package page
