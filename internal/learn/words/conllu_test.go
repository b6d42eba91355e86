package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// harbour is an invented document as Universal Dependencies and GUM write one; columns are padded
// by spaces here and parted by tabs in readHarbour.
const harbour = `
# newdoc id = TALE_news_harbour
# meta::genre = news
# newpar
# newpar_block = head (1 s)
# sent_id = TALE_news_harbour-1
# text = Ruritania's Ministry of Ports sues
1-2 Ruritania's _        _     _    _ _ _ _ _
1   Ruritania   R        PROPN NNP  _ 3 _ _ Entity=(1-organization-new-cf1-4-sgl(2-place-new-cf2-1-coref
2   's          's       PART  POS  _ 1 _ _ Entity=2)
3   Ministry    Ministry PROPN NNP  _ 6 _ _ _
4   of          of       ADP   IN   _ 5 _ _ _
5   Ports       Port     PROPN NNPS _ 3 _ _ Entity=(3-abstract-new-cf3-1-sgl)1)
6   sues        sue      VERB  VBZ  _ 0 _ _ _

# newpar
# sent_id = TALE_news_harbour-2
# text = "We can't," said Dr. Ada Wren.
1   "           "        PUNCT  '' _ 6 _ _ SpaceAfter=No
2   We          we       PRON  PRP _ 3 _ _ Entity=(4-person-new-cf1-1-ana)
3-4 can't       _        _     _   _ _ _ _ SpaceAfter=No
3   ca          can      AUX   MD  _ 0 _ _ _
4   n't         not      PART  RB  _ 3 _ _ _
5   ,           ,        PUNCT ,   _ 3 _ _ SpaceAfter=No
6   "           "        PUNCT  '' _ 3 _ _ _
7   said        say      VERB  VBD _ 3 _ _ _
7.1 it          it       PRON  PRP _ _ _ _ _
8   Dr.         Dr.      PROPN NNP _ 7 _ _ Entity=(5-person-new-cf2-2,3-sgl
9   Ada         Ada      PROPN NNP _ 8 _ _ _
10  Wren        Wren     PROPN NNP _ 8 _ _ Entity=5)|SpaceAfter=No
11  .           .        PUNCT .   _ 3 _ _ _

# sent_id = TALE_news_harbour-3
# text = Ruritania and the Ruritanians wait.
1   Ruritania   R        PROPN NNP  _ 5 _ _ Entity=(2-organization-giv:act-cf1-1-coref)
2   and         and      CCONJ CC   _ 4 _ _ _
3   the         the      DET   DT   _ 4 _ _ Entity=(6-person-new-cf2-2-sgl
4   Ruritanians R        PROPN NNPS _ 1 _ _ Entity=6)
5   wait        wait     VERB  VBP  _ 0 _ _ SpaceAfter=No
6   .           .        PUNCT .    _ 5 _ _ _
`

// tabbed is an example in the form of the format.
func tabbed(s string) string {
	lines := strings.Split(strings.TrimLeft(s, "\n"), "\n")
	for i, l := range lines {
		if !strings.HasPrefix(l, "#") {
			lines[i] = strings.Join(strings.Fields(l), "\t")
		}
	}
	return strings.Join(lines, "\n")
}

