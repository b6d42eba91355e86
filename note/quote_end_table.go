package note

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// endData says how much each set of traits speaks for the end of a clause. internal/learn/ends makes it.
//
//go:embed data/en/ends.txt
var endData string

// endTemplates are the sets of traits that have a weight together; the empty one is there always.
var endTemplates = [...][]int{
	{},
	{traitBreak, traitNext},
	{traitNext, traitCue},
	{traitBreak, traitCue},
	{traitNext, traitVerb},
	{traitCue, traitVerb},
	{traitLength, traitBreak},
	{traitRest, traitBreak},
	{traitCommas},
	{traitRule, traitBreak},
	{traitHost, traitMain, traitBreak},
	{traitNext, traitMain},
	{traitMain, traitTense, traitCue},
	{traitMain, traitTense, traitBreak},
	{traitNext, traitOccasion},
	{traitSpeech, traitBreak},
}

// endTable gives how likely a clause ends at a place, if it goes on up to there.
type endTable struct {
	offsets [len(endTemplates)]int // in weights, of each template
	weights []float64
}

func newEndTable() *endTable {
	t := &endTable{}
	n := 0
	for i, template := range endTemplates {
		t.offsets[i] = n
		size := 1
		for _, trait := range template {
			size *= len(traitNames[trait].values)
		}
		n += size
	}
	t.weights = make([]float64, n)
	return t
}

// readEndTable reads lines of traits, a tab, and their weight in hundredths.
func readEndTable(data string) (*endTable, error) {
	t := newEndTable()
	rows := make(map[string]int, len(t.weights))
	for i := range t.weights {
		rows[t.name(i)] = i
	}
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, weight, _ := strings.Cut(strings.TrimSpace(line), "\t")
		row, known := rows[name]
		n, err := strconv.Atoi(weight)
		if !known || err != nil {
			return nil, fmt.Errorf("ends: line %q", line)
		}
		t.weights[row] = float64(n) / 100
	}
	return t, nil
}

// rows are the weights that apply to a place.
func (t *endTable) rows(of traits) (rows [len(endTemplates)]int) {
	for i, template := range endTemplates {
		at := 0
		for _, trait := range template {
			at = at*len(traitNames[trait].values) + int(of[trait])
		}
		rows[i] = t.offsets[i] + at
	}
	return rows
}

func (t *endTable) chance(of traits) float64 {
	sum := 0.0
	for _, row := range t.rows(of) {
		sum += t.weights[row]
	}
	return 1 / (1 + math.Exp(-sum))
}

// name is how the table calls a weight: "break=comma next=relative".
func (t *endTable) name(row int) string {
	i := len(endTemplates) - 1
	for t.offsets[i] > row {
		i--
	}
	row -= t.offsets[i]
	template := endTemplates[i]
	words := make([]string, len(template))
	for k := len(template) - 1; k >= 0; k-- {
		trait := traitNames[template[k]]
		words[k] = trait.name + "=" + trait.values[row%len(trait.values)]
		row /= len(trait.values)
	}
	if len(words) == 0 {
		return "always"
	}
	return strings.Join(words, " ")
}
