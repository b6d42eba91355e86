package note

import "github.com/variorum-news/variorum/text"

// other adds one word of UAX #29 in a language that is not English.
func (z *tokenizer) other(w text.Span) { z.push(w.Start, w.End) }
