package report

// Options are how a report looks; the zero value is the default.
type Options struct {
	Width  int  // columns of the terminal; 0 means 80
	Styled bool // bold, dim and colour; false for files, pipes and NO_COLOR
	All    bool // every row, not only what is told twice and the most important of the rest
}

// The widths a report is laid out for. Narrower than the least, lines run over; wider than the
// most, they would be too long to read.
const (
	defaultColumns = 80
	leastColumns   = 40
	mostColumns    = 140
)

func (o Options) columns() int {
	if o.Width <= 0 {
		return defaultColumns
	}
	return min(max(o.Width, leastColumns), mostColumns)
}
