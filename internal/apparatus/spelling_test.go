package apparatus

import "testing"

func TestAShorterFormIsNoSpellingOfItsOwn(t *testing.T) {
	for _, c := range []struct {
		form, of string
		shorter  bool
	}{
		{"Quill", "Ada Quill", true},
		{"Ada Quill", "Ada J. Quill", true},
		{"J. Quill", "Ada J. Quill", true},
		{"Tarn", "Bashir al-Tarn", true},
		{"Bashir Tarn", "Bashir al-Tarn", false},
		{"Bashir al Tarn", "Bashir al-Tarn", false},
		{"Han Jae", "Han Jae-won", true},
		{"Walter Ewald", "Frank-Walter Ewald", true},
		{"UN", "United Nations", true},
		{"U.N.", "United Nations", true},
		{"U.N. Harbour Office", "United Nations Harbour Office", true},
		{"SOHR", "Sabel Observatory for Human Rights", true},
		{"Nasa", "NASA", false},
		{"Sergey Voltin", "Sergei Voltin", false},
		{"A. Quill", "Ada Quill", true},
		{"P. Quill", "Ada Quill", false},
		{"Bill Tarn", "William Tarn", false},
		{"", "Ada Quill", false},
	} {
		if got := isShorter(c.form, c.of); got != c.shorter {
			t.Errorf("isShorter(%q, %q) = %v", c.form, c.of, got)
		}
	}
}

func TestWhatOnlyMarksPartIsOneSpelling(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"U.S.", "US", true}, {"A. J. Orme", "A.J. Orme", true}, {"AJ Orme", "A.J. Orme", true}, {"Mt. Vale", "Mt Vale", true}, {"O’Dell", "O'Dell", true}, {"Vale & Sons", "Vale and Sons", true},
		{"NASA", "Nasa", false}, {"Peña", "Pena", false}, {"Han Jae-won", "Han Jae Won", false},
	} {
		if got := spelling(c.a) == spelling(c.b); got != c.one {
			t.Errorf("%q and %q: one is %v", c.a, c.b, got)
		}
	}
}
