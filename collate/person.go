package collate

import "strings"

// sameSpeakers reports whether two quotations are of one speaker, for all that their articles say: of
// one whom the cast knows, or of a surname that the other bears, for what is said then tells the rest.
func (b *bench) sameSpeakers(x, y quotation) bool {
	return b.cast.sameOnes(x.who, y.who, x.quote.By, y.quote.By)
}

// sameCounter reports whether two figures are of one who counts.
func (b *bench) sameCounter(x, y count) bool {
	p, q := b.cast.bearer(x.telling.number, x.figure.By), b.cast.bearer(y.telling.number, y.figure.By)
	return b.cast.sameOnes(p, q, x.figure.By, y.figure.By)
}

// sameOnes reports whether two who are told of may be one: by the cast, if it knows both, else by the
// phrases that name them.
func (k *cast) sameOnes(p, q int, a, b string) bool {
	if p != unknown && q != unknown {
		return k.mayBeOne(p, q)
	}
	return a != "" && b != "" && samePhrase(a, b)
}

// samePhrase reports whether two phrases may name one: they are the same, or one is the last word of
// the other ("officials", "harbour officials").
func samePhrase(a, b string) bool {
	p, q := strings.Fields(plain(a)), strings.Fields(plain(b))
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	if len(p) == 1 || len(q) == 1 {
		return p[len(p)-1] == q[len(q)-1]
	}
	return strings.Join(p, " ") == strings.Join(q, " ")
}

// speaker is the name by which the edition calls whom an article gives as speaker or counter.
func (b *bench) speaker(article, by string) string {
	if i := b.cast.bearer(b.byID[article].number, by); i != unknown {
		return b.cast.who[i].name
	}
	return by
}

// speakerOf is whom the articles that have the same words give as their speaker; "" if they give two who
// are not one, for then the cites alone tell who says what. A fuller name tells more than part of it.
func (b *bench) speakerOf(cites []Cite, who map[Cite]int) string {
	by, is := "", unknown
	for _, c := range cites {
		if c.By == "" {
			continue
		}
		name, next := c.By, who[c]
		if next != unknown {
			name = b.cast.who[next].name
		}
		switch {
		case by == "":
			by, is = name, next
		case !b.cast.sameOnes(is, next, by, name):
			return ""
		case len(strings.Fields(name)) > len(strings.Fields(by)):
			by, is = name, next
		}
	}
	return by
}

// people are those whom a sentence names.
func (k *cast) people(s *sentence) []int {
	var out []int
	for _, n := range s.names {
		if n.Kind != "PER" {
			continue
		}
		if i := k.bearer(s.telling.number, n.Name); i != unknown {
			out = append(out, i)
		}
	}
	return out
}
