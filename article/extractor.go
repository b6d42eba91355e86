package article

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/text"
)

// Extractor finds articles in documents. It is immutable once made and safe for concurrent use.
type Extractor struct{ options Options }

// NewExtractor parses the embedded word lists.
func NewExtractor(o Options) (*Extractor, error) { return &Extractor{o}, nil }

// Extract finds the article of a document.
func (x *Extractor) Extract(d input.Doc) (*Article, error) {
	a := &Article{ID: d.Meta.ID, Text: strings.ToValidUTF8(string(d.Body), "\uFFFD")}
	if d.Format == input.Record {
		a.Text = ""
		if err := json.Unmarshal(d.Body, a); err != nil {
			return nil, err
		}
	}
	if len(a.Blocks) == 0 {
		a.Blocks = []Block{{Paragraph, text.Span{End: len(a.Text)}}}
	}
	sum := sha256.Sum256([]byte(a.Text))
	a.SHA256 = hex.EncodeToString(sum[:])
	return a, nil
}
