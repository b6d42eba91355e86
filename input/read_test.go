package input_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/input"
	"github.com/variorum-news/variorum/internal/golden"
)

// print shows what a stream gave, one line a document or error.
func print(name string, data []byte, o input.Options) string {
	var b strings.Builder
	for d, err := range input.Read(bytes.NewReader(data), name, o) {
		if err != nil {
			var e *input.Error
			if !errors.As(err, &e) {
				fmt.Fprintf(&b, "NOT AN *input.Error: ")
			}
			fmt.Fprintf(&b, "error   %v\n", err)
			continue
		}
		fmt.Fprintf(&b, "%-7s %s id=%q %q\n", d.Format, d.Name, d.Meta.ID, d.Body)
	}
	return b.String()
}

func TestAContainerIsToldByItsContentNotByItsName(t *testing.T) {
	golden.Run(t, "testdata/read/*.txt", func(t *testing.T, in map[string]string) string {
		return print("post.dat", []byte(in["in"]), input.Options{})
	})
}

func zipped(t *testing.T, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func utf16(s string, big bool) []byte {
	var b []byte
	for _, r := range s {
		if big {
			b = append(b, byte(r>>8), byte(r))
		} else {
			b = append(b, byte(r), byte(r>>8))
		}
	}
	return b
}

func TestEachKindOfBadInputIsOneClearLine(t *testing.T) {
	long := strings.Repeat("harbour ", 200)
	gz := zipped(t, "The ferry sank at noon.\n"+strings.Repeat("All were saved. ", 100))
	gzLines := zipped(t, `{"id":"a","text":"one"}`+"\n"+`{"id":"b","text":"two"}`+"\n")
	for _, c := range []struct {
		name string
		in   []byte
		want string // "" is: nothing at all
	}{
		{"empty", nil, ""},
		{"white space only", []byte(" \n\r\n\t"), ""},
		{"a UTF-8 byte order mark only", []byte("\xef\xbb\xbf"), ""},
		{"binary", []byte("\x01\x02\x03\x00\x00\x17ABC\x05\x06\x07"), "error   x: binary data, not a text: not read\n"},
		{"NULs only", make([]byte, 500), "error   x: binary data, not a text: not read\n"},
		{"PDF", []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "error   x: PDF files are not read\n"},
		{"image", []byte("\x89PNG\r\n\x1a\n\x00\x00"), "error   x: images are not read\n"},
		{"zip", []byte("PK\x03\x04\x14\x00"), "error   x: zip archives and office documents are not read\n"},
		{"RSS", []byte(`<?xml version="1.0"?><rss version="2.0"></rss>`), "error   x: XML and feeds are not read yet\n"},
		{"WARC", []byte("WARC/1.0\r\nWARC-Type: response\r\n"), "error   x: WARC files are not read\n"},
		{"too large", []byte(long + long), "error   x: larger than 2000 bytes: not read\n"},
		{"too large, gzip", zipped(t, long+long), "error   x: larger than 2000 bytes: not read\n"},
		{"truncated gzip", gz[:len(gz)-12], "error   x: truncated: the rest is missing (unexpected EOF)\n"},
		{"damaged gzip", append([]byte{0x1f, 0x8b, 8, 0}, "nonsense follows here"...), "error   x: damaged gzip (flate: corrupt input before offset 6)\n"},
		{"gzip of gzip of gzip of gzip", zipped(t, string(zipped(t, string(zipped(t, string(zipped(t, "deep"))))))), "error   x: gzip within gzip more than 3 times: not read\n"},
		{"JSON lines cut in gzip", gzLines[:len(gzLines)-6], "record  x: line 1 id=\"\" \"{\\\"id\\\":\\\"a\\\",\\\"text\\\":\\\"one\\\"}\"\nrecord  x: line 2 id=\"\" \"{\\\"id\\\":\\\"b\\\",\\\"text\\\":\\\"two\\\"}\"\nerror   x: line 3: truncated: the rest is missing (unexpected EOF)\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := print("x", c.in, input.Options{MaxBytes: 2000}); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestTextsOfOtherEncodingsAreRead(t *testing.T) {
	const s = "Ferry sinks off Ostrova; all saved – “a miracle”, says mayor.\n"
	for name, in := range map[string][]byte{
		"UTF-8 with BOM":          []byte("\xef\xbb\xbf" + s),
		"UTF-16LE with BOM":       append([]byte{0xff, 0xfe}, utf16(s, false)...),
		"UTF-16BE with BOM":       append([]byte{0xfe, 0xff}, utf16(s, true)...),
		"UTF-16LE without BOM":    utf16(s, false),
		"UTF-16BE without BOM":    utf16(s, true),
		"gzip of UTF-16 with BOM": zipped(t, string(append([]byte{0xff, 0xfe}, utf16(s, false)...))),
	} {
		want := fmt.Sprintf("text    a/ferry.txt id=\"ferry\" %q\n", s)
		if got := print("a/ferry.txt", in, input.Options{}); got != want {
			t.Errorf("%s: got %s", name, got)
		}
	}
	want := "record  x id=\"x\" \"{\\\"id\\\":\\\"a\\\"}\"\n"
	if got := print("x", append([]byte{0xff, 0xfe}, utf16(`{"id":"a"}`, false)...), input.Options{}); got != want {
		t.Errorf("JSON in UTF-16: got %s", got)
	}
}

func TestATableKeepsTheBytesOfItsCells(t *testing.T) {
	const want = "record  x: line 2 id=\"\" \"{\\\"id\\\":\\\"caf\\xe9\\\",\\\"text\\\":\\\"a\\\\\\\"b\\\\u0001\\\\\\\\\\\"}\"\n"
	if got := print("x", []byte("id,text\ncaf\xe9,\"a\"\"b\x01\\\""), input.Options{}); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAFewControlCharactersDoNotMakeATextBinary(t *testing.T) {
	in := "The \x1b[31mharbour\x1b[0m reopened.\x00 " + strings.Repeat("Ships came in and went out. ", 10)
	if got := print("x", []byte(in), input.Options{}); !strings.HasPrefix(got, "text ") {
		t.Error(got)
	}
}

func TestOneLongLineIsRead(t *testing.T) {
	line := strings.Repeat("The harbour reopened on Monday. ", 20<<20/32)
	for d, err := range input.Read(strings.NewReader(line), "x", input.Options{}) {
		if err != nil || len(d.Body) != len(line) {
			t.Errorf("%d bytes, %v", len(d.Body), err)
		}
	}
	record := `{"text":"` + line + `"}` + "\n" + `{"text":"short"}`
	n := 0
	for _, err := range input.Read(strings.NewReader(record), "x", input.Options{}) {
		if n++; err != nil {
			t.Error(err)
		}
	}
	if n != 2 {
		t.Errorf("%d records, want 2", n)
	}
}

func TestARecordThatIsTooLargeDoesNotStopTheOthers(t *testing.T) {
	long := strings.Repeat("harbour ", 5000)
	in := `{"id":"a","text":"one"}` + "\n" + `{"id":"b","text":"` + long + `"}` + "\n" + `{"id":"c","text":"three"}` + "\n"
	got := print("x", []byte(in), input.Options{MaxBytes: 1000})
	want := "record  x: line 1 id=\"\" \"{\\\"id\\\":\\\"a\\\",\\\"text\\\":\\\"one\\\"}\"\n" +
		"error   x: line 2: larger than 1000 bytes: not read\n" +
		"record  x: line 3 id=\"\" \"{\\\"id\\\":\\\"c\\\",\\\"text\\\":\\\"three\\\"}\"\n"
	if got != want {
		t.Errorf("got %s", got)
	}
}

// endless is a reader that claims a string and never closes it.
type endless struct{ head string }

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.head)
	e.head = e.head[n:]
	for i := n; i < len(p); i++ {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestMemoryStaysWithinTheLimitWhateverTheInputClaims(t *testing.T) {
	for _, head := range []string{"plain text ", `[{"text":"`, "id,text\na,\"never closed "} {
		n := 0
		for _, err := range input.Read(&endless{head}, "x", input.Options{MaxBytes: 1 << 16}) {
			if n++; err == nil || !strings.Contains(err.Error(), "larger than 65536 bytes") {
				t.Errorf("%q: %v", head, err)
			}
		}
		if n != 1 {
			t.Errorf("%q: %d results, want one error", head, n)
		}
	}
}

func TestTheReaderMayStopAtAnyDocument(t *testing.T) {
	for _, in := range []string{
		"{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}", "[{\"id\":\"a\"},{\"id\":\"b\"}]", "id,text\na,b\nc,d\n", "[{},1,2", "{\"a\"\n{\"b\"\n{\"c\"",
	} {
		for d, err := range input.Read(strings.NewReader(in), "x", input.Options{}) {
			if d.Name == "" && err == nil {
				t.Errorf("%q: nothing was yielded", in)
			}
			break
		}
	}
}

func FuzzReadingNeverPanicsAndNamesEachError(f *testing.F) {
	for _, seed := range []string{
		"plain", "{\"id\":\"a\"}\n{bad\n{\"id\":\"b\"}", "[{\"a\":1},2,{", "id,text\n1,\"a\nb\"\n2,c,d", "<html>", "\xff\xfea\x00", "\x1f\x8b\x08", "a,text\n\xae\xae,\x01\xae\"\\", "{\n\"a\":[\n{\"b\":1}\n]}\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		n := 0
		for d, err := range input.Read(bytes.NewReader(in), "x", input.Options{MaxBytes: 1 << 12}) {
			if n++; n > len(in)+1 {
				t.Fatal("more results than bytes")
			}
			var e *input.Error
			switch {
			case err != nil && (!errors.As(err, &e) || !strings.HasPrefix(e.Name, "x") || strings.Contains(err.Error(), "\n")):
				t.Errorf("%q", err)
			case err == nil && (d.Name == "" || len(d.Body) > 6*len(in)+100):
				t.Errorf("%q: %d bytes", d.Name, len(d.Body))
			}
		}
	})
}
