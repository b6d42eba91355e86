package browsertest_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/browsertest"
)

// check is a check of a page: it gives what is wrong.
type check func(p tab, e edition) []string

// on is a check that needs no volume.
func on(f func(tab) []string) check { return func(p tab, _ edition) []string { return f(p) } }

// begun puts a fault at the beginning of what the page shows.
func begun(fault string) [2]string { return [2]string{`<main id="main">`, `<main id="main">` + fault} }

// unguarded takes the page's policy away, so that its style can be changed.
var unguarded = [2]string{`http-equiv="Content-Security-Policy"`, `name="policy"`}

func TestAPlantedFaultIsFound(t *testing.T) {
	phone := browsertest.View{Width: 320, Height: 700}
	paper := browsertest.View{Width: 720, Height: 1000, Print: true, Dark: true}
	for _, c := range []struct {
		name   string
		faults [][2]string
		view   browsertest.View
		check  check
		want   string
	}{
		{"a link to nothing", [][2]string{{`id="q1"`, `id="q0"`}}, desk, on(lostLinks), "leads nowhere: #q1"},
		{"an id that stands twice", [][2]string{{`id="q2"`, `id="q1"`}}, desk, on(lostLinks), "q1 stands twice"},
		{"a mark of more words than are cited", [][2]string{{`nine</mark><sup>`, `nine or ten</mark><sup>`}}, desk, wrongMarks, `the words "nineorten"`},
		{"a cite that is not marked", [][2]string{{`<mark class="f" id="`, `<mark class="f" id="x`}}, desk, unmarked, "which is not marked"},
		{"a reference to another row", [][2]string{{`<sup><a href="#f1"`, `<sup><a href="#f2"`}}, desk, on(oneWay), "refers to #f2"},
		{"a script of another", [][2]string{begun(`<script>document.title = 'x'</script>`)}, desk, on(tab.faults), "refused by the policy: script-src-elem"},
		{"a handler of an event", [][2]string{begun(`<img src="data:," onerror="x()">`)}, desk, on(tab.faults), "refused by the policy: script-src-attr"},
		{"a picture from elsewhere", [][2]string{begun(`<img src="missing.png">`)}, desk, on(tab.faults), "refused by the policy: img-src"},
		{"a request", [][2]string{unguarded, begun(`<img src="missing.png">`)}, desk, on(tab.faults), "missing.png"},
		{"a dialog", [][2]string{unguarded, begun(`<script>alert('boo')</script>`)}, desk, on(tab.faults), "dialog: boo"},
		{"an exception", [][2]string{unguarded, begun(`<script>throw 1</script>`)}, desk, on(tab.faults), "exception: "},
		{"a word that cannot be broken", [][2]string{begun(`<pre>` + strings.Repeat("wide", 30) + `</pre>`)}, phone, on(tooWide), "wide in a window of 320"},
		{"text beyond the window", [][2]string{unguarded, begun(`<p style="position: fixed; left: 300px; width: 99px">far out</p>`)}, phone, on(cutOff), "far out"},
		{"text that its element cuts", [][2]string{unguarded, begun(`<p style="overflow: hidden; width: 20px; white-space: nowrap">cut off</p>`)}, phone, on(cutOff), "cut off"},
		{"a table behind the texts", [][2]string{{`</body>`, `<div class="story"><table><tr><td>late</td></tr></table></div></body>`}}, paper, on(onPaper), "stands behind the texts"},
		{"keys on paper", [][2]string{unguarded, {`.help, .keys { display: none; }`, `.help { display: none; }`}}, paper, on(onPaper), "it is printed: keys"},
		{"light ink on paper", [][2]string{unguarded, {`--ink: #000`, `--ink: #ccc`}}, paper, on(onPaper), "too light to read"},
		{"folds that stay folded on paper", [][2]string{unguarded, {`details::details-content`, `details::none`}}, paper, on(onPaper), "folded row is not printed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := altered(t, example, c.faults...)
			got := c.check(openAny(t, e, c.view), e)
			if !strings.Contains(strings.Join(got, "\n"), c.want) {
				t.Errorf("found %q, want one with %q", got, c.want)
			}
		})
	}
}

func TestAPlantedFaultOfAccessIsFound(t *testing.T) {
	source := axeSource(t)
	e := altered(t, matter, begun(`<button></button>`))
	if got := strings.Join(inaccessible(openAny(t, e, desk), source, "html"), "\n"); !strings.Contains(got, "button-name") {
		t.Errorf("found %q, want button-name", got)
	}
}
