// Command story fits the weights of the evidence that two articles tell one event.
//
//	go -C internal/learn run ./story DIR...
//
// Each DIR is a set: docs.jsonl.gz, and gold.tsv (article, story) or pairs.tsv (article, article,
// 1 or 0). It prints the weights as Go, for story/evidence.go. The evidence holds no words, only
// cosines, times and counts.
package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/variorum-news/variorum"
	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/learn/linear"
	"github.com/variorum-news/variorum/story"
)

const (
	// window is a day wider than that of a story, so that the weight of a day is seen.
	window = 4 * 24 * time.Hour
	// rounds is the number of Newton steps; the weights stand still after about eight.
	rounds = 12
	// ridge keeps weights small that few pairs ask for.
	ridge = 3e-4
)

// example is a pair whose answer is known.
type example struct {
	evidence []float64
	same     bool
	weight   float64
}

func main() {
	var all []example
	for _, dir := range os.Args[1:] {
		set, err := examples(dir)
		if err != nil {
			log.Fatalf("%s: %v", dir, err)
		}
		fmt.Fprintf(os.Stderr, "%s: %d pairs\n", filepath.Base(dir), len(set))
		all = append(all, set...)
	}
	w := fit(all)
	for i, name := range story.Measures() {
		fmt.Printf("\t%s: %.2f,\n", name, w[i])
	}
}

// examples are the pairs of one set. All articles of a set weigh alike, however many pairs they
// are in, and the set weighs as the root of their number.
func examples(dir string) ([]example, error) {
	answer, err := gold(dir)
	if err != nil {
		return nil, err
	}
	ps, err := profiles(filepath.Join(dir, "docs.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	var out []example
	var ends [][2]string
	pairsOf := map[string]float64{}
	for p := range story.Pairs(ps, story.Options{Window: window}) {
		pairsOf[p.A]++
		pairsOf[p.B]++
		if same, known := answer(p.A, p.B); known {
			out = append(out, example{p.Evidence, same, 0})
			ends = append(ends, [2]string{p.A, p.B})
		}
	}
	total := 0.0
	for i, e := range ends {
		out[i].weight = 1 / math.Sqrt(pairsOf[e[0]]*pairsOf[e[1]])
		total += out[i].weight
	}
	for i := range out {
		out[i].weight *= math.Sqrt(float64(len(pairsOf))) / total
	}
	return out, nil
}

func profiles(path string) ([]story.Profile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	as, _ := variorum.Annotated(context.Background(), input.Read(r, path, input.Options{}), variorum.Options{})
	var out []story.Profile
	for _, a := range as {
		out = append(out, story.Describe(a))
	}
	return out, nil
}

// gold reads who belongs together.
func gold(dir string) (answer func(a, b string) (same, known bool), err error) {
	if b, err := os.ReadFile(filepath.Join(dir, "pairs.tsv")); err == nil {
		labels := map[[2]string]bool{}
		for _, r := range rows(b) {
			labels[[2]string{min(r[0], r[1]), max(r[0], r[1])}] = strings.HasPrefix(r[2], "1")
		}
		return func(a, b string) (bool, bool) {
			same, known := labels[[2]string{min(a, b), max(a, b)}]
			return same, known
		}, nil
	}
	b, err := os.ReadFile(filepath.Join(dir, "gold.tsv"))
	if err != nil {
		return nil, err
	}
	of := map[string]string{}
	for _, r := range rows(b) {
		of[r[0]] = r[1]
	}
	return func(a, b string) (bool, bool) {
		return of[a] == of[b], of[a] != "" && of[b] != ""
	}, nil
}

func rows(b []byte) (out [][]string) {
	for line := range strings.Lines(string(b)) {
		if r := strings.Split(strings.TrimSpace(line), "\t"); len(r) > 1 && !strings.HasPrefix(line, "#") {
			out = append(out, r)
		}
	}
	return out
}

// fit is a logistic regression by Newton's method.
func fit(xs []example) []float64 {
	n := len(story.Measures())
	total := 0.0
	for _, x := range xs {
		total += x.weight
	}
	w := make([]float64, n)
	for range rounds {
		gradient := make([]float64, n)
		curve := make([][]float64, n)
		for i := range curve {
			curve[i] = make([]float64, n)
			curve[i][i] = ridge
			gradient[i] = ridge * w[i]
		}
		for _, x := range xs {
			z := 0.0
			for i := range w {
				z += w[i] * x.evidence[i]
			}
			p := 1 / (1 + math.Exp(-z))
			y := 0.0
			if x.same {
				y = 1
			}
			for i := range w {
				gradient[i] += x.weight / total * (p - y) * x.evidence[i]
				for j := range w {
					curve[i][j] += x.weight / total * p * (1 - p) * x.evidence[i] * x.evidence[j]
				}
			}
		}
		for i, d := range linear.Solve(curve, gradient) {
			w[i] -= d
		}
	}
	return w
}
