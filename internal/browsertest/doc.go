// Package browsertest opens pages of editions in a real browser.
//
// In: a page on disk. Out: what a reader would meet there: what the page asks of the network, where
// keys and clicks lead, how wide it is, what it prints. Its tests are the point of it; the picture of
// a page for the README is drawn by the program picture beside it.
//
// It is a module of its own, so that the house needs nothing but Go. It needs a Chromium, and for
// the test of accessibility the source of axe-core; CONTRIBUTING.md says how they are found. It never
// compares pixels: fonts differ between machines.
package browsertest
