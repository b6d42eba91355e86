package input

// Doc is one document as it came.
type Doc struct {
	Name   string // path, URL or member, and line or record number: errors name it
	Format Format
	Body   []byte // of a record, its whole JSON object; UTF-16 is made UTF-8, nothing else is changed
	Meta   Meta
}

// Format says what a document's Body holds.
type Format string

// The formats of a document.
const (
	HTML   Format = "html"
	Text   Format = "text"
	Record Format = "record" // one JSON object: the contract's document or article
)

// Meta is what container and transport said of the document, unread: "" is "not said".
type Meta struct{ ID, URI, Outlet, Title, Lang, Published, Charset string }

// Error says that this input failed. The stream goes on after it.
type Error struct {
	Name string // as Doc.Name
	Err  error
}

// Error gives the line that a user reads: "news.jsonl: line 12: a string is not closed".
func (e *Error) Error() string { return e.Name + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }
