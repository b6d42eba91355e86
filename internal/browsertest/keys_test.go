package browsertest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// rowsOf are the ids of the rows, in their order.
func rowsOf(p tab) []string {
	p.t.Helper()
	return eval[[]string](p, `[...document.querySelectorAll('.row[id]')].map((r) => r.id)`)
}

func TestTheKeysJAndKMoveFromRowToRow(t *testing.T) {
	for _, e := range editions() {
		t.Run(e.name, func(t *testing.T) {
			p := open(t, *e, desk)
			rows := rowsOf(p)
			for i, step := range []struct {
				key string
				row int
			}{{"j", 0}, {"j", 1}, {"j", 2}, {"k", 1}, {"k", 0}, {"k", 0}} {
				p.press(step.key)
				if got := p.hash(); got != "#"+rows[step.row] {
					t.Fatalf("press %d, %s: at %q, want #%s", i+1, step.key, got, rows[step.row])
				}
				if fault := p.inSight(rows[step.row]); fault != "" {
					t.Errorf("press %d, %s: at %s, but %s", i+1, step.key, rows[step.row], fault)
				}
				if !eval[bool](p, `document.activeElement.closest('.row')?.id === location.hash.slice(1)`) {
					t.Errorf("press %d, %s: the focus is not in the row", i+1, step.key)
				}
			}
		})
	}
}

func TestTheKeyJReachesRowsThatAreFoldedUp(t *testing.T) {
	p := open(t, example, desk)
	folded := eval[string](p, `document.querySelector('details .row').id`)
	rows := rowsOf(p)
	at := slices.Index(rows, folded)
	eval[bool](p, `(location.hash = `+quoted(rows[at-1])+`, true)`)
	p.settled()
	p.press("j")
	if got := p.hash(); got != "#"+folded {
		t.Fatalf("j leads from %s to %s, want #%s", rows[at-1], got, folded)
	}
	if fault := p.inSight(folded); fault != "" {
		t.Errorf("j leads to %s, but %s", folded, fault)
	}
}

func TestTheKeyOOpensTheProofAndBackReturns(t *testing.T) {
	p := open(t, example, desk)
	p.press("j")
	row := p.hash()
	p.press("o")
	cite := p.hash()
	if got := eval[string](p, `document.querySelector(':target')?.tagName ?? ''`); got != "MARK" {
		t.Fatalf("o at %s leads to %s, which is a %q and no mark", row, cite, got)
	}
	if !eval[bool](p, `[...document.querySelector(`+quoted(row)+`).querySelectorAll('a')].some((a) => a.hash === location.hash)`) {
		t.Errorf("o at %s leads to %s, which is none of its cites", row, cite)
	}
	if fault := p.inSight(cite[1:]); fault != "" {
		t.Errorf("o leads to %s, but %s", cite, fault)
	}
	eval[bool](p, `new Promise((done) => { addEventListener('popstate', () => setTimeout(() => done(true)), { once: true }); history.back(); })`)
	p.settled()
	if got := p.hash(); got != row {
		t.Errorf("Back leads to %q, want %s", got, row)
	}
	if fault := p.inSight(row[1:]); fault != "" {
		t.Errorf("Back leads to %s, but %s", row, fault)
	}
}

func TestTheHelpOpensAndCloses(t *testing.T) {
	p := open(t, example, desk)
	for _, way := range []struct{ name, close string }{{"Escape", kb.Escape}, {"the button", kb.Enter}} {
		p.press("j")
		before := eval[string](p, `document.activeElement.outerHTML`)
		p.press("?")
		if !eval[bool](p, `document.getElementById('help').open && document.getElementById('help').contains(document.activeElement)`) {
			t.Fatal("? does not open the help, with the focus in it")
		}
		p.press(way.close)
		if eval[bool](p, `document.getElementById('help').open`) {
			t.Errorf("%s does not close the help", way.name)
		}
		if got := eval[string](p, `document.activeElement.outerHTML`); got != before {
			t.Errorf("closed by %s, the help leaves the focus at %q, it was at %q", way.name, got, before)
		}
	}
}

// proof is the panel that shows what a cell stands on.
type proof struct {
	Shown  bool
	Marked string // the words that are marked in it
	Whole  string
}

func (p tab) proof() proof {
	p.t.Helper()
	return eval[proof](p, `(() => {
		const panel = document.getElementById('proof');
		return { Shown: panel.checkVisibility(), Marked: [...(panel.querySelector('.block p, p:not(.other)') ?? panel).querySelectorAll('mark')].map((m) => m.textContent).join(''), Whole: panel.textContent };
	})()`)
}

