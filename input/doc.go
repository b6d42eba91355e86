// Package input turns bytes in any container into documents.
//
// In: readers and file systems. Out: documents, each with the name that an error would call it by.
// It tells containers apart by their content, not by their names: plain text, JSON lines, one JSON
// object, a JSON array of objects, CSV with a header row, HTML, and gzip of these. It opens nothing
// itself but what a file system hands it, keeps no more of a document in memory than
// Options.MaxBytes, and understands no news: which field of a record is the text is for package
// article to say.
//
// Bad input yields one *Error that names it, and the stream goes on.
package input
