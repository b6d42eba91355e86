package browsertest_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/browsertest"
)

// markup are ways to get out of a text and into a page. Each would set window.broken.
var markup = []string{
	`<script>window.broken=1</script>`,
	`</title></style></script><script>window.broken=1</script>`,
	`"><img src=x onerror=window.broken=1>`,
	`' onmouseover='window.broken=1`,
	`<svg/onload=window.broken=1>`,
	`--><iframe srcdoc="<script>parent.broken=1</script>"></iframe>`,
	`{{.Title}}<base href="https://evil.example/">`,
}

// tricks turn the direction of writing, are not seen, climb over other lines, or are no text at all.
const tricks = "\u202Eesrever\u202C \u2066inside\u2069 zero\u200Bwidth\u2060\uFEFF \U000E0041 a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \x00\x1b[2J"

// endless is a word that no line can hold.
var endless = strings.Repeat("endless", 60)

// hostileArticles are of two outlets that tell one event, with markup wherever there is text.
func hostileArticles(yield func(input.Doc, error) bool) {
	for i, m := range markup {
		title := fmt.Sprintf("Lamp falls %s %s %s", m, tricks, endless)
		text := title + "\n\nA lamp fell on the quay of Orlo on Monday and hurt at least 12 people " + m + ".\n\n“The lamp " + m + " burns " + tricks + " no more,” said Ansa Quill " + m + ", the keeper of the quay.\n\n" + endless + " " + m + "\n"
		body, err := json.Marshal(map[string]string{
			"id": fmt.Sprint(i, m, "\u202Eesrever\u200B"), "uri": "javascript:window.broken=1//" + m, "outlet": "Outlet " + m + tricks + endless, "published": "2031-05-05T09:30:00Z", "lang": m,
			"title": title, "byline": "Ansa " + m, "text": text,
		})
		if !yield(input.Doc{Name: "hostile", Format: input.Record, Body: body}, err) {
			return
		}
	}
}

// hostile is a volume in which everything that is shown tries to be more than text.
func hostile() (*variorum.Volume, error) {
	v, err := collated(hostileArticles)
	if err != nil {
		return nil, err
	}
	bad := strings.Join(markup, " ") + tricks + endless
	for _, e := range slices.Concat(v.Stories, v.Threads) {
		e.Title = bad
		for i := range e.Witnesses {
			e.Witnesses[i].Siglum += bad
		}
		for i := range e.Links {
			e.Links[i].Why = append(e.Links[i].Why, bad)
		}
		for i := range e.Loci {
			l := &e.Loci[i]
			l.Head += bad
			for k := range l.Readings {
				r := &l.Readings[k]
				r.Key, r.By, r.Unit = r.Key+bad, bad, bad
				for j := range r.Cites {
					r.Cites[j].By, r.Cites[j].Via = bad, bad
				}
			}
		}
	}
	return v, nil
}

// injected is what stands on a page that we did not write.
func injected(p tab) []string {
	return eval[[]string](p, `(() => {
		const out = [];
		if (window.broken) out.push('a script ran');
		for (const [selector, most] of Object.entries({ script: 1, style: 1, meta: 5, link: 1, title: 1, dialog: 1, form: 1, 'img, iframe, object, embed, base, video, audio, input, foreignObject': 0 })) {
			const n = document.querySelectorAll(selector).length;
			if (n > most) out.push(n + ' of ' + selector + ', want ' + most);
		}
		for (const e of document.querySelectorAll('*')) {
			for (const a of e.attributes) {
				if (a.name.startsWith('on') || a.name === 'style' || a.name === 'srcdoc') out.push('an attribute ' + a.name + ' of ' + e.tagName);
				if (['href', 'src', 'action'].includes(a.localName) && !/^(#|https?:|data:,$)/.test(a.value)) out.push('an address ' + a.value);
			}
		}
		const turned = (document.title + document.documentElement.outerHTML).match(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|&#x?202[a-e]|\u{E0041}/iu);
		if (turned) out.push('a character that is not seen: U+' + turned[0].codePointAt(0).toString(16));
		return out;
	})()`)
}

func TestNothingOfAHostileArticleIsMarkup(t *testing.T) {
	v, err := hostile()
	if err != nil {
		t.Fatal(err)
	}
	e, err := newEdition(t.TempDir(), "hostile", v)
	if err != nil {
		t.Fatal(err)
	}
	p := open(t, e, desk)
	eval[bool](p, `(document.querySelectorAll('details').forEach((d) => { d.open = true; }), true)`)
	at := p.placeOf(".row a.sig")
	p.must(p.Point(at.X, at.Y))
	for _, key := range []string{"j", "j", "o"} {
		p.press(key)
	}
	for _, fault := range slices.Concat(injected(p), lostLinks(p), oneWay(p)) {
		t.Error(fault)
	}
	read := eval[string](p, `document.body.textContent + document.title`)
	for _, m := range markup {
		if !strings.Contains(read, m) {
			t.Errorf("the page does not show %q as text", m)
		}
	}
	for _, width := range widths {
		p.must(p.View(browsertest.View{Width: width, Height: 900}))
		p.settled()
		for _, fault := range slices.Concat(tooWide(p), cutOff(p)) {
			t.Errorf("%d wide: %s", width, fault)
		}
	}
}
