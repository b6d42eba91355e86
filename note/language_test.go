package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/text"
)

func TestAnotherLanguageHasSentencesAndTokensButNoEnglishTagsOrNames(t *testing.T) {
	a := asIs("Der Minister traf Dr. Anna Weber in Hafenstadt. Sie sagte: „Das reicht.“ Dann ging sie.")
	a.Lang = "de-DE"
	out := newAnnotator(t).Annotate(a)
	checkNotes(t, out)
	if len(out.Sentences) < 2 || len(out.Tokens) < 15 {
		t.Errorf("%d sentences, %d tokens", len(out.Sentences), len(out.Tokens))
	}
	if len(out.Names)+len(out.Times)+len(out.Figures) > 0 || len(out.Quotes) != 1 || !out.Quotes[0].Speaker.IsZero() {
		t.Errorf("read as English: %+v", out.Notes)
	}
	if m := out.Method; m.Lang != "de" || m.Reads(note.Figures) || !m.Reads(note.Quotes) || out.Language() != "de" {
		t.Errorf("method: %+v", m)
	}
	for _, k := range out.Tokens {
		if k.Tag != "" {
			t.Fatalf("%q is tagged %s", k.Span.In(a.Text), k.Tag)
		}
	}
	if b, err := out.Tokens[0].MarshalJSON(); err != nil || string(b) != "[0,3]" {
		t.Errorf("a token without a tag prints as %s (%v)", b, err)
	}
}

func TestEnglishIsReadWhateverItsRegionIsCalled(t *testing.T) {
	n := newAnnotator(t)
	for _, lang := range []string{"", "en", "en-GB", "EN_us", "und", "zxx", "English", "x-default", "klingon!!", "5"} {
		a := asIs("Ada Wren left.")
		a.Lang = lang
		if out := n.Annotate(a); out.Tokens[0].Tag != note.Propn {
			t.Errorf("lang %q: %v", lang, out.Tokens)
		}
	}
}

func TestAnArticleThatNamesNoLanguageIsReadInThatOfItsTextOrElseAsEnglish(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ text, lang string }{
		{"Hello World.", "en"},
		{"Ada Wren left Calder.", "en"},
		{"FERRY SINKS OFF CALDER", "en"},
		{"Carlos Rueda Zafra, Ana de la Torre and José Luis Rincón y Gámez spoke on Monday. De la Torre said no.", "en"},
		{"Der Minister kam nicht, und niemand wusste, wo er war.", "de"},
		{"Министр не приехал, и никто не знал, где он.", "ru"},
		{"大臣は来なかった。", "ja"},
		{"მინისტრი არ მოვიდა და არავინ იცოდა, სად იყო.", "ka"},
		{"Zorbik lanu premti oskalen vard du nikuth shemmar, ulo brenta koskil famdor ni heluth vask arrimon.", ""},
	} {
		out := n.Annotate(asIs(c.text))
		if got := out.Language(); got != c.lang || out.Method.Reads(note.Tags) != (c.lang == "en") {
			t.Errorf("%q is read as %q, want %q: %+v", c.text, got, c.lang, out.Method)
		}
	}
}

func TestNotesThatWereBroughtKeepTheirMethod(t *testing.T) {
	n := newAnnotator(t)
	a := asIs("Министр не приехал, и никто не знал, где он.")
	a.Lang = "ru"
	first := n.Annotate(a)
	dirty := first.Notes
	dirty.Method.Lang = "<b>"
	if again := n.Complete(&first.Article, dirty); again.Language() != "" {
		t.Errorf("the language is %q", again.Language())
	}
	if again := n.Complete(&first.Article, first.Notes); !again.Method.Reads(note.Sentences) || again.Method.Reads(note.Names) || again.Language() != "ru" {
		t.Errorf("%+v", again.Method)
	}
}

func tagged(a *note.Annotated) string {
	var b strings.Builder
	for _, k := range a.Tokens {
		b.WriteString(k.Span.In(a.Text) + "/" + string(k.Tag) + " ")
	}
	return strings.TrimSpace(b.String())
}

func TestTokensAreThoseOfTheTreebanks(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ in, want string }{
		{"They can't pay.", "They ca n't pay ."},
		{"It cannot be Wren's.", "It can not be Wren 's ."},
		{"A well-known co-founder re-elected", "A well - known co-founder re-elected"},
		{"It cost $5m, or 10%.", "It cost $ 5 m , or 10 % ."},
		{"The U.S. and the E.U. met at 5:30 p.m. Monday.", "The U.S. and the E.U. met at 5:30 p.m. Monday ."},
		{"In the 1990s, 1,200 of 3.5 million fled.", "In the 1990s , 1,200 of 3.5 million fled ."},
		{"Mail a.wren@example.org or see www.example.org/x.", "Mail a.wren@example.org or see www.example.org/x ."},
		{"“Stop...” he said -- twice!", "“ Stop ... ” he said -- twice !"},
		{"Omar al-Haddad won 3-2.", "Omar al - Haddad won 3 - 2 ."},
	} {
		checkTokens(t, n.Annotate(asIs(c.in)), c.want)
	}
}

