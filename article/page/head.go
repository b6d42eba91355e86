package page

import "golang.org/x/net/html"

// Head is what the markup says of the article.
type Head struct{}

func readHead(doc *html.Node) Head {
	_ = doc
	return Head{}
}
