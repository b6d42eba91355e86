package collate

import (
	"cmp"
	"slices"

	"github.com/variorum-news/variorum/note"
)

// Entity is a person, body or place as the articles of an edition name it. Listed are those that two
// articles name, or one in two forms.
type Entity struct {
	Name     string        `json:"name"` // the commonest of its full forms, by lineages, then articles
	Kind     note.NameKind `json:"kind"` // as most articles have it
	Role     string        `json:"role,omitempty"`
	Forms    []NameForm    `json:"forms"`    // those of most lineages first
	Articles []string      `json:"articles"` // IDs of those that name it, by date
}

// NameForm is one way in which it is named: "Sergei Voltin", "Voltin". The form is the text of each
// of its cites, but for line ends and doubled spaces; so an edition that holds excerpts alone proves it too.
type NameForm struct {
	Form  string `json:"form"`  // on one line
	Cites []Cite `json:"cites"` // the first mention in each article that has it
}

// entities are those of the cast that an edition lists: first those that most articles name, then in
// order of first mention.
func (k *cast) entities() []Entity {
	out := []Entity{}
	for _, w := range k.who {
		var articles []string
		for _, m := range w.members {
			if id := k.articles[k.local[m].telling]; len(articles) == 0 || articles[len(articles)-1] != id {
				articles = append(articles, id)
			}
		}
		if len(articles) < 2 && len(w.forms) < 2 {
			continue
		}
		e := Entity{Name: w.name, Kind: w.kind, Role: k.role(w), Articles: articles, Forms: make([]NameForm, len(w.forms))}
		for i, u := range w.forms {
			e.Forms[i] = NameForm{Form: u.words, Cites: u.cites}
		}
		out = append(out, e)
	}
	slices.SortStableFunc(out, func(a, b Entity) int { return cmp.Compare(len(b.Articles), len(a.Articles)) })
	return out
}
