package note

// namer finds names.
type namer struct{}

func newNamer() (*namer, error) { return &namer{}, nil }

// names gives the names of the article, in order.
func (e *english) names(v *view) []Name { return nil }
