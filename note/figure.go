package note

import (
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/internal/numeral"
	"github.com/variorum-news/variorum/text"
)

// Figure is a quantity and what it counts. A field that is not known is zero.
type Figure struct {
	Span     text.Span         `json:"span"` // the number with its currency sign or unit of measure; bound words are left out
	Value    float64           `json:"value"`
	To       *float64          `json:"to,omitempty"` // the end of a range
	Bound    Bound             `json:"bound"`
	Unit     string            `json:"unit,omitempty"`     // people, percent, dollar, kilometre, barrel per day, european country: singular but for people
	Of       string            `json:"of,omitempty"`       // what is counted, as the article words it: "civilians", "killed in the raid"
	Head     string            `json:"head,omitempty"`     // lemma of the head noun that is counted: "civilian"; of the thing that is measured: "crater"
	Mods     []string          `json:"mods,omitempty"`     // lemmas of the words before the head, sorted: "missing"
	Action   string            `json:"action,omitempty"`   // killed, injured, evacuated, …: the table in data; else the lemma of the verb, with "to " if the counted do it
	Measure  string            `json:"measure,omitempty"`  // what a measure measures: width, depth, distance
	Definite bool              `json:"definite,omitempty"` // "the 43 students": a number that was told before
	Change   Change            `json:"change,omitempty"`
	Scope    Scope             `json:"scope,omitempty"`
	PartOf   text.Span         `json:"part_of,omitzero"` // of a subset: the figure of the article that it is a part of
	Role     Role              `json:"role,omitempty"`   // such a figure stands in no ledger
	Owner    string            `json:"owner,omitempty"`  // of a sum or share: whose it is, who offers, pays, wins or is fined it
	Place    string            `json:"place,omitempty"`
	When     calendar.Interval `json:"when,omitzero"`    // of the event counted
	Period   string            `json:"period,omitempty"` // TIMEX3 value of that time, "since " before it if the article says so
	AsOf     calendar.Date     `json:"as_of,omitzero"`   // of the count
	By       string            `json:"by,omitempty"`     // who says so
	Denied   bool              `json:"denied,omitempty"`
	Doubt    Doubt             `json:"doubt,omitempty"`
}

// Bound is how a number holds.
type Bound = numeral.Bound

// The bounds.
const (
	Exactly = numeral.Exactly
	About   = numeral.About
	Below   = numeral.Below
	Above   = numeral.Above
	AtMost  = numeral.AtMost
	AtLeast = numeral.AtLeast
)

// Change says whether a figure is a difference.
type Change string

// The directions of a change.
const (
	Up   Change = "up"
	Down Change = "down"
)

// Scope says what part of a count a figure is.
type Scope string

// The scopes: "12 dead", "three more", "including two children".
const (
	Total    Scope = "total"
	Addition Scope = "addition"
	Subset   Scope = "subset"
)

// Doubt marks a number that is not told as what has happened, though nobody denies it.
type Doubt string

// The doubts: "12 are feared dead", "may have killed 12"; and what is still to come: "could displace
// 12,000", "will hire 12".
const (
	Unsure   Doubt = "unsure"
	Expected Doubt = "expected"
)

// Role marks a figure that counts nothing.
type Role string

// The roles: "aged 34", "for three days", "one of the oldest cities", "from 9 to 28", and "(40 ft)"
// after "12 metres".
const (
	Age       Role = "age"
	Length    Role = "duration"
	Rank      Role = "rank"
	Course    Role = "course"
	Converted Role = "converted"
)
