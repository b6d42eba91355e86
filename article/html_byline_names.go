package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Most names of a byline, and how long one may be, in words and bytes: a longer one says what its author
// is or does.
const (
	mostAuthors   = 20
	longestAuthor = 60
	authorWords   = 6
	longestByline = 2000 // bytes of all names
)

// authorsIn splits a byline of the markup into names: "By Ada Marsh and Bo Lind", "Ada Marsh, Staff
// Writer; Bo Lind (bol)". A name here need not look like one: it is marked as such.
func (p *webPage) authorsIn(s string) []string {
	if s = p.afterBy(readable(s)); len(s) > longestByline {
		return nil
	}
	if strings.Contains(s, "://") || strings.HasPrefix(s, "@") || strings.HasPrefix(s, "www.") {
		return nil
	}
	parts := p.splitNames(s)
	if len(parts) == 2 && !strings.Contains(parts[0], " ") && !strings.Contains(parts[1], " ") && strings.Contains(s, ",") {
		parts = []string{parts[1] + " " + parts[0]} // "Marsh, Ada"
	}
	var out []string
	for i, part := range parts {
		if part = p.bareName(part, i > 0); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}

// afterBy is what follows the words with which a byline begins, also where the space behind them was lost,
// or other words stand before them: "ByAda Marsh", "More stories by Ada Marsh".
func (p *webPage) afterBy(s string) string {
	for _, by := range [...]string{" by ", " By "} {
		if before, after, found := strings.Cut(s, by); found && p.withoutBy(s) == s && len(p.namesIn(before)) == 0 {
			s = after
		}
	}
	for {
		bare := p.withoutBy(s)
		if rest, glued := strings.CutPrefix(bare, "By"); glued {
			if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) || strings.HasPrefix(rest, "by ") {
				bare = rest
			}
		}
		if bare == s {
			return s
		}
		s = bare
	}
}

// splitNames cuts a byline at marks and at words for "and".
func (p *webPage) splitNames(s string) []string {
	var out []string
	var part []string
	flush := func() {
		if len(part) > 0 {
			out = append(out, strings.Join(part, " "))
		}
		part = part[:0]
	}
	for w := range strings.FieldsSeq(strings.NewReplacer("|", " | ", "/", " / ", ";", " ; ", "•", " • ", "·", " · ", "，", " , ", "、", " , ").Replace(s)) {
		switch bare := strings.TrimRight(w, ","); {
		case bare == "" || strings.ContainsAny(w, "|/;•&") || w == "·" || w == "-" || w == "–" || w == "—":
			flush()
		case bare == strings.ToLower(bare) && p.nameWords[bare] == joiner:
			flush()
		case bare != w:
			part = append(part, bare)
			flush()
		default:
			part = append(part, w)
		}
	}
	flush()
	return out
}

// bareName is one name without what stands around it: a short form in brackets, a place, a role. Later
// parts of a byline that are only a role, a degree or the like are "".
func (p *webPage) bareName(s string, later bool) string {
	if open := strings.IndexAny(s, "([<"); open > 0 {
		s = s[:open]
	}
	s = strings.Trim(p.withoutBy(s), " .,:;*\"'“”-–—|")
	var words []string
	for w := range strings.FieldsSeq(s) {
		low := strings.ToLower(w)
		if len(words) >= minName && (p.nameWords[w] == preposition || p.months[low] != 0 || strings.ContainsAny(w, "0123456789")) {
			break
		}
		if strings.Contains(w, "@") {
			continue
		}
		words = append(words, w)
	}
	if later && len(words) > 0 && (len(words) == 1 && len(s) <= 3 || slices.ContainsFunc(words, func(w string) bool { return p.nameWords[strings.ToLower(w)] == role })) {
		return ""
	}
	s = strings.Join(words, " ")
	if len(words) == 1 && s == strings.ToLower(s) && strings.ContainsAny(s, "._") && !p.claims.isSite(s) {
		return "" // a login
	}
	if p.isDateLabel(s) || len(words) > authorWords || len(s) > longestAuthor || strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return ""
	}
	return s
}
