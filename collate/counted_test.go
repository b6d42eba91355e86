package collate

import "testing"

func TestHeadSaysOnceWhatHappened(t *testing.T) {
	for _, c := range []struct{ noun, act, want string }{
		{"people", "killed", "people killed"},
		{"injured people", "injured", "people injured"},
		{"protesters", "protested", "protesters"},
		{"deaths", "killed", "people killed"},
		{"road deaths", "killed", "road deaths"},
		{"death sentences", "sentenced", "death sentences"},
		{"quays", "damaged", "quays damaged"},
	} {
		if got := happened(c.noun, c.act); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.noun, c.act, got, c.want)
		}
	}
}

func TestNounOfMostArticlesNamesARow(t *testing.T) {
	a, b, c := &telling{}, &telling{}, &telling{}
	type vote struct {
		words string
		by    *telling
	}
	for name, x := range map[string]struct {
		votes []vote
		want  string
	}{
		"most":                    {[]vote{{"undersea cables", a}, {"major data lines", b}, {"Undersea cables", c}}, "undersea cables"},
		"an article has one vote": {[]vote{{"boats", a}, {"boats", a}, {"ferries", b}}, "ferries"},
		"of equals the longest":   {[]vote{{"rifles", a}, {"assault rifles", b}}, "assault rifles"},
		"people last":             {[]vote{{"people", a}, {"men", b}}, "men"},
	} {
		var box ballot
		for _, v := range x.votes {
			box.cast(v.words, v.by)
		}
		if got := box.won(); got != x.want {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}

func TestPeriodIsWordedForReaders(t *testing.T) {
	for period, want := range map[string]string{
		"since 2006": "since 2006", "2009": "in 2009", "2009-04": "in April 2009", "since 2009-04": "since April 2009",
		"2009-04-02": "", "XXXX-WI": "", "P2Y": "", "": "",
	} {
		if got := periodWords(period); got != want {
			t.Errorf("%s: %q, want %q", period, got, want)
		}
	}
}

func TestNamesOfDatelinesAreWrittenAsOthers(t *testing.T) {
	for name, want := range map[string]string{"PELL": "Pell", "PORT HALMIRA": "Port Halmira", "UN": "UN", "Pell": "Pell"} {
		if got := mixedCase(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
