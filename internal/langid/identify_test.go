package langid_test

import (
	"os"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/internal/langid"
)

func newTable(t testing.TB) *langid.Table {
	t.Helper()
	x, err := langid.New()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// sentences of the test data: the language, then the sentence.
func sentences(t testing.TB) [][2]string {
	t.Helper()
	b, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for line := range strings.Lines(string(b)) {
		if tag, s, found := strings.Cut(strings.TrimSpace(line), " "); found && tag != "#" {
			out = append(out, [2]string{strings.Trim(tag, "-"), s})
		}
	}
	return out
}

func TestASentenceTellsItsLanguage(t *testing.T) {
	x := newTable(t)
	for _, c := range sentences(t) {
		if got := x.Identify(c[1]); got != c[0] {
			t.Errorf("%q is told for %q: %s", c[0], got, c[1])
		}
	}
}

func TestATextOfAnotherScriptOrLanguageIsNotTakenForEnglish(t *testing.T) {
	x := newTable(t)
	for _, c := range sentences(t) {
		if len(strings.Fields(c[1])) < 12 && c[0] == "" {
			continue
		}
		if got := x.MayBeEnglish(c[1]); got != (c[0] == "en") {
			t.Errorf("%q may be English: %v: %s", c[0], got, c[1])
		}
	}
	for _, s := range []string{"", "12.5", "Hello World.", "Ferry sinks", "FLOODS HIT CALDER", "Wren, Tolland to meet in Calder", "Ada Wren left Calder.", "Omar al-Haddad won 3-2."} {
		if !x.MayBeEnglish(s) {
			t.Errorf("%q cannot be English", s)
		}
		if got := x.Identify(s); got != "" && got != "en" {
			t.Errorf("%q is told for %s", s, got)
		}
	}
}

func TestWhatIsSaidHoldsUnlessTheTextIsPlainlyInAnotherLanguage(t *testing.T) {
	x := newTable(t)
	in := map[string]string{}
	for _, c := range sentences(t) {
		in[c[0]] += strings.Repeat(c[1]+" ", 2)
	}
	for _, c := range []struct{ name, said, text, want string }{
		{"the template of a site", "en", in["ru"], "ru"},
		{"another language of the same letters", "en-US", in["de"], "de"},
		{"a script of one language", "en", in["el"], "el"},
		{"what is said is right", "de-AT", in["de"], "de-AT"},
		{"a text too short to tell", "en", "Guten Abend, Herr Tolland.", "en"},
		{"a short text in another language", "en", "Der Minister kam nicht, und niemand wusste, wo er war.", "de"},
		{"a few words in another script", "en", "Мост рухнул.", "und"},
		{"a short text in another script", "en", "Мост рухнул в понедельник. «Это трагедия», — заявил мэр Иван Лосев. Погибли 14 человек.", "ru"},
		{"a few words in a script of one language", "de", "桥梁倒塌。", "zh"},
		{"Serbian in its other script", "sr", in["ru"][:40], "sr"},
		{"English where another script was said", "ru", "Ada Wren left.", "ru"},
		{"a language known a little", "en", "Mkuu wa bandari alisema Jumatatu kwamba kivuko kiliondoka gatini na milango ikiwa wazi, na abiria kumi na wanne hawajulikani walipo hadi sasa, polisi walisema.", "und"},
		{"English with names from elsewhere", "en", "Carlos Rueda Zafra, Ana de la Torre and José Luis Rincón y Gámez spoke on Monday. De la Torre said no.", "en"},
		{"no tag", "klingon!!", in["de"], "de"},
		{"no tag and no text that tells", "x-default", "12.5", ""},
		{"a name of a language", "English", in["en"], "en"},
		{"a tag with dirt behind it", "de-<b>", in["de"], "de"},
		{"a headline in another language", "en", "Guten Abend " + in["en"], "en"},
		{"an article that quotes another", "en", in["en"] + in["en"] + in["ru"], "en"},
		{"a language that is not known", "tlh", in["en"], "tlh"},
		{"a close kin", "hr", in["sr"], "hr"},
		{"another name", "no", in["nb"], "no"},
		{"nothing said", "", in["fr"], "fr"},
		{"said to be not known", "und", in["fr"], "fr"},
		{"one that only guards others", "es", "Toa persona tien drechu a la vida, a la llibertá y a la so seguranza personal, y nun puen quitá-ylo nin les autoridaes nin otros, porque ye un drechu de toos.", "es"},
	} {
		if got := x.Settle(c.said, c.text); got != c.want {
			t.Errorf("%s: %q of %.60q: got %q, want %q", c.name, c.said, c.text, got, c.want)
		}
	}
}

func TestOtherNamesOfALanguage(t *testing.T) {
	for in, want := range map[string]string{"de-AT": "de", "EN_us": "en", "nb-NO": "nb", "no": "nb", "iw": "he", "zh-Hant-TW": "zh", "": "", "eng": "en", " fr ": "fr", "English": "", "x-default": "", "5": "", "<b>": "", "klingon!!": "", "\u202ede": ""} {
		if got := langid.Base(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func FuzzIdentify(f *testing.F) {
	for _, c := range sentences(f) {
		f.Add(c[1])
	}
	f.Add("\xff\xfe")
	f.Add(strings.Repeat("a", 1000))
	x := newTable(f)
	f.Fuzz(func(t *testing.T, s string) {
		if once, again := x.Identify(s), x.Identify(s); once != again {
			t.Errorf("%q and %q for %q", once, again, s)
		}
		x.MayBeEnglish(s)
		x.Settle("en", s)
	})
}
