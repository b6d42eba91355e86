package note

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// differentOwner tells what two offer, earn or are fined apart: bids of two firms are two bids, however
// equal. Of a sum that is paid, spent or asked for, several may be named: who gives and who gets it.
func differentOwner(a, b Figure) string {
	if !a.IsOwned() || !b.IsOwned() || SameOwner(a.Owner, b.Owner) {
		return ""
	}
	return fmt.Sprintf("one is of %s, the other of %s", a.Owner, b.Owner)
}

// IsOwned reports whether a figure is a sum of which everybody has one of their own: an offer, a profit, a fine.
func (f Figure) IsOwned() bool {
	switch {
	case f.isCount() || f.Measure != "" || f.Unit == "percent":
		return false
	case f.Action == "offer" || f.Action == "bid" || f.Action == "earn" || f.Action == "fined":
		return true
	}
	switch f.Head {
	case "offer", "bid", "proposal", "contract", "profit", "earnings", "income", "loss", "revenue", "sale", "turnover", "fine", "penalty", "salary", "wage", "debt", "fortune":
		return true
	}
	return false
}

// SameOwner reports whether two owners of figures may be one: a longer and a shorter form of a name,
// "Orla Mills" and "Orla"; initials, "OM"; and whoever is not named: "the firm", "".
func SameOwner(a, b string) bool {
	p, q := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if !IsNamed(a) || !IsNamed(b) || within(p, q) || within(q, p) {
		return true
	}
	return initials(p) == strings.Join(q, "") || initials(q) == strings.Join(p, "")
}

// IsNamed reports whether a party is told by name.
func IsNamed(party string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(strings.TrimPrefix(party, "the "), "The "))
	return unicode.IsUpper(first)
}

// within reports whether all words of a name but titles are words of the other.
func within(name, other []string) bool {
	rest := strings.Join(other, " ") + " "
	for _, w := range name {
		if w != "the" && !strings.HasSuffix(w, ".") && !strings.Contains(" "+rest, " "+w+" ") {
			return false
		}
	}
	return true
}

// initials are the first letters of the words of a name.
func initials(name []string) string {
	var out strings.Builder
	for _, w := range name {
		r, _ := utf8.DecodeRuneInString(w)
		out.WriteRune(r)
	}
	return out.String()
}
