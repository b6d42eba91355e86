package perceptron_test

import (
	"bytes"
	"testing"

	"github.com/variorum-news/variorum/internal/perceptron"
)

// teach learns which of three colours a word has, from its hash and its neighbour's.
func teach() *perceptron.Model {
	l := perceptron.NewLearner(3)
	lessons := []struct {
		word  string
		right int
	}{{"moss", 0}, {"brick", 1}, {"sky", 2}, {"fern", 0}, {"rust", 1}, {"ice", 2}}
	feature := func(w string) uint32 { return perceptron.Mix(1, perceptron.Hash(w), 0) }
	for _, x := range lessons {
		l.Count(feature(x.word))
		l.Count(perceptron.Mix(0, 0, 0))
	}
	l.Start(1)
	for range 5 {
		for _, x := range lessons {
			rows := []int32{l.Row(feature(x.word)), l.Row(perceptron.Mix(0, 0, 0)), l.Row(12345)}
			var s perceptron.Scores
			for _, r := range rows {
				l.Add(&s, r)
			}
			l.Learn(rows, l.Best(&s), x.right)
		}
	}
	return l.Model(10, 1)
}

func TestAModelKnowsWhatItWasTaught(t *testing.T) {
	m := teach()
	for word, want := range map[string]int{"moss": 0, "rust": 1, "ice": 2} {
		var s perceptron.Scores
		m.Add(&s, []uint32{perceptron.Mix(1, perceptron.Hash(word), 0)})
		m.Add(&s, []uint32{perceptron.Mix(9, perceptron.Hash("never seen"), 0)})
		if got := m.Best(&s); got != want {
			t.Errorf("%s: class %d, want %d", word, got, want)
		}
	}
}

func TestAModelIsTheSameBytesEachTimeAndSurvivesThem(t *testing.T) {
	a, _ := teach().AppendBinary(nil)
	b, _ := teach().AppendBinary(nil)
	if !bytes.Equal(a, b) {
		t.Fatal("two learners, two models")
	}
	m, rest, err := perceptron.Read(append(bytes.Clone(a), "rest"...))
	if err != nil || string(rest) != "rest" {
		t.Fatalf("rest %q, error %v", rest, err)
	}
	if again, _ := m.AppendBinary(nil); !bytes.Equal(a, again) {
		t.Error("read and written again, the model is another")
	}
}

func FuzzReadRefusesWhatIsNoModel(f *testing.F) {
	b, _ := teach().AppendBinary(nil)
	f.Add(b)
	f.Add([]byte{})
	f.Add([]byte{3, 255, 255, 255, 255, 15})
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, _, err := perceptron.Read(b); err == nil {
			var s perceptron.Scores
			m.Add(&s, []uint32{7})
		}
	})
}
