package collate

import "testing"

func FuzzAlignShort(f *testing.F) {
	f.Add([]byte("we will rebuild"), []byte("we shall rebuild"))
	f.Add([]byte("aaaa"), []byte("aaaaaaaab"))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		if len(a) > len(b) {
			a, b = b, a
		}
		if len(a) == 0 || len(a) > wordBits || len(b) > 2*wordBits {
			return
		}
		x, y := keysOf(a), keysOf(b)
		run, edits := alignShort(x, y)
		wantRun, wantEdits := alignLong(x, y)
		if run != wantRun || edits != wantEdits {
			t.Errorf("alignShort(%q, %q) = %d, %d, want %d, %d", a, b, run, edits, wantRun, wantEdits)
		}
	})
}

func keysOf(s []byte) []uint32 {
	out := make([]uint32, len(s))
	for i, c := range s {
		out[i] = uint32(c % 8)
	}
	return out
}
