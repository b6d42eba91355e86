// Command sure counts how often package reuse is right when it says how sure it is.
//
//	D=$PWD/../shared/eval
//	go -C internal/learn run ./sure -reuse $D/reuse -collation $D/collation -out ../../reuse/sure.txt
//
// The table has, for each level of a link, the judged links that were given it and the share of them that is
// reuse, by set; and for each kind of evidence that decides an order, the arrows and the share of them that
// points the right way. The same sets give the same table.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/reuse"
)

func main() {
	log.SetFlags(0)
	sets := flag.String("reuse", "", "folder of the sets of pairs: news, pan, clough")
	events := flag.String("collation", "", "folder of the collated events")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *sets == "" || *events == "" || *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*sets, *events, *out); err != nil {
		log.Fatalf("sure: %v", err)
	}
}

func run(sets, events, out string) error {
	var t tally
	for _, name := range []string{"news", "pan", "clough"} {
		dir := filepath.Join(sets, name)
		gold, err := judgedPairs(dir)
		if err != nil {
			return err
		}
		links, err := linksOf(filepath.Join(dir, "docs.jsonl.gz"))
		if err != nil {
			return err
		}
		t.count(name, links, gold)
	}
	dirs, err := filepath.Glob(filepath.Join(events, "*", "gold.json"))
	if err != nil {
		return err
	}
	for _, name := range dirs {
		gold, err := judgedEvent(name)
		if err != nil {
			return err
		}
		texts, err := filepath.Glob(filepath.Join(filepath.Dir(name), "articles", "*"))
		if err != nil {
			return err
		}
		links, err := linksOf(texts...)
		if err != nil {
			return err
		}
		t.count("events", links, gold)
	}
	return os.WriteFile(out, []byte(t.String()), 0o644)
}

// linksOf finds the links of the articles that files hold, as the command of that name does.
func linksOf(files ...string) ([]reuse.Link, error) {
	var docs []input.Doc
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		base := filepath.Base(name)
		for d, err := range input.Read(f, base, input.Options{}) {
			if err != nil {
				return nil, err
			}
			docs = append(docs, d)
		}
		f.Close()
	}
	o := variorum.Options{Article: article.Options{AsIs: true}}
	as, refused := variorum.Annotated(context.Background(), each(docs), o)
	if len(refused) > 0 {
		log.Printf("%s: %d refused, first: %v", files[0], len(refused), refused[0])
	}
	return variorum.Links(context.Background(), as, o), nil
}

func each(docs []input.Doc) func(yield func(input.Doc, error) bool) {
	return func(yield func(input.Doc, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// deciding is how a reason begins to tell of its evidence, by the kind of evidence.
var deciding = []struct{ kind, words string }{
	{"credit", " credits "},
	{"text of an agency", " is the text of "},
	{"time", " is earlier"},
	{"asymmetry", " is vaguer about "},
}

// evidence is the kind of evidence that decided the order of a link.
func evidence(l reuse.Link) string {
	for _, why := range l.Why {
		for _, d := range deciding {
			if strings.Contains(why, d.words) {
				return d.kind
			}
		}
	}
	return fmt.Sprintf("other (%s)", strings.Join(l.Why, "; "))
}
