package note

import "strings"

// whoTells gives a phrase back if whom or what it names can tell: a name, or a phrase whose head is a person, a
// body or a document. Of "the highest offer", "a helicopter", "rebels and the" it gives "".
func (c *figureScan) whoTells(phrase string) string {
	if c.called[phrase] {
		return phrase
	}
	words := strings.Fields(phrase)
	if n := len(words); n > 0 && c.isAfterthought(words[n-1]) {
		words = words[:n-1]
		for n = len(words); n > 1 && opensTail(words[n-1]); n-- {
			words = words[:n-1] // "the report in March"
		}
	}
	if len(words) == 0 || isLoose(words[len(words)-1]) || isLoose(words[0]) || hasGap(words) {
		return ""
	}
	phrase = strings.TrimRight(strings.Join(words, " "), "’'")
	head := len(words) - 1
	for i, w := range words {
		if i > 0 && opensTail(w) {
			head = i - 1
			break
		}
		if i < len(words)-1 && strings.HasSuffix(w, ",") {
			head = i
			break
		}
	}
	noun := strings.Trim(words[head], ",.'’")
	if isUpperAt(noun) && (len(words) > 1 || strings.ToLower(noun[1:]) != noun[1:]) {
		return phrase // "drug maker Orlan", "Citizens for Pell", "OMA"
	}
	if _, paper := c.meaning(strings.ToLower(noun), "paper"); paper && isUpperAt(noun) {
		return phrase // "the Times"
	}
	if c.isTelling(strings.ToLower(noun)) {
		return phrase
	}
	return ""
}

// isTelling reports whether a noun is of those who tell or of what is told in.
func (c *figureScan) isTelling(noun string) bool {
	if i := strings.LastIndexByte(noun, '-'); i >= 0 {
		noun = noun[i+1:]
	}
	lemma := Lemma(noun, Noun)
	for _, class := range [...]string{"teller", "person"} {
		if _, ok := c.meaning(lemma, class); ok {
			return true
		}
	}
	if _, thing := c.meaning(lemma, "thing"); thing {
		return false
	}
	for _, end := range [...]string{"ist", "man", "woman", "person", "er", "or"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return true // "economist", "spokesman"
		}
	}
	return false
}

// isAfterthought reports whether a word at the end of a phrase is none of it: "the report Tuesday", "an official
// familiar" with something.
func (c *figureScan) isAfterthought(w string) bool {
	_, dated := c.meaning(strings.ToLower(w), "dated")
	return dated || w == "familiar" || w == "close"
}

// hasGap reports whether a phrase is two: "the gift the sheriff", "raised” and police".
func hasGap(words []string) bool {
	for i, w := range words[1:] {
		if strings.ContainsAny(words[i], "”\"") && !strings.ContainsAny(words[0], "“\"") {
			return true
		}
		if (w == "the" || w == "a" || w == "an") && !opensTail(words[i]) && !isLoose(words[i]) && !strings.HasSuffix(words[i], ",") && !isUpperAt(words[i]) {
			return true
		}
	}
	return false
}

// isLoose reports whether a word cannot open or end a noun phrase: "activists and the".
func isLoose(w string) bool {
	switch strings.ToLower(w) {
	case "the", "a", "an", "and", "or", "of", "for", "in", "on", "at", "to", "by", "as", "such", "but", "with", "from", "than", "that", "who", "which", "’s", "'s":
		return true
	}
	return strings.HasSuffix(w, "-") || strings.HasPrefix(w, "-")
}

// opensTail reports whether a word opens what follows the head of a phrase: "officials in Pell".
func opensTail(w string) bool {
	switch w {
	case "of", "for", "in", "from", "at", "on", "to", "by", "with", "about", "familiar", "close", "who", "inside", "within", "near", "outside", "aboard":
		return true
	}
	return false
}
