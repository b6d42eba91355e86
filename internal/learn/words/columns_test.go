package main

import (
	"strings"
	"testing"
)

func TestColumnsAreSpacedByRuleASentenceALine(t *testing.T) {
	docs := read(t, readColumns, "x.conll", `Ada I-PER
Wren I-PER
did O
n't O
pay O
$ O
5 O
( O
" O
too O
much O
" O
) O
. O

Port I-ORG
Office I-ORG
Delta B-ORG
's O
men O
left O
Oldmouth I-LOC
, I-LOC
Ruritania I-LOC
. O

-DOCSTART- O

-DOCSTART- -X- -X- O

Bo NNP B-NP B-PER
`)
	if len(docs) != 2 || docs[0].id != "000" || docs[1].id != "001" || docs[1].text != "Bo" {
		t.Fatalf("%+v", docs)
	}
	if want := "Ada Wren didn't pay $5 (\"too much\").\nPort Office Delta's men left Oldmouth, Ruritania."; docs[0].text != want {
		t.Errorf("\n got %q\nwant %q", docs[0].text, want)
	}
	_, _, names := docs[0].spelled()
	same(t, "names", names, []string{"Ada Wren/PER", "Port Office/ORG", "Delta/ORG", "Oldmouth, Ruritania/LOC"})
}

func TestUniversalNERIsSpacedByTheTextOfItsComments(t *testing.T) {
	docs := read(t, readIOB2, "in/tale.iob2.gz", "# sent_id = 1\n# text = Ada Wren (45)left .\n1\tAda\tB-PER\t-\t-\n2\tWren\tI-PER\t-\t-\n"+
		"3\t(\tO\t-\t-\n4\t45\tO\t-\t-\n5\t)\tO\t-\t-\n6\tleft\tO\t-\t-\n7\t.\tO\t-\t-\n\n# text = Bo\n1\tBo\tB-PER\t-\t-\n")
	if len(docs) != 1 || docs[0].id != "tale" || docs[0].text != "Ada Wren (45)left .\nBo" {
		t.Fatalf("%+v", docs)
	}
	_, _, names := docs[0].spelled()
	same(t, "names", names, []string{"Ada Wren/PER", "Bo/PER"})
}

func TestSpacingByRule(t *testing.T) {
	for tokens, want := range map[string]string{
		`Ada said , " Go . "`:            `Ada said, "Go."`,
		`" Go , " she said , " now " .`:  `"Go," she said, "now".`,
		`the men 's and women ' shops`:   `the men's and women' shops`,
		`up 5 % [ of US$ 3 ] : so ... !`: `up 5% [of US$3]: so...!`,
		`Wren & Sons - 1 / 2 -- iPort`:   `Wren & Sons - 1 / 2 -- iPort`,
		`. first`:                        `. first`,
	} {
		var b strings.Builder
		fields := strings.Fields(tokens)
		for i, gap := range gapsByRule(fields) {
			b.WriteString(gap + fields[i])
		}
		if b.String() != want {
			t.Errorf("%s\n got %s\nwant %s", tokens, b.String(), want)
		}
	}
}

const catTale = `<?xml version="1.0" ?><Document doc_id="7" lang="en">
<token number="0" sentence="0" t_id="1">Wren</token>
<token number="1" sentence="0" t_id="2">Shipping</token>
<token number="2" sentence="0" t_id="3">head</token>
<token number="3" sentence="0" t_id="4">Bo</token>
<token number="4" sentence="0" t_id="5">Lark</token>
<token number="5" sentence="1" t_id="6">Left</token>
<token number="6" sentence="1" t_id="7">Oldmouth</token>
<token number="7" sentence="1" t_id="8">in</token>
<token number="8" sentence="1" t_id="9">Ruritania</token>
<token number="9" sentence="1" t_id="10">.</token>
<token number="10" sentence="2" t_id="11">Oldmouth</token>
<token number="11" sentence="2" t_id="12">waits</token>
<Markables>
<ENTITY_MENTION head="" m_id="1" syntactic_type="PRE.NAM"><token_anchor t_id="1"/><token_anchor t_id="2"/></ENTITY_MENTION>
<ENTITY_MENTION head="" m_id="2" syntactic_type="NAM"><token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/></ENTITY_MENTION>
<ENTITY_MENTION head="" m_id="3" syntactic_type="NAM"><token_anchor t_id="7"/><token_anchor t_id="8"/><token_anchor t_id="9"/></ENTITY_MENTION>
<ENTITY_MENTION head="" m_id="4" syntactic_type="NOM"><token_anchor t_id="3"/></ENTITY_MENTION>
<ENTITY ent_type="ORG" m_id="5"/><ENTITY ent_type="PER" m_id="6"/><ENTITY ent_type="LOC" m_id="7"/>
</Markables>
<Relations>
<REFERS_TO r_id="1"><source m_id="1"/><target m_id="5"/></REFERS_TO>
<REFERS_TO r_id="2"><source m_id="2"/><source m_id="4"/><target m_id="6"/></REFERS_TO>
<REFERS_TO r_id="3"><source m_id="3"/><target m_id="7"/></REFERS_TO>
</Relations></Document>`

func TestMeantimeIsReadToItsLastMarkedSentence(t *testing.T) {
	docs := read(t, readCAT, "x.xml", catTale)
	if docs[0].id != "7" || docs[0].text != "Wren Shipping head Bo Lark\nLeft Oldmouth in Ruritania." || !docs[0].byRule {
		t.Fatalf("%+v", docs)
	}
	_, _, names := docs[0].spelled()
	same(t, "names", names, []string{"Wren Shipping/ORG", "Bo Lark/PER", "Oldmouth/LOC"})
}
