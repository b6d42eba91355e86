package article

import (
	"html"
	"strings"

	"github.com/variorum-news/variorum/text"
)

// readable is a value of the markup as a reader should see it: entities resolved, up to twice, tags
// and invisible marks gone, white space collapsed.
func readable(s string) string {
	for range 2 {
		if strings.IndexByte(s, '&') < 0 {
			break
		}
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '<') >= 0 {
		s = withoutTags(s)
	}
	s = strings.Map(func(r rune) rune {
		if r == 0xAD || invisible(r) && r > ' ' && r != 0xA0 && r != 0x3000 {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// withoutTags leaves out what stands between "<", a letter or "/", and the next ">".
func withoutTags(s string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(s, '<')
		if at < 0 || at+1 >= len(s) {
			break
		}
		if c := s[at+1] | 0x20; (c < 'a' || c > 'z') && s[at+1] != '/' {
			b.WriteString(s[:at+1])
			s = s[at+1:]
			continue
		}
		end := strings.IndexByte(s[at:], '>')
		if end < 0 {
			break
		}
		b.WriteString(s[:at])
		s = s[at+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// compact is the matching form of a name: letters and digits alone, in lower case.
func compact(s string) string {
	return strings.Join(strings.FieldsFunc(text.Fold(s).Text, notWord), "")
}
