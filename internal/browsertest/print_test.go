package browsertest_test

import (
	"regexp"
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// onPaper is what is wrong with the page as it is printed.
func onPaper(p tab) []string {
	return eval[[]string](p, `(() => {
		const out = [], box = (e) => e.getBoundingClientRect();
		const texts = box(document.getElementById('articles')).top;
		for (const e of document.querySelectorAll('.story table, .story .row')) {
			if (e.checkVisibility() && box(e).bottom > texts) out.push('a table stands behind the texts: ' + (e.id || e.className));
		}
		for (const e of document.querySelectorAll('.parts, .skip, .proof, .help, .keys')) {
			if (e.checkVisibility()) out.push('it is printed: ' + e.className);
		}
		for (const e of document.querySelectorAll('details .row')) {
			if (!e.checkVisibility() || box(e).height === 0) out.push('a folded row is not printed: ' + e.id);
		}
		const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((a, b) => a + b / 255 / 3, 0);
		if (light(getComputedStyle(document.body).backgroundColor) !== 1) out.push('the ground is not white, but ' + getComputedStyle(document.body).backgroundColor);
		if (light(getComputedStyle(document.body).color) !== 0) out.push('the ink is not black, but ' + getComputedStyle(document.body).color);
		for (const e of document.querySelectorAll('main *, footer *')) {
			const s = getComputedStyle(e), ink = light(e instanceof SVGElement ? s.stroke === 'none' && s.fill !== 'none' ? s.fill : 'rgb(0,0,0)' : s.color);
			if (e.textContent.trim() && e.checkVisibility() && ink > .4) out.push('it is too light to read on paper: ' + e.outerHTML.slice(0, 100));
		}
		return out;
	})()`)
}

func TestThePagePrintsTablesBeforeTextsInBlackOnWhite(t *testing.T) {
	for _, e := range editions() {
		for name, dark := range map[string]bool{"by day": false, "by night": true} {
			t.Run(e.name+" "+name, func(t *testing.T) {
				p := open(t, *e, browsertest.View{Width: 720, Height: 1000, Print: true, Dark: dark})
				for _, fault := range onPaper(p) {
					t.Error(fault)
				}
			})
		}
	}
}

// pdfPage is what each page of a PDF is (ISO 32000-2, 7.7.3.3).
var pdfPage = regexp.MustCompile(`/Type\s*/Page\b`)

func TestThePagePrintsToPaper(t *testing.T) {
	p := open(t, example, desk)
	pdf, err := p.PDF()
	if err != nil {
		t.Fatal(err)
	}
	if n := len(pdfPage.FindAll(pdf, -1)); n < 5 {
		t.Errorf("a PDF of %d bytes has %d pages", len(pdf), n)
	}
}
