package note_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
)

// topics is what each figure of a text is of, as "160 million dollar: offer (free) worth, Pell, in Orla".
func topics(t *testing.T, n *note.Annotator, s string) []string {
	t.Helper()
	a := n.Annotate(piece(t, s))
	var out []string
	for _, f := range a.Figures {
		if f.Role != "" {
			continue
		}
		line := f.Span.In(a.Text) + ": " + f.Head
		if len(f.Mods) > 0 {
			line += " (" + strings.Join(f.Mods, " ") + ")"
		}
		line += " " + f.Action
		if f.Owner != "" {
			line += ", of " + f.Owner
		}
		if f.Place != "" {
			line += ", in " + f.Place
		}
		out = append(out, line)
	}
	return out
}

func TestSumsAreOfTheThingValued(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ name, text, want string }{
		{"before its noun", "The harbour signed a $90 million contract with a dredger.", "$90 million: contract worth, of harbour"},
		{"glued to its noun", "They ran away with a three-million-euro booty.", "three-million-euro: booty worth"},
		{"worth", "A contract worth $170 million was signed.", "$170 million: contract worth"},
		{"believed to be worth", "They drew up a bid, which is thought to be worth at least $170 million and perhaps as much as $190 million.", "$170 million: bid worth\n$190 million: bid worth"},
		{"valued, two things", "Thieves took coins and stamps valued at over $3.7 million.", "$3.7 million: coin worth"},
		{"worth of", "Thieves stole $3m worth of jewels.", "$3m: jewel steal"},
		{"in kind", "Thieves stole $3m (£2m) in jewels.", "$3m: jewel steal"},
		{"told of the whole, past a phrase", "A half share in the ferry is worth some $7 million.", "$7 million: share (half) worth"},
		{"of", "The deal is an offer of nine years and $170 million.", "$170 million: offer worth"},
		{"between", "The port has made a bid between $120 and $130 million.", "$120 and $130 million: bid worth, of port"},
		{"a loss", "The ferry line reported losses of $40m.", "$40m: loss worth, of ferry line"},
		{"in a range", "The offers lay in the $120 million to $130 million range.", "$120 million to $130 million: offer worth"},
		{"cost", "The new pier cost $5m.", "$5m: pier (new) cost"},
		{"sold for", "The old ferry was sold for $5m.", "$5m: ferry (old) cost"},
		{"bought for", "The council bought the old ferry for $5m.", "$5m: ferry (old) cost, of council"},
		{"paid for", "The council paid $5m for the old ferry.", "$5m: ferry (old) cost, of council"},
		{"paid", "The council paid $5m to the families.", "$5m: payment pay, of council"},
		{"raised", "The charity has raised $5m.", "$5m: money raise, of charity"},
		{"fined", "The court fined Orla Marine $5m.", "$5m: fine fined, of Orla Marine"},
		{"was fined", "Orla Marine was fined $5m.", "$5m: fine fined, of Orla Marine"},
		{"was paid, by somebody", "The diver was paid $5m by Orla Marine.", "$5m: payment pay, of Orla Marine"},
		{"was paid", "Diver Ann Lee was paid $5m.", "$5m: payment pay"},
		{"spent on doing", "The council spent $5m on catching foxes.", "$5m: money spend, of council"},
		{"net worth", "Her net worth is a net worth of $400 million.", "$400 million: worth (net) worth"},
		{"profit to", "Its profit rose 5 percent to $40m.", "5 percent: profit rise\n$40m: profit worth"},
		{"a level", "The trade deficit was $347 billion.", "$347 billion: deficit (trade) worth"},
		{"a change", "The deficit grew by $22 billion.", "$22 billion: deficit rise"},
		{"a price per unit", "Oil fell to $40 a barrel.", "$40: oil worth"},
		{"brought by somebody", "The plan would cut the port's spending by $120 million.", "$120 million: spending fall, of port"},
		{"millions of dollars", "The council spent millions of dollars on the quay.", "millions of dollars: quay spend, of council"},
		{"offered", "The Pells are thought to have offered at least $170 million.", "$170 million: offer offer, of Pells"},
		{"in brackets", "The bidders are the Orla Gulls (six years, $130 million) and the Pell Terns (nine years, $170 million).", "$130 million:  , of Orla Gulls\n$170 million:  , of Pell Terns"},
		{"in brackets, then made", "The Orlans (six years, $130 million) and Pells (nine years, $170 million) have made large offers.", "$130 million: offer worth, of Orlans\n$170 million: offer worth, of Pells"},
		{"that somebody got", "It is less than the $60 million deal that Ann Lee got.", "$60 million: deal worth, of Ann Lee"},
		{"gapped", "The Pells have bid $170 million over nine years, the Orlans between $120 million and $130 million over six years.", "$170 million: bid bid, of Pells\n$120 million and $130 million: bid bid, of Orlans"},
		{"was spent on", "Some $5m was spent on the quay.", "$5m: quay spend"},
		{"meant for", "The bill includes $5m for the quay.", "$5m: quay worth"},
		{"beside", "The fee, $5m, was paid.", "$5m: fee worth"},
		{"asked", "They gave in to his demand for $5m.", "$5m: demand worth"},
		{"an infinitive has no owner", "The firm has a plan to invest $30 billion.", "$30 billion: investment invest"},
		{"a person is not what fell", "The owner lost $5m.", "$5m: money lose, of owner"},
		{"nothing plain", "Then came $5m, and nobody asked.", "$5m:  come"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(topics(t, n, c.text), "\n"); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestSharesAreOfTheWhole(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ name, text, want string }{
		{"of", "Up to 30 percent of the trains in Orla were cut.", "30 percent: train cut"},
		{"of a place's", "Some 35 percent of Orla's rail freight was late.", "35 percent: freight (rail) share, of Orla"},
		{"of the vote", "Ann Lee won 52 percent of the vote.", "52 percent: vote win, of Ann Lee"},
		{"with of the vote", "Ann Lee leads with 52% of the vote.", "52%: vote win, of Ann Lee"},
		{"won", "Ann Lee won 52 percent.", "52 percent: vote win, of Ann Lee"},
		{"rate to", "The vacancy rate fell to 6.3 percent.", "6.3 percent: rate (vacancy) level"},
		{"was", "Turnout was 60 percent.", "60 percent: turnout level"},
		{"down by", "Rail freight in Orla was down by 30 percent.", "30 percent: freight (rail) fall, in Orla"},
		{"shares fell", "Shares fell 3 percent.", "3 percent: share fall"},
		{"shares of a firm", "Shares of Orla Marine fell 3 percent.", "3 percent: share fall, of Orla Marine"},
		{"finished lower", "Oil finished 3 percent lower.", "3 percent: oil fall"},
		{"of a tariff", "The council has imposed duties of 15 percent on rope and 5 percent on tar.", "15 percent: duty (rope) level\n5 percent: duty (tar) level"},
		{"of two candidates", "Ann Lee received 51 percent of the vote to 47 percent for Tom Roe.", "51 percent: vote win, of Ann Lee\n47 percent: vote win, of Tom Roe"},
		{"a margin", "Ann Lee won the harbour by 13 percentage points.", "13 percentage points: margin win, of Ann Lee"},
		{"up on a sum", "The firm posted a net profit of 5m euros, up 12 percent.", "5m euros: profit (net) worth, of firm\n12 percent: profit (net) rise, of firm"},
		{"said again in percent", "The index fell 212 points, or 1.3 percent.", "212 points:  fall\n1.3 percent: index fall"},
		{"at the close", "The index closed the week down 0.7 percent.", "0.7 percent: index fall"},
		{"a temperature", "Temperatures fell to minus 5C.", "5C: temperature level"},
		{"a speed", "The boat was travelling at 80 mph.", "80 mph: boat level"},
		{"before its noun", "The council imposed a 15 percent tariff.", "15 percent: tariff level"},
		{"a rise in", "The report has a 2.7% increase in wages.", "2.7%: wage rise"},
		{"brought to", "The bill cuts the tax rate to 21 percent.", "21 percent: rate (tax) level"},
		{"brought by", "The tariff increased rope prices by 15 percent.", "15 percent: price (rope) rise"},
		{"of the number of", "The number of idle boats rose by 5 percent.", "5 percent: boat (idle number) rise"},
		{"no noun", "About 12 percent support the bill.", "12 percent:  "},
		{"no share", "The storm is 56 percent wider than the last.", "56 percent:  "},
		{"hanging on another noun", "The amount of tar used for rope making is 35 percent.", "35 percent:  "},
		{"support at", "Support for the bill stood at 40 percent.", "40 percent: support level"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(topics(t, n, c.text), "\n"); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestWhatAFigureLeavesOutIsThatOfTheOneBefore(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct{ name, text, want string }{
		{"places", "Some 30 percent of rail freight in Norway, 20 percent in Sweden and 40 percent in Iceland was late.", "30 percent: freight (rail) share, in Norway\n20 percent: freight (rail) share, in Sweden\n40 percent: freight (rail) share, in Iceland"},
		{"with", "So it is for 31% of trade with Norway, 22% with Sweden and 43% with Iceland.", "31%: trade share, in Norway\n22%: trade share, in Sweden\n43%: trade share, in Iceland"},
		{"place first", "Rents in Norway were down by 9 percent, in Sweden by 7 percent.", "9 percent: rent fall, in Norway\n7 percent: rent fall, in Sweden"},
		{"counts", "The storm sank 12 boats in Norway and seven in Sweden.", "12: boat sink, in Norway\nseven: boat sink, in Sweden"},
		{"killed", "The storm killed 12 people in Norway and seven in Sweden.", "12: person killed, in Norway\nseven: people killed, in Sweden"},
		{"another clause", "About 55 percent of the boats sank, but 20 percent of the crews said 12 percent in Norway.", "55 percent: boat to sink\n20 percent: crew to say, in Norway\n12 percent:  , in Norway"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(topics(t, n, c.text), "\n"); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
