package browsertest_test

import (
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// scriptless is a common screen on which scripts do not run.
var scriptless = browsertest.View{Width: 1280, Height: 900, NoScript: true}

func TestThePageReadsTheSameWithoutScripts(t *testing.T) {
	for _, e := range editions() {
		t.Run(e.name, func(t *testing.T) {
			const read = `document.body.innerText`
			with, without := eval[string](open(t, *e, desk), read), eval[string](open(t, *e, scriptless), read)
			if len(without) < 1000 || with != without {
				t.Errorf("with scripts the page has %d bytes to read, without %d", len(with), len(without))
			}
		})
	}
}

func TestLinksLandWithoutScripts(t *testing.T) {
	p := open(t, example, scriptless)
	for _, kind := range kindsOfLink {
		t.Run(kind.name, func(t *testing.T) {
			if fault := clickThrough(tab{t, p.Tab}, kind.selector); fault != "" {
				t.Error(fault)
			}
		})
	}
}

func TestWhatIsFoldedUpOpensWithoutScripts(t *testing.T) {
	p := open(t, example, scriptless)
	const first = `document.querySelector('details .row')`
	if eval[bool](p, first+`.checkVisibility()`) {
		t.Fatal("the row is not folded up to begin with")
	}
	p.click("summary")
	if !eval[bool](p, first+`.checkVisibility()`) {
		t.Error("a click on the summary does not open it")
	}
}

func TestALinkToAFoldedRowOpensItWithoutScripts(t *testing.T) {
	p := open(t, example, scriptless)
	id := eval[string](p, `document.querySelector('details .row').id`)
	if fault := clickThrough(p, `.fulltext a[href="#`+id+`"]`); fault != "" {
		t.Error(fault)
	}
}
