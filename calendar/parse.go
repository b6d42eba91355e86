package calendar

import (
	"fmt"
	"strings"
	"time"
)

// layouts are the forms that Parse reads, by precision.
var layouts = []struct {
	precision Precision
	layout    string
	zoned     bool
}{
	{Second, "2006-01-02T15:04:05Z07:00", true},
	{Minute, "2006-01-02T15:04Z07:00", true},
	{Second, "2006-01-02T15:04:05", false},
	{Minute, "2006-01-02T15:04", false},
	{Day, "2006-01-02", false},
	{Month, "2006-01", false},
	{Year, "2006", false},
	{Second, "2006-01-02T15:04:05Z0700", true},
	{Minute, "2006-01-02T15:04Z0700", true},
	{Second, "2006-01-02 15:04:05Z07:00", true},
	{Second, "2006-01-02 15:04:05 Z07:00", true},
	{Second, "2006-01-02 15:04:05 -0700 MST", true},
	{Second, "2006-01-02 15:04:05 -0700", true},
	{Second, "2006-01-02 15:04:05", false},
	{Minute, "2006-01-02 15:04", false},
	{Second, "20060102T150405Z0700", true},
	{Day, "20060102", false},
	{Second, "Mon, 2 Jan 2006 15:04:05 -0700", true},
	{Minute, "Mon, 2 Jan 2006 15:04 -0700", true},
	{Second, "2 Jan 2006 15:04:05 -0700", true},
	{Second, "Mon, 2 Jan 2006 15:04:05", false},
}

// zones are the names that RFC 822 allows in place of an offset. Any other name is ambiguous (IST
// is Irish, Indian and Israeli), so that a time with one floats.
var zones = []struct{ name, offset string }{
	{"GMT", "+0000"}, {"UTC", "+0000"}, {"UT", "+0000"}, {"Z", "+0000"},
	{"EST", "-0500"}, {"EDT", "-0400"}, {"CST", "-0600"}, {"CDT", "-0500"},
	{"MST", "-0700"}, {"MDT", "-0600"}, {"PST", "-0800"}, {"PDT", "-0700"},
}

// Parse reads ISO 8601 in the forms that occur in data, from a year to a second with a zone, and
// the date of RFC 822 and 1123 as feeds have it. It reads no prose. Fractions of a second are cut.
func Parse(s string) (Date, error) {
	form := namedZone(strings.TrimSpace(s))
	for _, l := range layouts {
		zone := Floating
		if l.zoned {
			zone = time.UTC // what "+00:00" is resolved to; it must not float
		}
		t, err := time.ParseInLocation(l.layout, form, zone)
		if err != nil {
			continue
		}
		return Date{t.Truncate(time.Second), l.precision}, nil
	}
	return Date{}, fmt.Errorf("date %q: not in a form that is known", s)
}

// namedZone writes the offset in place of a zone's name at the end, and cuts an unknown name.
func namedZone(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at < 0 || strings.Count(s, ":") == 0 || strings.Contains(s[:at], " -0") || strings.Contains(s[:at], " +") {
		return s
	}
	name := s[at+1:]
	for _, z := range zones {
		if name == z.name {
			return s[:at+1] + z.offset
		}
	}
	if len(name) >= 2 && len(name) <= 5 && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return s[:at]
	}
	return s
}
