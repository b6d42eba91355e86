package collate

import (
	"slices"

	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// offset is the type of a time that is counted from another event: "a day after the flood".
const offset note.TimeType = "OFFSET"

// offsets are the lengths of time in a sentence behind which "after" or "before" stands; the value is
// that of the length with the word, "P2D after". Lengths with a number are among the notes; "a day
// after", which as a length is most often a rate ("a dose a day after meals"), is read here.
func (s *sentence) offsets() []note.Time {
	lengths := map[int]note.Time{} // by their ends
	for _, t := range s.times {
		if t.Type == note.Duration {
			lengths[t.Span.End] = t
		}
	}
	var out []note.Time
	for i := 1; i < len(s.tokens); i++ {
		word := s.words[i]
		if word != "after" && word != "before" {
			continue
		}
		if t, ok := lengths[s.tokens[i-1].Span.End]; ok {
			out = append(out, note.Time{Span: t.Span.Cover(s.tokens[i].Span), Type: offset, Value: t.Value + " " + word})
			continue
		}
		code := unitCodes[s.words[i-1]]
		if code != "" && i >= 2 && (s.words[i-2] == "a" || s.words[i-2] == "an" || s.words[i-2] == "one") {
			span := text.Span{Start: s.tokens[i-2].Span.Start, End: s.tokens[i].Span.End}
			out = append(out, note.Time{Span: span, Type: offset, Value: code + " " + word})
		}
	}
	return out
}

// unitCodes are the TIMEX3 values of one unit of time.
var unitCodes = map[string]string{"hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}

// counted is the moment of an offset: its clause is that of the event it is counted from.
func (s *sentence) counted(m note.Time) moment {
	first := slices.IndexFunc(s.tokens, func(k note.Token) bool { return k.Span.Start >= m.Span.End })
	if first < 0 {
		first = len(s.tokens)
	}
	last := first
	for last < len(s.tokens) && (s.tokens[last].Tag != note.Punct || gluedBefore(s.tokens, last) && gluedAfter(s.tokens, last)) {
		last++
	}
	out := moment{telling: s.telling, time: m, sentence: s, clause: s.span, terms: s.means(first, last)}
	if last > first {
		out.clause = text.Span{Start: m.Span.Start, End: s.tokens[last-1].Span.End}
	}
	return out
}

// countAlike is how surely two offsets date one event by the same length from one other; 0 if there is
// no reason to think so.
func (b *bench) countAlike(x, y moment) float64 {
	if x.time.Value != y.time.Value || b.otherPeople(x.sentence, y.sentence) {
		return 0
	}
	from, shared := b.alike(x.terms, y.terms), len(inBoth(x.terms, y.terms))
	if shared == 0 || from < sameSaying || shared == 1 && from < retold {
		return 0
	}
	return from
}

func isOffset(m moment) bool { return m.time.Type == offset }
