// Package text says which bytes are meant.
//
// In: a string. Out: spans of bytes, word boundaries, and a matching form that knows where each of
// its bytes came from. It knows no news and no language; sentences need news abbreviations and are
// in package note.
//
// Every position in this house is a Span: bytes, half-open, cut on rune boundaries.
package text
