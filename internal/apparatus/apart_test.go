package apparatus

import "testing"

func TestCountedReadsAsOnePhrase(t *testing.T) {
	for _, c := range []struct{ value, head, want string }{
		{"nine", "people killed", "nine people killed"},
		{"tens of thousands", "people", "tens of thousands of people"},
		{"65%", "traffic of Arvia", "65% of traffic of Arvia"},
		{"12 metres", "width of pit", "12 metres, width of pit"},
	} {
		if got := Counted(c.value, c.head); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.value, c.head, got, c.want)
		}
	}
}
