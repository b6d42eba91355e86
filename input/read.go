package input

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
)

// sniffBytes is how much of an input is looked at to tell what it is: enough for a long comment
// before the first tag of a page, and for the header row of a table.
const sniffBytes = 16 << 10

// maxGzip is how many layers of gzip are opened; more are a trap.
const maxGzip = 3

// Read tells the container by its content and yields its documents. Name is what errors call the
// input; its last part without extension is the ID of a document that is the whole input, unless
// it is "-". Nothing at all, or only white space, yields nothing.
func Read(r io.Reader, name string, o Options) iter.Seq2[Doc, error] {
	return func(yield func(Doc, error) bool) {
		read(r, name, stem(name), o, yield)
	}
}

// stream is one input on its way to documents.
type stream struct {
	r     *bufio.Reader
	limit *budget // under r: what may still be read for the document at hand
	name  string
	id    string // of a document that is the whole input
	max   int64
	yield func(Doc, error) bool
}

func read(r io.Reader, name, id string, o Options, yield func(Doc, error) bool) {
	s := &stream{name: name, id: id, max: o.maxBytes(), yield: yield}
	for range maxGzip + 1 {
		s.limit = &budget{r: r, left: s.max + sniffBytes}
		s.r = bufio.NewReaderSize(s.limit, sniffBytes)
		head, err := s.r.Peek(sniffBytes)
		if err != nil && len(head) == 0 && !errors.Is(err, io.EOF) {
			s.fail(name, err)
			return
		}
		if !isGzip(head) {
			s.dispatch(head)
			return
		}
		s.limit.unbounded = true // what counts is what comes out
		z, err := gzip.NewReader(s.r)
		if err != nil {
			s.fail(name, err)
			return
		}
		r = z
	}
	s.fail(name, fmt.Errorf("gzip within gzip more than %d times: not read", maxGzip))
}

// dispatch hands the stream to the reader of its container.
func (s *stream) dispatch(head []byte) {
	if err := refused(head); err != nil {
		s.fail(s.name, err)
		return
	}
	if decode := utf16In(head); decode != nil {
		s.limit = &budget{r: decode.Reader(s.r), left: s.max + sniffBytes}
		s.r = bufio.NewReaderSize(s.limit, sniffBytes)
		head, _ = s.r.Peek(sniffBytes)
	}
	if hasUTF8BOM(head) {
		_, _ = s.r.Discard(len(utf8BOM))
		head = head[len(utf8BOM):]
	}
	c, err := containerOf(head)
	switch {
	case err != nil && s.limit.err != nil && !errors.Is(s.limit.err, io.EOF):
		s.fail(s.name, s.limit.err) // it looks like nothing because it breaks off
	case err != nil:
		s.fail(s.name, err)
	case c == jsonLines:
		s.jsonLines()
	case c == jsonArray:
		s.jsonArray()
	case c == table:
		s.table(delimiterOf(head))
	case c == page:
		s.whole(HTML)
	default:
		s.whole(Text)
	}
}

// whole takes the rest of the input as one document.
func (s *stream) whole(f Format) {
	b, err := io.ReadAll(io.LimitReader(s.r, s.max+1))
	switch {
	case err != nil:
		s.fail(s.name, err)
	case int64(len(b)) > s.max:
		s.fail(s.name, s.tooLarge())
	case len(trimSpace(b)) > 0:
		s.yield(Doc{Name: s.name, Format: f, Body: b, Meta: Meta{ID: s.id}}, nil)
	}
}

// fail yields one error and tells whether to go on.
func (s *stream) fail(name string, err error) bool {
	return s.yield(Doc{}, &Error{name, s.plain(err)})
}

// plain says in a user's words what a reader said in its own.
func (s *stream) plain(err error) error {
	var path *fs.PathError
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, errBudget):
		return s.tooLarge()
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("truncated: the rest is missing (%w)", err)
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, gzip.ErrHeader), errors.As(err, &corrupt):
		return fmt.Errorf("damaged gzip (%w)", err)
	case errors.As(err, &path):
		return path.Err
	}
	return err
}

func (s *stream) tooLarge() error {
	return fmt.Errorf("larger than %d bytes: not read", s.max)
}

// at names the nth line or record of the input.
func (s *stream) at(what string, n int) string { return fmt.Sprintf("%s: %s %d", s.name, what, n) }
