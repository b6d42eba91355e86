package page_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article/page"
	"github.com/variorum-news/variorum/internal/golden"
	"golang.org/x/text/encoding/htmlindex"
)

// places are the names of the bits of page.Place, in order.
var places = strings.Fields("article main nav header footer aside form figure caption quote list table button pre hidden unshown aria-hidden")

func TestBlocksStandWhereAReaderSeesThem(t *testing.T) {
	golden.Run(t, "testdata/blocks/*.txt", func(t *testing.T, in map[string]string) string {
		p, err := page.Parse([]byte(in["in.html"]), "")
		if err != nil {
			return err.Error()
		}
		check(t, p)
		var b strings.Builder
		for i := range p.Blocks {
			one := &p.Blocks[i]
			var boxes []string
			for box := range p.Around(one) {
				boxes = append(boxes, strings.TrimSpace(box.Tag+" "+box.Names))
			}
			fmt.Fprintf(&b, "%s\n\t%s", one.Text, strings.Join(boxes, " < "))
			for bit, name := range places {
				if one.Place.Has(1 << bit) {
					fmt.Fprintf(&b, "; in %s", name)
				}
			}
			if one.Links+one.Strong > 0 {
				fmt.Fprintf(&b, "; %d linked, %d strong", one.Links, one.Strong)
			}
			if one.Inline != "" {
				fmt.Fprintf(&b, "; inline %s", one.Inline)
			}
			b.WriteByte('\n')
		}
		return b.String()
	})
}

// written are texts in the languages that other encodings than UTF-8 were made for.
var written = []struct{ encoding, lang, text string }{
	{"windows-1252", "de", "Die Fähre „Marigold“ ist vor Ostrova gesunken – alle wurden gerettet, für die Rückkehr sorgten Fischer."},
	{"windows-1252", "fr", "Le ferry « Marigold » a coulé près d’Ostrova ; tous les passagers ont été sauvés, a déclaré la capitainerie."},
	{"windows-1251", "ru", "Паром «Маригольд» затонул у Островы, все девяносто человек были спасены рыбаками из трёх деревень."},
	{"koi8-r", "ru", "Паром затонул у Островы, все девяносто человек были спасены рыбаками из трёх деревень в пятницу ночью."},
	{"windows-1250", "pl", "Prom „Marigold” zatonął koło Ostrovy, wszystkich dziewięćdziesięciu pasażerów uratowali rybacy, łącznie z dziećmi."},
	{"windows-1257", "lt", "Keltas „Marigold“ nuskendo prie Ostrovos, visi žmonės išgelbėti, pranešė uosto tarnyba šeštadienį, įvykį tiria."},
	{"windows-1254", "tr", "Feribot Ostrova açıklarında battı, doksan yolcunun tümü balıkçılar tarafından kurtarıldı, dün gece açıklandı."},
	{"windows-1253", "el", "Το φέρι βυθίστηκε στα ανοιχτά της Οστρόβα και σώθηκαν όλοι οι επιβάτες, είπε το λιμεναρχείο."},
	{"windows-1256", "ar", "غرقت العبارة قرب أوستروفا يوم الجمعة وتم إنقاذ جميع الركاب التسعين، بحسب مكتب الميناء."},
	{"windows-1255", "he", "המעבורת טבעה מול אוסטרובה ביום שישי וכל תשעים הנוסעים ניצלו, כך הודיע משרד הנמל."},
	{"shift_jis", "ja", "フェリーは金曜日の夜、オストロバ沖で沈没したが、乗客九十人は全員救助されたと港湾事務所は述べた。"},
	{"euc-jp", "ja", "フェリーは金曜日の夜、オストロバ沖で沈没したが、乗客九十人は全員救助されたと港湾事務所は述べた。"},
	{"gb18030", "zh", "渡轮周五晚上在奥斯特罗瓦附近沉没，船上的九十名乘客全部获救，港务局这样说。调查将在周一开始。"},
	{"big5", "zh", "渡輪在週五晚上沉沒，船上的九十名乘客全部獲救，港務局這樣說。調查將在週一開始，這是我們國家的大事。"},
	{"euc-kr", "ko", "여객선이 금요일 밤 오스트로바 앞바다에서 침몰했지만 승객 아흔 명은 모두 구조되었다고 항만 사무소가 밝혔다."},
}

func TestAPageIsDecodedWhateverItDeclares(t *testing.T) {
	for _, w := range written {
		e, err := htmlindex.Get(w.encoding)
		if err != nil {
			t.Fatal(err)
		}
		for name, head := range map[string]string{
			"declared":   `<meta charset="` + w.encoding + `">`,
			"undeclared": ``,
			"mistaken":   `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`,
		} {
			b, err := e.NewEncoder().String(`<html lang="` + w.lang + `">` + head + "<p>" + w.text)
			if err != nil {
				t.Fatalf("%s: %v", w.encoding, err)
			}
			p, err := page.Parse([]byte(b), "")
			if err != nil || len(p.Blocks) != 1 || p.Blocks[0].Text != w.text {
				t.Errorf("%s, %s: read as %s: %v %v", w.encoding, name, p.Encoding, p.Blocks, err)
				continue
			}
			warned := map[string]page.Warning{"undeclared": page.Undeclared, "mistaken": page.Mistaken}[name]
			if warned == "" && len(p.Warnings) > 0 || warned != "" && (len(p.Warnings) != 1 || p.Warnings[0] != warned) {
				t.Errorf("%s, %s: warnings %q", w.encoding, name, p.Warnings)
			}
		}
		b, _ := e.NewEncoder().String("<p>" + w.text)
		if p, err := page.Parse([]byte(b), w.encoding); err != nil || p.Blocks[0].Text != w.text {
			t.Errorf("%s, said by transport: %v %v", w.encoding, p.Blocks, err)
		}
	}
}

func TestALanguageIsNotNeededToTellEncodingsApart(t *testing.T) {
	for _, w := range written {
		if w.encoding == "windows-1254" || w.encoding == "koi8-r" {
			continue // the letters of these are hardly rarer in another encoding
		}
		e, _ := htmlindex.Get(w.encoding)
		b, _ := e.NewEncoder().String("<p>" + w.text)
		if p, err := page.Parse([]byte(b), ""); err != nil || p.Blocks[0].Text != w.text {
			t.Errorf("%s: read as %s: %v %v", w.encoding, p.Encoding, p.Blocks, err)
		}
	}
}

func TestValidUTF8WinsOverWhatIsDeclared(t *testing.T) {
	const text = "Fähre gesunken – alle gerettet"
	for in, want := range map[string]string{
		`<meta charset="iso-8859-1"><p>` + text:         text,
		"\xFE\xFF\x00<\x00p\x00>\x00F\x00\xE4":          "Fä",
		"\xFF\xFE<\x00p\x00>\x00F\x00\xE4\x00":          "Fä",
		`<p>` + strings.Repeat(text, 20) + "\x93":       strings.Repeat(text, 20) + "“",
		"<meta charset=iso-2022-jp><p>\x1b$B%U%'\x1b(B": "フェ",
	} {
		p, err := page.Parse([]byte(in), "")
		if err != nil || len(p.Blocks) != 1 || p.Blocks[0].Text != want {
			t.Errorf("%q: %v, %v", in, p, err)
		}
	}
}