func TestTagsOfPlainSentences(t *testing.T) {
	n := newAnnotator(t)
	for in, want := range map[string]string{
		"The police said that 12 people were killed in Calder on Monday.": "The/DET police/NOUN said/VERB that/SCONJ 12/NUM people/NOUN were/AUX killed/VERB in/ADP Calder/PROPN on/ADP Monday/PROPN ./PUNCT",
		"She will not leave, but he may.":                                 "She/PRON will/AUX not/PART leave/VERB ,/PUNCT but/CCONJ he/PRON may/AUX ./PUNCT",
	} {
		if got := tagged(n.Annotate(asIs(in))); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestCompleteKeepsTheNotesBroughtAndFindsTheTokensThatWereNot(t *testing.T) {
	in := "Ada Wren left. É."
	bad := 99
	notes := note.Notes{
		Sentences: []text.Span{{Start: 0, End: 14}, {Start: 10, End: 12}, {Start: 15, End: 900}},
		Names:     []note.Name{{Span: text.Span{Start: 0, End: 8}, Kind: note.Person, Name: "Ada Wren", Entity: 1}, {Span: text.Span{Start: 16, End: 18}}},
		Quotes:    []note.Quote{{Spans: []text.Span{{Start: 0, End: 3}}, Inside: &bad}, {}},
	}
	out := newAnnotator(t).Complete(asIs(in), notes)
	if len(out.Sentences) != 1 || len(out.Names) != 1 || len(out.Quotes) != 1 || out.Quotes[0].Inside != nil {
		t.Errorf("%+v", out.Notes)
	}
	if got := tagged(out); got != "Ada/PROPN Wren/PROPN left/VERB ./PUNCT" {
		t.Error(got)
	}
	brought := note.Notes{Sentences: notes.Sentences[:1], Tokens: []note.Token{{Span: text.Span{Start: 0, End: 3}, Tag: note.Other}}}
	if out := newAnnotator(t).Complete(asIs(in), brought); tagged(out) != "Ada/X" {
		t.Errorf("the tokens that were brought are not kept: %s", tagged(out))
	}
}

func TestAnArticleThatCameWithSentencesAloneIsReadInThem(t *testing.T) {
	in := "Ada Wren left Calder on Monday. \"It is over,\" she said."
	n := newAnnotator(t)
	whole := note.Notes{Sentences: []text.Span{{Start: 0, End: len(in)}}}
	out := n.Complete(asIs(in), whole)
	checkNotes(t, out)
	if len(out.Sentences) != 1 || len(out.Names) != 2 || len(out.Times) != 1 || len(out.Quotes) != 1 {
		t.Errorf("%+v", out.Notes)
	}
	first := n.Annotate(asIs("It rained."))
	if again := n.Complete(&first.Article, note.Notes{Sentences: first.Sentences}); len(again.Sentences) != 1 || len(again.Names) > 0 {
		t.Errorf("%+v", again.Notes)
	}
	whole.Names = []note.Name{}
	if out := n.Complete(asIs(in), whole); len(out.Names)+len(out.Times) > 0 {
		t.Errorf("an empty list of names is not kept: %+v", out.Names)
	}
}

func TestLearningIsTheSameTwice(t *testing.T) {
	in := "Ada Wren left Calder. Tom Quill saw Ada Wren in Calder."
	a := newAnnotator(t).Annotate(asIs(in))
	lesson := note.Lesson{Text: in, Sentences: a.Sentences, Tokens: a.Tokens, Names: a.Names, Named: true}
	lessons := []note.Lesson{lesson, lesson, lesson}
	one, err := note.Learn(lessons)
	if err != nil {
		t.Fatal(err)
	}
	two, err := note.Learn(lessons)
	if err != nil || string(one) != string(two) {
		t.Errorf("%d and %d bytes, %v", len(one), len(two), err)
	}
}

func TestAnArticleWithoutTextHasNoNotes(t *testing.T) {
	out := newAnnotator(t).Annotate(&article.Article{ID: "t", Blocks: []article.Block{{Kind: article.Paragraph}}})
	if len(out.Sentences)+len(out.Tokens)+len(out.Names) > 0 {
		t.Errorf("%+v", out.Notes)
	}
}
