package archtest

// module is the path that our own imports start with.
const module = "github.com/variorum-news/variorum"

// A room is a package of the house: what it may import beside the standard library.
type room struct {
	pure    bool     // computes only: no clock, file, network, goroutine, log, context or package state
	ours    []string // packages of this module; "*" is any
	modules []string // other modules; listed nowhere else
}

// arrow is the way of the data. A package on it may import those before it, and the machinery.
var arrow = []string{"text", "calendar", "input", "article/page", "article", "note", "reuse", "story", "collate"}

// machinery knows no news: of ours it may import text.
var machinery = []string{"internal/numeral", "internal/sketch", "internal/align", "internal/disjoint", "internal/idf", "internal/perceptron", "internal/langid"}

// fenced are the modules that a package of the arrow or the machinery may import, each in as few
// places as can be; ARCHITECTURE.md has a line for each.
var fenced = map[string][]string{
	"text":         {"github.com/clipperhouse/uax29/v2", "golang.org/x/text"},
	"input":        {"golang.org/x/text"},
	"article/page": {"golang.org/x/net/html", "golang.org/x/text", "codeberg.org/readeck/go-readability/v2"},
}

// outer are the rooms that know files, time and goroutines.
var outer = map[string]room{
	".":                  {ours: arrow},
	"internal/apparatus": {ours: append([]string{".", "internal/align"}, arrow...), modules: []string{"golang.org/x/text"}},
	"internal/report":    {ours: append([]string{".", "internal/apparatus"}, arrow...), modules: []string{"github.com/clipperhouse/displaywidth"}},
	"internal/export":    {ours: append([]string{".", "internal/apparatus", "internal/disjoint"}, arrow...)},
	"internal/web":       {ours: append([]string{".", "internal/apparatus", "internal/align", "internal/numeral"}, arrow...)},
	"internal/invented":  {ours: []string{"input"}},
	"internal/wire":      {ours: []string{"text", "calendar", "article", "note"}},
	"internal/golden":    {ours: []string{"*"}, modules: []string{"github.com/rogpeppe/go-internal"}},
	"internal/archtest":  {ours: []string{"*"}},
	"cmd/variorum":       {ours: []string{"*"}, modules: []string{"github.com/alecthomas/kong", "golang.org/x/term"}},
}

// rooms is the whole table, by folder.
func rooms() map[string]room {
	out := map[string]room{}
	for dir, r := range outer {
		out[dir] = r
	}
	for _, dir := range machinery {
		out[dir] = room{pure: true, ours: []string{"text"}, modules: fenced[dir]}
	}
	for i, dir := range arrow {
		ours := append(append([]string{}, machinery...), arrow[:i]...)
		if dir == "text" {
			ours = nil // the machinery stands on text
		}
		out[dir] = room{pure: true, ours: ours, modules: fenced[dir]}
	}
	return out
}

// impure are the parts of the standard library that a pure package may not import; a name covers
// the packages under it. File systems come as io/fs values.
var impure = []string{"os", "net", "log", "context", "sync", "syscall", "unsafe", "plugin", "testing", "flag",
	"math/rand", "crypto/rand", "runtime", "database", "io/ioutil"}

// clock are the functions of package time that look at the clock or wait; the rest computes.
var clock = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local", "LoadLocation"}
