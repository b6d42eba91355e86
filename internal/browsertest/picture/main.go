// Command picture draws the top of the example's page, for the README.
//
//	go -C internal/browsertest run ./picture -out ../../docs/edition.png
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image"
	"image/png"
	"log"
	"os"
	"path/filepath"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/browsertest"
	"github.com/variorum-news/variorum/internal/web"
)

// view is as wide as a laptop's screen, and as high as the masthead with the first quotation.
var view = browsertest.View{Width: 1280, Height: 1500, Scale: 1}

// mostBytes is how large the picture may be: a README is read over a telephone too.
const mostBytes = 300_000

func main() {
	log.SetFlags(0)
	from := flag.String("from", "../../examples/chandlers-bridge", "the folder of the articles")
	out := flag.String("out", "edition.png", "the file to write")
	flag.Parse()
	if err := run(*from, *out); err != nil {
		log.Fatal(err)
	}
}

// run writes the picture of the page of a folder's articles.
func run(from, out string) error {
	dir, err := os.MkdirTemp("", "picture")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	page := filepath.Join(dir, "edition.html")
	if err := write(page, from); err != nil {
		return err
	}
	shown, err := show(page)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&b, inFewColours(shown)); err != nil {
		return err
	}
	if b.Len() > mostBytes {
		return fmt.Errorf("%s: the picture has %d bytes, %d are the most", out, b.Len(), mostBytes)
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}

// write writes the page of the articles in a folder.
func write(page, from string) error {
	docs := input.Walk([]input.Root{{FS: os.DirFS(filepath.Dir(from)), Path: filepath.Base(from), Name: from}}, input.Options{})
	v, err := variorum.Collate(context.Background(), docs, variorum.Options{})
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := web.Write(&b, v, web.Options{}); err != nil {
		return err
	}
	return os.WriteFile(page, b.Bytes(), 0o600)
}

// show is what a browser shows of the page.
func show(page string) (image.Image, error) {
	browser, err := browsertest.Start(context.Background())
	if err != nil {
		return nil, err
	}
	defer browser.Stop()
	tab, err := browser.Open(page, view)
	if err != nil {
		return nil, err
	}
	defer tab.Close()
	taken, err := tab.Picture()
	if err != nil {
		return nil, err
	}
	return png.Decode(bytes.NewReader(taken))
}
