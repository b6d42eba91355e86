package web

// Options are what a page shows; the zero value is the default.
type Options struct {
	All bool // every row in the open, and a place of its own for every story
}

// What a page shows in the open. What is beyond stands in the page too, folded up.
const (
	mostQuotesOnce     = 8  // told by one witness
	mostFiguresOnce    = 12 // told by one witness
	mostTimesOnce      = 8  // told by one witness
	mostStatementsOnce = 12 // of each group of statements that one source tells
	mostColumns        = 7  // witnesses that stand in columns; of more, rows name them in runs
	mostBeside         = 6  // pairs set side by side, of a story
	mostReasons        = 6  // links whose reasons stand in the open
	mostSilent         = 12 // silent witnesses that are named
	mostLeavers        = 4  // copies that are named for leaving a row out
)
