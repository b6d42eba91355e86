package apparatus

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/variorum-news/variorum/collate"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

// Named is one whose name the witnesses spell in several ways.
type Named struct {
	Number    int // from 1
	Name      string
	Role      string     // "transport minister"; "" if no witness gives one
	Spellings []Spelling // that of most witnesses first
}

// Spelling is one way to write a name in full, and who writes it so.
type Spelling struct {
	Form    string // safe, on one line
	Columns []int
	Cites   []collate.Cite // by column: the first mention
}

// layNames finds the names that two witnesses or more of the sheet spell in several ways. Shorter forms of one
// name ("Voltin", "UN") are no spellings of their own, nor are the capitals of a headline.
func (s *Sheet) layNames(entities []collate.Entity, shown map[string]bool) {
	for _, e := range entities {
		n := Named{Name: Prose(e.Name), Role: shortRole(e.Role), Spellings: s.spellings(e)}
		users := map[int]bool{}
		for _, p := range n.Spellings {
			for _, c := range p.Columns {
				users[c] = true
			}
		}
		if len(n.Spellings) < 2 || len(users) < 2 || !slices.ContainsFunc(n.Spellings, func(p Spelling) bool { return p.Columns[0] < s.InStory }) {
			continue
		}
		key := fmt.Sprint("name ", e.Kind, " ", e.Name)
		if s.Thread != nil && shown[key] {
			s.HadAbove++
			continue
		}
		shown[key] = true
		n.Number = len(s.Names) + 1
		s.Names = append(s.Names, n)
	}
}

// mostRoleRunes is how long a role beside a name is.
const mostRoleRunes = 40

// shortRole is a role as it stands beside a name, its end left out where it is long.
func shortRole(role string) string {
	role = Prose(role)
	if letters := []rune(role); len(letters) > mostRoleRunes {
		return strings.TrimSpace(string(letters[:mostRoleRunes-1])) + "…"
	}
	return role
}

func (s *Sheet) spellings(e collate.Entity) []Spelling {
	var full []collate.NameForm
	for _, f := range e.Forms {
		shorter := slices.ContainsFunc(e.Forms, func(o collate.NameForm) bool { return isShorter(f.Form, o.Form) })
		if other := e.Kind == note.Place && !isAlike(f.Form, e.Forms[0].Form); !shorter && !other && !isShouted(f.Form) {
			full = append(full, f)
		}
	}
	var out []Spelling
	at := map[string]int{}
	for _, f := range full {
		key := spelling(f.Form)
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, Spelling{Form: Prose(f.Form)})
		}
		for _, c := range f.Cites {
			if col, shown := s.At[c.Article]; shown && !slices.Contains(out[i].Columns, col) {
				out[i].Columns, out[i].Cites = append(out[i].Columns, col), append(out[i].Cites, c)
			}
		}
	}
	out = slices.DeleteFunc(out, func(p Spelling) bool { return len(p.Columns) == 0 })
	for _, p := range out {
		sortTogether(p.Columns, p.Cites)
	}
	slices.SortStableFunc(out, func(a, b Spelling) int { return s.sources(b.Columns) - s.sources(a.Columns) })
	return out
}

// sortTogether orders columns, and the cites that belong to them.
func sortTogether(columns []int, cites []collate.Cite) {
	for i := 1; i < len(columns); i++ {
		for j := i; j > 0 && columns[j] < columns[j-1]; j-- {
			columns[j], columns[j-1] = columns[j-1], columns[j]
			cites[j], cites[j-1] = cites[j-1], cites[j]
		}
	}
}

// spelling is the same for forms that only the setting of marks parts ("U.S.", "US"; "A. J. Orme", "A.J.
// Orme"; "O’Dell", "O'Dell") or, of words, that of capitals. "NASA" and "Nasa" are two.
func spelling(form string) string {
	key, initials := "", false
	for w := range strings.FieldsSeq(text.Fold(form).Text) {
		w = strings.ReplaceAll(w, ".", "")
		if w == "&" {
			w = "and"
		}
		initial := utf8.RuneCountInString(w) == 1
		if joined := initial && initials; key != "" && !joined {
			key += " "
		}
		key, initials = key+w, initial
	}
	if isCapitals(form) {
		key += " in capitals"
	}
	return key
}

