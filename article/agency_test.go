package article

import (
	"slices"
	"testing"
)

func TestAnAgencyIsOfOneListAndHasItsNamesOnce(t *testing.T) {
	lists, err := agencyLists()
	agencies, services := Agencies(), lists["services"]
	if err != nil || len(agencies) < 50 || len(services) < 20 {
		t.Fatalf("%d agencies, %d services: %v", len(agencies), len(services), err)
	}
	of := map[string]string{}
	for _, names := range slices.Concat(agencies, services) {
		for _, n := range names[1:] {
			if other, twice := of[n]; twice || n == "" {
				t.Errorf("%q is a name of %s and of %s", n, other, names[0])
			}
			of[n] = names[0]
		}
	}
	for _, names := range agencies {
		if other, twice := of[names[0]]; twice {
			t.Errorf("%s is a name of %s", names[0], other)
		}
	}
}
