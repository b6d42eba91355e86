package note

// names gives the names of the article, in order.
func (e *english) names(v *view, words [][]word) []Name {
	ms := e.namer.tidy(v, e.mentions(v, words))
	ms = e.namer.initials(v, ms)
	e.namer.settleKinds(v, ms)
	ms = e.namer.spread(v, ms, words)
	var out []Name
	for i, m := range ms {
		s := v.span(m.from, m.to)
		out = append(out, Name{Span: s, Kind: m.kind, Name: s.In(v.article.Text), Entity: i + 1})
	}
	return out
}