// citedBy are the words that the first link of that kind leads to.
func citedBy(p tab, selector string) string {
	p.t.Helper()
	first := eval[string](p, `document.querySelector(`+quoted(selector)+`).hash.slice(1)`)
	for _, c := range citedByRows(p) {
		if c.ID == first {
			return letters(c.Text)
		}
	}
	p.t.Fatalf("%s leads to %s, which no row cites", selector, first)
	return ""
}

func TestTheProofShowsTheCitedWordsUnderTheMouse(t *testing.T) {
	p := open(t, example, desk)
	for _, selector := range []string{".quotation .set a.sig", ".sayings a.sig", ".counts a.sig", ".ledger a.sig", ".times td a", ".wording td a", ".statements td a"} {
		want := citedBy(p, selector)
		at := p.placeOf(selector)
		p.must(p.Point(at.X, at.Y))
		p.settled()
		if got := p.proof(); !got.Shown || letters(got.Marked) != want {
			t.Errorf("the mouse over %s: shown %t, marked %q, want %q", selector, got.Shown, got.Marked, want)
		}
		if over := eval[bool](p, fmt.Sprintf(`document.elementFromPoint(%f, %f).closest('.proof') !== null`, at.X, at.Y)); over {
			t.Errorf("the proof lies over the %s that it is of", selector)
		}
	}
	p.press(kb.Escape)
	if p.proof().Shown {
		t.Error("Escape does not close the proof")
	}
}

func TestTheProofShowsTheCitedWordsAtTheFocus(t *testing.T) {
	p := open(t, example, desk)
	p.press("j")
	want := citedBy(p, p.hash()+` a[href^="#a"]`)
	if got := p.proof(); !got.Shown || letters(got.Marked) != want {
		t.Errorf("the focus in a row: shown %t, marked %q, want %q", got.Shown, got.Marked, want)
	}
	p.press(kb.Escape)
	if p.proof().Shown {
		t.Error("Escape does not close the proof")
	}
}

// record notes each element that gets the focus: where it stands among those that can have it, and
// what is wrong with how the focus is shown there.
const record = `(() => {
	window.stops = [];
	window.reachable = () => [...document.querySelectorAll('a[href], summary, button, input, [tabindex]')].filter((e) => e.checkVisibility() && e.tabIndex >= 0);
	const all = reachable();
	document.addEventListener('focusin', (e) => {
		const el = e.target, style = getComputedStyle(el), boxes = [...el.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
		const faults = [];
		if (!el.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('the focus is not shown');
		const seen = (r) => [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
			const at = document.elementFromPoint(r.x + r.width * x, r.y + r.height * y);
			return at && (el.contains(at) || at.contains(el));
		});
		if (!boxes.some(seen)) faults.push('it is hidden, at ' + boxes.map((r) => Math.round(r.x) + ',' + Math.round(r.y)));
		stops.push({ At: all.indexOf(el), Name: el.outerHTML.slice(0, 120), Faults: faults.join('; ') });
	});
	return all.length;
})()`

type stop struct {
	At           int
	Name, Faults string
}

func TestTheTabKeyReachesEverythingOnce(t *testing.T) {
	for _, view := range []struct {
		name string
		browsertest.View
	}{{"wide", desk}, {"narrow", browsertest.View{Width: 390, Height: 844}}} {
		t.Run(view.name, func(t *testing.T) {
			p := open(t, matter, view.View)
			all := eval[int](p, record)
			for left := all; left > 0; left -= 100 { // in one go each, for each press is several messages
				p.must(p.Press(strings.Repeat(kb.Tab, min(left, 100))))
			}
			p.settled()
			next := 0
			for _, s := range eval[[]stop](p, `stops`) {
				if s.At != next {
					t.Fatalf("Tab %d comes to %d, %s", next, s.At, s.Name)
				}
				next++
				if s.Faults != "" {
					t.Errorf("Tab %d, %s: %s", next, s.Name, s.Faults)
				}
			}
			if next != all {
				t.Errorf("Tab reaches %d of %d", next, all)
			}
			p.press(kb.Tab)
			if got := eval[string](p, `document.activeElement.tagName`); got != "BODY" && got != "A" {
				t.Errorf("one more Tab does not lead out of the page, but to %s", got)
			}
		})
	}
}
