package note

// CountsAnyone reports whether a figure counts people of any kind: by a noun that says no more, or by one that
// names what happened to them, "12 deaths", "12 arrests", or what they do, "12 protesters".
func (f Figure) CountsAnyone() bool {
	if general(f.Head) {
		return true
	}
	switch f.Action {
	case "killed":
		return f.Head == "death" || f.Head == "fatality" || f.Head == "killing" || f.Head == "murder"
	case "injured":
		return f.Head == "injury"
	case "arrested":
		return f.Head == "arrest" || f.Head == "detention"
	case "sentenced":
		return f.Head == "sentence" || f.Head == "conviction"
	case "missing":
		return f.Head == "disappearance"
	case "abducted":
		return f.Head == "abduction" || f.Head == "kidnapping"
	case "fled":
		return f.Head == "refugee"
	case "protested":
		return f.Head == "protester" || f.Head == "demonstrator" || f.Head == "marcher"
	}
	return false
}
