package browsertest_test

import (
	"strings"
	"testing"
)

func TestThePageAsksForNothingAndBreaksNoPolicy(t *testing.T) {
	for _, e := range editions() {
		t.Run(e.name, func(t *testing.T) {
			p := open(t, *e, desk) // which fails the test for any request and any refusal
			for _, key := range []string{"j", "o", "?"} {
				p.press(key)
			}
			if got := p.Requests(); len(got) == 0 || !strings.HasSuffix(got[0], e.name+".html") {
				t.Errorf("requests are not heard: %q", got)
			}
		})
	}
}
