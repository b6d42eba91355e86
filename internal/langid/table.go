package langid

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"sort"
)

//go:embed data/languages.bin
var tableFile string

// magic opens the table file; its last byte is the version of the form.
const magic = "VLI\x01"

// Table holds what is known of the languages. It is immutable once made.
//
// Its file: magic, then for each family of languages, until the file ends: the tags of its
// languages, separated by spaces, with a "-" before those that are only known so as not to be
// taken for another, as a string; for each language the percentage of running text that its words
// are, in a byte; the number of grams, their keys, a row of costs for each; the
// number of words, their keys, the number of the first posting of each and of all, then the
// postings: language and cost. Keys are hashes in order, numbers are 32 bits, little-endian; costs
// are one byte, strings have their length before them.
type Table struct {
	families []family
}

// family is the languages of one script.
type family struct {
	script script
	langs  []language
	grams  keys
	rows   string // a cost for each gram and language
	words  keys
	starts string
	posts  string // language, cost
}

type language struct {
	tag     string
	minor   bool // known by one text only
	covered int  // percent of running text that its words in the table are
}

// keys are hashes in order.
type keys string

func (k keys) len() int { return len(k) / 4 }

func (k keys) at(i int) uint32 { return u32(string(k), i) }

// find gives the place of key h, or -1.
func (k keys) find(h uint32) int {
	n := k.len()
	i := sort.Search(n, func(i int) bool { return k.at(i) >= h })
	if i < n && k.at(i) == h {
		return i
	}
	return -1
}

func u32(s string, i int) uint32 {
	return uint32(s[4*i]) | uint32(s[4*i+1])<<8 | uint32(s[4*i+2])<<16 | uint32(s[4*i+3])<<24
}

// New reads the embedded table.
func New() (*Table, error) { return parse(tableFile) }

func parse(s string) (*Table, error) {
	if len(s) < len(magic) || s[:len(magic)] != magic {
		return nil, fmt.Errorf("table of languages: not one of version %d", magic[3])
	}
	r := reader{s: s[len(magic):]}
	t := &Table{}
	for len(r.s) > 0 && !r.short {
		f := family{script: script(r.text()), langs: parseTags(r.text())}
		for i, c := range []byte(r.take(len(f.langs))) {
			f.langs[i].covered = int(c)
		}
		n := r.number()
		f.grams = keys(r.take(4 * n))
		f.rows = r.take(n * len(f.langs))
		n = r.number()
		f.words = keys(r.take(4 * n))
		f.starts = r.take(4 * (n + 1))
		f.posts = r.take(2 * r.number())
		t.families = append(t.families, f)
	}
	if r.short {
		return nil, fmt.Errorf("table of languages: it ends early")
	}
	return t, nil
}

type reader struct {
	s     string
	short bool
}

func (r *reader) take(n int) string {
	if n < 0 || n > len(r.s) {
		r.short = true
		return ""
	}
	s := r.s[:n]
	r.s = r.s[n:]
	return s
}

func (r *reader) number() int {
	if s := r.take(4); s != "" {
		return int(u32(s, 0))
	}
	return 0
}

func (r *reader) text() string { return r.take(r.number()) }

func appendText(b []byte, s string) []byte { return append(appendNumber(b, len(s)), s...) }

func appendNumber(b []byte, n int) []byte { return binary.LittleEndian.AppendUint32(b, uint32(n)) } //nolint:gosec // a table is far smaller
