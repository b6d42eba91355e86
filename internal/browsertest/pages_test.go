package browsertest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/browsertest"
	"github.com/variorum-news/variorum/internal/invented"
	"github.com/variorum-news/variorum/internal/web"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/story"
)

// edition is a page on disk, and what it shows.
type edition struct {
	name   string
	file   string
	volume *variorum.Volume
}

// The editions that tests open, made once.
var (
	example   edition // examples/chandlers-bridge: a story of seven articles, and another
	generated edition // thirty articles, more than stand in columns
	matter    edition // two stories of one thread, whose articles stand in columns
)

var browser *browsertest.Browser

func TestMain(m *testing.M) {
	status, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	os.Exit(status)
}

func run(m *testing.M) (status int, err error) {
	dir, err := os.MkdirTemp("", "editions")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := makeEditions(dir); err != nil {
		return 0, err
	}
	if browser, err = browsertest.Start(context.Background()); err != nil {
		return 0, err
	}
	defer browser.Stop()
	return m.Run(), nil
}

func makeEditions(dir string) error {
	for _, e := range []struct {
		at   *edition
		name string
		make func() (*variorum.Volume, error)
	}{
		{&example, "example", func() (*variorum.Volume, error) { return collated(exampleArticles()) }},
		{&generated, "generated", func() (*variorum.Volume, error) { return collated(invented.Articles(30)) }},
		{&matter, "matter", threaded},
	} {
		v, err := e.make()
		if err != nil {
			return fmt.Errorf("edition %s: %w", e.name, err)
		}
		if *e.at, err = newEdition(dir, e.name, v); err != nil {
			return err
		}
	}
	return nil
}

// newEdition writes the page of a volume.
func newEdition(dir, name string, v *variorum.Volume) (edition, error) {
	var b bytes.Buffer
	if err := web.Write(&b, v, web.Options{}); err != nil {
		return edition{}, err
	}
	e := edition{name, filepath.Join(dir, name+".html"), v}
	return e, os.WriteFile(e.file, b.Bytes(), 0o600)
}

// altered is the page with faults planted in it. Of each pair, the page must have the first, and has
// the second in its place.
func altered(t *testing.T, e edition, pairs ...[2]string) edition {
	t.Helper()
	read, err := os.ReadFile(e.file)
	if err != nil {
		t.Fatal(err)
	}
	page := string(read)
	for _, pair := range pairs {
		if !strings.Contains(page, pair[0]) {
			t.Fatalf("the page of %s has no %q to put a fault in its place", e.name, pair[0])
		}
		page = strings.Replace(page, pair[0], pair[1], 1)
	}
	e.name += ", with a fault"
	e.file = filepath.Join(t.TempDir(), "altered.html")
	if err := os.WriteFile(e.file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	return e
}

func collated(docs iter.Seq2[input.Doc, error]) (*variorum.Volume, error) {
	return variorum.Collate(context.Background(), docs, variorum.Options{})
}

func exampleArticles() iter.Seq2[input.Doc, error] {
	return input.Walk([]input.Root{{FS: os.DirFS("../../examples"), Path: "chandlers-bridge", Name: "examples/chandlers-bridge"}}, input.Options{})
}

// threaded is an edition of two stories that belong to one matter. Which articles belong together is
// given here, not found: the page is tested, not the grouping.
func threaded() (*variorum.Volume, error) {
	ctx, o := context.Background(), variorum.Options{}
	as, refused := variorum.Annotated(ctx, sluice, o)
	if len(refused) > 0 {
		return nil, errors.Join(refused...)
	}
	collator, err := collate.NewCollator(o.Collate)
	if err != nil {
		return nil, err
	}
	links := variorum.Links(ctx, as, o)
	of := func(ids []string) []*note.Annotated {
		return slices.DeleteFunc(slices.Clone(as), func(a *note.Annotated) bool { return !slices.Contains(ids, a.ID) })
	}
	v := &variorum.Volume{Format: variorum.Format, Method: variorum.Method{Version: variorum.Version, Options: o}}
	for _, a := range as {
		v.Articles = append(v.Articles, &a.Article)
	}
	thread := story.Thread{ID: "t", Title: "The sluice at Merrow"}
	var all []string
	for i, ids := range [][]string{{"wire", "mail", "echo"}, {"wire-2", "echo-2"}} {
		articles := of(ids)
		s := story.Story{ID: fmt.Sprint("s", i), Title: articles[0].Title, First: articles[0].Published, Last: articles[len(articles)-1].Published, Thread: thread.ID, Articles: ids}
		v.Stories = append(v.Stories, collator.Collate(s, articles, links))
		thread.Stories = append(thread.Stories, s.ID)
		all = append(all, ids...)
	}
	v.Threads = []*collate.Edition{collator.Across(thread, v.Stories, of(all), links)}
	return v, nil
}

// sluice are invented articles on a gate that failed, and on its repair a day later.
func sluice(yield func(input.Doc, error) bool) {
	const wire = "The sluice at Merrow failed on Monday and flooded 40 houses, the river board said.\n\n“We saw the gate lean, and then it was gone,” said Ines Tarrow, who keeps the lock.\n\nAt least three people were hurt. The board had inspected the gate in April. Residents spent the night in the school of Merrow, where volunteers handed out soup and blankets.\n"
	for _, a := range []map[string]string{
		{"id": "wire", "outlet": "Lowland Wire", "published": "2031-05-05T09:30:00Z", "title": "Sluice fails at Merrow", "text": "Sluice fails at Merrow\n\n" + wire},
		{"id": "mail", "outlet": "Merrow Mail", "published": "2031-05-05T12:00:00Z", "title": "Forty houses under water", "text": "Forty houses under water\n\n" + wire + "\nWith material from Lowland Wire\n"},
		{"id": "echo", "outlet": "Valley Echo", "published": "2031-05-05T18:00:00Z", "title": "Gate breaks, five hurt", "text": "Gate breaks, five hurt\n\nFive people were hurt when the gate of the sluice broke on Monday at noon, the hospital of Sarn said.\n\n“We saw the gate bend and then it was gone,” lock keeper Ines Tarrow told the Echo.\n\nThe flood reached 52 houses. Nobody had looked at the gate since April, fishermen said.\n"},
		{"id": "wire-2", "outlet": "Lowland Wire", "published": "2031-05-06T10:00:00Z", "title": "New gate for Merrow", "text": "New gate for Merrow\n\nA new gate will be set at Merrow on Friday, the river board said on Tuesday. The sluice failed on Monday and flooded 52 houses.\n\n“It will hold for sixty years,” said the engineer Tomas Brill.\n"},
		{"id": "echo-2", "outlet": "Valley Echo", "published": "2031-05-06T15:00:00Z", "title": "Board orders a gate of steel", "text": "Board orders a gate of steel\n\nThe river board has ordered a gate of steel for the sluice, which failed on Monday. It will be set on Friday.\n\n“It will hold for sixty years or more,” engineer Tomas Brill said. The repair costs 2.4 million crowns.\n"},
	} {
		body, err := json.Marshal(a)
		if !yield(input.Doc{Name: a["id"], Format: input.Record, Body: body}, err) {
			return
		}
	}
}
