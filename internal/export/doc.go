// Package export writes what was found in the formats of other tools: passages as passim prints
// them, and who copied whom as a graph in GraphML and in DOT.
package export
