package browsertest_test

import (
	"os"
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// axe checks the page against the rules of WCAG 2.2, levels A and AA, and what its makers hold for
// good practice, and gives what is violated, with the element.
const axe = `(within) => axe.run(within, {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
	resultTypes: ['violations'],
}).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + v.help + ': ' + n.html.slice(0, 160) + ' (' + n.any.concat(n.all, n.none).map((c) => c.message).join('; ') + ')')))`

// inaccessible is what axe-core finds in the elements of a selector.
func inaccessible(p tab, source, within string) []string {
	eval[*int](p, source+"\n;null") // beside the page, so that its policy need not allow it
	return eval[[]string](p, `(`+axe+`)(`+quoted(within)+`)`)
}

// axeSource is the source of axe-core, in the file that AXE names.
func axeSource(t *testing.T) string {
	t.Helper()
	file := os.Getenv("AXE")
	if file == "" {
		t.Skip("AXE does not name the file axe.min.js of the npm package axe-core")
	}
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

func TestThePageIsAccessible(t *testing.T) {
	source := axeSource(t)
	for _, view := range []struct {
		name string
		browsertest.View
	}{
		{"light", desk},
		{"dark", browsertest.View{Width: 1280, Height: 900, Dark: true}},
		{"phone", browsertest.View{Width: 390, Height: 844}},
	} {
		for _, e := range []edition{example, matter} {
			t.Run(view.name+", "+e.name, func(t *testing.T) {
				for _, fault := range inaccessible(open(t, e, view.View), source, "html") {
					t.Error(fault)
				}
			})
		}
	}
}

func TestTheProofAndTheHelpAreAccessible(t *testing.T) {
	source := axeSource(t)
	for _, dark := range []bool{false, true} {
		p := open(t, example, browsertest.View{Width: 1280, Height: 900, Dark: dark})
		for _, shown := range []struct{ by, selector string }{{"j", "#proof"}, {"?", "#help"}} {
			p.press(shown.by)
			if !eval[bool](p, `document.querySelector(`+quoted(shown.selector)+`).checkVisibility()`) {
				t.Fatalf("%s does not show %s", shown.by, shown.selector)
			}
			for _, fault := range inaccessible(p, source, shown.selector) {
				t.Errorf("%s, dark %t: %s", shown.selector, dark, fault)
			}
		}
	}
}
