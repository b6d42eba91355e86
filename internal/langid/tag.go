package langid

import "strings"

// Base is the language that a tag of BCP 47 names, as the tables here call it: "de" of "de-AT", "nb"
// of "no", "hr" of "bs".
func Base(tag string) string {
	base, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	base = strings.ToLower(base)
	if name, known := others[base]; known {
		return name
	}
	return base
}

// others are further names of languages: of three letters, old ones, and such as name a language of
// the tables among others.
var others = map[string]string{
	"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "ara": "ar", "zho": "zh", "cmn": "zh",
	"yue": "zh", "wuu": "zh", "arb": "ar", "prs": "fa", "no": "nb", "nob": "nb", "sh": "sr", "bs": "hr", "iw": "he", "in": "id", "ji": "yi", "tl": "fil", "mo": "ro",
}
