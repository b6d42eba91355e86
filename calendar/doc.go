// Package calendar says which day, and how surely.
//
// In: civil dates as people write them down in data, and TIMEX3 values as those who annotate text do. Out:
// Date, which knows its own precision, and Interval, the time that it may stand for: "2016-12" is a
// date, and stands for a month. Weeks are those of ISO 8601, so that a year has 52 or 53 of them; the
// calendar is the Gregorian one, also before there was one. Years run from 0 to 9999: a date out of them
// is not known, and an interval that would end beyond is open.
//
// It knows no clock: nothing here asks what day it is. It reads no prose, in no language; it has no
// time zones by name but the few that RFC 822 allows; it does not count in other calendars.
package calendar
