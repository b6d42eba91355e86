package article

func (p *webPage) date(a *Article) {}
