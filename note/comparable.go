package note

import "fmt"

// Comparable says whether two figures may stand in one row of a ledger, and if not, why not: they
// must count the same, by the same noun, with the same thing done to it, and both as a total.
func Comparable(a, b Figure) (ok bool, why string) {
	switch {
	case a.Role != "" || b.Role != "":
		return false, "one of them counts nothing"
	case a.Head == "" || a.Head != b.Head:
		return false, fmt.Sprintf("one counts %q, the other %q", a.Head, b.Head)
	case a.Unit != b.Unit:
		return false, fmt.Sprintf("one is in %q, the other in %q", a.Unit, b.Unit)
	case a.Action != b.Action:
		return false, fmt.Sprintf("one is of those %q, the other of those %q", a.Action, b.Action)
	case a.Scope != b.Scope:
		return false, "one is a total, the other is not"
	}
	return true, ""
}
