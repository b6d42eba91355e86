package web

import (
	"crypto/sha256"
	"encoding/base64"
)

// policy is the content security policy of a page: nothing is fetched, nothing runs or styles but
// what we wrote, named by its hash (Content Security Policy Level 3, 2.3.1).
func policy() string {
	return "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script) +
		"; img-src data:; base-uri 'none'; form-action 'none'"
}

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
