package perceptron

// HashOffset is the hash of the empty word.
const HashOffset uint32 = 2166136261

// Hash is the FNV-1a hash of a word.
func Hash(s string) uint32 { return Extend(HashOffset, s) }

// Extend is the hash of a word that goes on with s after the one whose hash is h.
func Extend(h uint32, s string) uint32 {
	for i := range len(s) {
		h = HashByte(h, s[i])
	}
	return h
}

// HashByte is the hash of a word whose hash is h with one byte more.
func HashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

// Mix makes one feature of the number of its template and the hashes of its parts.
func Mix(template, a, b uint32) uint32 {
	h := (template + 1) * 0x9E3779B1
	h = (h ^ a) * 0x85EBCA6B
	h ^= h >> 15
	h = (h ^ b) * 0xC2B2AE35
	return h ^ h>>13
}
