package wire

import (
	"math/rand/v2"
	"strings"
)

// sentence is its words, and whose they are if they are quoted.
type sentence struct {
	words []string
	by    string
}

// quoted is how many of a hundred sentences somebody says.
const quoted = 15

// sentences makes at least so many words of an article with a cast of its own.
func (s *Stream) sentences(r *rand.Rand, words int) []sentence {
	cast := make([]string, 6)
	for i := range cast {
		cast[i] = one(r, s.words.names)
	}
	var out []sentence
	for words > 0 {
		next := sentence{words: s.clauses(r, cast)}
		if r.IntN(100) < quoted {
			next.by = one(r, cast)
		}
		words -= len(next.words)
		out = append(out, next)
	}
	return out
}

// plain is sentences without a quotation.
func (s *Stream) plain(r *rand.Rand, words int) []sentence {
	out := s.sentences(r, words)
	for i := range out {
		out[i].by = ""
	}
	return out
}

// clauses makes the words of a sentence: two or three shapes on end.
func (s *Stream) clauses(r *rand.Rand, cast []string) []string {
	out := make([]string, 0, 32)
	for range 2 + r.IntN(2) {
		for _, part := range []byte(one(r, shapes)) {
			if part == 'S' {
				out = append(out, strings.Fields(one(r, phrases))...)
				continue
			}
			out = append(out, s.words.word(r, part, cast))
		}
	}
	return out
}

func count(ss []sentence) int {
	n := 0
	for _, s := range ss {
		n += len(s.words)
	}
	return n
}

// excerpt is a fifth to a half of the sentences, on end, three at least.
func excerpt(r *rand.Rand, ss []sentence) []sentence {
	n := min(len(ss), max(3, int(float64(len(ss))*(.2+.3*r.Float64()))))
	at := r.IntN(len(ss) - n + 1)
	return ss[at : at+n : at+n]
}

// cut drops sentences until the share is left.
func cut(r *rand.Rand, ss []sentence, share float64) []sentence {
	var out []sentence
	for i, s := range ss {
		if i == 0 || r.Float64() < share {
			out = append(out, s)
		}
	}
	return out
}

// edit replaces and deletes shares of the words; names and figures stay.
func (s *Stream) edit(r *rand.Rand, ss []sentence, replaced, deleted float64) []sentence {
	out := make([]sentence, len(ss))
	for i, old := range ss {
		out[i].by = old.by
		for _, w := range old.words {
			switch p := r.Float64(); {
			case w[0] < 'a':
			case p < replaced:
				w = s.other(r)
			case p < replaced+deleted:
				continue
			}
			out[i].words = append(out[i].words, w)
		}
	}
	return out
}

// everyNth replaces every n-th word, whatever it is.
func (s *Stream) everyNth(r *rand.Rand, ss []sentence, n int) []sentence {
	out := make([]sentence, len(ss))
	at := r.IntN(n)
	for i, old := range ss {
		out[i] = sentence{append([]string{}, old.words...), old.by}
		for k := range out[i].words {
			if at++; at%n == 0 {
				out[i].words[k] = s.other(r)
			}
		}
	}
	return out
}

// other is a word that stands for another: as often a noun, an adjective and a function word.
func (s *Stream) other(r *rand.Rand) string {
	return s.words.word(r, "nadp"[r.IntN(4)], nil)
}

// move puts a tenth of the sentences elsewhere.
func move(r *rand.Rand, ss []sentence) []sentence {
	for range len(ss) / 10 {
		i, k := r.IntN(len(ss)), r.IntN(len(ss))
		ss[i], ss[k] = ss[k], ss[i]
	}
	return ss
}

// frames are texts in which only names and figures change.
var frames = []string{
	"The outlook for N on w : highs near F degrees and lows near F , with winds of F miles an hour from the north and a F percent chance of rain . " +
		"In N expect F degrees by noon and F by the evening . Sunset is at F and sunrise at F . Sailors off N should watch for waves of F feet . The outlook is renewed every six hours .",
	"N beat N F to F on w before a crowd of F . N scored F points and N added F for the visitors , who led by F at the half . N had F rebounds and F assists . " +
		"N has now won F of its last F games and plays N on w . N dropped its third in a row and is F games behind N in the standings .",
	"Shares in N closed F points higher on w at F , with F stocks up and F down . N gained F percent and N lost F percent . Volume was F million shares , against a mean of F million . " +
		"Oil stood at F a barrel and gold at F an ounce . The currency was quoted at F , after F late on w .",
}

// fill sets names and figures into a frame, four times over.
func (s *Stream) fill(r *rand.Rand, frame int) []sentence {
	var out []sentence
	for range 4 {
		for _, part := range strings.Split(frames[frame], " . ") {
			var words []string
			for _, w := range strings.Fields(part) {
				switch w {
				case "N":
					w = one(r, s.words.names)
				case "F":
					w = figure(r)
				case "w":
					w = one(r, weekdays)
				case ":", ",", ".":
					continue
				}
				words = append(words, w)
			}
			out = append(out, sentence{words: words})
		}
	}
	return out
}
