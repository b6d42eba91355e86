package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nearTail is how many units after the text a signature or a credit may stand.
const nearTail = 4

// longestMotto is how many words a site's motto has at most.
const longestMotto = 10

// motto marks a short last line that starts in lower case after a sentence that has ended, in a text
// whose sentences start with capitals: "all that is fit for the harbour."
func (p *page) motto() {
	last := p.region.to - 1
	if last <= p.region.from+1 {
		return
	}
	u, before := &p.us[last], &p.us[last-1]
	if u.after && u.words <= longestMotto && before.end == stop && startsLower(u.raw) && !startsLower(p.us[p.region.from].raw) {
		u.kind = Boilerplate
	}
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// tail marks what stands after the region.
func (p *page) tail() {
	p.motto()
	section := Kind("") // that a whole-line cue has opened
	for i := p.region.to; i < len(p.us); i++ {
		u := &p.us[i]
		if u.kind != "" {
			continue
		}
		near := i-p.region.to < nearTail
		switch {
		case near && section == "" && (u.cue.kind == "" || u.cue.kind == Signature) && p.isSignature(u):
			u.kind = Signature
		case u.cue.kind != "":
			u.kind = u.cue.block()
			if u.cue.whole && (u.cue.kind == Related || u.cue.kind == CommentForm) {
				section = u.cue.kind
			}
		case u.stampOnly():
			u.kind = PageDate
		case section == "" && p.clean && u.isText() && u.end != colon && !p.isCaption(u):
			u.kind = Paragraph
		case section != "" && (u.words >= 3 || section == CommentForm):
			u.kind = section
		case near && section == "" && p.isCaption(u):
			u.kind = Caption
		case u.words > 2*minHeadline && p.mayBeHeadline(u):
			u.kind = Related
		default:
			u.kind = Boilerplate
		}
	}
}

// isSignature reports whether a unit after the text says who wrote it: names alone, or an agency's
// name alone.
func (p *page) isSignature(u *unit) bool {
	if u.cue.kind == Signature {
		return true
	}
	bare := strings.Trim(u.raw, " ()[].*–—-")
	if _, known := p.agency(bare); known {
		return true
	}
	return isInitials(bare) || u.words <= 3*maxName && p.allNames(bare)
}

// isInitials reports whether s is how a desk signs: "am/bl (afp, dpa)" without its brackets, "AM/BL".
func isInitials(s string) bool {
	parts := strings.Split(s, "/")
	if len(parts) < 2 || len(parts) > 4 {
		return false
	}
	for _, p := range parts {
		if len(p) < 2 || len(p) > 3 || strings.ContainsAny(p, " .0123456789") {
			return false
		}
	}
	return true
}

// allNames reports whether nothing but names of persons stands between separators. One alone must have
// two words: longer phrases in capitals are more often those of a page.
func (p *page) allNames(s string) bool {
	n := 0
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == ',' || r == ';' || r == '&' }) {
		if part = strings.TrimSpace(part); !p.isName(part) || isAllCapitals(part) {
			return false
		}
		n++
	}
	return n > 1 || n == 1 && strings.Count(s, " ") == minName-1
}
