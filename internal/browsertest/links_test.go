package browsertest_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/variorum-news/variorum/internal/apparatus"
	"github.com/variorum-news/variorum/text"
)

// editions are the pages that every check is made on.
func editions() []*edition { return []*edition{&example, &generated, &matter} }

// lostLinks are links that lead nowhere, and ids that two elements have.
func lostLinks(p tab) []string {
	return eval[[]string](p, `(() => {
		const lost = [...document.querySelectorAll('[href^="#"]')].filter((a) => !document.getElementById(a.getAttribute('href').slice(1)));
		const seen = new Set(), twice = [];
		for (const e of document.querySelectorAll('[id]')) {
			if (seen.has(e.id)) twice.push('the id ' + e.id + ' stands twice');
			seen.add(e.id);
		}
		return lost.map((a) => 'a link leads nowhere: ' + a.getAttribute('href')).concat(twice);
	})()`)
}

// cited is a mark as a row leads to it: all its pieces put together, without the references.
type cited struct {
	Row, ID, Tag, Text string
}

// citedByRows are the targets of the links of all rows, but for those to the row itself, to whole
// articles, which head columns, to two of them side by side, and to rows that are kept apart.
func citedByRows(p tab) []cited {
	return eval[[]cited](p, `[...document.querySelectorAll('.row[id]')].flatMap((row) => [...row.querySelectorAll('a[href^="#"]')].flatMap((a) => {
		const id = a.getAttribute('href').slice(1), el = document.getElementById(id);
		if (el === row || el.matches('article.text, .beside') || a.closest('.apart') && el.matches('.row')) return [];
		const pieces = [el, ...document.querySelectorAll('mark[data-of="' + CSS.escape(id) + '"]')].map((m) => {
			const c = m.cloneNode(true);
			c.querySelectorAll('sup').forEach((s) => s.remove());
			return c.textContent;
		});
		return [{ Row: row.id, ID: id, Tag: el.tagName, Text: pieces.join('') }];
	}))`)
}

// citeID is an id that names an article and a span of its bytes.
var citeID = regexp.MustCompile(`^a(.+)-(\d+)-(\d+)$`)

// wrongMarks are links of rows that lead to other words than the volume cites.
func wrongMarks(p tab, e edition) []string {
	texts := map[string]string{}
	for _, a := range e.volume.Articles {
		texts[a.ID] = a.Text
	}
	var out []string
	for _, c := range citedByRows(p) {
		m := citeID.FindStringSubmatch(c.ID)
		if m == nil || c.Tag != "MARK" {
			out = append(out, fmt.Sprintf("row %s leads to %s, which is a %s and no cite", c.Row, c.ID, c.Tag))
			continue
		}
		from, _ := strconv.Atoi(m[2])
		to, _ := strconv.Atoi(m[3])
		want := letters(apparatus.Safe(text.Span{Start: from, End: to}.In(texts[m[1]])))
		if got := letters(c.Text); got != want {
			out = append(out, fmt.Sprintf("row %s leads to %s with the words %q, the volume has %q", c.Row, c.ID, got, want))
		}
	}
	return out
}

// letters are s without white space: a mark that goes on in the next block has none between.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// unmarked are the cites of rows that are not marked in their articles.
func unmarked(p tab, e edition) []string {
	marked := map[string]bool{}
	for _, id := range eval[[]string](p, `[...document.querySelectorAll('mark[id]')].map((m) => m.id)`) {
		marked[id] = true
	}
	var out []string
	cites := 0
	for _, tale := range apparatus.Lay(e.volume, false) {
		if tale.Sheet == nil {
			continue
		}
		for kind, rows := range tale.Sheet.Rows {
			for _, row := range rows {
				for _, c := range slices.Concat(row.Cells...) {
					cites++
					if id := fmt.Sprintf("a%s-%d-%d", c.Article, c.Span.Start, c.Span.End); !marked[id] {
						out = append(out, fmt.Sprintf("%s %q cites %s, which is not marked", kind, row.Head, id))
					}
				}
			}
		}
	}
	if cites == 0 {
		out = append(out, "no row cites anything")
	}
	return out
}

