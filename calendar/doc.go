// Package calendar says which day, and how surely.
//
// In: civil dates as people write them down in data. Out: Date, which knows its own precision,
// and Interval, the time that it may stand for. It knows no clock: nothing here asks what day it
// is, and it does not read prose; package note does.
package calendar