func read(t *testing.T, r reader, name, in string) []document {
	t.Helper()
	docs, err := r(name, strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// spelled is what spans cover, with kinds or tags.
func (d document) spelled() (sentences, tokens, names []string) {
	for _, s := range d.sentences {
		sentences = append(sentences, s.In(d.text))
	}
	for _, t := range d.tokens {
		tokens = append(tokens, t.Span.In(d.text)+"/"+string(t.Tag))
	}
	for _, n := range d.names {
		names = append(names, n.Span.In(d.text)+"/"+string(n.Kind))
	}
	return sentences, tokens, names
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

func TestATreebankGivesTextSentencesTokensAndTheCoresOfItsMentions(t *testing.T) {
	docs := read(t, readCoNLLU, "x.conllu", tabbed(harbour))
	if len(docs) != 1 || docs[0].id != "TALE_news_harbour" || !docs[0].byRule {
		t.Fatalf("%+v", docs)
	}
	want := "Ruritania's Ministry of Ports sues\n\"We can't,\" said Dr. Ada Wren. Ruritania and the Ruritanians wait."
	if docs[0].text != want {
		t.Errorf("text\n got %q\nwant %q", docs[0].text, want)
	}
	sentences, tokens, names := docs[0].spelled()
	same(t, "sentences", sentences, []string{"Ruritania's Ministry of Ports sues", `"We can't," said Dr. Ada Wren.`, "Ruritania and the Ruritanians wait."})
	same(t, "tokens", tokens, strings.Fields(`Ruritania/PROPN 's/PART Ministry/PROPN of/ADP Ports/PROPN sues/VERB
		"/PUNCT We/PRON ca/AUX n't/PART ,/PUNCT "/PUNCT said/VERB Dr./PROPN Ada/PROPN Wren/PROPN ./PUNCT
		Ruritania/PROPN and/CCONJ the/DET Ruritanians/PROPN wait/VERB ./PUNCT`))
	same(t, "names", names, []string{"Ruritania/LOC", "Ministry of Ports/ORG", "Ada Wren/PER", "Ruritania/LOC"})
}

func TestAWordThatItsTokenDoesNotSpellTakesWhatIsLeft(t *testing.T) {
	docs := read(t, readCoNLLU, "x.conllu", tabbed(`
1-2 Zum _ _ _   _ _ _ _ _
1   Zu  _ ADP _ _ _ _ _ _
2   dem _ DET _ _ _ _ _ _
3-4 ins _ _ _   _ _ _ _ SpaceAfter=No
3   in  _ ADP _ _ _ _ _ _
4   das _ DET _ _ _ _ _ _
`))
	_, tokens, _ := docs[0].spelled()
	same(t, "tokens", tokens, []string{"Zu/ADP", "m/DET", "in/ADP", "s/DET"})
	if docs[0].id != "x" {
		t.Errorf("a file without newdoc is %q", docs[0].id)
	}
}

func TestOddSpaceAndMarkedNamesAreTaken(t *testing.T) {
	docs := read(t, readCoNLLU, "x.conllu", tabbed(`
# newdoc id = a
1 Ada _ PROPN _ _ _ _ _ SpacesBefore=\s\s|NE=B-PER
2 Wren _ PROPN _ _ _ _ _ NE=I-PER|SpacesAfter=\p\\\t
3 Bo _ PROPN _ _ _ _ _ NE=B-PER|SpacesAfter=\n\n

# newpar
1 Ends _ VERB _ _ _ _ _ SpacesAfter=\s

# newdoc id = b
1 So _ ADV _ _ _ _ _ _
`))
	if len(docs) != 2 || docs[0].text != "  Ada Wren|\\\tBo\n\nEnds " || docs[1].text != "So" {
		t.Errorf("%+v", docs)
	}
	_, _, names := docs[0].spelled()
	same(t, "names", names, []string{"Ada Wren/PER", "Bo/PER"})
}

func TestABadLineIsNamedByFileAndNumber(t *testing.T) {
	word := "1\tAda\t_\tPROPN\t_\t_\t_\t_\t_\t_\n"
	for _, c := range []struct {
		name, file string
		read       reader
		in, want   string
	}{
		{"columns", "a.conllu", readCoNLLU, word + "2\tWren\n", "a.conllu:2: 2 columns, not 10"},
		{"number", "a.conllu", readCoNLLU, word + word, `a.conllu:2: word "1" where 2 is due`},
		{"tag", "a.conllu", readCoNLLU, strings.Replace(word, "PROPN", "NNP", 1), `a.conllu:1: "NNP" is not a Universal POS tag`},
		{"head", "a.conllu", readCoNLLU, "1\tAda\t_\tPROPN\t_\t_\tx\t_\t_\t_\n", `a.conllu:1: head "x" is not a number`},
		{"form", "a.conllu", readCoNLLU, strings.Replace(word, "Ada", "", 1), "a.conllu:1: a word without a form"},
		{"multiword", "a.conllu", readCoNLLU, strings.Replace(word, "1", "3-4", 1), `a.conllu:1: multiword token 3-4 "Ada" where word 1 is due`},
		{"multiword end", "a.conllu", readCoNLLU, strings.Replace(word, "1", "1-2", 1) + word + "\n", "a.conllu:3: the sentence ends within a multiword token"},
		{"text", "a.conllu", readCoNLLU, "# text = Eve\n" + word + "\n", `a.conllu:3: the tokens give "Ada", the comment "Eve"`},
		{"bracket", "a.conllu", readCoNLLU, strings.Replace(word, "_\n", "Entity=1)\n", 1), `a.conllu:1: Entity: "1" ends and did not begin`},
		{"open bracket", "a.conllu", readCoNLLU, strings.Replace(word, "_\n", "Entity=(1-person\n", 1), `a.conllu:1: Entity: "1" does not end in its sentence`},
		{"half a bracket", "a.conllu", readCoNLLU, strings.Replace(word, "_\n", "Entity=1\n", 1), `a.conllu:1: Entity: a bracket is left open after "1"`},
		{"name", "a.conllu", readCoNLLU, strings.Replace(word, "_\n", "NE=PER\n", 1), `a.conllu:1: label "PER" is not O, B-KIND or I-KIND`},
		{"bytes", "a.conllu", readCoNLLU, "1\t\xff\n", "a.conllu:1: not UTF-8"},
		{"label", "b.conll", readColumns, "Ada I-PER\nWren\n", "b.conll:2: a token without a label"},
		{"label form", "b.conll", readColumns, "Ada PER\n", `b.conll:1: label "PER" is not O, B-KIND or I-KIND`},
		{"too few", "c.iob2", readIOB2, "1\tAda\n", "c.iob2:1: 2 columns, not number, token and label"},
		{"other text", "c.iob2", readIOB2, "# text = Eve\n1\tAda\tO\n", `c.iob2:3: the tokens do not make up the text "Eve"`},
		{"not XML", "d.xml", readCAT, "<Document", "d.xml: XML syntax error on line 1: unexpected EOF"},
		{"no tokens", "d.xml", readCAT, "<Document/>", "d.xml: a document without doc_id or tokens"},
		{"record", "e.jsonl", readRecords, `{"text":"a"}` + "\n" + `{"text":"a","sentences":[[0,2]]}`, "e.jsonl: record 2: sentence {0 2} is not of the text"},
		{"rune", "e.jsonl", readRecords, `{"text":"é","names":[{"span":[0,1],"kind":"PER"}]}`, "e.jsonl: record 1: name {0 1} is not of the text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.read(c.file, strings.NewReader(c.in))
			if got := fmt.Sprint(err); !strings.HasPrefix(got, c.want) {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}
