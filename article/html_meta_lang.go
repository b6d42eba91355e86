package article

import (
	"strings"
)

// lang is the language that the page says it is in.
func (p *webPage) lang() string {
	h := &p.page.Head
	said := []string{p.page.Lang}
	if p.claims.item != nil {
		said = append(said, p.claims.item.Lang)
	}
	for _, name := range [...]string{"content-language", "og:locale", "dc.language", "language"} {
		said = append(said, h.Content(name))
	}
	for _, s := range said {
		if s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-"); isLang(s) {
			return s
		}
	}
	return ""
}

// isLang reports whether s has the shape of a language tag of BCP 47: "en", "pt-BR", "zh-Hans-CN".
func isLang(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if n := len(part); n > 8 || n < 1 || i == 0 && n != 2 && n != 3 || strings.Trim(strings.ToLower(part), "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}
