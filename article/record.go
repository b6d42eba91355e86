package article

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/text"
)

// Names of the fields of a record, the contract's first, then those of other tools. Case does not
// count.
var (
	idNames        = []string{"id"}
	uriNames       = []string{"uri", "url", "link"}
	outletNames    = []string{"outlet", "source", "publisher", "publication", "site_name", "domain"}
	langNames      = []string{"lang", "language"}
	titleNames     = []string{"title", "headline"}
	bylineNames    = []string{"byline", "authors", "author"}
	publishedNames = []string{"published", "date", "published_at", "publishedAt", "datetime", "datePublished", "date_published", "pubDate"}
	updatedNames   = []string{"updated", "updated_at", "updatedAt", "dateModified", "date_modified"}
	textNames      = []string{"text", "content", "body", "articleBody", "article", "maintext"}
)

// record is one JSON object, its fields by their names in lower case.
type record map[string]json.RawMessage

func newRecord(body []byte) (record, error) {
	if !utf8.Valid(body) {
		body = []byte(repaired(body))
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(body, &raw); err != nil {
		return nil, fmt.Errorf("not a JSON object: %w", err)
	}
	r := make(record, len(raw))
	for name, value := range raw {
		low := strings.ToLower(name)
		if _, exact := raw[low]; exact && low != name {
			continue // "Text" beside "text"
		}
		if had, twice := r[low]; twice && string(had) < string(value) {
			continue // "TEXT" beside "Text": one of them, always the same
		}
		r[low] = value
	}
	return r, nil
}

// word is the first of the fields that says something: a string, a number, or an object's name.
func (r record) word(names []string) string {
	for _, n := range names {
		if s := wordOf(r[strings.ToLower(n)]); s != "" {
			return s
		}
	}
	return ""
}

func wordOf(raw json.RawMessage) string {
	if len(raw) == 0 {
		return ""
	}
	switch raw[0] {
	case '"':
		var s string
		if json.Unmarshal(raw, &s) == nil && strings.TrimSpace(s) != "" {
			return s
		}
	case '{':
		var o struct{ Name, Title string }
		if json.Unmarshal(raw, &o) == nil {
			return strings.TrimSpace(o.Name + o.Title)
		}
	case 'n', 't', 'f', '[':
	default:
		return string(raw)
	}
	return ""
}

// names is the byline: a string with names in it, a list of names, or of objects with a name.
func (r record) names(x *lexicon) []string {
	for _, n := range bylineNames {
		raw := r[strings.ToLower(n)]
		var list []json.RawMessage
		if json.Unmarshal(raw, &list) == nil && len(list) > 0 {
			var out []string
			for _, one := range list {
				if s := strings.TrimSpace(wordOf(one)); s != "" {
					out = append(out, s)
				}
			}
			return out
		}
		if s := x.withoutBy(wordOf(raw)); s != "" {
			if names := x.namesIn(s); len(names) > 0 {
				return names
			}
			return []string{s}
		}
	}
	return nil
}

// warnings are those that an extracted article has.
func (r record) warnings() []string {
	var list []string
	if json.Unmarshal(r["warnings"], &list) != nil {
		return nil
	}
	return list
}

// date reads the first of the fields that says something, in the forms of data and of prose; known
// is false if it says something that is no date, or a year that no article has.
func (r record) date(x *lexicon, names []string) (d calendar.Date, known bool) {
	s := strings.TrimSpace(r.word(names))
	if s == "" {
		return calendar.Date{}, false
	}
	d, err := calendar.Parse(s)
	if err != nil {
		d = x.dateOf(s)
	}
	if y := d.Time.Year(); d.IsZero() || y < firstYear || y > lastYear {
		return calendar.Date{}, false
	}
	return d, true
}

// dateOf reads a date of a record that is not in a form of data: seconds or milliseconds since
// 1970, or as people write it.
func (x *lexicon) dateOf(s string) calendar.Date {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && len(s) >= 9 {
		if len(s) >= 12 {
			n /= 1000
		}
		return calendar.Date{Time: time.Unix(n, 0).UTC(), Precision: calendar.Second}
	}
	u := unit{raw: s}
	u.measure()
	return x.stampOf(&u).date
}

// blocks are the record's own; an error if they do not fit the text.
func (r record) blocks(t string) ([]Block, error) {
	raw := r["blocks"]
	if len(raw) == 0 {
		return nil, nil
	}
	var blocks []Block
	if err := json.Unmarshal(raw, &blocks); err != nil {
		return nil, fmt.Errorf("blocks: %w", err)
	}
	end := 0
	for i, b := range blocks {
		if err := fits(b.Span, t); err != nil {
			return nil, fmt.Errorf("block %d: %w", i+1, err)
		}
		switch {
		case b.Kind == "":
			return nil, fmt.Errorf("block %d: it has no kind", i+1)
		case b.Span.Start < end:
			return nil, fmt.Errorf("block %d: it starts before the one before it ends", i+1)
		}
		end = b.Span.End
	}
	return blocks, nil
}

// fits reports what is wrong with a span of a text.
func fits(s text.Span, t string) error {
	switch {
	case s.Start < 0 || s.End < s.Start || s.End > len(t):
		return fmt.Errorf("[%d,%d] is not within the text of %d bytes", s.Start, s.End, len(t))
	case s.Start < len(t) && !utf8.RuneStart(t[s.Start]) || s.End < len(t) && !utf8.RuneStart(t[s.End]):
		return fmt.Errorf("[%d,%d] cuts a character in two", s.Start, s.End)
	}
	return nil
}

// checkID refuses what would be taken for something else in print: "@" begins an origin that is not in the
// set, and a line break ends a line.
func checkID(id string) error {
	switch {
	case strings.HasPrefix(id, "@"):
		return fmt.Errorf("id %q starts with @, which names origins outside the set", id)
	case strings.IndexFunc(id, func(r rune) bool { return unicode.IsControl(r) || r == 0x2028 || r == 0x2029 }) >= 0:
		return fmt.Errorf("id %q holds a line break or another control character", id)
	case strings.TrimSpace(id) == "":
		return errors.New("the id is blank")
	}
	return nil
}
