package reuse

import "github.com/variorum-news/variorum/text"

// discount lowers the scores of links of unknown order by what a third article explains. A score
// ranks the sources that an article may have, and two copies of one text share more of their length
// than either shares with the text: what they share proves that they are kin, and nothing of which
// had it from which. What stands in the text too they have from there, or for all that is known may
// have; the score of their link is for the rest.
//
// Of three that share a passage the words tell seldom which is the source: each explains what the two
// others share. The whole set tells it: every copy is changed in its own way, so most copies are
// nearest to the source, and few to any one copy. So a third explains a link only if more articles
// are nearest to it than to either end of the link.
func (w *web) discount(links []Link) {
	nearest := w.nearest()
	for i, l := range links {
		if l.Directed {
			continue
		}
		k := w.of[[2]string{l.Source, l.Copy}]
		most := max(nearest[l.Source], nearest[l.Copy])
		links[i].Score = round(l.Score * (1 - w.told(k, func(third string) bool { return nearest[third] > most })))
	}
}

// nearest counts for every article those that share more words with it than with any other. Of
// several that share as many each is counted.
func (w *web) nearest() map[string]int {
	out := map[string]int{}
	for article, ends := range w.ends {
		most := 0
		for _, i := range ends {
			most = max(most, w.links[i].words)
		}
		for _, i := range ends {
			if w.links[i].words == most {
				out[w.links[i].other(article)]++
			}
		}
	}
	return out
}

// told is the share of a link's text, on the side on which it is less, that stands in its links with
// thirds of a kind too.
func (w *web) told(i int, of func(third string) bool) float64 {
	l := w.links[i]
	var near, far []text.Span
	for _, t := range w.thirds(i) {
		if of(t.article) {
			near = append(near, w.side(t.near, l.Source)...)
			far = append(far, w.side(t.far, l.Copy)...)
		}
	}
	return min(ratio(covered(text.Cover(near), w.sides[i][0])), ratio(covered(text.Cover(far), w.sides[i][1])))
}
