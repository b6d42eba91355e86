package article

import (
	"strings"
)

// trimmable are the marks that do not count at the ends of a cue.
const trimmable = " .,:;!?\"'()[]{}*•·–—-|/\\>»<«+#→↓↑▶…"

// longestCue is how many words a line may have to be, as a whole, one cue.
const longestCue = 12

// cueOf finds what piece of page furniture a unit says it is. The zero cue is none.
func (x *lexicon) cueOf(u *unit) cue {
	if u.words == 0 {
		return cue{kind: Boilerplate, whole: true}
	}
	if u.words <= longestCue {
		bare := strings.Trim(u.low, trimmable)
		if c, found := x.whole[bare]; found {
			return c
		}
		if c := shapeCue(bare, u); c.kind != "" {
			return c
		}
	}
	first, _, _ := strings.Cut(strings.TrimLeft(u.low, "([*•> "), " ")
	if strings.HasPrefix(first, "©") {
		first = "©"
	}
	for _, c := range x.starts[first] {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(u.low, "([*•> "), c.words); ok && boundary(rest) && x.fits(c, u) {
			return c
		}
	}
	return x.cueInside(u)
}

// cueInside finds the first cue that may stand anywhere in a unit.
func (x *lexicon) cueInside(u *unit) cue {
	for at := 0; at < len(u.low); at++ {
		if !isWordByte(u.low[at]) {
			continue
		}
		end := wordEnd(u.low, at)
		for _, c := range x.inside[u.low[at:end]] {
			start := at - c.lead
			if start < 0 || !strings.HasPrefix(u.low[start:], c.words) || !boundary(u.low[start+len(c.words):]) {
				continue
			}
			if x.fits(c, u) {
				return c
			}
		}
		at = end
	}
	return cue{}
}

func wordEnd(s string, at int) int {
	for at < len(s) && isWordByte(s[at]) {
		at++
	}
	return at
}

// fits reports whether a cue that is only part of a line tells what the line is. In running text a
// word of page furniture is mostly what the article speaks of; there the text must turn to its
// reader, and report nobody's words.
func (x *lexicon) fits(c cue, u *unit) bool {
	switch c.kind {
	case Byline:
		return u.words <= longestCue && !u.prose() && x.isByline(u.raw)
	case cuePublished, cueUpdated:
		return u.words <= longestCue && !u.prose()
	case Caption:
		return u.words <= longestCaption
	case ReadMore, Note, Signature, StoryCode, CommentForm, cueEnd, Related:
		return !u.prose() || u.words <= 3*longestCue
	case Share:
		return u.words <= longestCue && (u.end != stop || u.words <= longestCue/2)
	}
	return !u.prose() && u.words <= 2*longestCue || x.addresses(u)
}

// longestCaption is how many words a caption may have.
const longestCaption = 80

// addresses reports whether a unit speaks to its reader and quotes nobody.
func (x *lexicon) addresses(u *unit) bool {
	if strings.ContainsAny(u.raw, "\"“”«»„") {
		return false
	}
	for _, w := range x.speech {
		if strings.Contains(u.low, w) {
			return false
		}
	}
	for w := range strings.FieldsSeq(u.low) {
		if x.address[strings.Trim(w, trimmable)] {
			return true
		}
	}
	return false
}

// shapeCue finds the cues that are a shape rather than words.
func shapeCue(bare string, u *unit) cue {
	switch {
	case isURL(bare):
		return cue{kind: Boilerplate}
	case u.words <= 2 && isCommentCount(bare):
		return cue{words: "comments", kind: CommentForm, whole: true}
	case u.digits == u.words:
		return cue{kind: Boilerplate}
	case isBreadcrumb(u.raw):
		return cue{kind: Boilerplate}
	}
	return cue{}
}

// isURL reports whether a line is one address of a page or of a person: "www.example.org".
func isURL(s string) bool {
	if strings.ContainsAny(s, " \t") || len(s) < 6 {
		return false
	}
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.Contains(s, "@") && strings.Contains(s, ".")
}

// isCommentCount reports whether a line counts comments, even if its start was cut off: "3 comments",
// "mments (3)".
func isCommentCount(s string) bool {
	fields := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '(' || r == ')' })
	if len(fields) != 2 {
		return false
	}
	for i, f := range fields {
		other := fields[1-i]
		if strings.Trim(f, "0123456789,.") == "" && (strings.HasSuffix(other, "mments") || strings.HasSuffix(other, "mment")) {
			return true
		}
	}
	return false
}

// isBreadcrumb reports whether a line is a path to the page: short parts with the same mark between
// them. "News / Harbour / Notices"
func isBreadcrumb(s string) bool {
	for _, mark := range []string{">", "»", "›", "/", "|", "·", "•"} {
		parts := strings.Split(s, mark)
		if len(parts) < 2 || len(parts) == 2 && strings.Contains("/·•", mark) {
			continue
		}
		short := true
		for _, p := range parts {
			p = strings.TrimSpace(p)
			short = short && strings.Count(p, " ") < 3 && !strings.ContainsAny(p, ".,0123456789") && p != ""
		}
		if short {
			return true
		}
	}
	return false
}

// boundary reports whether a cue may end before rest. A year may follow the sign of copyright.
func boundary(rest string) bool { return rest == "" || !isWordByte(rest[0]) || rest[0] == '2' }

// isWordByte reports whether a byte of a lower-case text belongs to a word; bytes of other scripts do.
func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80
}