// oneWay are the references of the texts, above the line and in the margin, to rows that do not lead
// back to the words that they stand at. A row of wording counts the uses of a word and leads to the
// first of each witness, so of it the article is asked alone.
func oneWay(p tab) []string {
	return eval[[]string](p, `(() => {
		const leads = (row, ids) => row && row.matches('.row') && [...row.querySelectorAll('a[href^="#"]')].some((a) => {
			const id = a.getAttribute('href').slice(1);
			if (ids.has(id)) return true;
			const text = (id) => document.getElementById(id).closest('article.text');
			return row.matches('.wording') && text(id) && [...ids].some((i) => text(i) === text(id));
		});
		const out = [];
		for (const sup of document.querySelectorAll('.fulltext sup')) {
			const m = sup.previousElementSibling;
			if (!m || m.tagName !== 'MARK') { out.push('a reference stands behind no mark: ' + sup.textContent); continue; }
			const id = m.id || m.dataset.of;
			for (const a of sup.querySelectorAll('a')) {
				const href = a.getAttribute('href');
				if (!leads(document.getElementById(href.slice(1)), new Set([id]))) out.push(id + ' refers to ' + href + ', which does not lead back to it');
			}
		}
		for (const block of document.querySelectorAll('.block')) {
			const ids = new Set([...block.querySelectorAll('mark[id]')].map((m) => m.id));
			for (const a of block.querySelectorAll('.margin a')) {
				const href = a.getAttribute('href');
				if (!leads(document.getElementById(href.slice(1)), ids)) out.push('a note in the margin leads to ' + href + ', which does not lead back to its paragraph: ' + [...ids]);
			}
		}
		return out;
	})()`)
}

func TestRowsAndArticlesLeadToEachOther(t *testing.T) {
	for _, e := range editions() {
		p := open(t, *e, desk)
		for _, c := range []struct {
			name string
			check
		}{
			{"every link leads somewhere", on(lostLinks)},
			{"every cell leads to the words that it cites", wrongMarks},
			{"every cite of every row is marked", unmarked},
			{"every mark leads back to the rows that cite it", on(oneWay)},
		} {
			t.Run(e.name+", "+c.name, func(t *testing.T) {
				for _, fault := range c.check(tab{t, p.Tab}, *e) {
					t.Error(fault)
				}
			})
		}
	}
}

// kindsOfLink are the kinds of link that the page has, each with a selector that finds one first.
var kindsOfLink = []struct{ name, selector string }{
	{"a story in the contents", ".contents a"},
	{"a part", ".parts li:nth-child(3) a"},
	{"a finding", ".findings a"},
	{"an article in the tree", ".tree svg a:has(.name)"},
	{"a link in the tree", ".tree svg a:has(.what)"},
	{"a row by its number", ".row a.id"},
	{"a saying word for word", ".quotation .set a.sig"},
	{"a saying by itself", ".sayings a.sig"},
	{"a figure told twice", ".counts a.sig"},
	{"a figure told once", ".ledger a.sig"},
	{"a figure kept apart", ".apart a"},
	{"a time", ".times td a"},
	{"a use of a word", ".wording td a"},
	{"a statement", ".statements td a"},
	{"a further cite", ".row a.more"},
	{"the head of a column", ".matrix thead a.sig"},
	{"a link by its number", ".reasons a.id"},
	{"the words that prove a link", ".reasons a[href^='#a']"},
	{"the date that proves a link", ".reasons a[href^='#text-']"},
	{"two side by side", ".reasons a:last-child"},
	{"a reference", ".fulltext sup a"},
	{"a note in the margin", ".margin a"},
}

// clickThrough clicks on a link, and gives what is wrong where it leads.
func clickThrough(p tab, selector string) string {
	p.t.Helper()
	at := p.placeOf(selector)
	want := eval[string](p, fmt.Sprintf(`(document.elementFromPoint(%f, %f).closest('a')?.getAttribute('href')) ?? ''`, at.X, at.Y))
	if want == "" {
		return "something lies over the link"
	}
	p.must(p.Point(at.X, at.Y)) // as a mouse comes: what it shows on its way may not come between
	p.settled()
	p.must(p.Click(at.X, at.Y))
	p.settled()
	if got := p.hash(); got != want {
		return fmt.Sprintf("a click leads to %q, not to %q", got, want)
	}
	if got := eval[string](p, `document.querySelector(':target')?.id ?? ''`); "#"+got != want {
		return fmt.Sprintf("a click on %s makes %q the target", want, got)
	}
	if fault := p.inSight(want[1:]); fault != "" {
		return "a click leads to " + want + ", but " + fault
	}
	return ""
}

func TestAClickBringsItsTargetIntoSight(t *testing.T) {
	p := open(t, example, desk)
	for _, kind := range kindsOfLink {
		t.Run(kind.name, func(t *testing.T) {
			if fault := clickThrough(tab{t, p.Tab}, kind.selector); fault != "" {
				t.Error(fault)
			}
		})
	}
}
