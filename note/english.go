package note

import (
	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/text"
)

// english holds what is known of the English language. It is immutable once made.
type english struct {
	languages *languages // that other texts are cut by
	tagger    *tagger
	namer     *namer
	resolver  *resolver
}

func newEnglish() (*english, error) {
	e, err := newUntaught()
	if err != nil {
		return nil, err
	}
	if e.namer.model, err = e.tagger.readWeights(weightFile); err != nil {
		return nil, err
	}
	e.namer.lexicon = e.tagger.lexicon
	return e, nil
}

// newUntaught is English without what is learned.
func newUntaught() (*english, error) {
	languages, err := newLanguages()
	if err != nil {
		return nil, err
	}
	l, err := newLists()
	if err != nil {
		return nil, err
	}
	d, err := newDictionary()
	if err != nil {
		return nil, err
	}
	n := &namer{lists: l, dictionary: d}
	r, err := newResolver(n)
	if err != nil {
		return nil, err
	}
	return &english{languages: languages, tagger: &tagger{dictionary: d}, namer: n, resolver: r}, nil
}

// view finds the sentences and tokens of an article, puts them into notes, and makes the view
// that the finders read. Sentences that are in notes already stay as they are. Words are what the models saw of each sentence.
func (e *english) view(a *article.Article, notes *Notes) (*view, [][]word) {
	splitter, lang := e.languages.of(a)
	v := &view{article: a, notes: notes, english: splitter.english, rules: splitter.rules, lang: lang}
	if len(notes.Sentences) > 0 {
		v.blocks = blocksOf(a, notes.Sentences)
	} else {
		notes.Sentences, v.blocks = splitter.sentences(a)
	}
	return v, e.read(v, splitter)
}

// blocksOf gives the index of the block that each sentence begins in, or that is the last before it.
func blocksOf(a *article.Article, sentences []text.Span) []int {
	out := make([]int, len(sentences))
	at := 0
	for i, s := range sentences {
		for at+1 < len(a.Blocks) && a.Blocks[at+1].Span.Start <= s.Start {
			at++
		}
		out[i] = at
	}
	return out
}

// tokens gives the tokens of sentences that were found by others.
func (e *english) tokens(a *article.Article, sentences []text.Span) []Token {
	splitter, lang := e.languages.of(a)
	v := &view{article: a, notes: &Notes{Sentences: sentences}, english: splitter.english, rules: splitter.rules, lang: lang}
	e.read(v, splitter)
	return v.notes.Tokens
}

// read cuts the sentences of v into tokens and tags them.
func (e *english) read(v *view, splitter *splitter) [][]word {
	notes, whole := v.notes, v.article.Text
	notes.Tokens = make([]Token, 0, len(whole)/5)
	v.starts = make([]int, 0, len(notes.Sentences)+1)
	for _, s := range notes.Sentences {
		v.starts = append(v.starts, len(notes.Tokens))
		notes.Tokens = splitter.tokens(notes.Tokens, whole, s)
	}
	v.starts = append(v.starts, len(notes.Tokens))
	v.lowers = make([]string, len(notes.Tokens))
	for i, t := range notes.Tokens {
		v.lowers[i] = lowered(t.Span.In(whole))
	}
	if !v.english {
		return nil
	}
	all := make([]word, 0, len(notes.Tokens))
	words := make([][]word, v.sentences())
	var features []uint32
	for s := range words {
		from := len(all)
		all, _ = v.appendWords(all, v.first(s), v.end(s))
		words[s] = all[from:]
		features = e.tagger.tag(v, s, words[s], features)
	}
	return words
}

// isNoted reports whether notes may lie in blocks of this kind.
func isNoted(k article.Kind) bool {
	return k.IsBody() || k == article.Headline || k == article.Caption
}
