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
		{"glued to its noun", "They made off with a two-million-euro booty.", "two-million-euro: booty worth"},
		{"worth", "A contract worth $160 million was signed.", "$160 million: contract worth"},
		{"believed to be worth", "They made him an offer, which is believed to be worth at least $160 million and possibly as much as $180 million.", "$160 million: offer worth\n$180 million: offer worth"},
		{"valued, two things", "Thieves took jewels and watches valued at over $2.6 million.", "$2.6 million: jewel worth"},
		{"worth of", "Thieves stole $3m worth of jewels.", "$3m: jewel steal"},
		{"in kind", "Thieves stole $3m (£2m) in jewels.", "$3m: jewel steal"},
		{"told of the whole, past a phrase", "A minority stake in the ferry is worth as much as $5 million.", "$5 million: stake (minority) worth"},
		{"of", "The deal is an offer of eight years and $160 million.", "$160 million: offer worth"},
		{"between", "The port has made an offer between $140 and $150 million.", "$140 and $150 million: offer worth, of port"},
		{"a loss", "The ferry line reported losses of $40m.", "$40m: loss worth, of ferry line"},
		{"in a range", "The offers were in the $140 million to $150 million range.", "$140 million to $150 million: offer worth"},
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
		{"offered", "The Pells are believed to have offered at least $160 million.", "$160 million: offer offer, of Pells"},
		{"in brackets", "The bidders are the Orla Gulls (seven years, $150 million) and the Pell Terns (eight years, $160 million).", "$150 million:  , of Orla Gulls\n$160 million:  , of Pell Terns"},
		{"in brackets, then made", "The Orlans (seven years, $150 million) and Pells (eight years, $160 million) have made sizeable offers.", "$150 million: offer worth, of Orlans\n$160 million: offer worth, of Pells"},
		{"that somebody got", "It dwarfs the $90 million deal that Ann Lee got.", "$90 million: deal worth, of Ann Lee"},
		{"gapped", "The Pells have bid $160 million over eight years, the Orlans between $140 million and $150 million over seven years.", "$160 million: bid bid, of Pells\n$140 million and $150 million: bid bid, of Orlans"},
		{"was spent on", "Some $5m was spent on the quay.", "$5m: quay spend"},
		{"meant for", "The bill includes $5m for the quay.", "$5m: quay worth"},
		{"beside", "The fee, $5m, was paid.", "$5m: fee worth"},
		{"asked", "They gave in to his demand for $5m.", "$5m: demand worth"},
		{"an infinitive has no owner", "The firm announced plans to invest $50 billion.", "$50 billion: investment invest"},
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
		{"of", "Up to 80 percent of the calls in Orla were cut.", "80 percent: call cut"},
		{"of a place's", "For example, 82 percent of Orla's voice traffic was out of service.", "82 percent: traffic (voice) share, of Orla"},
		{"of the vote", "Ann Lee won 52 percent of the vote.", "52 percent: vote win, of Ann Lee"},
		{"with of the vote", "Ann Lee leads with 52% of the vote.", "52%: vote win, of Ann Lee"},
		{"won", "Ann Lee won 52 percent.", "52 percent: vote win, of Ann Lee"},
		{"rate to", "The unemployment rate fell to 5.8 percent.", "5.8 percent: rate (unemployment) level"},
		{"was", "Turnout was 60 percent.", "60 percent: turnout level"},
		{"down by", "Voice traffic in Orla was down by 80 percent.", "80 percent: traffic (voice) fall, in Orla"},
		{"shares fell", "Shares fell 3 percent.", "3 percent: share fall"},
		{"shares of a firm", "Shares of Orla Marine fell 3 percent.", "3 percent: share fall, of Orla Marine"},
		{"finished lower", "Oil finished 3 percent lower.", "3 percent: oil fall"},
		{"of a tariff", "The council has imposed tariffs of 25 percent on steel and 10 percent on copper.", "25 percent: tariff (steel) level\n10 percent: tariff (copper) level"},
		{"of two candidates", "Ann Lee received 52 percent of the vote to 48 percent for Tom Roe.", "52 percent: vote win, of Ann Lee\n48 percent: vote win, of Tom Roe"},
		{"a margin", "Ann Lee won the district by 11 percentage points.", "11 percentage points: margin win, of Ann Lee"},
		{"up on a sum", "The firm posted a net profit of 5m euros, up 12 percent.", "5m euros: profit (net) worth, of firm\n12 percent: profit (net) rise, of firm"},
		{"said again in percent", "The index fell 414 points, or 1.8 percent.", "414 points:  fall\n1.8 percent: index fall"},
		{"at the close", "The index ended the day down 0.8 percent.", "0.8 percent: index fall"},
		{"a temperature", "Temperatures fell to minus 5C.", "5C: temperature level"},
		{"a speed", "The boat was travelling at 80 mph.", "80 mph: boat level"},
		{"before its noun", "The council imposed a 25 percent tariff.", "25 percent: tariff level"},
		{"a rise in", "The report has a 2.7% increase in wages.", "2.7%: wage rise"},
		{"brought to", "The bill cuts the tax rate to 21 percent.", "21 percent: rate (tax) level"},
		{"brought by", "The tariff increased newsprint prices by 25 percent.", "25 percent: price (newsprint) rise"},
		{"of the number of", "The number of idle boats rose by 5 percent.", "5 percent: boat (idle number) rise"},
		{"no noun", "About 12 percent support the bill.", "12 percent:  "},
		{"no share", "The storm is 56 percent wider than the last.", "56 percent:  "},
		{"hanging on another noun", "The amount of corn used for fuel production is 40 percent.", "40 percent:  "},
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
		{"places", "About 55 percent of voice traffic in Denmark, 52 percent in Egypt and 82 percent in India was out of service.", "55 percent: traffic (voice) share, in Denmark\n52 percent: traffic (voice) share, in Egypt\n82 percent: traffic (voice) share, in India"},
		{"with", "The same goes for 59% of calls with Singapore, 44% with Malaysia and 51% with India.", "59%: call share, in Singapore\n44%: call share, in Malaysia\n51%: call share, in India"},
		{"place first", "Services in Egypt were down by 80 percent, in India by 65 percent.", "80 percent: service fall, in Egypt\n65 percent: service fall, in India"},
		{"counts", "The storm sank 12 boats in Egypt and seven in India.", "12: boat sink, in Egypt\nseven: boat sink, in India"},
		{"killed", "The blast killed 12 people in Egypt and seven in India.", "12: person killed, in Egypt\nseven: people killed, in India"},
		{"another clause", "About 55 percent of the boats sank, but 20 percent of the crews said 12 percent in Egypt.", "55 percent: boat to sink\n20 percent: crew to say, in Egypt\n12 percent:  , in Egypt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(topics(t, n, c.text), "\n"); got != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}
