package browsertest_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// tab is a tab in which anything that fails ends the test.
type tab struct {
	t *testing.T
	*browsertest.Tab
}

// desk is the view of a common screen.
var desk = browsertest.View{Width: 1280, Height: 900}

// open opens the page of an edition, and when the test ends, has heard of no trouble and no request
// from it.
func open(t *testing.T, e edition, v browsertest.View) tab {
	t.Helper()
	p := openAny(t, e, v)
	t.Cleanup(func() {
		for _, fault := range p.faults() {
			t.Errorf("%s: %s", e.name, fault)
		}
	})
	return p
}

// openAny opens a page that may make trouble.
func openAny(t *testing.T, e edition, v browsertest.View) tab {
	t.Helper()
	opened, err := browser.Open(e.file, v)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(opened.Close)
	return tab{t, opened}
}

// faults are what the page asked of the network, and what went wrong in it.
func (p tab) faults() []string {
	p.t.Helper()
	out, err := p.Troubles()
	p.must(err)
	for i, r := range p.Requests() {
		if i > 0 && !strings.HasPrefix(r, "data:") {
			out = append(out, "asks for "+r)
		}
	}
	return out
}

func (p tab) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

// eval is the value of an expression in the page.
func eval[T any](p tab, expression string) T {
	p.t.Helper()
	v, err := browsertest.Eval[T](p.Tab, expression)
	if err != nil {
		p.t.Fatalf("%v, in\n%s", err, expression)
	}
	return v
}

// settled waits until what the last key or click began is done.
func (p tab) settled() {
	p.t.Helper()
	p.must(p.Settle())
}

// place is a point in the viewport where an element can be hit, after it was scrolled there.
type place struct {
	X, Y  float64
	Found bool
}

// placeOf scrolls the first element that is shown and that a selector finds to the middle.
func (p tab) placeOf(selector string) place {
	p.t.Helper()
	at := eval[place](p, `(() => {
		const el = [...document.querySelectorAll(`+quoted(selector)+`)].find((e) => e.checkVisibility() && e.getClientRects().length > 0);
		if (!el) return { Found: false };
		el.scrollIntoView({ block: 'center' });
		const r = el.getClientRects()[0];
		return { X: r.x + r.width / 2, Y: r.y + r.height / 2, Found: true };
	})()`)
	if !at.Found {
		p.t.Fatalf("nothing is shown that is a %s", selector)
	}
	return at
}

// click clicks on the first element that is shown and that a selector finds.
func (p tab) click(selector string) {
	p.t.Helper()
	at := p.placeOf(selector)
	p.must(p.Click(at.X, at.Y))
	p.settled()
}

// press presses keys.
func (p tab) press(keys string) {
	p.t.Helper()
	p.must(p.Press(keys))
	p.settled()
}

func (p tab) hash() string {
	p.t.Helper()
	return eval[string](p, `location.hash`)
}

// inSight says what keeps an element from being seen: "" if its beginning stands in the viewport,
// below the navigation that sticks to the top.
func (p tab) inSight(id string) string {
	p.t.Helper()
	return eval[string](p, `(() => {
		const el = document.getElementById(`+quoted(id)+`);
		if (!el) return 'it does not exist';
		if (!el.checkVisibility()) return 'it is not shown';
		const r = [...el.getClientRects()].find((r) => r.height > 0);
		if (!r) return 'it is not drawn';
		const bars = [...document.querySelectorAll('.parts')].map((n) => n.getBoundingClientRect()).filter((b) => b.top <= 0 && b.bottom > 0);
		const top = Math.max(0, ...bars.map((b) => b.bottom));
		if (r.top < top - 1) return 'it begins at ' + r.top + ', above ' + top;
		return r.top < innerHeight ? '' : 'it begins at ' + r.top + ', below ' + innerHeight;
	})()`)
}

// quoted is a JavaScript string.
func quoted(s string) string {
	return "`" + strings.NewReplacer("\\", "\\\\", "`", "\\`", "$", "\\$").Replace(s) + "`"
}
