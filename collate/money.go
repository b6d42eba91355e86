package collate

import "strings"

// isMoney reports whether a unit is a currency: "dollar", "canadian dollar", "dollar per hour".
func isMoney(unit string) bool {
	unit, _, _ = strings.Cut(unit, " per ")
	switch unit[strings.LastIndexByte(unit, ' ')+1:] {
	case "dollar", "euro", "sterling", "yen", "yuan", "rupee", "rouble", "ruble", "franc", "peso", "rand", "won", "lira", "shekel", "krona", "krone", "dirham", "riyal", "naira", "cent", "real", "dinar", "shilling", "zloty", "baht", "ringgit", "rupiah":
		return true
	}
	return false
}
