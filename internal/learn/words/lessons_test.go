package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
)

// free are the genres of GUM whose texts may be learned from, and for what: the share-alike ones
// for tags alone. The others are non-commercial or may not be changed.
var free = map[string]string{
	"academic": "tags names", "court": "tags names", "interview": "tags names", "news": "tags names", "speech": "tags names",
	"textbook": "tags names", "vlog": "tags names", "bio": "tags", "voyage": "tags",
}

func TestTheListLearnsOnlyFromFreeTexts(t *testing.T) {
	_, lessons, err := parseLessons(lessonFile)
	if err != nil {
		t.Fatal(err)
	}
	if len(lessons) < 700 {
		t.Errorf("%d lessons", len(lessons))
	}
	seen := map[string]bool{}
	for _, l := range lessons {
		if seen[l.set+"/"+l.document] {
			t.Errorf("%s/%s is there twice", l.set, l.document)
		}
		seen[l.set+"/"+l.document] = true
		if strings.Contains(l.licence, "NC") || strings.Contains(l.licence, "ND") || !strings.HasPrefix(l.licence, "CC BY") && l.licence != "public domain" {
			t.Errorf("%s/%s is %s", l.set, l.document, l.licence)
		}
		if !slices.ContainsFunc(sets, func(s set) bool { return s.name == l.set }) {
			t.Errorf("%s is no set", l.set)
		}
		if l.set != "gum" {
			continue
		}
		if genre := strings.Split(l.document, "_")[1]; strings.Split(l.String(), "\t")[3] != free[genre] {
			t.Errorf("%s: %s", l.document, strings.Split(l.String(), "\t")[3])
		}
	}
}

// The list of the tales below, an invented set each.
const tales = "gum\tTALE_news_harbour\tCC BY 4.0\ttags names\t-\tPER:56-64\n" +
	"ewt\ttale\tCC BY-SA 4.0\ttags\t-\t-\n" +
	"wikigold\t000\tCC BY 4.0\tnames\t-\t-\n" +
	"meantime\t7\tCC BY 4.0\tnames\t-\t-\n"

func put(t *testing.T, dir, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// library has the tales in the formats that corpora are published in.
func library(t *testing.T) string {
	dir := t.TempDir()
	put(t, dir, "gum/TALE_news_harbour.conllu", tabbed(harbour))
	put(t, dir, "gum/README.md", "Not of the corpus.")
	put(t, dir, "ewt/tale.conllu", tabbed("1 Go _ VERB _ _ _ _ _ SpaceAfter=No\n2 ! _ PUNCT _ _ _ _ _ _\n"))
	put(t, dir, "wikigold/wikigold.conll.txt", "The O\nRed I-ORG\nLarks I-ORG\n' O\nmen O\nsang O\n\" O\nOh I-MISC\n\" O\n. O\n\nBo I-PER\nLark I-PER\n")
	put(t, dir, "meantime/7.xml", catTale)
	return dir
}

func learnTales(t *testing.T, data, list string, renew bool) (*school, string) {
	t.Helper()
	_, lessons, err := parseLessons(list)
	if err != nil {
		t.Fatal(err)
	}
	var report bytes.Buffer
	s, err := gather(data, lessons, renew, &report)
	if err != nil {
		t.Fatal(err)
	}
	return s, report.String()
}

func TestLessonsWrittenAsCoNLLUTeachTheSame(t *testing.T) {
	first, _ := learnTales(t, library(t), tales, true)
	list := first.list("")
	dir := t.TempDir()
	if err := first.writeFolders(dir); err != nil {
		t.Fatal(err)
	}
	again, report := learnTales(t, dir, list, false)
	if report != "" {
		t.Error(report)
	}
	if !reflect.DeepEqual(first.taught, again.taught) {
		t.Errorf("\n got %+v\nwant %+v", again.taught, first.taught)
	}
	a, err := note.Learn(first.taught)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := note.Learn(again.taught); err != nil || !bytes.Equal(a, b) {
		t.Errorf("other weights (%v)", err)
	}
}

func TestTheNamesOfTheListWinUnlessTheDocumentIsAnother(t *testing.T) {
	dir := library(t)
	first, _ := learnTales(t, dir, tales, true)
	if names := first.taught[0].Names; len(names) != 1 || names[0].Span.In(first.taught[0].Text) != "Ada Wren" {
		t.Errorf("names by rule came before those of the list: %v", names)
	}
	put(t, dir, "gum/TALE_news_harbour.conllu", tabbed(strings.ReplaceAll(harbour, "Wren", "Lark")))
	again, report := learnTales(t, dir, first.list(""), false)
	if !strings.HasPrefix(report, "gum/TALE_news_harbour is not as it was learned from (") || strings.Count(report, "\n") != 1 {
		t.Errorf("report %q", report)
	}
	if len(again.taught[0].Names) != 4 {
		t.Errorf("%v", again.taught[0].Names)
	}
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	for want, change := range map[string]func(dir string){
		"no folder ewt or ewt-train":                      func(dir string) { os.RemoveAll(filepath.Join(dir, "ewt")) },
		"meantime: no file of a known format":             func(dir string) { os.Remove(filepath.Join(dir, "meantime/7.xml")) },
		"wikigold: document 000 is not in":                func(dir string) { put(t, dir, "wikigold/wikigold.conll.txt", "") },
		"document 7 is there twice":                       func(dir string) { put(t, dir, "meantime/again.xml", catTale) },
		`ewt/tale: the token "Go" has no tag`:             func(dir string) { put(t, dir, "ewt/tale.conllu", tabbed("1 Go _ _ _ _ _ _ _ _\n")) },
		"gum/TALE_news_harbour.conllu.gz: unexpected EOF": func(dir string) { put(t, dir, "gum/TALE_news_harbour.conllu.gz", "x") },
		"ewt/tale.conllu:1: 1 columns, not 10":            func(dir string) { put(t, dir, "ewt/tale.conllu", "x") },
		"lessons.tsv: 1 of 1 lines are of a set t":        nil,
	} {
		list := tales
		dir := library(t)
		if change == nil {
			list = "tome\td\tCC BY 4.0\ttags\t-\t-\n"
		} else {
			change(dir)
		}
		_, lessons, err := parseLessons(list)
		if err != nil {
			t.Fatal(err)
		}
		if _, err = gather(dir, lessons, false, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("\n got %v\nwant %s", err, want)
		}
	}
}

func TestTheStatementIsGivenTheNewHash(t *testing.T) {
	file := filepath.Join(t.TempDir(), "WEIGHTS.md")
	put(t, filepath.Dir(file), "WEIGHTS.md", "# Weights\n\nSHA-256 of weights.bin: `"+strings.Repeat("0", 64)+"`\n\nMore.\n")
	hash := strings.Repeat("a1", 32)
	if err := state(file, hash); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(file); err != nil || string(b) != "# Weights\n\nSHA-256 of weights.bin: `"+hash+"`\n\nMore.\n" {
		t.Errorf("%s (%v)", b, err)
	}
	put(t, filepath.Dir(file), "WEIGHTS.md", "# Weights\n")
	if err := state(file, hash); err == nil || !strings.Contains(err.Error(), "WEIGHTS.md: no line that begins with") {
		t.Errorf("%v", err)
	}
}
