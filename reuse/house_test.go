package reuse_test

import (
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

func TestOnePageUnderTwoOutletsIsAVersionWithoutAnOrder(t *testing.T) {
	body := prose(21, 240)
	a := invent(t, "a", "Harbour Post", "2031-05-04", body)
	b := invent(t, "b", "Guest Writer", "2031-05-09", body)
	a.URI, b.URI = "http://www.harbourpost.example/quay/1?from=mail", "https://harbourpost.example/quay/1/"
	if l, found := reuse.Compare(a, b, reuse.Options{}); !found || l.Directed || l.Kind != reuse.Version {
		t.Errorf("got %+v", l)
	}
	b.URI = "https://harbourpost.example/quay/2"
	if l, found := reuse.Compare(a, b, reuse.Options{}); !found || l.Kind == reuse.Version {
		t.Errorf("another page of the site: got %+v", l)
	}
	a.URI, b.URI = "https://harbourpost.example/read.php?id=1", "https://harbourpost.example/read.php?id=2&from=mail"
	if l, found := reuse.Compare(a, b, reuse.Options{}); !found || l.Kind == reuse.Version {
		t.Errorf("another page by its query: got %+v", l)
	}
}

func TestAHouseSpeaksUnderSeveralNames(t *testing.T) {
	body := prose(22, 240)
	for _, name := range []string{"Harbour Post Online", "The Harbour Post", "Harbour Post (Web News)", "Harbour Post - Opinion"} {
		l, found := reuse.Compare(invent(t, "a", "Harbour Post", "", body), invent(t, "b", name, "", body), reuse.Options{})
		if !found || l.Kind != reuse.Version {
			t.Errorf("%s: got %+v", name, l)
		}
	}
}

func TestAPrintBearsTheHouseAndNotTheName(t *testing.T) {
	body := prose(23, 60)
	want := reuse.NewComparer(reuse.Options{}).Read(invent(t, "a", "Harbour Post", "", body)).Print().Outlet
	for _, name := range []string{"The Harbour Post", "Harbour Post Online", "Harbour Post (Web News)"} {
		if got := reuse.Fingerprint(invent(t, "b", name, "", body), reuse.Options{}).Outlet; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestAnAgencysPageIsKnownByItsHost(t *testing.T) {
	body := prose(24, 240)
	for _, host := range []string{"ap.org", "stories.ap.org", "uk.reuters.com"} {
		l, found := reuse.Compare(invent(t, "a", "harbourpost.example", "", body), invent(t, "b", host, "", body), reuse.Options{})
		if !found || !l.Directed || l.Source != "b" {
			t.Errorf("%s: got %+v", host, l)
		}
	}
}
