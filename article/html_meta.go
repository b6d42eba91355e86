package article

// placeHeadline finds the title, and the line that is the headline, if one is, and marks it. It runs before the
// body is chosen.
func (p *webPage) placeHeadline(a *Article) {}

// describe fills in what the page says of the article: byline, outlet, dates, credit. It runs after the
// body is chosen (p.from, p.to, the kinds of lines), and marks lines that are byline, date or signature.
func (p *webPage) describe(a *Article) {}
