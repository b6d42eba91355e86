package note

// names gives the names of the article, in order.
func (e *english) names(v *view, words [][]word) []Name {
	var out []Name
	for i, m := range e.mentions(v, words) {
		s := v.span(m.from, m.to)
		out = append(out, Name{Span: s, Kind: m.kind, Name: s.In(v.article.Text), Entity: i + 1})
	}
	return out
}
