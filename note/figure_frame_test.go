package note_test

import (
	"testing"

	"github.com/variorum-news/variorum/note"
)

// framed is the figure of a sentence that has the value.
func framed(t *testing.T, n *note.Annotator, s string, value float64) note.Figure {
	t.Helper()
	for _, f := range n.Annotate(piece(t, "Published 2016-05-11\n"+s)).Figures {
		if f.Value == value {
			return f
		}
	}
	t.Fatalf("%q: no figure %g", s, value)
	return note.Figure{}
}

func TestAFigureSaysWhatHappenedToWhatItCounts(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in    string
		value float64
		want  string
	}{
		{"The fire left 12 dead and 30 injured.", 30, "injured"},
		{"Six men were killed, more than 24 injured and 50 students vanished.", 50, "missing"},
		{"The storm left 80,000 people homeless.", 80000, "displaced"},
		{"Gunmen took 12 sailors hostage.", 12, "abducted"},
		{"Twelve sailors were led away by soldiers.", 12, "arrested"},
		{"Thirteen of the sailors turned up in Pell.", 13, "found"},
		{"Thirteen sailors re-emerged in Pell.", 13, "found"},
		{"Two women were beaten to death.", 2, "killed"},
		{"Two climbers fell to their deaths.", 2, "killed"},
		{"Twenty sailors, including two cooks, have died.", 20, "killed"},
		{"Twenty sailors, including two cooks, have died.", 2, "killed"},
		{"Twenty sailors, including two cooks who were hurt, were freed.", 2, "injured"},
		{"Some 18 cooks, 13 clerks and five guards were among the 61 killed in the storm.", 18, "killed"},
		{"Four boys, three from Orla and one from Pell, were arrested.", 3, "arrested"},
		{"A man who killed one sailor has been charged.", 1, "killed"},
		{"The harbour is thought to have cost the lives of 30 men.", 30, "killed"},
		{"The floods may well have killed between 21 and 33 people.", 21, "killed"},
		{"Judges upheld death sentences on 31 others.", 31, "sentenced"},
		{"Two protesters were killed.", 2, "killed"},
		{"About 400 protesters filled the square.", 400, "protested"},
		{"Orla is home to 1.2 million people.", 1.2e6, "living"},
		{"Orla, a port of 12,000 people, was cut off.", 12000, "living"},
		{"Orla, which has more than 12,000 inhabitants, was cut off.", 12000, "living"},
		{"The town has 12,000 residents.", 12000, "living"},
		{"Orla has a population of 12,000.", 12000, "living"},
		{"About 12,000 people live in Orla.", 12000, "living"},
		{"The navy raised the death toll to 12.", 12, "killed"},
		{"The toll in Orla rose; the fire claimed 31 lives.", 31, "killed"},
		{"Ada Lind, a sailor, is dead at 95.", 95, ""},
		{"Two men are under arrest.", 2, "arrested"},
		{"Twelve men were condemned to death.", 12, "sentenced"},
		{"The sheriff set 12 men free, and 12 others were set free.", 12, "freed"},
		{"A mob freed 61 men held at Orla.", 61, "freed"},
		{"Dozens of sailors held by pirates off Orla were freed.", 12, "freed"},
		{"Relatives of 14 divers killed in the fire waited.", 14, "killed"},
		{"All 85 passengers and crew drowned.", 85, "killed"},
		{"Three sailors from Orla, a port in the north, were killed.", 3, "killed"},
		{"Among the sailors killed on Friday were three cooks.", 3, "killed"},
		{"Some 25 guards were killed along with two sailors.", 2, "killed"},
		{"A gunman shot 12 sailors.", 12, "shot"},
		{"A gunman gunned down 12 sailors.", 12, "killed"},
		{"A gunman shot to death one sailor.", 1, "killed"},
		{"Thousands of sailors took to the streets.", 1000, "protested"},
		{"Twelve sailors had to be rescued.", 12, "rescued"},
		{"Two sailors, including a cook were arrested.", 2, "arrested"},
		{"A raid blamed on three sailors killed nine men.", 9, "killed"},
		{"The fire killed all of its 300 passengers.", 300, "killed"},
		{"One sailor was shot and killed.", 1, "killed"},
		{"The mother of two boys died in Orla.", 2, ""},
		{"The navy captured 23 pirates.", 23, "seized"},
		{"Some 300 rounds were seized.", 300, "seized"},
		{"The council released 12 pages.", 12, "release"},
		{"They need 12 boats.", 12, "need"},
		{"Twelve crews need boats.", 12, "to need"},
	} {
		if got := framed(t, n, c.in, c.value).Action; got != c.want {
			t.Errorf("%q: %g: action %q, want %q", c.in, c.value, got, c.want)
		}
	}
}

