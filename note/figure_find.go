package note

// figureFinder holds the tables that figures are found by.
type figureFinder struct{}

func newFigureFinder() (*figureFinder, error) { return &figureFinder{}, nil }

// find gives the figures of the article, in order.
func (f *figureFinder) find(v *view) []Figure { return nil }
