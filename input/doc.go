// Package input turns bytes in any container into documents.
//
// In: readers and file systems. Out: documents, each with the name that an error would call it by.
// It tells containers apart by their content, not by their names. It opens nothing itself, keeps
// no more of a document in memory than Options.MaxBytes, and understands no news.
package input