func TestAFigureSaysWhoSaysSo(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in    string
		value float64
		want  string
	}{
		{"\"We lost 12 men,\" said Ada Lind.", 12, "Ada Lind"},
		{"Ada Lind spoke on Friday. She also said that 12 men had died.", 12, "Ada Lind"},
		{"According to figures from the Ministry of Rivers, 12 men died.", 12, "Ministry of Rivers"},
		{"Some 12 men died, according to an early copy of a report from the Ministry of Rivers.", 12, "Ministry of Rivers"},
		{"Two officers said they had left.", 2, ""},
		{"Their share has slipped six points since the wharf was announced.", 6, ""},
		{"The council asked the navy to send 12 boats.", 12, ""},
		{"Divers found 12 bodies.", 12, ""},
		{"A fire killed 12 men in what the navy said was an accident.", 12, ""},
		{"Two officers charged over the fire waited as 400 protesters marched.", 400, ""},
		{"The port added 12 boats in May.", 12, ""},
		{"The highest offer said 12 boats were sold.", 12, ""},
		{"The navy's helicopter reported that 12 boats were lost.", 12, ""},
		{"Local media said 12 boats were lost.", 12, "Local media"},
		{"The harbour economists said 12 boats were lost.", 12, "harbour economists"},
		{"According to preliminary insurance filings, 12 boats were lost.", 12, "preliminary insurance filings"},
		{"Some 12 boats were lost, according to a report Thursday.", 12, "report"},
		{"Some 12 boats were lost, according to an official familiar with it.", 12, "official"},
		{"A judge found Ada Lind guilty of a fire that killed 12 men.", 12, ""},
	} {
		if got := framed(t, n, c.in, c.value).By; got != c.want {
			t.Errorf("%q: %g: by %q, want %q", c.in, c.value, got, c.want)
		}
	}
}

func TestTheTimeOfTheCountIsNotThatOfTheEvent(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in           string
		value        float64
		asOf, period string
	}{
		{"The navy said on Monday that 12 people were killed on Sunday.", 12, "2016-05-09", "2016-05-08"},
		{"The navy said late on Monday that 12 people had died.", 12, "2016-05-09", ""},
		{"The navy said in a statement on Monday 12 people had died.", 12, "2016-05-09", ""},
		{"The navy on Monday said 12 people had died.", 12, "2016-05-09", ""},
		{"On Monday, the navy said 12 people had died.", 12, "2016-05-09", ""},
		{"Ada Lind told reporters in Orla on Monday that 12 people had died.", 12, "2016-05-09", ""},
		{"As of Monday, 12 people had been found.", 12, "2016-05-09", ""},
		{"The toll had risen to 12 by Monday.", 12, "2016-05-09", ""},
		{"The death toll rose to 12 on Monday.", 12, "2016-05-09", ""},
		{"The death toll from Sunday's fire rose to 12.", 12, "", "2016-05-08"},
		{"So far 12 people have been found.", 12, "2016-05-11", ""},
		{"Twelve people are still missing.", 12, "2016-05-11", ""},
		{"A fire on Sunday killed 12 people.", 12, "", "2016-05-08"},
		{"On Sunday, 14 people were killed and 12 injured.", 12, "", "2016-05-08"},
		{"Some 14 people were killed on Sunday and 12 injured.", 12, "", "2016-05-08"},
		{"Rebels freed 12 people after killing many last year.", 12, "", ""},
		{"On Sunday, a fire in Orla killed 12 people.", 12, "", "2016-05-08"},
		{"A man accused of wounding 12 people in a bar was arraigned on Monday.", 12, "", ""},
		{"In Orla on Monday, burials began for the 12 people who died in the fire.", 12, "", ""},
		{"More than 12 people have been killed since 2006.", 12, "", "since 2006"},
		{"The number fell from 14 in 2010 to 12.", 12, "", ""},
		{"Raids lifted the death toll to 12, including two cooks, since fighting started on 8 May, clerks said.", 12, "", "since 2016-05-08"},
		{"The death toll has since risen to 12 on Sunday.", 12, "2016-05-08", ""},
		{"At least 12 people have been killed since the fall of Orla in 2006.", 12, "", "since 2006"},
		{"On Sunday, a boat that had left Orla sank, killing 12 people.", 12, "", "2016-05-08"},
		{"A fire in a bar on Sunday that killed 12 people is under study.", 12, "", "2016-05-08"},
		{"They were condemned on charges of killing 12 men last year.", 12, "", "2015"},
		{"Some 12 men were condemned on charges of killing a guard last year.", 12, "", ""},
		{"Ada Lind on Sunday met relatives of the 12 people killed.", 12, "", ""},
	} {
		f := framed(t, n, c.in, c.value)
		asOf := ""
		if !f.AsOf.IsZero() {
			asOf = f.AsOf.String()
		}
		if len(asOf) > len("2016-05-09") {
			asOf = asOf[:len("2016-05-09")]
		}
		if asOf != c.asOf || f.Period != c.period {
			t.Errorf("%q: %g: as of %q, period %q; want %q, %q", c.in, c.value, asOf, f.Period, c.asOf, c.period)
		}
	}
}

