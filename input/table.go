package input

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// columns are the names by which a header row is known, with those of other tools.
var columns = []string{
	"id", "uri", "url", "link", "outlet", "source", "publisher", "publication", "domain", "published", "date", "published_at", "publishedat",
	"datetime", "pubdate", "title", "headline", "lang", "language", "text", "content", "body", "articlebody", "article", "author", "authors", "byline",
}

// textColumns are those of them that hold the article.
var textColumns = []string{"text", "content", "body", "articlebody", "article"}

// delimiterOf gives the delimiter if the first line is the header row of a table: two fields or
// more, one of which is known to hold a text, or two of which are known. Else it is 0.
func delimiterOf(head []byte) rune {
	line, _, _ := bytes.Cut(trimSpace(head), []byte("\n"))
	for _, delimiter := range ",;\t" {
		fields := strings.Split(string(line), string(delimiter))
		known, text := 0, false
		for _, f := range fields {
			f = columnName(f)
			if slices.Contains(columns, f) {
				known++
			}
			text = text || slices.Contains(textColumns, f)
		}
		if len(fields) > 1 && (text || known > 1) && known*2 >= min(len(fields), 4) {
			return delimiter
		}
	}
	return 0
}

func columnName(s string) string {
	return strings.ToLower(strings.Trim(s, " \t\r\""))
}

// table yields the rows of a CSV file as JSON objects with the header's names. An empty field is
// left out.
func (s *stream) table(delimiter rune) {
	r := csv.NewReader(s.r)
	r.Comma = delimiter
	r.LazyQuotes = true
	r.FieldsPerRecord = -1
	header, err := r.Read()
	if err != nil {
		s.fail(s.name, err)
		return
	}
	for i := range header {
		header[i] = strings.TrimSpace(header[i])
	}
	for {
		s.limit.refill(s.max + sniffBytes)
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		var bad *csv.ParseError
		switch {
		case errors.As(err, &bad):
			if !s.fail(s.at("line", bad.StartLine), bad.Err) {
				return
			}
			continue
		case err != nil:
			line, _ := r.FieldPos(0)
			s.fail(s.at("line", line), s.plain(err))
			return
		}
		line, _ := r.FieldPos(0)
		if len(row) > len(header) {
			if !s.fail(s.at("line", line), fmt.Errorf("%d fields, but the header row has %d", len(row), len(header))) {
				return
			}
			continue
		}
		if !s.yield(Doc{Name: s.at("line", line), Format: Record, Body: object(header, row)}, nil) {
			return
		}
	}
}

// object writes a row as a JSON object, its fields in the order of the columns.
func object(header, row []string) []byte {
	b := []byte{'{'}
	for i, value := range row {
		if value == "" || header[i] == "" {
			continue
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = appendString(b, header[i])
		b = appendString(append(b, ':'), value)
	}
	return append(b, '}')
}

// appendString writes a JSON string. Bytes beyond ASCII stay as they came, valid or not: what they mean
// is for package article to say, as it is of any other record.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for _, c := range []byte(s) {
		switch {
		case c == '"', c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < ' ':
			b = fmt.Appendf(b, "\\u%04x", c)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
