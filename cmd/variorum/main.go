// Command variorum compares how outlets tell the same news: it reads articles and shows who copied
// whom, what is quoted, counted, dated and worded how, and who is silent. Run it with --help.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"

	"github.com/variorum-news/variorum"
)

// The exit statuses; the contract names the first three.
const (
	done        = 0
	failed      = 1   // something asked for could not be done
	wrongUsage  = 2   // the command line cannot be understood
	interrupted = 130 // 128 and the number of the signal, as shells have it
)

const about = `Compare how outlets tell the same news.

Articles in, an edition out: who copied whom, how many independent sources there are, which quotations, figures,
times and words differ, and who is silent on what. No network, no set-up, no archive.

  variorum collate examples/chandlers-bridge

Exit status: 0 done, 1 something could not be done (each input's reason on stderr, the others done), 2 wrong usage,
130 interrupted with Ctrl-C.`

// commands is the command line.
type commands struct {
	Collate  collateCommand   `cmd:"" help:"Compare articles: a report, or the edition as JSON."`
	Extract  extractCommand   `cmd:"" help:"Documents to articles: text, blocks, headline, dates."`
	Annotate annotateCommand  `cmd:"" help:"Articles to articles with notes: names, times, figures, quotations."`
	Link     linkCommand      `cmd:"" help:"Articles to links: who copied whom, with the passages."`
	Group    groupCommand     `cmd:"" help:"Articles to the stories and threads they belong to."`
	Match    matchCommand     `cmd:"" help:"Pairs of sayings: one utterance or two."`
	Version  kong.VersionFlag `help:"Print the version and exit."`
}

func main() { os.Exit(run(os.Args[1:])) }

// run does what the arguments say and gives the exit status.
func run(args []string) int {
	var c commands
	parser := kong.Must(&c, kong.Name("variorum"), kong.Description(about), kong.Vars{"version": "variorum " + variorum.Version},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: helpColumns}))
	k, err := parser.Parse(args)
	if err != nil {
		return usage(os.Stderr, err)
	}
	p, end := newProgram("variorum "+k.Selected().Name, os.Stdin, os.Stdout, os.Stderr)
	defer end()
	return p.status(k.Run(p))
}

// helpColumns is how wide help is written at most.
const helpColumns = 100

// usage says what is wrong with the command line.
func usage(w io.Writer, err error) int {
	command := "variorum"
	var parse *kong.ParseError
	if errors.As(err, &parse) && parse.Context != nil && parse.Context.Selected() != nil {
		command = "variorum " + parse.Context.Selected().Name
	}
	fmt.Fprintf(w, "%s: %s. See %s --help\n", command, oneLine(err.Error()), command)
	return wrongUsage
}
