package note

import "strings"

// gauge reads the thing that is measured, right of a unit: "a 12-metre-wide crater", "12 metres
// wide", "82 square kilometres of forest".
func (c *figureScan) gauge(g *counted) {
	if g.unit.kind == "time" {
		c.age(g)
		return
	}
	i := g.end
	if c.is(i, "-") && c.v.glued(i) {
		g.dash = true // "12m-wide"
	}
	for c.is(i, "-") || c.dim(i) != "" && g.dash {
		i++
	}
	if g.dash && c.tag(i) != Punct {
		g.noun = c.phrase(i, false)
	} else if c.is(g.end, "of") && g.isShare() {
		g.noun = c.shareOf(g.end + 1)
	} else if c.is(g.end, "of") && !c.is(g.end+1, "the", "a", "an", "its", "their") {
		g.noun = c.phrase(g.end+1, false)
	}
}

// dim is what token i says a measure measures: "wide" the width; "" if it says nothing.
func (c *figureScan) dim(i int) string {
	v, _ := c.class(i, "dim")
	return v
}

// measure says what a measure measures, and of what: width, depth, distance. A second measure in
// brackets is the first in another unit.
func (c *figureScan) measure(k int, f *Figure) {
	g := &c.figures[k]
	if g.unit.kind == "" || g.unit.kind == "money" || g.unit.kind == "ratio" || g.unit.kind == "time" || g.unit.kind == "points" {
		if k > 0 && (g.sign != "" || g.unit.kind == "money") && c.bracketed(k) && c.figures[k-1].isSum() {
			f.Role = Converted
		}
		return
	}
	if k > 0 && c.bracketed(k) && c.figures[k-1].unit.kind == g.unit.kind && c.figures[k-1].unit.name != g.unit.name {
		f.Role = Converted
		return
	}
	i := c.pastBracket(g.end)
	if c.is(i, "-") {
		i++
	}
	f.Measure = c.dim(i)
	if c.is(i, "in") && c.dim(i+1) != "" {
		f.Measure = c.dim(i + 1)
	}
	left := c.leftEdge(g)
	if f.Measure == "" {
		f.Measure = c.dimBefore(left)
	}
	if f.Measure == "distance" {
		f.Head, f.Mods = c.landmark(i), c.located(left)
		return
	}
	if f.Head == "" {
		f.Head = c.thing(left, f.Measure != "")
	}
	if f.Head == "" && f.Measure != "" {
		f.Head = c.bearer(left)
	}
	if f.Head == "" && k > 0 && c.is(left, "and") && c.dim(i) != "" && len(c.out) > 0 {
		f.Head = c.headBefore() // "12 metres wide and five deep"
	}
}

// bearer is the thing that has a dimension, left of "of" at token i: "the pit dug by the miners had a
// radius of 12 metres and a depth of five", "a pit with a depth of five metres".
func (c *figureScan) bearer(i int) string {
	if !c.is(i, "of") || c.dim(i-1) == "" {
		return ""
	}
	k := i - 2
	for c.tag(k) == Det || c.tag(k) == Adj {
		k--
	}
	switch {
	case c.is(k, "and"):
		return c.headBefore()
	case c.is(k, "with") && c.tag(k-1) == Noun:
		return Lemma(c.low(k-1), Noun)
	case !c.is(k, "has", "had", "have", "having"):
		return ""
	}
	for j := c.first; j < k; j++ {
		if c.tag(j) == Noun && !c.timed(j) {
			return Lemma(c.low(j), Noun)
		}
	}
	return ""
}

// headBefore is what the last measure was said of.
func (c *figureScan) headBefore() string {
	for k := len(c.out) - 1; k >= 0; k-- {
		if c.out[k].Role != Converted {
			return c.out[k].Head
		}
	}
	return ""
}

// bracketed reports whether figure k stands in brackets right after the one before it.
func (c *figureScan) bracketed(k int) bool {
	between := strings.TrimSpace(c.v.article.Text[c.figures[k-1].stop:c.figures[k].start])
	return strings.HasPrefix(between, "(") && len(between) < 8 || strings.HasPrefix(between, "-wide (")
}

// dimBefore reads "a depth of", "radius of", "measuring", "within" left of a measure.
func (c *figureScan) dimBefore(i int) string {
	if c.is(i, "of", "at", "was", "is") {
		if d := c.dim(i - 1); d != "" {
			return d
		}
		return ""
	}
	if c.is(i, "within", "weighing", "weighed", "weighs") {
		return c.dim(i)
	}
	return ""
}

// landmark is what a distance is counted from: "south of the old pier".
func (c *figureScan) landmark(i int) string {
	var words []string
	for ; i < c.end && len(words) < 6; i++ {
		tag := c.tag(i)
		if tag == Punct && !c.is(i, "-") || tag == Verb || tag == Aux || tag == Cconj || c.is(i, "where", "when", "in") && len(words) > 0 {
			break
		}
		if tag != Det {
			words = append(words, c.low(i))
		}
	}
	return strings.Join(words, " ")
}

// thing is the noun that a measure is said of, left of it: "a crater 12 metres wide", "a crater
// measuring 12 metres", and past a comma if what is measured is told: "the quay, 90 metres long".
func (c *figureScan) thing(i int, told bool) string {
	for steps := 0; i >= c.first && steps < 3; i, steps = i-1, steps+1 {
		switch {
		case c.is(i, "second", "third", "other", "one", "latter", "former"):
			return "" // "a second is 20 metres long"
		case c.tag(i) == Noun && c.dim(i) == "" && !strings.HasSuffix(c.low(i), "ing"):
			return Lemma(c.low(i), Noun)
		case told && steps == 0 && c.is(i, ","):
		case c.tag(i) == Verb && c.is(i, "measuring", "measured", "measures"), c.is(i, "of", "is", "was"):
		default:
			return ""
		}
	}
	return ""
}

// located is what a distance is told of: the last name before it in its sentence.
func (c *figureScan) located(i int) []string {
	for stop := i - longReach; i >= c.first && i > stop; i-- {
		if c.tag(i) == Propn && c.capital(i) && !c.timed(i) {
			return []string{c.low(i)}
		}
	}
	return nil
}

// measured names what a measure measures: "width of crater", "distance of orla south of pell".
func (c *figureScan) measured(f Figure) string {
	switch {
	case f.Head == "":
		return f.Measure
	case f.Measure == "distance":
		return f.Measure + " " + strings.TrimPrefix(f.Head, "of ")
	}
	return f.Measure + " of " + f.Head
}
