package export_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/export"
)

func TestDOTIsReadAsItWasMeant(t *testing.T) {
	out := output(t, export.DOT, ferry())
	g, err := readDOT(out)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	named := map[string]string{}
	for name, a := range g.nodes {
		named[name], _, _ = strings.Cut(label(a["label"]), "\n")
	}
	var edges []string
	for _, e := range g.edges {
		arrow := " > "
		if e.attributes["dir"] == "none" && e.attributes["style"] == "dotted" {
			arrow = " - "
		}
		edges = append(edges, named[e.from]+arrow+named[e.to]+" "+e.attributes["kind"])
	}
	if got, want := strings.Join(edges, ", "), "Ilpress > IP republished, FN - IP edited, Ilpress > TT republished, IP > TT rewritten"; got != want {
		t.Errorf("edges %s\nwant  %s", got, want)
	}
	const safe = `"Quoted" \N &amp; </data> ␛[31mredturned`
	first := g.nodes["n1"]
	if got := plain(first["title"]); got != safe {
		t.Errorf("the title is read as %q, want %q", got, safe)
	}
	if got := label(first["tooltip"]); got != safe {
		t.Errorf("the title is drawn as %q, want %q", got, safe)
	}
	if got := label(g.clusters[0].label); got != safe || g.clusters[0].id != "cluster_s-1" || len(g.clusters[0].nodes) != 3 {
		t.Errorf("the first story is %+v", g.clusters[0])
	}
	if first["URL"] != "" {
		t.Errorf("an address that runs a script is a link: %q", first["URL"])
	}
	second, ghost := g.nodes["n2"], g.nodes["n3"]
	if got := label(second["URL"]); got != "https://isle.example/b?x=1&y=2" {
		t.Errorf("the link is %q", got)
	}
	if got, want := label(second["label"]), "IP\ndate not known\nlineage 2, partly own"; got != want {
		t.Errorf("drawn is %q, want %q", got, want)
	}
	if got, want := label(g.edges[1].attributes["label"]), "edited, likely\n70 %"; got != want {
		t.Errorf("a link without an order is drawn as %q, want %q: the larger share", got, want)
	}
	if ghost["outside"] != "true" || ghost["style"] != "dashed" {
		t.Errorf("an origin outside is %v", ghost)
	}
}

func TestDrawnLinkIsDrawnOnce(t *testing.T) {
	if n := strings.Count(output(t, export.DOT, ferry()), " -> "); n != 4 {
		t.Errorf("%d edges, want 4", n)
	}
}
