package langid

import "strings"

// Base is the language that a tag of BCP 47 names, as the tables here call it: "de" of "de-AT", "nb"
// of "no", "hr" of "bs"; "" where it is no tag: "x-default", "English".
func Base(tag string) string {
	base, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"), "-")
	base = strings.ToLower(base)
	if name, known := others[base]; known {
		return name
	}
	if len(base) != 2 && len(base) != 3 || strings.Trim(base, letters) != "" {
		return ""
	}
	return base
}

// tagOf is what was said of a language as far as it is a tag: "pt-BR" as it stands, "de" of "de-<b>",
// "" of "klingon!!".
func tagOf(said string) string {
	base := Base(said)
	if base == "" {
		return ""
	}
	said = strings.TrimSpace(said)
	for _, part := range strings.FieldsFunc(said, func(r rune) bool { return r == '-' || r == '_' }) {
		if !isSubtag(part) {
			return base
		}
	}
	return said
}

// isSubtag reports whether s is of letters and digits of ASCII, as many as a subtag may have.
func isSubtag(s string) bool {
	const longest = 8 // RFC 5646, 2.1
	return len(s) <= longest && strings.Trim(strings.ToLower(s), letters+"0123456789") == ""
}

const letters = "abcdefghijklmnopqrstuvwxyz"

// others are further names of languages: of three letters, old ones, and such as name a language of
// the tables among others.
var others = map[string]string{
	"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "ara": "ar", "zho": "zh", "cmn": "zh",
	"yue": "zh", "wuu": "zh", "arb": "ar", "prs": "fa", "no": "nb", "nob": "nb", "sh": "sr", "bs": "hr", "iw": "he", "in": "id", "ji": "yi", "tl": "fil", "mo": "ro",
}
