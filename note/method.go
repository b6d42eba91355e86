package note

import (
	"slices"

	"github.com/variorum-news/variorum/internal/langid"
)

// Layer is a kind of note.
type Layer string

// The layers, in the order in which they are found. In languages other than English Quotes are direct
// speech alone.
const (
	Sentences      Layer = "sentences"
	Tokens         Layer = "tokens"
	Tags           Layer = "tags"
	Names          Layer = "names"
	Times          Layer = "times"
	Figures        Layer = "figures"
	Quotes         Layer = "quotes"
	Speakers       Layer = "speakers" // of the quotations
	IndirectSpeech Layer = "indirect" // quotations that are retold, or in part in the speaker's words
)

// layers are all of them.
var layers = []Layer{Sentences, Tokens, Tags, Names, Times, Figures, Quotes, Speakers, IndirectSpeech}

// Layers are all layers, in the order in which they are found.
func Layers() []Layer { return slices.Clone(layers) }

// Method says what was read of an article, where that is not all. The zero Method is that of an
// article of which all layers are read, as in English.
type Method struct {
	Lang   string  `json:"lang,omitempty"` // the language that it was read in; none where it is not known
	Layers []Layer `json:"layers"`
	Absent []Layer `json:"absent"`
}

// Reads reports whether a layer is read.
func (m Method) Reads(l Layer) bool { return len(m.Absent) == 0 || slices.Contains(m.Layers, l) }

// Language is the language that an article was read in, "de" of "de-AT"; "" where it is not known.
func (a *Annotated) Language() string {
	if len(a.Method.Absent) > 0 {
		return a.Method.Lang
	}
	if base := langid.Base(a.Lang); base != "" && base != "und" && base != "mul" {
		return base
	}
	return "en"
}

// method is what is read of the languages that are not English.
func (r *rules) method(lang string) Method {
	m := Method{Lang: lang}
	for _, l := range layers {
		if l == Sentences || l == Tokens && !r.noWords || l == Quotes && len(r.marks) > 0 {
			m.Layers = append(m.Layers, l)
			continue
		}
		m.Absent = append(m.Absent, l)
	}
	return m
}