func TestAFigureSaysWhereItHappened(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in    string
		value float64
		want  string
	}{
		{"Twelve people were killed in the northern town of Oslo.", 12, "Oslo"},
		{"In Oslo, thousands marched and 12 people were hurt.", 12, "Oslo"},
		{"At a hospital in Oslo, four people were killed and 12 hurt.", 12, "Oslo"},
		{"The blast in Oslo killed 12 people.", 12, "Oslo"},
		{"The navy said in London that 12 people had died.", 12, ""},
		{"Some 12 percent of the papers concern Norway's navy.", 12, ""},
		{"About 34,000 people were evacuated from Oslo.", 34000, "Oslo"},
		{"Twelve men from Norway were arrested in London.", 12, "London"},
		{"A fire broke out in Oslo, where 12 people were killed.", 12, "Oslo"},
		{"The fire in London that killed 12 people is out.", 12, "London"},
		{"Two men were held in Custody, and 12 in Custody in Oslo.", 12, "Oslo"},
		{"Some 12 people were killed in London Thursday.", 12, "London"},
		{"London, a city of 12,000 people in England, was cut off.", 12000, "London"},
		{"London, which has 12,000 inhabitants, was cut off.", 12000, "London"},
		{"Oslo, a city of 12,000 people about 80 miles from Bergen, was cut off.", 12000, "Oslo"},
	} {
		if got := framed(t, n, c.in, c.value).Place; got != c.want {
			t.Errorf("%q: %g: place %q, want %q", c.in, c.value, got, c.want)
		}
	}
}

func TestAPartIsToldFromItsWhole(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in     string
		value  float64
		scope  note.Scope
		partOf string
	}{
		{"Twelve people, including three boys and two girls, were hurt.", 3, note.Subset, "Twelve"},
		{"Twelve people, including three boys and two girls, were hurt.", 2, note.Subset, "Twelve"},
		{"Twelve people were hurt, three of them badly.", 3, note.Subset, "Twelve"},
		{"Twelve people were hurt, of whom three were boys.", 3, note.Subset, "Twelve"},
		{"Two of the 43 students were found.", 2, note.Subset, "43"},
		{"Some 18 cooks were among the 61 killed.", 18, note.Subset, "61"},
		{"Four boys, three from Orla and one from Pell, were found.", 3, note.Subset, "Four"},
		{"Among the sailors killed on Friday were three cooks.", 3, note.Subset, ""},
		{"They held 26 men on three of the boats.", 3, note.Subset, ""},
		{"The jury, six women, two boys, one girl and one man, sat.", 2, "", ""},
		{"They chose among three plans.", 3, "", ""},
		{"All 12 were found.", 12, note.Total, ""},
		{"In all, 12 men were found.", 12, "", ""},
		{"They held 28 men in all.", 28, note.Total, ""},
		{"The blast raised the death toll to 12.", 12, note.Total, ""},
		{"Police arrested a further 12 men.", 12, note.Addition, ""},
		{"Nine were killed and forty others hurt.", 40, "", ""},
	} {
		s := "Published 2016-05-11\n" + c.in
		a := n.Annotate(piece(t, s))
		for _, f := range a.Figures {
			if f.Value == c.value && (f.Scope != c.scope || f.PartOf.In(a.Text) != c.partOf) {
				t.Errorf("%q: %g: %q of %q; want %q of %q", c.in, c.value, f.Scope, f.PartOf.In(a.Text), c.scope, c.partOf)
			}
		}
	}
}

func TestWhatIsDeniedOrDoubtedIsMarked(t *testing.T) {
	n := newAnnotator(t)
	for _, c := range []struct {
		in     string
		denied bool
		doubt  note.Doubt
	}{
		{"The navy denied that 12 people had died.", true, ""},
		{"The navy denied reports of 12 deaths.", true, ""},
		{"There is no evidence that 12 people died.", true, ""},
		{"Twelve people were not hurt.", true, ""},
		{"Ada Lind denied killing 12 people.", false, ""},
		{"The mayor dismissed 12 officers.", false, ""},
		{"Help is denied to 12 towns.", false, ""},
		{"The navy denied any part in it and mourned the loss of 12 men.", false, ""},
		{"The fire hurt not only 12 people.", false, ""},
		{"Ada Lind attempted to murder 12 men.", false, note.Unsure},
		{"Prime Minister Ada May expelled 12 men.", false, ""},
		{"Twelve people are feared dead.", false, note.Unsure},
		{"The flood may have killed 12 people.", false, note.Unsure},
		{"There were unconfirmed reports of 12 dead.", false, note.Unsure},
		{"The flood could displace 12 people.", false, note.Expected},
		{"The navy is expected to hire 12 people.", false, note.Expected},
		{"The flood killed 12 people.", false, ""},
	} {
		f := framed(t, n, c.in, 12)
		if f.Denied != c.denied || f.Doubt != c.doubt {
			t.Errorf("%q: denied %v, doubt %q; want %v, %q", c.in, f.Denied, f.Doubt, c.denied, c.doubt)
		}
	}
}
