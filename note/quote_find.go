package note

// quoteFinder holds the tables that quotations are found by.
type quoteFinder struct{}

func newQuoteFinder() (*quoteFinder, error) { return &quoteFinder{}, nil }

// find gives the quotations of the article, in order.
func (f *quoteFinder) find(v *view) []Quote { return nil }
