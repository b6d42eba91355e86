package main

import (
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/variorum-news/variorum/internal/report"
)

// looks says how a report is to look on this output: as wide as the terminal, styled only there.
// $COLUMNS, where it is exported, wins over the terminal.
func looks(out *os.File) report.Options {
	terminal := term.IsTerminal(int(out.Fd()))
	o := report.Options{Styled: terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		o.Width = n
		return o
	}
	if !terminal {
		return o
	}
	if w, _, err := term.GetSize(int(out.Fd())); err == nil {
		o.Width = w
	}
	return o
}
