package browsertest_test

import (
	"fmt"
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// widths are those of a small phone, a phone, a tablet, a laptop and two wide screens, in CSS pixels.
var widths = []int{320, 390, 768, 1280, 2560, 3840}

// tooWide says by how much the page is wider than its window, and what reaches farthest.
func tooWide(p tab) []string {
	return eval[[]string](p, `(() => {
		const wide = document.scrollingElement.scrollWidth;
		if (wide <= innerWidth) return [];
		const reach = (e) => e.getBoundingClientRect().right;
		const far = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility()).reduce((a, b) => (reach(b) > reach(a) ? b : a));
		return ['the page is ' + wide + ' wide in a window of ' + innerWidth + '; to ' + reach(far) + ' reaches ' + far.outerHTML.slice(0, 160)];
	})()`)
}

// cutOff is text that does not stand whole within the window, or within an element that cuts it. What
// is for those who listen is clipped on purpose, and the navigation can be moved.
func cutOff(p tab) []string {
	return eval[[]string](p, `(() => {
		scrollTo(0, scrollY);
		const out = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
		const apart = (e) => e.closest('.hidden, .skip, .parts, script, style, .proof, .help') || getComputedStyle(e.closest('thead') ?? e).clipPath !== 'none';
		while (words.nextNode()) {
			const node = words.currentNode, e = node.parentElement;
			if (!node.data.trim() || !e.checkVisibility() || apart(e)) continue;
			range.selectNodeContents(node);
			let left = 0, right = innerWidth;
			for (let a = e; a; a = a.parentElement) {
				if (!['visible', ''].includes(getComputedStyle(a).overflowX) && a !== document.documentElement && !(a instanceof SVGElement)) {
					const r = a.getBoundingClientRect();
					left = Math.max(left, r.left); right = Math.min(right, r.right);
				}
			}
			for (const r of range.getClientRects()) {
				if (r.width > 0 && (r.left < left - 1 || r.right > right + 1)) {
					out.push(JSON.stringify(node.data.trim().slice(0, 60)) + ' in ' + e.outerHTML.slice(0, 80) + ' stands from ' + Math.round(r.left) + ' to ' + Math.round(r.right));
					break;
				}
			}
		}
		return out;
	})()`)
}

func TestNoPageScrollsSidewaysOrCutsItsText(t *testing.T) {
	for _, e := range editions() {
		t.Run(e.name, func(t *testing.T) {
			p := open(t, *e, desk)
			eval[bool](p, `(document.querySelectorAll('details').forEach((d) => { d.open = true; }), true)`)
			for _, width := range widths {
				t.Run(fmt.Sprint(width), func(t *testing.T) {
					q := tab{t, p.Tab}
					q.must(p.View(browsertest.View{Width: width, Height: 900}))
					q.settled()
					if got := eval[int](q, `innerWidth`); got != width {
						t.Fatalf("the window is %d wide, want %d", got, width)
					}
					for _, fault := range append(tooWide(q), cutOff(q)...) {
						t.Error(fault)
					}
				})
			}
		})
	}
}