func isCapitals(form string) bool {
	return form == strings.ToUpper(form) && strings.IndexFunc(form, unicode.IsLetter) >= 0
}

// isShouted reports whether a form stands in capitals because its line does.
func isShouted(form string) bool {
	const longest = 5 // letters of a name that is written in capitals elsewhere too
	return len(strings.ReplaceAll(form, ".", "")) > longest && isCapitals(form)
}

// isShorter reports whether a form is what is left of another when words of it are left out, or its
// initials: "Quill", "J. Quill" and "Ada Quill" of "Ada J. Quill"; "UN", "U.N. Council" of "United
// Nations Council".
func isShorter(form, of string) bool {
	p, q := nameWords(form), nameWords(of)
	if len(p) == 0 || len(strings.Join(p, " ")) >= len(strings.Join(q, " ")) {
		return false
	}
	if letters := []rune(p[0]); len(q) > len(p) && strings.HasPrefix(strings.ReplaceAll(form, ".", ""), strings.ToUpper(p[0])) {
		n := len(q) - len(p) + 1
		if len(p) == 1 && isInitials(letters, q) || len(letters) == n && isInitials(letters, q[:n]) && slices.Equal(p[1:], q[n:]) {
			return true
		}
	}
	i := 0
	for _, w := range q {
		if i < len(p) && isPart(p[i], w, len(p) == 1) {
			i++
		}
	}
	return i == len(p)
}

// isPart reports whether a word is another, or its initial, or what stands before or behind its hyphen; behind an Arabic
// article only if it stands alone, for "Bashir Tarn" and "Bashir al-Tarn" are two spellings.
func isPart(word, of string, alone bool) bool {
	if !alone && utf8.RuneCountInString(word) == 1 && strings.HasPrefix(of, word) {
		return true
	}
	before, _, hyphen := strings.Cut(of, "-")
	if !hyphen {
		return word == of
	}
	article := before == "al" || before == "el"
	return word == of || word == before || strings.HasSuffix(of, "-"+word) && (alone || !article)
}

// nameWords are the words of a name in matching form, each with the particle before it.
func nameWords(form string) []string {
	var out []string
	particle := ""
	for w := range strings.FieldsSeq(text.Fold(form).Text) {
		if w == "al" || w == "el" {
			particle = w + "-"
			continue
		}
		out = append(out, particle+strings.ReplaceAll(strings.Trim(w, ".,"), ".", ""))
		particle = ""
	}
	return out
}

// isInitials reports whether the letters of a short form are the first of words, of which some may be
// left out: "SOHR" of "Syrian Observatory for Human Rights".
func isInitials(letters []rune, words []string) bool {
	i := 0
	for _, w := range words {
		if i < len(letters) && strings.HasPrefix(w, string(letters[i])) {
			i++
		}
	}
	return i == len(letters)
}

// isAlike reports whether half of the letters of two names are the same, in order: Kiev, Kyiv. Of
// places the other names (Britain, the United Kingdom) are no spellings.
func isAlike(a, b string) bool {
	p, q := []rune(spelling(a)), []rune(spelling(b))
	row := make([]int, len(q)+1) // the longest common subsequence
	for i := range p {
		before := 0
		for j := range q {
			next := row[j+1]
			if p[i] == q[j] {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			before = next
		}
	}
	return 2*row[len(q)] >= max(len(p), len(q))
}

// callAll notes how the edition calls whom an article names.
func (s *Sheet) callAll(entities []collate.Entity) {
	s.called = map[[2]string]string{}
	for _, e := range entities {
		for _, f := range e.Forms {
			for _, c := range f.Cites {
				if key := [2]string{c.Article, f.Form}; s.called[key] == "" {
					s.called[key] = e.Name
				}
			}
		}
	}
}

// call is the name of one whom an article names, as the edition has it; what it does not list stays.
func (s *Sheet) call(article, name string) string {
	if called := s.called[[2]string{article, name}]; called != "" {
		return called
	}
	return name
}
