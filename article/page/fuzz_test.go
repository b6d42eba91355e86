package page_test

import (
	"testing"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article/page"
)

func FuzzAnyBytesAreReadIntoBlocksWithinTheirBoxes(f *testing.F) {
	f.Add([]byte(`<html lang="de"><meta charset=windows-1252><body><p>F`+"\xe4"+`hre<br><br>gesunken<table><p>x`), "")
	f.Add([]byte("<div hidden><a href=x><p>The <b>ferry</a> sank</b><ul><li>x<svg><p>y</template>"), "shift_jis")
	f.Add([]byte("\xff\xfe<\x00p\x00>\x00a\x00"), "utf-16")
	f.Add([]byte("<plaintext></p><x-y a='&#0;&nbsp'>\u202e\u00ad"), "\x00")
	f.Fuzz(func(t *testing.T, b []byte, charset string) {
		p, err := page.Parse(b, charset)
		if err != nil {
			return // it is binary
		}
		check(t, p)
		if !utf8.ValidString(p.Opinion()) {
			t.Error("the opinion is not valid UTF-8")
		}
	})
}
