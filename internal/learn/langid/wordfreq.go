package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"unicode"

	"github.com/variorum-news/variorum/internal/langid"
)

// mostWords is how many words of a list are read, the most frequent first.
const mostWords = 25_000

// readFrequencies reads a list of wordfreq: in MessagePack, an array of a header and, for each
// frequency of 0, -1, -2 … centibels, an array of the words of that frequency.
func readFrequencies(name string) ([]langid.Count, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	p := &packed{r: bytes.NewReader(b)}
	n, err := p.array()
	if err != nil {
		return nil, err
	}
	if err := p.skipHeader(); err != nil {
		return nil, err
	}
	var out []langid.Count
	for centibels := range n - 1 {
		words, err := p.array()
		if err != nil {
			return nil, err
		}
		for range words {
			w, err := p.text()
			if err != nil {
				return nil, err
			}
			out = appendParts(out, w, math.Pow(10, -float64(centibels)/100))
		}
		if len(out) > mostWords {
			break
		}
	}
	return out, nil
}

// appendParts appends the runs of letters of a word: "qu" and "il" of "qu'il".
func appendParts(out []langid.Count, w string, share float64) []langid.Count {
	for _, part := range strings.FieldsFunc(strings.ToLower(w), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && r != '\u200c' }) {
		out = append(out, langid.Count{Word: part, Share: share})
	}
	return out
}

// packed reads the few kinds of MessagePack that the lists have.
type packed struct{ r *bytes.Reader }

var errKind = errors.New("not a list of wordfreq")

func (p *packed) array() (int, error) {
	k, err := p.r.ReadByte()
	switch {
	case err != nil:
		return 0, err
	case k&0xF0 == 0x90:
		return int(k & 0x0F), nil
	case k == 0xDC:
		return p.number(2)
	case k == 0xDD:
		return p.number(4)
	}
	return 0, fmt.Errorf("%w: array %#x", errKind, k)
}

func (p *packed) text() (string, error) {
	k, err := p.r.ReadByte()
	n := 0
	switch {
	case err != nil:
	case k&0xE0 == 0xA0:
		n = int(k & 0x1F)
	case k == 0xD9:
		n, err = p.number(1)
	case k == 0xDA:
		n, err = p.number(2)
	default:
		err = fmt.Errorf("%w: text %#x", errKind, k)
	}
	if err != nil {
		return "", err
	}
	b := make([]byte, n)
	_, err = io.ReadFull(p.r, b)
	return string(b), err
}

func (p *packed) number(bytes int) (int, error) {
	b := make([]byte, 8)
	_, err := io.ReadFull(p.r, b[8-bytes:])
	return int(binary.BigEndian.Uint64(b)), err //nolint:gosec // at most four bytes are read
}

// skipHeader reads over a map from texts to texts or small numbers.
func (p *packed) skipHeader() error {
	k, err := p.r.ReadByte()
	if err != nil || k&0xF0 != 0x80 {
		return fmt.Errorf("%w: header", errKind)
	}
	for range int(k & 0x0F) {
		if _, err := p.text(); err != nil {
			return err
		}
		v, err := p.r.ReadByte()
		if err != nil {
			return err
		}
		if v < 0x80 { // a small number
			continue
		}
		if err := p.r.UnreadByte(); err != nil {
			return err
		}
		if _, err := p.text(); err != nil {
			return err
		}
	}
	return nil
}
