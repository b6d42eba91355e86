package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// outletOf is the outlet as the furniture of the text names it: a phrase that is the page's address
// without its spaces ("Coast Herald" beside coastherald.example), else who holds the copyright, else
// the address. A headline, a paragraph or a caption never names the outlet.
func (p *page) outletOf() string {
	var sites []string
	for i := range p.us {
		if u := &p.us[i]; p.isFurniture(u) && strings.ContainsAny(u.low, ".@") {
			for w := range strings.FieldsSeq(u.low) {
				if s := siteOf(w); s != "" && !slices.Contains(sites, s) {
					sites = append(sites, s)
				}
			}
		}
	}
	for _, site := range sites {
		name, _, _ := strings.Cut(site, ".")
		for i := range p.us {
			if u := &p.us[i]; p.isFurniture(u) {
				if phrase := phraseOf(u.raw, name); phrase != "" {
					return phrase
				}
			}
		}
	}
	for i := range p.us {
		if u := &p.us[i]; p.isFurniture(u) && u.cue.kind == cueEnd {
			if h := p.holderOf(u.raw); h != "" {
				return h
			}
		}
	}
	for i := range p.us {
		if u := &p.us[i]; p.isFurniture(u) && isURL(u.low) && !strings.Contains(u.low, "@") {
			return siteOf(u.low)
		}
	}
	return ""
}

func (p *page) isFurniture(u *unit) bool {
	return !u.kind.IsBody() && u.kind != Headline && u.kind != Caption
}

// siteOf is the registrable part of an address's host: "coastherald.example". Of hosts such as
// "news.coastherald.co.uk" three parts are kept.
func siteOf(w string) string {
	w = strings.Trim(w, trimmable)
	address := strings.Contains(w, "://") || strings.HasPrefix(w, "www.") || strings.Contains(w, "@")
	if !address {
		return ""
	}
	if _, after, ok := strings.Cut(w, "://"); ok {
		w = after
	}
	if _, after, ok := strings.Cut(w, "@"); ok {
		w = after
	}
	w, _, _ = strings.Cut(w, "/")
	parts := strings.Split(w, ".")
	n := len(parts)
	if n < 2 {
		return ""
	}
	keep := 2
	if n > 2 && len(parts[n-1]) == 2 && len(parts[n-2]) <= 3 {
		keep = 3
	}
	for _, p := range parts[n-keep:] {
		if p == "" {
			return ""
		}
	}
	return strings.Join(parts[n-keep:], ".")
}

// phraseOf finds up to five words, the first with a capital, that are name when written together.
func phraseOf(s, name string) string {
	words := strings.Fields(s)
	for i := range words {
		r, _ := utf8.DecodeRuneInString(words[i])
		if !unicode.IsUpper(r) {
			continue
		}
		sum := ""
		for j := i; j < len(words) && j < i+5; j++ {
			w := strings.ToLower(strings.Trim(words[j], trimmable+"’"))
			w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
			sum += w
			if sum == name && (j > i || len(name) > 3) {
				last := strings.TrimSuffix(strings.TrimSuffix(strings.Trim(words[j], trimmable+"’"), "’s"), "'s")
				return strings.Join(append(append([]string{}, words[i:j]...), last), " ")
			}
			if !strings.HasPrefix(name, sum) {
				break
			}
		}
	}
	return ""
}

// holderOf is who holds the copyright: "© 2031 Coast Herald. All rights reserved."
func (x *lexicon) holderOf(s string) string {
	low := strings.ToLower(s)
	at := strings.Index(low, "©")
	if at < 0 {
		if at = strings.Index(low, "copyright"); at < 0 {
			return ""
		}
	}
	if len(low) != len(s) {
		return ""
	}
	var name []string
	for w := range strings.FieldsSeq(s[at:]) {
		bare := strings.Trim(w, trimmable+"©")
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case bare == "" && len(name) == 0, strings.EqualFold(bare, "copyright"), strings.EqualFold(bare, "c"), unicode.IsNumber(first) && len(name) == 0, strings.EqualFold(bare, "by") && len(name) == 0:
			continue
		}
		if !unicode.IsUpper(first) || strings.EqualFold(bare, "all") || len(name) == 5 {
			break
		}
		if slices.Contains(x.words[companies], strings.ToLower(bare)) {
			break
		}
		name = append(name, bare)
		if strings.ContainsAny(w[len(w)-1:], ".,;|") {
			break
		}
	}
	return strings.Join(name, " ")
}
