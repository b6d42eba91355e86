package note

// teller is the phrase that begins at token i, up to a mark, a verb or a preposition other than of;
// of "the latest UN figures" the name in it, of "a report by the ministry" the ministry.
func (c *figureScan) teller(i int) string {
	for range 4 { // an early copy of a report from the ministry
		from := i
		for c.tag(from) == Det || c.is(from, "the", "a", "an") {
			from++
		}
		end := c.tellerEnd(from)
		if end == from {
			return ""
		}
		paper := c.isOf(end-1, "source")
		if paper && c.nameAt(end-1) < 0 {
			if name := c.nameWithin(from, end); name >= 0 {
				return c.v.notes.Names[name].Name
			}
			k := end
			for c.is(k, "released", "published", "compiled", "issued", "provided", "collected", "gathered") {
				k++
			}
			if c.is(k, "by", "from", "of") && !c.timed(k+1) {
				i = k + 1
				continue
			}
		}
		return c.named(from, end, paper)
	}
	return ""
}

// tellerEnd is where the phrase that begins at token i ends.
func (c *figureScan) tellerEnd(i int) int {
	end := i
	for end < c.end && end < i+longestPhrase {
		tag := c.tag(end)
		if c.is(end, "more", "at", "about") || c.numberAt(end) > 0 && end > i {
			break
		}
		if c.is(end, "of") && end > i {
			if c.isOf(end-1, "source") {
				break
			}
		}
		if c.is(end, "and") && c.tag(end+1) == Verb {
			break
		}
		inside := end > i && c.is(end, "of", "for", "and", "the", "-")
		if !inside && tag != Noun && tag != Propn && tag != Adj && tag != Part && c.nameAt(end) < 0 {
			break
		}
		end++
	}
	for end > i && c.is(end-1, "of", "for", "and", "the", "-") {
		end--
	}
	return end
}

// nameWithin is the first name among tokens i to j-1 that is no part of a longer one, or -1.
func (c *figureScan) nameWithin(i, j int) int {
	for k := i; k < j; k++ {
		if x := c.nameAt(k); x >= 0 {
			return x
		}
	}
	return -1
}

// named is the phrase of tokens i to j-1, by the full form of its name if it is one, or if a name
// in it is wanted, or by the name of whom it describes: the ministry.
func (c *figureScan) named(i, j int, inside bool) string {
	if i > c.first && c.tag(i-1) == Det {
		if name, end := c.v.referred(i - 1); name != "" && end == j {
			return name
		}
	}
	for k := i; k < j; k++ {
		x := c.nameAt(k)
		if x < 0 {
			continue
		}
		name := c.v.notes.Names[x]
		if inside || name.Span == c.v.span(i, j) {
			return name.Name
		}
		if name.Kind == Person && name.Span.End == c.v.span(i, j).End {
			return name.Name // "Police Chief Lee"
		}
	}
	return c.v.span(i, j).In(c.v.article.Text)
}

// subject is the phrase that ends right before token i, a verb of telling; a pronoun is whom it means,
// if that is known, or nobody. Who is counted by figure g, or measured, tells nothing of it.
func (c *figureScan) subject(i int, g *counted) string {
	for c.tag(i-1) == Aux || c.tag(i-1) == Adv {
		i--
	}
	if i > c.first && c.tag(i-1) == Pron {
		name, _ := c.v.referred(i - 1)
		return name
	}
	if c.is(i-1, ",", "\"", "“", "”") || i-1 < c.first {
		if name := c.nameAt(i + 1); name >= 0 && (c.is(i-1, ",", "\"", "”")) {
			return c.v.notes.Names[name].Name // ", said Lee"
		}
		return ""
	}
	end := i
	for range 4 {
		from := end
		for from > c.first && end-from < longestPhrase && c.inSubject(from-1) {
			from--
		}
		if from == end {
			return ""
		}
		before := from - 1
		for c.tag(before) == Det {
			before--
		}
		if before >= c.first && (c.numberAt(before) > 0 || c.tag(before) == Num || from < g.end && g.from < end) {
			return "" // "two officers said", "fell six points, data showed" is read above
		}
		if before > c.first && c.tag(before) == Adp {
			end = before // "people in the town said": it is the people who say it
			continue
		}
		if name := c.nameAt(end - 1); name >= 0 && c.v.notes.Names[name].Kind == Person {
			return c.v.notes.Names[name].Name
		}
		return c.named(from, end, false)
	}
	return ""
}

// inSubject reports whether token i may stand in the subject of a verb of telling.
func (c *figureScan) inSubject(i int) bool {
	return c.tag(i) == Noun && c.numberAt(i) == 0 || c.tag(i) == Propn || c.tag(i) == Adj || c.nameAt(i) >= 0 || c.is(i, "'s", "for", "-")
}

func (c *figureScan) nameAt(i int) int {
	if i < c.first || i >= c.end || c.v.nameOf == nil {
		return -1
	}
	return c.v.name(i)
}
