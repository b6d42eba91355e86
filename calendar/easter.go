package calendar

import "time"

// Easter is the Easter Sunday of the western churches in year y of the Gregorian calendar, after the
// anonymous algorithm that Nature printed on 20 April 1876 (Meeus, "Astronomical Algorithms", 1991,
// chapter 8). It is zero before 1583, the first spring of that calendar.
func Easter(y int) Date {
	if y < 1583 {
		return Date{}
	}
	a := y % 19
	b, c := y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return On(y, time.Month(month), day)
}

// NthWeekday is the n-th weekday w of a month, from 1; below zero it is counted from the end of the
// month, -1 being the last. It is zero if the month has no such day.
func NthWeekday(y int, m time.Month, w time.Weekday, n int) Date {
	first := On(y, m, 1)
	day := 1 + (int(w)-int(first.Time.Weekday())+7)%7 + 7*(n-1)
	if n < 0 {
		last := On(y, m+1, 0)
		day = last.Time.Day() - (int(last.Time.Weekday())-int(w)+7)%7 + 7*(n+1)
	}
	d := On(y, m, day)
	if n == 0 || d.Time.Month() != first.Time.Month() {
		return Date{}
	}
	return d
}
