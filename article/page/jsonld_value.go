package page

// value is a JSON value as pages hold it. One of text, list and fields says what it is; numbers and
// words without quotation marks (true, null, also what should have been quoted) are bare text.
type value struct {
	text   string
	bare   bool
	list   []value
	fields []field
}

type field struct {
	name  string
	value value
}

// Limits of JSON-LD. Real pages stay far below: of 1,043 development pages none has a block over
// 500 KB, a depth over 20 or 10,000 values.
const (
	maxJSON   = 1 << 20 // bytes of a block
	maxDepth  = 64      // open objects and lists
	maxValues = 50_000  // of a page
)

// get is the field of that name; the zero value if there is none.
func (v value) get(name string) value {
	for _, f := range v.fields {
		if f.name == name {
			return f.value
		}
	}
	return value{}
}

// items are the values of a list; a value that is no list is a list of itself.
func (v value) items() []value {
	if len(v.list) > 0 {
		return v.list
	}
	if v.text == "" && len(v.fields) == 0 {
		return nil
	}
	return []value{v}
}

// word is the first text in v: its own, that of a list's first item, or the given fields' of an object.
func (v value) word(names ...string) string {
	for _, one := range v.items() {
		if one.bare && (one.text == "null" || one.text == "true" || one.text == "false") {
			continue
		}
		if one.text != "" {
			return one.text
		}
		for _, n := range names {
			if s := one.get(n).text; s != "" {
				return s
			}
		}
	}
	return ""
}
