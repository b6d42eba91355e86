package text

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
)

// Span is a half-open range of bytes, [Start, End). The zero Span is "nowhere". In JSON it is
// [start,end]. Keep it a named field, never embedded: its MarshalJSON would be promoted.
type Span struct{ Start, End int }

// In returns the bytes of t that the span covers.
func (s Span) In(t string) string { return t[s.Start:s.End] }

// IsZero reports whether the span is nowhere.
func (s Span) IsZero() bool { return s == Span{} }

// Len is the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether all of o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover is the smallest span that holds both; nowhere counts as nothing.
func (s Span) Cover(o Span) Span {
	switch {
	case s.IsZero():
		return o
	case o.IsZero():
		return s
	}
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

// Compare orders spans by start, then by end.
func (s Span) Compare(o Span) int {
	return cmp.Or(cmp.Compare(s.Start, o.Start), cmp.Compare(s.End, o.End))
}

// MarshalJSON writes [start,end].
func (s Span) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, "[%d,%d]", s.Start, s.End), nil
}

// UnmarshalJSON reads [start,end] and refuses a range that ends before it starts.
func (s *Span) UnmarshalJSON(b []byte) error {
	var p [2]int
	if err := json.Unmarshal(b, &p); err != nil {
		return fmt.Errorf("span %s: %w", b, err)
	}
	if p[0] < 0 || p[1] < p[0] {
		return fmt.Errorf("span %s: not a range of bytes", b)
	}
	*s = Span{p[0], p[1]}
	return nil
}

// Cover merges overlapping and touching spans. The result is in order and disjoint; empty spans
// are dropped; the argument is not changed.
func Cover(spans []Span) []Span {
	in := slices.Clone(spans)
	slices.SortFunc(in, Span.Compare)
	var out []Span
	for _, s := range in {
		if s.Len() == 0 {
			continue
		}
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}
