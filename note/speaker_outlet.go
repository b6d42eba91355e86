package note

// outlet is the agency, newspaper or station in a phrase, or none: "the Calder Post" of itself, "Harbour TV" of
// "Harbour TV's Tom Brandt", of "Tom Brandt of Harbour TV" and of "a Harbour TV reporter".
func (r *reading) outlet(u unit, p phrase) phrase {
	if p.none() {
		return phrase{}
	}
	head := p.end
	for x := p.start + 1; x < p.end; x++ {
		if r.low(u, x) == "'s" {
			if q := r.outletName(u, phrase{p.start, x}); !q.none() {
				return q
			}
		}
		if r.kindOf(u, x) == Adp && x < head {
			head = x
		}
	}
	first := phrase{p.start, head}
	if q := r.outletHead(u, first); !q.none() {
		return q
	}
	if head < p.end && (r.isPersonName(u, first) || r.cues[r.low(u, head-1)].is(cueNewsroom)) {
		return r.outletHead(u, phrase{head + 1, p.end})
	}
	return phrase{}
}

// outletHead is the outlet that is the head of a phrase, by name or by description; the name alone, if there is one.
func (r *reading) outletHead(u unit, p phrase) phrase {
	if p.none() {
		return phrase{}
	}
	if timeNoun(r.low(u, p.end-1)) && p.end-2 > p.start && r.kindOf(u, p.end-2) == Adj {
		p.end -= 2 // the Post last month
	}
	switch r.low(u, p.end-1) {
	case "website", "site", "app", "page":
		if r.kindOf(u, p.end-2) == Propn {
			p.end-- // on the Harbour News website
		}
	}
	whole := p
	for p.end-1 > p.start && (r.kindOf(u, p.end-1) == Num || r.kindOf(u, p.end-1) == Punct || r.cues[r.low(u, p.end-1)].is(cueNewsroom)) {
		p.end-- // Channel 4; a Harbour TV reporter
	}
	if n := r.outletName(u, p); !n.none() && (n.end == p.end || r.cues[r.low(u, p.end-1)].is(cueOutlet|cueMasthead|cueNetwork) || r.low(u, p.end-1) == "service") {
		return n
	}
	if r.isOutletNoun(u, p) && (p == whole || r.kindOf(u, p.end) == Num) {
		return p
	}
	return phrase{}
}

// outletName is the last name in a phrase that is an outlet's.
func (r *reading) outletName(u unit, p phrase) phrase {
	for end := p.end; end > p.start; {
		start := end - 1
		n := r.name(u.items[start].token)
		for n >= 0 && start > p.start && r.name(u.items[start-1].token) == n {
			start--
		}
		if n >= 0 && r.isOutletName(u.items[start].token, u.items[end-1].end, r.notes.Names[n].Kind) {
			if start > p.start && end-start == 1 && r.cues[r.low(u, start)].is(cueMasthead) && r.kindOf(u, start-1) == Propn {
				return phrase{start - 1, end} // Harbour TV, of which TV alone was found
			}
			return phrase{start, end}
		}
		end = start
	}
	return phrase{}
}

// isOutletName reports whether a name, of tokens first to end-1, is an outlet's: it has an agency's or a network's in
// it, or ends as those of outlets do. An agency is one of news only if its name says so.
func (r *reading) isOutletName(first, end int, k NameKind) bool {
	if k == Person {
		return false
	}
	for i := first; i < end; i++ {
		if r.cues[r.lower(i)].is(cueNetwork) {
			return true
		}
	}
	last := r.lower(end - 1)
	if last == "agency" || last == "service" {
		return end-2 >= first && r.cues[r.lower(end-2)].is(cueMasthead)
	}
	return (k != Place || end-first > 1) && r.cues[last].is(cueMasthead)
}

// isOutletNoun reports whether a phrase tells of an outlet without its name: the newspaper, a local radio station,
// state media; also one whose name was not found: the Post.
func (r *reading) isOutletNoun(u unit, p phrase) bool {
	head, before := r.low(u, p.end-1), ""
	if p.end-2 >= p.start {
		before = r.low(u, p.end-2)
	}
	if k := r.kindOf(u, p.end-1); k == Propn && r.cues[head].is(cueMasthead|cueNetwork) && before != "social" {
		return true
	}
	switch head {
	case "media", "press", "television", "tv", "radio": // but not: told the media, said on television
		k := r.kindOf(u, p.end-2)
		return before != "" && before != "news" && before != "social" && before != "national" && before != "live" && k != Det
	case "agency", "service": // the agency; a wire service
		return before == "the" || before == "wire" || r.cues[before].is(cueMasthead|cueNetwork)
	}
	return r.cues[head].is(cueOutlet)
}

// outletBefore is the outlet named last before a description of one that fits it: told the newspaper; an interview
// with the wire service. It is by name, or empty.
func (r *reading) outletBefore(m voice) string {
	if r.lower(m.first) != "the" || m.end-m.first > 3 {
		return ""
	}
	head := r.lower(m.end - 1)
	if !r.cues[head].is(cueOutlet) && head != "service" {
		return ""
	}
	for x := r.nameAfter(r.token(m.first).Start) - 1; x >= 0; x-- {
		n := r.notes.Names[x]
		first, end := r.at(n.Span.Start), r.at(n.Span.End-1)+1
		if r.isOutletName(first, end, n.Kind) && r.mayBeCalled(first, end, head) {
			return n.Name
		}
	}
	return ""
}

// mayBeCalled reports whether an outlet's name is one of those that a noun may be said of: no station is a newspaper.
func (r *reading) mayBeCalled(first, end int, noun string) bool {
	network := false
	for i := first; i < end; i++ {
		network = network || r.cues[r.lower(i)].is(cueNetwork)
	}
	last := r.lower(end - 1)
	airs := last == "tv" || last == "television" || last == "radio"
	switch noun {
	case "newspaper", "tabloid", "daily", "weekly":
		return !network && !airs
	case "broadcaster", "station", "channel", "network":
		return network || airs || last == "news"
	case "agency", "service":
		return network && !airs || last == "press" || last == "agency" || last == "news"
	}
	return true
}
