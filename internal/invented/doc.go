// Package invented makes up news: outlets, people, places and events that do not exist. It is for
// tests and benchmarks alone.
package invented
