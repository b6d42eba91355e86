package reuse

import "github.com/variorum-news/variorum/text"

// explained is the share of a link's text that has to stand in another link for that to explain it.
const explained = .9

// nearer is how much more of a copy one source must cover than another to be the nearer one.
const nearer = .03

// reduce removes what other links explain. Of A → B → C and A → C, one link into C goes: that from
// A if C has clearly more of B, that from B if all it has of B it may have of A. Two copies of one
// source that share nothing else are its copies, and not each other's.
//
// Of the links into one article the strongest alone are asked whether they explain another: work for a
// text that has something of ten thousand others grows with their number, not with its square.
func reduce(links []Link, order order) []Link {
	w := newWeb(links, exact, order)
	into := map[string][]int{} // the directed ones, by copy
	for i, l := range links {
		if l.Directed {
			into[l.Copy] = append(into[l.Copy], i)
		}
	}
	gone := make([]bool, len(links))
	for i := len(links) - 1; i >= 0; i-- { // the weakest first
		source, copied := links[i].Source, links[i].Copy
		if !links[i].Directed { // either is a copy: that with fewer sources is asked for its own
			if source, copied = order.ends(links[i]); len(into[source]) < len(into[copied]) {
				source, copied = copied, source
			}
		}
		for _, k := range into[copied][:min(len(into[copied]), mostThirds)] {
			third, found := w.link(links[k].Source, source)
			if k == i || !found || gone[k] || gone[third] || !links[third].Directed {
				continue
			}
			if gone[i] = w.needless(i, k, third); gone[i] {
				break
			}
		}
	}
	var out []Link
	for i, l := range links {
		if !gone[i] {
			out = append(out, l)
		}
	}
	return out
}

// needless reports whether a link needs not be told beside two directed ones that join its articles with
// a third: that into its copy, and that between its source and the third; of an undirected link, those into
// either of its articles.
func (w *web) needless(l, into, between int) bool {
	of, by, third := w.links[l], w.links[into], w.links[between]
	if rank(by.Sure) < rank(Likely) || !w.covers(into, l, by.Copy) {
		return false
	}
	if third.Source != by.Source { // by's source is a copy of l's
		return of.Directed && by.Share > of.Share+nearer
	}
	if of.Directed { // l is from a copy of by's source
		return of.Share <= by.Share+nearer
	}
	return rank(third.Sure) >= rank(Likely) && w.covers(between, l, third.Copy) &&
		of.of(by.Copy) <= by.Share+nearer && of.of(third.Copy) <= third.Share+nearer
}

// of is the share of the own words of one of a link's articles.
func (l Link) of(article string) float64 {
	if article == l.Copy {
		return l.Share
	}
	return l.Back
}

// side gives where a link's passages stand in one of its articles.
func side(l Link, article string) []text.Span {
	var out []text.Span
	for _, p := range l.Passages {
		if l.Copy == article {
			out = append(out, p.Copy)
		} else {
			out = append(out, p.Source)
		}
	}
	return text.Cover(out)
}

// exact gives where its runs stand, its passages if it has none.
func exact(l Link, article string) []text.Span {
	if len(l.runs) == 0 {
		return side(l, article)
	}
	return l.runsIn(article)
}

// holds reports whether the one set of spans covers nearly all of the other.
func holds(in, what []text.Span) bool {
	n, of := covered(in, what)
	return float64(n) >= explained*float64(of)
}

// covered is how many bytes of the one set of spans the other covers, and of how many.
func covered(in, what []text.Span) (n, of int) {
	at := 0
	for _, s := range what {
		of += s.Len()
		for at < len(in) && in[at].End <= s.Start {
			at++
		}
		for k := at; k < len(in) && in[k].Start < s.End; k++ {
			n += min(s.End, in[k].End) - max(s.Start, in[k].Start)
		}
	}
	return n, of
}
