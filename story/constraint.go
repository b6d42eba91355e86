package story

// Constraint is a person's correction about two articles.
type Constraint struct {
	Kind ConstraintKind `json:"kind"`
	A    string         `json:"a"`
	B    string         `json:"b"`
}

// ConstraintKind is what a correction says.
type ConstraintKind string

// The kinds of constraint.
const (
	MustLink   ConstraintKind = "must-link"
	CannotLink ConstraintKind = "cannot-link"
)

// constraints are corrections with what follows from them: must-link is transitive, and what may
// not stand with an article may not stand with those that must.
type constraints struct {
	parent map[string]string
	apart  [][2]string
}

// newConstraints takes corrections in their order. Of two that contradict each other the one that
// keeps apart holds.
func newConstraints(cs []Constraint) *constraints {
	out := &constraints{parent: map[string]string{}}
	for _, c := range cs {
		if c.Kind == CannotLink && c.A != c.B {
			out.apart = append(out.apart, [2]string{c.A, c.B})
		}
	}
	for _, c := range cs {
		a, b := out.group(c.A), out.group(c.B)
		if c.Kind != MustLink || a == b || out.forbids(a, b) {
			continue
		}
		out.parent[max(a, b)] = min(a, b)
	}
	return out
}

// group names the articles that must stand with this one; an article without corrections is a
// group of its own.
func (c *constraints) group(article string) string {
	for {
		up, found := c.parent[article]
		if !found {
			return article
		}
		article = up
	}
}

// forbids reports whether the two groups may not stand in one story.
func (c *constraints) forbids(a, b string) bool {
	for _, pair := range c.apart {
		x, y := c.group(pair[0]), c.group(pair[1])
		if x == a && y == b || x == b && y == a {
			return true
		}
	}
	return false
}
