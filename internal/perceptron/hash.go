package perceptron

// Hash is the FNV-1a hash of a word.
func Hash(s string) uint32 { return Extend(2166136261, s) }

// Extend is the hash of a word that goes on with s after the one whose hash is h.
func Extend(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// Mix makes one feature of the number of its template and the hashes of its parts.
func Mix(template, a, b uint32) uint32 {
	h := (template + 1) * 0x9E3779B1
	h = (h ^ a) * 0x85EBCA6B
	h ^= h >> 15
	h = (h ^ b) * 0xC2B2AE35
	return h ^ h>>13
}
