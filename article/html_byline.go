package article

func (p *webPage) bylines(a *Article) {}
