package apparatus

import (
	"testing"
	"time"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/collate"
)

// told is a reading of one witness.
type told struct {
	number float64
	words  string
	day    int // of May 2031 on which its article was published; 0 if that is not known
	asOf   int // the day that the reading names
	by     string
}

func TestReasonSaysWhyFiguresAreNotTheSame(t *testing.T) {
	for _, test := range []struct {
		name     string
		verdict  collate.Verdict
		develops bool
		told     []told
		want     string
	}{
		{"a count that rises", collate.Differ, true, []told{{9, "nine", 4, 0, ""}, {28, "28", 6, 0, ""}}, "In order of time: nine (4 May), 28 (6 May)."},
		{"two numbers of a day", collate.Differ, true, []told{{9, "Nine", 4, 0, ""}, {12, "12", 6, 0, ""}, {14, "14", 6, 0, ""}, {14, "fourteen", 6, 0, ""}}, "In order of time: nine (4 May), 12, 14 (6 May)."},
		{"the day that the reading names comes first", collate.Differ, true, []told{{9, "nine", 4, 0, ""}, {28, "28", 4, 6, ""}}, "In order of time: nine (4 May), 28 (6 May)."},
		{"a count that falls", collate.Differ, false, []told{{28, "28", 4, 0, ""}, {9, "nine", 6, 0, ""}}, "Counted at other times: all may hold."},
		{"other counters of one day", collate.Differ, false, []told{{400, "400", 4, 0, "the port"}, {350, "350", 4, 0, "the union"}}, "Counted by others: all may hold."},
		{"nothing that tells them apart", collate.Differ, false, []told{{2, "two", 0, 0, ""}, {3, "three", 0, 0, ""}}, "They are not the same, and may all hold."},
		{"what cannot be", collate.Conflict, false, []told{{80, "80 miles", 4, 0, ""}, {125, "125 miles", 6, 0, ""}}, "They cannot all hold."},
		{"one number", collate.Agree, false, []told{{9, "nine", 4, 0, ""}, {9, "9", 6, 0, ""}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := &Sheet{}
			r := &Row{Locus: &collate.Locus{Kind: collate.Figure, Verdict: test.verdict, Develops: test.develops}}
			for i, x := range test.told {
				w := collate.Witness{Siglum: x.words}
				if x.day > 0 {
					w.Published = calendar.On(2031, time.May, x.day)
				}
				reading := collate.Reading{Key: x.words, Value: &x.number, By: x.by}
				if x.asOf > 0 {
					reading.AsOf = calendar.On(2031, time.May, x.asOf)
				}
				s.Columns = append(s.Columns, Column{Witness: w})
				r.Readings = append(r.Readings, reading)
				r.Cells = append(r.Cells, []Cell{{Reading: i}})
				r.Told = append(r.Told, i)
			}
			if got := s.Reason(r); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestOrdersOfSizeDoNotRise(t *testing.T) {
	few, most, many := 100., 1000., 400.
	s := &Sheet{Columns: []Column{{}, {}}}
	r := &Row{Locus: &collate.Locus{Kind: collate.Figure, Verdict: collate.Differ, Readings: []collate.Reading{
		{Key: "hundreds", Value: &few, To: &most, AsOf: calendar.On(2031, time.May, 4)}, {Key: "400", Value: &many, AsOf: calendar.On(2031, time.May, 5)},
	}}, Cells: [][]Cell{{{Reading: 0}}, {{Reading: 1}}}, Told: []int{0, 1}}
	if got, want := s.Reason(r), "Counted at other times: all may hold."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
