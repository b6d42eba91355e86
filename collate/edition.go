package collate

import (
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// Edition is a story, or a thread of stories, collated.
type Edition struct {
	story.Story
	Stories   []string        `json:"stories,omitempty"` // of a thread: its stories
	Rev       string          `json:"rev"`               // a hash of the articles and the method
	Witnesses []Witness       `json:"witnesses"`
	Lineages  []reuse.Lineage `json:"lineages"`
	Links     []reuse.Link    `json:"links"`
	Entities  []Entity        `json:"entities"` // who is who
	Loci      []Locus         `json:"loci"`     // by kind, then number of lineages, of articles, first cite
}

// Witness is an article as it stands in an edition.
type Witness struct {
	Siglum    string        `json:"siglum"`
	Article   string        `json:"article"`
	Outlet    string        `json:"outlet,omitempty"`
	Published calendar.Date `json:"published,omitzero"`
	Lineage   int           `json:"lineage"` // index in Lineages, from 1
	PartlyOwn bool          `json:"partly_own,omitempty"`
	Lang      string        `json:"lang,omitempty"`   // if it is not read in full: its language, "und" if that is not known
	Unread    []Kind        `json:"unread,omitempty"` // the kinds of locus that are not read in it
}

// Locus is one thing that witnesses tell.
type Locus struct {
	ID       string    `json:"id"` // a hash of kind, head and first cite
	Kind     Kind      `json:"kind"`
	Head     string    `json:"head"`
	Verdict  Verdict   `json:"verdict"`
	Develops bool      `json:"develops,omitempty"` // its readings, which differ, are one count as time went on: they stand in order of time
	Base     *Cite     `json:"base,omitempty"`     // of a quotation told twice: the first words of the telling that the others are laid against
	Readings []Reading `json:"readings"`
	Silent   []string  `json:"silent"`           // IDs of the witnesses that do not tell it
	Apart    []Apart   `json:"apart,omitempty"`  // of a figure: rows that look like it and are another
	Unread   []string  `json:"unread,omitempty"` // of those in a language in which such things are not read, or not compared with these
}

// Kind is what a locus is about.
type Kind string

// The kinds of locus.
const (
	Quote     Kind = "quote"
	Figure    Kind = "figure"
	Time      Kind = "time"
	Wording   Kind = "wording"
	Statement Kind = "statement"
)

// Verdict says how the readings stand to each other; it is about the tellings, not the world.
type Verdict string

// The verdicts.
const (
	Single   Verdict = "single"   // one article alone tells it
	Agree    Verdict = "agree"    // equal, or compatible once bounds and rounding are read
	Differ   Verdict = "differ"   // not equal, but all may hold
	Conflict Verdict = "conflict" // they cannot all hold
)

// Reading is one form of a locus, with the proofs of all who have it.
type Reading struct {
	Key      string        `json:"key"`             // "34,000", "Friday": as the first cite words it
	Value    *float64      `json:"value,omitempty"` // of a figure; a pointer, for "no deaths" is a reading too
	To       *float64      `json:"to,omitempty"`
	Bound    note.Bound    `json:"bound,omitempty"`
	Unit     string        `json:"unit,omitempty"`
	By       string        `json:"by,omitempty"`
	AsOf     calendar.Date `json:"as_of,omitzero"`
	When     *When         `json:"when,omitempty"` // of a time
	Cites    []Cite        `json:"cites"`
	Lineages []int         `json:"lineages"`           // the independent tellings behind it
	Relation Relation      `json:"relation,omitempty"` // of a quotation, to the base
	Changes  []Change      `json:"changes,omitempty"`  // where it parts from the base, if the two can be laid word by word
	Warnings []Warning     `json:"warnings,omitempty"` // what a reader should see of that
}

// When is the time that a reading gives.
type When struct {
	Value string        `json:"value"` // TIMEX3
	From  calendar.Date `json:"from,omitzero"`
	To    calendar.Date `json:"to,omitzero"`
}

// Cite is the proof of a reading.
type Cite struct {
	Article string     `json:"article"`
	Span    text.Span  `json:"span"`
	By      string     `json:"by,omitempty"`
	Via     string     `json:"via,omitempty"`
	Form    note.Form  `json:"form,omitempty"`
	Marks   note.Marks `json:"marks,omitempty"` // of a direct quotation whose marks were lost in scraping; else empty

	CopiedFrom string `json:"copied_from,omitempty"` // the article whose passage it stands in; empty if the words are its own
}
