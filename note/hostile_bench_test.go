package note_test

import (
	"fmt"
	"strings"
	"testing"
)

// hostile are texts of a given size that a careless rule would read in quadratic time: runs of one
// mark, and news without an end.
var hostile = []struct {
	name string
	unit func(i int) string
}{
	{"one word", same("a")},
	{"full stops", same(".")},
	{"capitals", same("A")},
	{"lines", same("-=")},
	{"arrows", same("~*>")},
	{"faces", same("(:")},
	{"names between dashes", same("Lind – Ada – ")},
	{"quotation marks", same(`"`)},
	{"opening quotation marks", same("“")},
	{"closing quotation marks", same("”")},
	{"marks of two kinds", same("\"“")},
	{"marks within marks", same("“‘«")},
	{"speech that goes on", same("“It rose.”\n\n")},
	{"apostrophes", same("'")},
	{"newlines", same("\n")},
	{"spaces", same(" ")},
	{"initials", same("A. ")},
	{"glued initials", same("A.")},
	{"opening brackets", same("(")},
	{"closing brackets", same(")")},
	{"closed brackets", same("(A) ")},
	{"digits", same("7")},
	{"combining marks", same("\u0301")},
	{"emoji", same("🙂")},
	{"joined emoji", same("👩\u200d")},
	{"Arabic", same("قال الوزير إن الجسر سقط ")},
	{"Chinese", same("桥塌了没有人受伤")},
	{"invalid UTF-8", same("\xff")},
	{"half characters", same("\xe2\x80")},
	{"hyphens", same("-")},
	{"dashes", same("— ")},
	{"spaced full stops", same(" .")},
	{"spaced question marks", same("? ")},
	{"commas", same(",")},
	{"colons", same(":")},
	{"ones and colons", same("1:")},
	{"underscores", same("_")},
	{"at signs", same("x@")},
	{"slashes", same("/")},
	{"bullets", same("• ")},
	{"titles", same("Mr. ")},
	{"footnotes", same("[1]")},
	{"zero width", same("a\u200b")},
	{"soft hyphens", same("a\u00ad")},
	{"marks of direction", same("\u202e")},
	{"names", func(i int) string { return surname(i) + ", " }},
	{"full names", func(i int) string { return "Ada " + surname(i) + ", " }},
	{"presidents", func(i int) string { return "President " + surname(i) + " Wren met " }},
	{"equal surnames", same("Wren, ")},
	{"people of one surname", func(i int) string { return surname(i) + " Wren said. " }},
	{"acronyms", func(i int) string { return "The Calder Harbour Union (CHU) met. " }},
	{"different acronyms", func(i int) string { s := surname(i); return s + " Harbour Union (" + s[:1] + "HU) met " }},
	{"one sentence", same("the river rose and the town of Calder fell and then ")},
	{"title case", same("River Rises In Calder As Town Waits ")},
	{"quotations", same("“It rose,” said Ada Wren. ")},
	{"quotations without a speaker", same("“It rose.” ")},
	{"unclosed quotations", same("“It rose and fell. ")},
	{"said", same("said ")},
	{"said that", same("Wren said that ")},
	{"he", same("he ")},
	{"numbers", func(i int) string { return fmt.Sprint(i, " ") }},
	{"numbers with commas", func(i int) string { return fmt.Sprint(i, ", ") }},
	{"number words", same("one hundred ")},
	{"sums of money", func(i int) string { return fmt.Sprint("$", i, "m ") }},
	{"dates", same("5 March 2014 ")},
	{"weekdays", same("Monday ")},
	{"clock times", same("10:15 ")},
	{"ranges", same("10-15-")},
	{"deaths", same("killed 12 people ")},
	{"scores", same("Calder 2 Harrow 1\n")},
	{"short lines", same("Wren\n")},
	{"sentences", same("The bridge fell. ")},
	{"addresses", same("www.example.org/")},
	{"web addresses", same("http://a ")},
	{"smileys", same(":) ")},
	{"credits", same("Photo: ")},
	{"regards", same("Thanks, Wren ")},
	{"stamps", same("05/03/2014 10:15 AM ")},
	{"list", func(i int) string { return fmt.Sprintf("%d) Bread ", i%99+1) }},
}

func same(s string) func(int) string { return func(int) string { return s } }

// surname is the i-th of many invented surnames, all different for a long time.
func surname(i int) string {
	return string([]byte{'A' + byte(i%26), 'e', 'a' + byte(i/26%26), 'a' + byte(i/676%26), 'o', 'a' + byte(i/17576%26), 'n'})
}

// fill is units up to about size bytes.
func fill(unit func(int) string, size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(unit(i))
	}
	return b.String()
}

// BenchmarkHostile reads 1 MB and 4 MB of each: the MB/s of the two should be alike.
func BenchmarkHostile(b *testing.B) {
	n := newAnnotator(b)
	for _, h := range hostile {
		for _, mb := range []int{1, 4} {
			in := fill(h.unit, mb<<20)
			b.Run(fmt.Sprintf("%s/%dMB", strings.ReplaceAll(h.name, " ", "-"), mb), func(b *testing.B) {
				b.SetBytes(int64(len(in)))
				b.ReportAllocs()
				for b.Loop() {
					n.Annotate(asIs(in))
				}
			})
		}
	}
}
