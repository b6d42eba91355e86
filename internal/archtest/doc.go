// Package archtest holds the house to its plan: which package may import which, and what a pure
// package may not touch. It has tests alone.
package archtest
