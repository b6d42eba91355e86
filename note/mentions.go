package note

// Evidence of how an article writes a word elsewhere.
const (
	writtenLower   = 1 << iota // in lower case
	writtenCapital             // with a capital where only names have one
)

// mentions reads the names of the article as the model sees them, sentence by sentence.
func (e *english) mentions(v *view, words [][]word) []mention {
	v.unblind(words)
	seen := elsewhere(words)
	var out []mention
	var labels []label
	var features []uint32
	for s := range v.sentences() {
		ws := words[s]
		e.namer.lists.mark(v, s, ws)
		for i := range ws {
			ws[i].lowerElsewhere = uint32(seen[ws[i].low])
		}
		labels = append(labels[:0], make([]label, len(ws))...)
		features = e.namer.mark(ws, labels, features)
		for i := 0; i < len(ws); {
			if labels[i] == outsideName {
				i++
				continue
			}
			j := i + 1
			for j < len(ws) && labels[j] != labels[j].begins() && labels[j].begins() == labels[i] {
				j++
			}
			out = append(out, mention{from: v.first(s) + i, to: v.first(s) + j, sentence: s, kind: labels[i].kind(), blind: ws[i].shape == 0})
			i = j
		}
	}
	return out
}

// elsewhere gives, for each word that has a capital somewhere, how the article writes it.
func elsewhere(words [][]word) map[uint32]uint8 {
	seen := map[uint32]uint8{}
	for _, ws := range words {
		for i := range ws {
			if k := ws[i].kind; k != lowerCase && k != noLetter {
				if i > 0 && ws[i].shape != 0 {
					seen[ws[i].low] |= writtenCapital
				} else {
					seen[ws[i].low] |= 0
				}
			}
		}
	}
	for _, ws := range words {
		for i := range ws {
			if ws[i].kind != lowerCase {
				continue
			}
			if how, capital := seen[ws[i].low]; capital {
				seen[ws[i].low] = how | writtenLower
			}
		}
	}
	return seen
}
