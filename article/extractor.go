package article

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/text"
)

// Extractor finds articles in documents. It is immutable once made and safe for concurrent use.
type Extractor struct {
	options Options
	lexicon *lexicon
}

// NewExtractor parses the embedded word lists.
func NewExtractor(o Options) (*Extractor, error) {
	x, err := newLexicon()
	if err != nil {
		return nil, err
	}
	return &Extractor{o, x}, nil
}

// Extract finds the article of a document. The text of a record is taken as it is; of a text file
// it is the file, with bytes that are not valid UTF-8 repaired. A record that has blocks keeps them
// and all it says; else blocks, headline, byline, dates and credit come from the shape of the lines.
//
// Of a web page the text is made of what lies in the article's region.
//
// The error is ErrNoArticle if there is no text, and otherwise says what cannot stand as it is: an ID,
// blocks that do not fit the text.
func (x *Extractor) Extract(d input.Doc) (*Article, error) {
	var a *Article
	var err error
	switch d.Format {
	case input.HTML:
		a, err = x.html(d)
	case input.Record:
		a, err = x.record(d)
	default:
		a, err = x.text(d)
	}
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(a.Text))
	a.SHA256 = hex.EncodeToString(sum[:])
	if a.ID == "" {
		a.ID = idFor(a)
	}
	if err := checkID(a.ID); err != nil {
		return nil, err
	}
	return a, nil
}

// idBytes is how much of a hash stands for an article without an ID: two of a million articles clash
// with a chance of one in a thousand million.
const idBytes = 10

// idFor is a hash of URI and text, the same on every machine.
func idFor(a *Article) string {
	sum := sha256.Sum256([]byte(a.URI + "\x00" + a.Text))
	return hex.EncodeToString(sum[:idBytes])
}

// text finds the article of a plain text.
func (x *Extractor) text(d input.Doc) (*Article, error) {
	a := &Article{
		ID: d.Meta.ID, URI: d.Meta.URI, Outlet: d.Meta.Outlet, Title: strings.TrimSpace(d.Meta.Title), Lang: d.Meta.Lang,
		Text: repaired(d.Body), PublishedFrom: FromUnknown,
	}
	r := record{}
	if d.Meta.Published != "" {
		r["published"] = fmt.Appendf(nil, "%q", d.Meta.Published)
	}
	if date, known := r.date(x.lexicon, publishedNames); known {
		a.Published, a.PublishedFrom = date, FromInput
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil, fmt.Errorf("%w: the text is empty", ErrNoArticle)
	}
	x.shape(a, fromFile)
	return a, nil
}

// record takes the article of a JSON object.
func (x *Extractor) record(d input.Doc) (*Article, error) {
	r, err := newRecord(d.Body)
	if err != nil {
		return nil, err
	}
	a := &Article{
		ID: r.word(idNames), URI: r.word(uriNames), Outlet: r.word(outletNames), Lang: r.word(langNames), Title: r.word(titleNames),
		Byline: r.names(x.lexicon), Dateline: r.word([]string{"dateline"}), RepublishedFrom: r.word([]string{"republished_from"}),
		Replaces: r.word([]string{"replaces"}), Encoding: r.word([]string{"encoding"}), Warnings: r.warnings(), Text: r.word(textNames), PublishedFrom: FromUnknown,
	}
	if a.ID == "" {
		a.ID = d.Meta.ID
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil, fmt.Errorf("%w: the record has no text", ErrNoArticle)
	}
	date, known := r.date(x.lexicon, publishedNames)
	if known {
		a.Published, a.PublishedFrom = date, FromInput
		if from := Evidence(r.word([]string{"published_from"})); from != "" && from != FromUnknown {
			a.PublishedFrom = from
		}
	}
	a.Updated, _ = r.date(x.lexicon, updatedNames)
	if a.Blocks, err = r.blocks(a.Text); err != nil {
		return nil, err
	}
	if len(a.Blocks) == 0 {
		x.shape(a, fromRecord)
		return a, nil
	}
	if raw := r["dateline_span"]; len(raw) > 0 {
		if err = a.DatelineSpan.UnmarshalJSON(raw); err == nil {
			err = fits(a.DatelineSpan, a.Text)
		}
		if err != nil {
			return nil, fmt.Errorf("dateline_span: %w", err)
		}
	}
	return a, nil
}

// shape gives an article without blocks its blocks, and what it does not say yet of itself.
func (x *Extractor) shape(a *Article, from origin) {
	us := x.lexicon.units(a.Text)
	if x.options.AsIs {
		for i := range us {
			us[i].kind = Paragraph
		}
		a.Blocks = blocksOf(us)
		a.fillLang(x.lexicon)
		return
	}
	p := x.lexicon.classify(us, a.Title, from)
	published, updated := p.dates()
	if a.Published.IsZero() && !published.IsZero() {
		a.Published, a.PublishedFrom = published, FromText
	}
	if a.Updated.IsZero() {
		a.Updated = updated
	}
	if a.Title == "" && p.headline >= 0 {
		a.Title = joined(a.Text, us[p.headline].span)
	}
	if names := p.byline(); len(a.Byline) == 0 {
		a.Byline = names
	}
	if a.Outlet == "" {
		a.Outlet = p.outletOf()
	}
	d := p.dateline(a)
	if a.RepublishedFrom == "" {
		a.RepublishedFrom = p.credited(a, d)
	}
	p.keepSomeBody()
	a.Blocks = blocksOf(us)
	a.fillLang(x.lexicon)
}

// dateline finds the dateline, within the first paragraph or on a line of its own.
func (p *page) dateline(a *Article) dateline {
	for i := range p.us {
		u := &p.us[i]
		switch u.kind {
		case Dateline:
			if a.Dateline == "" {
				a.Dateline = strings.TrimRight(u.raw, "-–— ")
			}
		case Paragraph:
			d, found := p.datelineOf(u.raw)
			if found {
				a.DatelineSpan = text.Span{Start: u.span.Start, End: u.span.Start + d.end}
				if a.Dateline == "" {
					a.Dateline = d.label
				}
			}
			return d
		}
	}
	return dateline{}
}

// keepSomeBody makes a text whose every line looks like furniture body: an article is not lost.
func (p *page) keepSomeBody() {
	for i := range p.us {
		if p.us[i].kind.IsBody() {
			return
		}
	}
	for i := range p.us {
		if p.us[i].kind != Headline || len(p.us) == 1 {
			p.us[i].kind = Paragraph
		}
	}
}

func blocksOf(us []unit) []Block {
	out := make([]Block, len(us))
	for i := range us {
		out[i] = Block{us[i].kind, us[i].span}
	}
	return out
}
