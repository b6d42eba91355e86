package article

import (
	"strings"
	"unicode"
)

// page is a text in units on its way to blocks.
type page struct {
	*lexicon
	us       []unit
	region   region
	headline int // the unit, or -1
	titled   bool
	// unendedCaptions is whether long lines without a mark at their end are captions here.
	unendedCaptions bool
	// clean is whether the text is running text nearly all of it, as other tools leave it.
	clean bool
}

// classify says of each unit what it is. Title is the headline as the record gives it, or "".
func (x *lexicon) classify(us []unit, title string, from origin) *page {
	p := &page{lexicon: x, us: us, headline: -1, titled: title != ""}
	p.region = articleRegion(us, from)
	if p.region.from == p.region.to {
		p.withoutProse(title)
		return p
	}
	p.clean = isClean(us, from)
	p.placeHeadline(title)
	p.head()
	p.body()
	p.tail()
	return p
}

// cleanShare is the share of running text, in hundredths of the bytes, from which a text counts as
// clean: of texts that other tools have left it is 90 and more, of pages copied whole 20 to 80.
// A record has been through one, and the rest of it is tables more often than menus.
const (
	cleanShare  = 85
	cleanRecord = 50
)

func isClean(us []unit, from origin) bool {
	prose, all := 0, 0
	for i := range us {
		all += us[i].span.Len()
		if us[i].isText() {
			prose += us[i].span.Len()
		}
	}
	if from == fromRecord {
		return prose*100 >= all*cleanRecord
	}
	return prose*100 >= all*cleanShare
}

// withoutProse is for a text without running text: a headline alone, a verse, a list, a language
// whose shape we cannot read. What is no plain furniture is body.
func (p *page) withoutProse(title string) {
	for i := range p.us {
		u := &p.us[i]
		switch {
		case title != "" && sameWords(u.raw, title):
			u.kind = Headline
			p.headline = i
		case u.cue.kind != "" && u.cue.whole || u.cue.kind == cueEnd:
			u.kind = u.cue.block()
		case u.stamp.found() && u.stamp.only:
			u.kind = PageDate
		default:
			u.kind = Paragraph
		}
	}
}

// placeHeadline finds the headline, and takes what stands before it out of the region.
func (p *page) placeHeadline(title string) {
	if p.titled {
		for i := range p.us[:p.region.to] {
			if sameWords(p.us[i].raw, title) {
				p.headline = i
			}
			if i >= p.region.from && p.us[i].prose() && p.headline < 0 {
				break
			}
		}
	} else {
		p.headline = p.headlineBefore(p.us, p.region)
	}
	if p.headline >= 0 {
		p.us[p.headline].kind = Headline
		p.region.from = max(p.region.from, p.headline+1)
		for p.region.from < p.region.to && !p.us[p.region.from].isText() {
			p.region.from++
		}
	}
}

// isText reports whether the unit is running text and nothing else.
func (u *unit) isText() bool { return u.kind == "" && u.cue.kind == "" && u.prose() && !u.stampOnly() }

func (u *unit) stampOnly() bool { return u.stamp.found() && u.stamp.only }

// head marks what stands before the region.
func (p *page) head() {
	for i := range p.us[:p.region.from] {
		u := &p.us[i]
		if u.kind != "" {
			continue
		}
		switch {
		case u.stampOnly():
			u.kind = PageDate // until one of them is chosen for the publication's
		case u.cue.kind == Byline:
			u.kind = Byline
		case p.headline >= 0 && i > p.headline && isDatelineAlone(u.raw):
			u.kind = Dateline
		case p.clean && u.isText() && !p.isCaption(u):
			u.kind = Paragraph
		case u.cue.kind != "":
			u.kind = u.cue.block()
		case p.headline >= 0 && i > p.headline && (u.prose() || p.isCaption(u)):
			u.kind = Caption
		default:
			u.kind = Boilerplate
		}
	}
	for i := p.headline + 1; i > 0 && i < p.region.from; i++ {
		u := &p.us[i]
		switch {
		case u.kind != Boilerplate || u.words == 0:
		case u.words <= 8 && i+1 < len(p.us) && p.us[i+1].kind == Caption && u.upper > 0 && u.cue.kind == "":
			u.kind = Caption // the title of the picture, above what is said of it
		case p.nameBesideDate(i):
			u.kind = Byline
		}
	}
}

// nameBesideDate reports whether a unit is a name alone, next to a date or a "By".
func (p *page) nameBesideDate(i int) bool {
	if p.us[i].words > maxName || !p.isName(strings.Trim(p.us[i].raw, " ,|")) {
		return false
	}
	before := i > 0 && (p.us[i-1].stampOnly() || p.us[i-1].kind == Byline)
	after := i+1 < len(p.us) && p.us[i+1].stampOnly()
	return before || after
}

// block is the kind of block that a cue makes its line.
func (c cue) block() Kind {
	switch c.kind {
	case cueEnd, Byline, cuePublished, cueUpdated:
		return Boilerplate
	}
	return c.kind
}

// body marks the region.
func (p *page) body() {
	p.repeated()
	r := p.region
	p.unendedCaptions = p.unendedAreCaptions()
	for i := r.from; i < r.to; i++ {
		u := &p.us[i]
		if u.kind != "" {
			continue
		}
		switch {
		case u.cue.kind == Byline && !u.prose():
			u.kind = Byline
		case u.cue.kind == cuePublished || u.cue.kind == cueUpdated:
			if u.stampOnly() {
				u.kind = PageDate
			}
		case u.cue.kind != "":
			u.kind = u.cue.block()
		case u.stampOnly() && u.words <= 10:
			u.kind = PageDate
		}
		if u.kind != "" {
			continue
		}
		switch {
		case isPost(u.raw):
			u.kind = Quote
		case !u.prose():
		case p.isCaption(u) && (i+1 < r.to || !hasCreditAtEnd(u.raw)):
			u.kind = Caption
		case p.unendedCaptions && !u.ends() && u.end != colon && !p.endsInSpeech(u):
			u.kind = Caption
		default:
			u.kind = Paragraph
		}
	}
	p.shortRuns()
}

// longestTwice is how many words a line may have that is, given twice in one place, a caption.
const longestTwice = 20

// repeated marks lines that are given twice: captions in their place, what is set in large letters
// above or beside the text at its first, anything else at its second.
func (p *page) repeated() {
	seen := map[string]int{}
	first := p.region.from // the first unit of text
	for first < p.region.to-1 && !p.us[first].isText() {
		first++
	}
	for i := p.region.from; i < p.region.to; i++ {
		u := &p.us[i]
		if u.words < 4 || u.cue.kind != "" || u.kind != "" {
			continue
		}
		j, again := seen[u.low]
		seen[u.low] = i
		switch {
		case p.headline >= 0 && sameWords(u.raw, p.us[p.headline].raw):
			u.kind = Boilerplate
		case !again:
		case i-j <= 3 && p.us[j].kind == "" && j > first && u.words <= longestTwice:
			u.kind, p.us[j].kind = Caption, Caption
		case i-j <= 3 && p.us[j].kind == "":
			p.us[j].kind = Boilerplate // what stands above the text, or beside it in large letters
		default:
			u.kind = Boilerplate
		}
	}
}

// sameWords reports whether two lines have the same words, whatever their marks and case.
func sameWords(a, b string) bool {
	a = strings.Join(strings.FieldsFunc(plain(a), notWord), " ")
	return a != "" && a == strings.Join(strings.FieldsFunc(plain(b), notWord), " ")
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }
