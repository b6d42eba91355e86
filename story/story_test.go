package story_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/calendar"
	"github.com/variorum-news/variorum/note"
	"github.com/variorum-news/variorum/reuse"
	"github.com/variorum-news/variorum/story"
	"github.com/variorum-news/variorum/text"
)

// told is an invented article: id, outlet, date (or ""), headline, body.
func told(id, outlet, date, title, body string) *note.Annotated {
	a := &note.Annotated{}
	a.ID, a.Outlet, a.Title, a.Text = id, outlet, title, body
	a.Published, _ = calendar.Parse(date)
	a.Blocks = []article.Block{{Kind: article.Paragraph, Span: text.Span{End: len(body)}}}
	return a
}

// corpus is three events: a ferry that ran aground, the minister who resigned over it days later,
// and a strike at a tram depot.
func corpus() []*note.Annotated {
	return []*note.Annotated{
		told("ferry1", "Harbour Post", "2031-03-04", "Ferry Marnholm runs aground off Tessel, 214 rescued",
			"The ferry Marnholm ran aground on the Tessel sandbank in thick fog on Tuesday, and lifeboats took all 214 passengers ashore, the Tessel coast guard said. Captain Odo Brandvik reported a rudder failure minutes before."),
		told("ferry2", "Norrland Wire", "2031-03-04", "All 214 passengers saved as ferry strands on Tessel sandbank",
			"Lifeboats rescued all 214 passengers of the ferry Marnholm, which stranded in fog on the Tessel sandbank on Tuesday. The coast guard said rudder failure was the likely cause, as Captain Odo Brandvik had radioed."),
		told("ferry3", "Veld Courier", "2031-03-05", "Rudder failure blamed for Marnholm grounding",
			"A rudder failure put the ferry Marnholm on the Tessel sandbank on Tuesday with 214 passengers aboard, the coast guard said on Wednesday. Lifeboats brought all of them ashore through fog."),
		told("minister1", "Harbour Post", "2031-03-12", "Minister Alva Renning resigns over Marnholm inspections",
			"Transport minister Alva Renning resigned on Wednesday after a report found that her ministry had waived two safety inspections of the ferry Marnholm, which stranded off Tessel last week."),
		told("minister2", "Norrland Wire", "2031-03-12", "Renning quits after report on waived ferry inspections",
			"Alva Renning, the transport minister, quit on Wednesday over a report that her ministry waived safety inspections of the ferry Marnholm before it stranded off Tessel."),
		told("tram1", "Veld Courier", "2031-03-04", "Tram drivers in Okkerby walk out over rosters",
			"Tram drivers at the Okkerby depot walked out on Tuesday over new night rosters, leaving commuters to queue for buses. The union OTF wants eleven hours of rest between shifts."),
		told("tram2", "Harbour Post", "", "Okkerby trams stand still as drivers strike",
			"No tram left the Okkerby depot on Tuesday: drivers struck over night rosters, and the union OTF demands eleven hours of rest between shifts. Commuters queued for buses."),
	}
}

func group(as []*note.Annotated, o story.Options, links ...reuse.Link) ([]story.Story, []story.Thread) {
	g := story.NewGrouper(o)
	for i, a := range as {
		var of []reuse.Link
		if i == len(as)-1 {
			of = links
		}
		g.Add(story.Describe(a), of)
	}
	return g.Settle()
}

func show(stories []story.Story) string {
	var b strings.Builder
	for _, s := range stories {
		fmt.Fprintln(&b, strings.Join(s.Articles, " "))
	}
	return b.String()
}

func TestArticlesOfOneEventAreOneStory(t *testing.T) {
	stories, _ := group(corpus(), story.Options{})
	want := "ferry1 ferry2 ferry3\ntram1 tram2\nminister1 minister2\n"
	if got := show(stories); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAThreadFollowsAMatterFromEventToEvent(t *testing.T) {
	stories, threads := group(corpus(), story.Options{})
	if len(threads) != 1 {
		t.Fatalf("got %d threads, want 1: %v", len(threads), threads)
	}
	th := threads[0]
	var of []string
	for _, s := range stories {
		if s.Thread == th.ID {
			of = append(of, s.ID)
		}
	}
	if !slices.Equal(of, th.Stories) || len(of) != 2 {
		t.Errorf("stories that name the thread: %v; stories that it names: %v; want the same two", of, th.Stories)
	}
	if stories[0].Thread != th.ID || stories[2].Thread != th.ID {
		t.Errorf("the grounding and the resignation are not in the thread: %v", stories)
	}
	if th.Title != stories[0].Title {
		t.Errorf("thread title %q, want that of its largest story, %q", th.Title, stories[0].Title)
	}
}

func TestSettleIsFreeOfTheOrderOfArrival(t *testing.T) {
	as := corpus()
	link := reuse.Link{Source: "ferry1", Copy: "tram1", Kind: reuse.Edited, Sure: reuse.Likely, Score: 0.2, Share: 0.2}
	stories, threads := group(as, story.Options{}, link)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		r.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		s, th := group(as, story.Options{}, link)
		if !reflect.DeepEqual(s, stories) || !reflect.DeepEqual(th, threads) {
			t.Fatalf("order %v\ngot  %v %v\nwant %v %v", ids(as), s, th, stories, threads)
		}
	}
}

func ids(as []*note.Annotated) (out []string) {
	for _, a := range as {
		out = append(out, a.ID)
	}
	return out
}

func TestEveryArticleIsInExactlyOneStory(t *testing.T) {
	as := corpus()
	as = append(as, told("empty", "", "", "", ""), told("number", "", "2031-03-04", "214", "214"))
	stories, _ := group(as, story.Options{})
	seen := map[string]int{}
	for _, s := range stories {
		for _, a := range s.Articles {
			seen[a]++
		}
	}
	for _, a := range as {
		if seen[a.ID] != 1 {
			t.Errorf("%s is in %d stories", a.ID, seen[a.ID])
		}
	}
	if len(seen) != len(as) {
		t.Errorf("%d articles in stories, %d put in", len(seen), len(as))
	}
}

func TestAStoryIsNamedByItsEarliestArticle(t *testing.T) {
	stories, _ := group(corpus(), story.Options{})
	alone, _ := group(corpus()[:1], story.Options{})
	s := stories[0]
	if s.ID != alone[0].ID {
		t.Errorf("story of ferry1 and others has ID %s, ferry1 alone %s", s.ID, alone[0].ID)
	}
	if s.First.String() != "2031-03-04" || s.Last.String() != "2031-03-05" {
		t.Errorf("first %s, last %s", s.First, s.Last)
	}
	if !strings.Contains(s.Title, "Marnholm") && !strings.Contains(s.Title, "ferry") {
		t.Errorf("title %q", s.Title)
	}
}

func TestCorrectionsAreNeverBroken(t *testing.T) {
	as := corpus()
	o := story.Options{Constraints: []story.Constraint{
		{Kind: story.CannotLink, A: "ferry1", B: "ferry2"},
		{Kind: story.MustLink, A: "ferry2", B: "tram2"},
	}}
	check := func(where string, of map[string]string) {
		t.Helper()
		if of["ferry1"] == of["ferry2"] {
			t.Errorf("%s: ferry1 and ferry2, kept apart by a person, stand together", where)
		}
		if of["ferry2"] != of["tram2"] {
			t.Errorf("%s: ferry2 and tram2, linked by a person, stand apart", where)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	copied := reuse.Link{Source: "ferry1", Copy: "ferry2", Kind: reuse.Verbatim, Sure: reuse.Certain, Score: 1, Share: 1}
	for range 10 {
		r.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		g := story.NewGrouper(o)
		online := map[string]string{}
		for i, a := range as {
			var links []reuse.Link
			if i == len(as)-1 {
				links = append(links, copied)
			}
			online[a.ID] = g.Add(story.Describe(a), links).Story
		}
		check("online", online)
		settled := map[string]string{}
		stories, _ := g.Settle()
		for _, s := range stories {
			for _, a := range s.Articles {
				settled[a] = s.ID
			}
		}
		check("settled", settled)
	}
}

func TestCorrectionsThatContradictEachOtherKeepApart(t *testing.T) {
	stories, _ := group(corpus(), story.Options{Constraints: []story.Constraint{
		{Kind: story.MustLink, A: "ferry1", B: "tram1"},
		{Kind: story.MustLink, A: "tram1", B: "ferry2"},
		{Kind: story.CannotLink, A: "ferry1", B: "ferry2"},
	}})
	for _, s := range stories {
		if slices.Contains(s.Articles, "ferry1") && slices.Contains(s.Articles, "ferry2") {
			t.Errorf("ferry1 and ferry2 stand together: %v", s.Articles)
		}
	}
}

func TestACopyJoinsWhateverItsWords(t *testing.T) {
	as := corpus()
	for _, c := range []struct {
		name string
		link reuse.Link
		want bool
	}{
		{"a reprint", reuse.Link{Kind: reuse.Republished, Sure: reuse.Certain, Score: 0.9, Share: 0.9}, true},
		{"a shared passage", reuse.Link{Kind: reuse.Edited, Sure: reuse.Certain, Score: 0.1, Share: 0.1}, false},
		{"a doubtful link", reuse.Link{Kind: reuse.Verbatim, Sure: reuse.Possible, Score: 0.9, Share: 0.9}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.link.Source, c.link.Copy = "ferry1", "tram1"
			stories, _ := group(as, story.Options{}, c.link)
			if got := slices.Contains(stories[0].Articles, "tram1"); got != c.want {
				t.Errorf("joined: %v, want %v: %v", got, c.want, stories)
			}
		})
	}
}

func TestOneArticleAloneIsAStoryWithoutAThread(t *testing.T) {
	stories, threads := group(corpus()[:1], story.Options{})
	if len(stories) != 1 || len(threads) != 0 || stories[0].Thread != "" {
		t.Errorf("got %v, %v", stories, threads)
	}
}

func TestNothingGivesNothing(t *testing.T) {
	stories, threads := story.NewGrouper(story.Options{}).Settle()
	if len(stories) != 0 || len(threads) != 0 {
		t.Errorf("got %v, %v", stories, threads)
	}
}

func TestTheSameKindOfEventWeeksLaterIsAnotherStory(t *testing.T) {
	as := corpus()
	later := told("ferry9", "Harbour Post", "2031-04-20", as[0].Title, as[0].Text)
	stories, _ := group([]*note.Annotated{as[0], later}, story.Options{})
	if len(stories) != 2 {
		t.Errorf("got %v", stories)
	}
}

func TestAnArticleGivenAgainStaysWhereItIs(t *testing.T) {
	g := story.NewGrouper(story.Options{})
	p := story.Describe(corpus()[0])
	first, second := g.Add(p, nil), g.Add(p, nil)
	stories, _ := g.Settle()
	if first != second || len(stories) != 1 || len(stories[0].Articles) != 1 {
		t.Errorf("got %v, %v, %v", first, second, stories)
	}
}

func TestAStoryWithoutHeadlinesIsNamedByItsLead(t *testing.T) {
	a := told("x", "", "", "", "Lifeboats rescued all 214 passengers of the ferry Marnholm, which stranded in fog on the Tessel sandbank, the coast guard said.")
	stories, _ := group([]*note.Annotated{a}, story.Options{})
	if got := stories[0].Title; !strings.HasPrefix(got, "Lifeboats rescued") || len(got) > 84 {
		t.Errorf("title %q", got)
	}
}

// bridge is a telling of a bridge that closes, without a date or headline: two such works, a year
// apart, read nearly alike but for their weekdays.
func bridge(id, day, crew string) *note.Annotated {
	a := told(id, "", "", "", fmt.Sprintf("Engineers closed the Lindmark bridge on %s after cracks were found in a girder, the Sundholm road office said. %s said traffic would be led over the old ferry road until the girder is replaced.", day, crew))
	at := strings.Index(a.Text, day)
	value := map[string]string{"Monday": "XXXX-WXX-1", "Thursday": "XXXX-WXX-4"}[day]
	a.Times = []note.Time{{Span: text.Span{Start: at, End: at + len(day)}, Type: note.Day, Value: value}}
	return a
}

func TestTheWeekdayTellsUndatedEventsApart(t *testing.T) {
	monday, again, thursday := bridge("a", "Monday", "A spokesman"), bridge("b", "Monday", "The office"), bridge("c", "Thursday", "Its head")
	if e := evidence(t, monday, again); e["undatedShared"] != 1 || e["otherFirstDay"] != 0 {
		t.Errorf("Monday and Monday: %v", e)
	}
	if e := evidence(t, monday, thursday); e["noSharedWeekday"] != 1 || e["otherFirstDay"] != 1 {
		t.Errorf("Monday and Thursday: %v", e)
	}
	if stories, _ := group([]*note.Annotated{monday, again}, story.Options{}); len(stories) != 1 {
		t.Errorf("two tellings of one Monday are %d stories", len(stories))
	}
}

func TestADayAfterTheLeadCountsOnlyIfTheLeadNamesNone(t *testing.T) {
	a := bridge("a", "Monday", "A spokesman")
	a.Text += strings.Repeat(" word", 200)
	a.Blocks[0].Span.End = len(a.Text)
	later := note.Time{Span: text.Span{Start: len(a.Text) - 4, End: len(a.Text)}, Type: note.Day, Value: "XXXX-WXX-4"}
	monday := story.Describe(a).Weekdays
	a.Times = append(a.Times, later)
	if w := story.Describe(a).Weekdays; w != monday {
		t.Errorf("weekdays %b with a Thursday far below, %b without", w, monday)
	}
	a.Times = a.Times[1:]
	if w := story.Describe(a).Weekdays; w == 0 || w == monday {
		t.Errorf("weekdays %b, want Thursday alone", w)
	}
}

func TestASharedSayingSpeaksForOneEvent(t *testing.T) {
	said := "we have never seen the Sundholm girders crack like this in forty winters"
	quoting := func(id, lead string) *note.Annotated {
		a := told(id, "", "2031-05-01", "", lead+" \""+said+"\", she said.")
		at := strings.Index(a.Text, said)
		a.Quotes = []note.Quote{{Spans: []text.Span{{Start: at, End: at + len(said)}}, Form: note.Direct}}
		return a
	}
	a := quoting("a", "Chief engineer Ilse Torvald spoke beside the closed Lindmark bridge.")
	b := quoting("b", "A cracked girder keeps commuters waiting at the old ferry, says Torvald.")
	with := evidence(t, a, b)
	a.Quotes, b.Quotes = nil, nil
	without := evidence(t, a, b)
	if with["sharedSaying"] != 1 || without["sharedSaying"] != 0 {
		t.Errorf("with the saying %v, without %v", with, without)
	}
}

// evidence is what speaks for two articles telling one event, by its names.
func evidence(t *testing.T, a, b *note.Annotated) map[string]float64 {
	t.Helper()
	out := map[string]float64{}
	for p := range story.Pairs([]story.Profile{story.Describe(a), story.Describe(b)}, story.Options{}) {
		for i, name := range story.Measures() {
			out[name] = p.Evidence[i]
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s and %s were not compared", a.ID, b.ID)
	}
	return out
}

func TestUndatedArticlesOfOtherMonthsAreKnownByTheirCompany(t *testing.T) {
	as := corpus()
	year := func(id, date string) *note.Annotated {
		a := told(id, "", date, as[0].Title, as[0].Text+" "+strings.Repeat(id+"x "+id+"y "+id+"z ", 4))
		return a
	}
	// Of each of two groundings one article is dated and one, with words of its own year, is not.
	may, march := year("may", "2031-05-04"), year("march", "2031-03-04")
	undatedMay := told("umay", "", "", may.Title, may.Text)
	undatedMarch := told("umarch", "", "", march.Title, march.Text)
	ps := []story.Profile{story.Describe(may), story.Describe(march), story.Describe(undatedMay), story.Describe(undatedMarch)}
	found := false
	for p := range story.Pairs(ps, story.Options{}) {
		if p.A == "umarch" && p.B == "umay" {
			found = true
			if at := slices.Index(story.Measures(), "farCompany"); p.Evidence[at] != 1 {
				t.Error("their company is months apart, and the evidence does not say so")
			}
		}
	}
	if !found {
		t.Error("the two undated articles were not compared")
	}
}

func TestAFolderIsNoStream(t *testing.T) {
	as := corpus()
	undated := told("undated", "Quay Gazette", "", as[0].Title, as[0].Text)
	add := func(dates []string) bool {
		g := story.NewGrouper(story.Options{})
		first := g.Add(story.Describe(as[0]), nil)
		for i, d := range dates {
			g.Add(story.Describe(told(fmt.Sprint(i), "", d, "", fmt.Sprintf("filler%d", i))), nil)
		}
		return g.Add(story.Describe(undated), nil).Story == first.Story
	}
	if !add([]string{"2031-07-01", "2030-01-01", "2032-05-05", "2029-02-02", "2031-03-03"}) {
		t.Error("the undated article was dated by its place in a folder without order")
	}
	if add([]string{"2031-05-01", "2031-05-02", "2031-05-03", "2031-05-04", "2031-05-05"}) {
		t.Error("the undated article that came two months later joined the story")
	}
}

func TestAProfileComesBackFromItsJSON(t *testing.T) {
	p := story.Describe(corpus()[0])
	b, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var q story.Profile
	if err := json.Unmarshal(b, &q); err != nil || !reflect.DeepEqual(p, q) {
		t.Errorf("%v: got %v, want %v", err, q, p)
	}
}

func TestFurnitureTellsNothing(t *testing.T) {
	a := corpus()[0]
	b := told(a.ID, a.Outlet, "2031-03-04", a.Title, a.Text+"\nRead more: Tram drivers in Okkerby walk out")
	b.Blocks = []article.Block{a.Blocks[0], {Kind: article.ReadMore, Span: text.Span{Start: len(a.Text) + 1, End: len(b.Text)}}}
	if !reflect.DeepEqual(story.Describe(a), story.Describe(b)) {
		t.Error("a read-more line changed the profile")
	}
}

func TestAThousandIdenticalArticlesAreOneStory(t *testing.T) {
	g := story.NewGrouper(story.Options{})
	p := story.Describe(corpus()[0])
	online := map[string]bool{}
	for i := range 1000 {
		p.Article = fmt.Sprintf("a%04d", i)
		online[g.Add(p, nil).Story] = true
	}
	stories, _ := g.Settle()
	if len(stories) != 1 || len(stories[0].Articles) != 1000 || len(online) != 1 {
		t.Errorf("%d stories settled, %d online, want 1", len(stories), len(online))
	}
}

func TestAProfileIsSmall(t *testing.T) {
	var b strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&b, "Word%d ", i)
	}
	p := story.Describe(told("long", "Outlet", "", strings.Repeat("Headline ", 400), b.String()))
	if size := 8*len(p.Terms) + 32*len(p.Sayings) + len(p.Title) + 100; size > 2048 {
		t.Errorf("%d bytes, want at most 2048", size)
	}
}

func TestSharedNamesAloneMakeNoStoryOfUndatedArticles(t *testing.T) {
	call := told("call", "", "", "Brandvik telephones Renning about Tessel bridge",
		"The Norrland chancellery said that Odo Brandvik telephoned Alva Renning of Okkerby to congratulate her on the opening of the Tessel bridge. "+
			"Both will cut a ribbon there in June, when the last cranes have left the northern bank and the toll houses are painted. Welders, divers and painters laboured nine winters on the piers, twice under drifting ice, and a lighthouse keeper kept the diary that the museum will print.")
	again := told("again", "", "", "Brandvik congratulates Renning on Tessel bridge by telephone",
		"The opening of the bridge at Tessel brought Alva Renning of Okkerby congratulations by telephone from Odo Brandvik of Norrland. "+
			"A ribbon is to be cut in June, after the cranes on the northern bank are gone. Nine winters went into the piers, two of them with ice, and painters still have the toll houses to do, while a lighthouse keeper who wrote it all down looks forward to seeing his diary printed.")
	customs := told("customs", "", "", "Brandvik promises merchants lower customs",
		"All merchants of Norrland and Okkerby were promised lower customs at Tessel from spring by Odo Brandvik, who does not expect that Alva Renning will object. "+
			"Salt, timber and wool would pay a tenth less, amber and furs nothing at all, if parliament votes for the bill before its summer recess. Brokers cheered; farmers with orchards along the frontier feared cheap apples, and asked for a fund, for storage barns, and for patience until harvest.")
	stories, _ := group([]*note.Annotated{call, again, customs}, story.Options{})
	if got, want := show(stories), "again call\ncustoms\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
