package input

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// jsonLines yields the objects of a stream: one a line, or each over as many lines as it likes. A
// line that is not JSON is one error, and the next line that starts an object is read again.
func (s *stream) jsonLines() {
	j := jsonStream{stream: s}
	for n := 1; ; n++ {
		line, long, err := s.line()
		if err != nil && !errors.Is(err, io.EOF) {
			if j.flush() {
				s.fail(s.at("line", n), err)
			}
			return
		}
		if len(line) > 0 && !j.add(line, n, long) {
			return
		}
		if err != nil { // the end
			j.end()
			return
		}
	}
}

// line reads one line with its end. A line longer than the limit is skipped, and long is true.
func (s *stream) line() (line []byte, long bool, err error) {
	for {
		s.limit.refill(s.max + sniffBytes)
		part, err := s.r.ReadSlice('\n')
		line = append(line, part...)
		if int64(len(line)) > s.max {
			line, long = line[:1], true // its first byte still tells what it was
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, long, err
		}
	}
}

// jsonStream puts lines together to objects.
type jsonStream struct {
	*stream
	object []byte // the lines of the object so far
	start  int    // the number of its first line
	scan   jsonScan
	lost   bool // within an object that has failed already: its further lines are not errors of their own
	first  *Doc // the first object, held back until it is known whether it is the only one
	count  int
}

// add takes the next line and tells whether to go on.
func (j *jsonStream) add(line []byte, n int, long bool) bool {
	if len(trimSpace(line)) == 0 {
		return true
	}
	opens := line[0] == '{' || len(j.object) == 0 && trimSpace(line)[0] == '{'
	if len(j.object) > 0 && opens && !j.scan.mayOpen() {
		if !j.fail(j.at("line", j.start), errors.New("a JSON object is not closed")) {
			return false
		}
		j.object = j.object[:0]
	}
	if len(j.object) == 0 {
		if !opens {
			if j.lost {
				return true
			}
			return j.fail(j.at("line", n), errors.New("not a JSON object"))
		}
		j.start, j.scan, j.lost = n, jsonScan{}, false
	}
	if long || int64(len(j.object)+len(line)) > j.max {
		j.object, j.lost = j.object[:0], true
		return j.fail(j.at("line", j.start), j.tooLarge())
	}
	j.object = append(j.object, line...)
	j.scan.over(line)
	switch {
	case j.scan.inString:
		j.object, j.lost = j.object[:0], j.start < n
		return j.fail(j.at("line", j.start), errors.New("a string is not closed"))
	case len(j.scan.open) == 0:
		return j.take()
	}
	return true
}

// take yields the object that is complete now.
func (j *jsonStream) take() bool {
	body := bytes.Clone(trimSpace(j.object))
	j.object = j.object[:0]
	if err := validObject(body); err != nil {
		return j.fail(j.at("line", j.start), err)
	}
	if !j.flush() {
		return false
	}
	d := Doc{Name: j.at("line", j.start), Format: Record, Body: body}
	if j.count++; j.count == 1 {
		j.first = &d
		return true
	}
	return j.yield(d, nil)
}

// fail yields what is held back, then the error.
func (j *jsonStream) fail(name string, err error) bool {
	j.count++
	return j.flush() && j.stream.fail(name, err)
}

func (j *jsonStream) flush() bool {
	d := j.first
	j.first = nil
	return d == nil || j.yield(*d, nil)
}

// end closes the stream: an input that is one object has the input's name and ID.
func (j *jsonStream) end() {
	if len(j.object) > 0 {
		j.fail(j.at("line", j.start), errors.New("a JSON object is not closed"))
		return
	}
	if j.first != nil && j.count == 1 {
		j.first.Name, j.first.Meta.ID = j.name, j.id
	}
	j.flush()
}

// jsonScan follows the brackets of a JSON text.
type jsonScan struct {
	open              []byte // the brackets that are open
	inString, escaped bool
	last              byte // the last byte that is not white space
}

// over reads on over b.
func (s *jsonScan) over(b []byte) {
	for _, c := range b {
		switch {
		case s.inString:
			switch {
			case s.escaped:
				s.escaped = false
			case c == '\\':
				s.escaped = true
			case c == '"':
				s.inString = false
			}
		case c == '"':
			s.inString = true
		case c == '{', c == '[':
			s.open = append(s.open, c)
		case c == '}', c == ']':
			s.open = s.open[:max(0, len(s.open)-1)]
		}
		if c > ' ' {
			s.last = c
		}
	}
}

// mayOpen reports whether an object may stand here: after a colon, or in a list.
func (s *jsonScan) mayOpen() bool {
	return s.last == ':' || len(s.open) > 0 && s.open[len(s.open)-1] == '['
}

// validObject says what is wrong with a JSON object, in one line.
func validObject(b []byte) error {
	if json.Valid(b) && b[0] == '{' {
		return nil
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(b, &raw); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	return errors.New("not a JSON object")
}

// jsonArray yields the objects of one array. What is no object is an error of its own; where the
// array itself is broken the stream ends.
func (s *stream) jsonArray() {
	d := json.NewDecoder(s.r)
	if _, err := d.Token(); err != nil {
		s.fail(s.name, err)
		return
	}
	n := 0
	for d.More() {
		n++
		s.limit.refill(s.max + sniffBytes)
		var raw json.RawMessage
		if err := d.Decode(&raw); err != nil {
			s.fail(s.at("record", n), fmt.Errorf("not JSON, the rest is not read: %w", s.plain(err)))
			return
		}
		name := s.at("record", n)
		var err error
		switch {
		case int64(len(raw)) > s.max:
			err = s.tooLarge()
		case raw[0] != '{':
			err = errors.New("not a JSON object")
		}
		if err != nil {
			if !s.fail(name, err) {
				return
			}
			continue
		}
		if !s.yield(Doc{Name: name, Format: Record, Body: bytes.Clone(raw)}, nil) {
			return
		}
	}
	s.limit.refill(s.max + sniffBytes)
	if _, err := d.Token(); err != nil {
		s.fail(s.at("record", n+1), fmt.Errorf("the JSON array is not closed: %w", s.plain(err)))
		return
	}
	if rest, err := io.ReadAll(io.LimitReader(io.MultiReader(d.Buffered(), s.r), sniffBytes)); err != nil || len(trimSpace(rest)) > 0 {
		s.fail(s.name, errors.New("something follows the JSON array: not read"))
	}
}
