package idf

import (
	"embed"
	"iter"
	"math"
	"strconv"
	"strings"
)

//go:embed data
var data embed.FS

// Table is how many units of text (of UnitWords words each) hold a stem. It is immutable once
// made and safe for concurrent use.
type Table struct {
	units   int
	counts  map[string]int32
	weights []float64 // by the count of a stem, up to the greatest
}

// UnitWords is the length, in words, of the units that a table counts. It is the length of the
// part of an article that tells its event best.
const UnitWords = 150

// unseen is the count of a stem that no unit holds, as if half a unit did.
const unseen = 0.5

// For gives the table of a language (BCP 47: "en", "en-GB"). Of a language without one the table
// is empty, and weighs every stem alike.
func For(lang string) *Table {
	base, _, _ := strings.Cut(lang, "-")
	if base == "" {
		base = "en"
	}
	b, err := data.ReadFile("data/" + strings.ToLower(base) + "/units.txt")
	if err != nil {
		return &Table{}
	}
	return parse(string(b))
}

// parse reads a table: comments, then a line "units N", then a line "stem count" for each stem.
func parse(s string) *Table {
	t := &Table{counts: make(map[string]int32, strings.Count(s, "\n"))}
	most := int32(0)
	for line := range strings.Lines(s) {
		word, count, found := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.ParseInt(count, 10, 32)
		switch {
		case !found || err != nil || word == "#":
		case word == "units" && t.units == 0:
			t.units = int(n)
		default:
			t.counts[word] = int32(n)
			most = max(most, int32(n))
		}
	}
	t.weights = weights(t.units, int(most))
	return t
}

// weights gives the weight of every count up to most.
func weights(units, most int) []float64 {
	out := make([]float64, most+1)
	all := math.Log(float64(units+1) / unseen)
	for n := range out {
		out[n] = math.Log(float64(units+1)/max(unseen, float64(n))) / all
	}
	return out
}

// Weight is how much the stem tells: 0 if it stands in every unit, 1 if in none.
func (t *Table) Weight(stem string) float64 {
	if t.units == 0 {
		return 1
	}
	return t.weights[t.counts[stem]]
}

// Units is the number of units counted.
func (t *Table) Units() int { return t.units }

// Count is the number of units that hold the stem. Stems of one unit alone are not kept: theirs is 0.
func (t *Table) Count(stem string) int { return int(t.counts[stem]) }

// All yields the stems of the table with their counts, in no order that holds.
func (t *Table) All() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for stem, n := range t.counts {
			if !yield(stem, int(n)) {
				return
			}
		}
	}
}
