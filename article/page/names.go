package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// namesOf gives the words that authors of pages name an element with.
func namesOf(n *html.Node) string {
	out := ""
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "data-block", "aria-label", "rel":
			if v := strings.TrimSpace(a.Val); v != "" && len(out)+len(v) < maxNames {
				if out != "" {
					out += " "
				}
				out += apart(v)
			}
		}
	}
	return out
}

// apart writes names in lower case, with a hyphen where the case showed a new word: articleBody is
// article-body.
func apart(names string) string {
	b := make([]byte, 0, len(names)+8)
	for i := range len(names) {
		c := names[i]
		if c >= 'A' && c <= 'Z' {
			if i > 0 && names[i-1] >= 'a' && names[i-1] <= 'z' {
				b = append(b, '-')
			}
			c |= 0x20
		}
		b = append(b, c)
	}
	return string(b)
}

// placeOf gives the places that an element makes of what is in it.
func placeOf(n *html.Node) Place {
	p := placeOfTag(n.DataAtom)
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			p |= Hidden
		case "aria-hidden":
			if a.Val == "true" {
				p |= AriaHide
			}
		case "style":
			if isHiding(a.Val) {
				p |= Hidden
			}
		case "role":
			p |= placeOfRole(a.Val)
		}
	}
	return p
}

func placeOfTag(a atom.Atom) Place {
	switch a {
	case atom.Article:
		return InArticle
	case atom.Main:
		return InMain
	case atom.Nav, atom.Menu:
		return InNav
	case atom.Header:
		return InHeader
	case atom.Footer:
		return InFooter
	case atom.Aside:
		return InAside
	case atom.Form, atom.Fieldset, atom.Dialog:
		return InForm
	case atom.Figure:
		return InFigure
	case atom.Figcaption, atom.Caption:
		return InCaption
	case atom.Blockquote:
		return InQuote
	case atom.Ul, atom.Ol, atom.Dl:
		return InList
	case atom.Table:
		return InTable
	case atom.Button:
		return InButton
	case atom.Pre:
		return InPre
	case atom.Noscript, atom.Template:
		return Unshown
	}
	return 0
}

func placeOfRole(role string) Place {
	switch strings.ToLower(strings.TrimSpace(role)) {
	case "main":
		return InMain
	case "article":
		return InArticle
	case "navigation", "menu", "menubar", "tablist", "toolbar":
		return InNav
	case "banner":
		return InHeader
	case "contentinfo":
		return InFooter
	case "complementary":
		return InAside
	case "dialog", "alertdialog", "alert", "form", "search":
		return InForm
	case "button":
		return InButton
	}
	return 0
}

// isHiding reports whether a style attribute hides its element.
func isHiding(style string) bool {
	const longest = 2000 // bytes that are looked at
	s := strings.ToLower(style[:min(len(style), longest)])
	for decl := range strings.SplitSeq(s, ";") {
		name, value, _ := strings.Cut(decl, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch strings.TrimSpace(name) {
		case "display":
			if value == "none" {
				return true
			}
		case "visibility":
			if value == "hidden" {
				return true
			}
		}
	}
	return false
}
