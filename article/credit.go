package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// credited is the outlet or agency that the text itself says it comes from, "" if it says none. The
// outlet's own name is no credit.
func (p *page) credited(a *Article, d dateline) string {
	for _, name := range []string{d.agency, p.firstPrinted(), p.bylineAgency(a), p.signedOff()} {
		if name == "" {
			continue
		}
		if known, ok := p.agency(name); ok {
			name = known
		}
		if sameOutlet(name, a.Outlet) {
			return ""
		}
		return name
	}
	return ""
}

// firstPrinted reads notes such as "This article first appeared in the Coast Herald."
func (p *page) firstPrinted() string {
	for i := range p.us {
		u := &p.us[i]
		if u.kind != Note && u.kind != Boilerplate || len(u.low) != len(u.raw) {
			continue
		}
		for _, words := range p.words[originals] {
			at := strings.Index(u.low, words+" ")
			if at < 0 {
				continue
			}
			if name := p.leadingName(u.raw[at+len(words)+1:]); name != "" {
				return name
			}
		}
	}
	return ""
}

// leadingName is the capitalised phrase at the start of s, an article before it left out.
func (x *lexicon) leadingName(s string) string {
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		s = s[4:]
	}
	var name []string
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		within := len(name) > 0 && slices.Contains(x.words[smallWords], w)
		if !unicode.IsUpper(r) && !within || len(name) == maxAgency+1 {
			break
		}
		name = append(name, strings.Trim(w, trimmable))
		if strings.ContainsAny(w[len(w)-1:], ".,;:)") {
			break
		}
	}
	if n := len(name); n > 0 {
		if r, _ := utf8.DecodeRuneInString(name[n-1]); !unicode.IsUpper(r) {
			name = name[:n-1]
		}
	}
	return strings.Join(name, " ")
}

// bylineAgency is the agency that stands where the author should.
func (p *page) bylineAgency(a *Article) string {
	for _, b := range a.Byline {
		if name, known := p.agency(b); known {
			return name
		}
	}
	return ""
}

// signedOff is the agency at the end of the text: alone on the last line, or in brackets after the
// last sentence.
func (p *page) signedOff() string {
	for i := range p.us {
		if u := &p.us[i]; u.kind == Signature {
			if name, known := p.agency(strings.Trim(u.raw, " ()[].*–—-")); known {
				return name
			}
		}
	}
	for i := len(p.us) - 1; i >= 0; i-- {
		if !p.us[i].kind.IsBody() {
			continue
		}
		s := p.us[i].raw
		open := strings.LastIndexByte(s, '(')
		if open < 0 || !strings.HasSuffix(s, ")") {
			return ""
		}
		name, _ := p.agency(s[open+1 : len(s)-1])
		return name
	}
	return ""
}

// sameOutlet reports whether two names are of one outlet: the same letters, or one the beginning or
// end of the other, in whole words.
func sameOutlet(a, b string) bool {
	a, b = letters(a), letters(b)
	if a == "" || b == "" {
		return false
	}
	return a == b || strings.HasPrefix(a+" ", b+" ") || strings.HasPrefix(b+" ", a+" ") || strings.HasSuffix(" "+a, " "+b) || strings.HasSuffix(" "+b, " "+a)
}

// letters is a name in lower case, its words with single spaces, without "the".
func letters(s string) string {
	return strings.TrimPrefix(strings.Join(strings.FieldsFunc(plain(s), notWord), " "), "the ")
}
