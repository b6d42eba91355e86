package note_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/note"
)

func TestLemmaUndoesTheInflectionsOfNews(t *testing.T) {
	cases := map[note.Tag]string{
		note.Verb: `killed:kill wounded:wound said:say told:tell announced:announce evacuated:evacuate injured:injure died:die
			dying:die arrested:arrest denied:deny denies:deny reached:reach claims:claim claimed:claim confirmed:confirm
			displaced:displace used:use released:release increased:increase closed:close planned:plan stopped:stop
			controlled:control called:call visited:visit created:create hoped:hope shared:share measured:measure
			offered:offer entered:enter decided:decide avoided:avoid included:include settled:settle charged:charge
			changed:change belonged:belong running:run making:make coming:come going:go saying:say rising:rise
			targeted:target declared:declare required:require reported:report added:add agreed:agree freed:free
			passes:pass passed:pass watches:watch goes:go has:have was:be is:be been:be issued:issue rescued:rescue
			bombed:bomb shelled:shell fled:flee struck:strike collapsed:collapse stressed:stress discussed:discuss
			urged:urge warned:warn explained:explain destroyed:destroy invited:invite united:unite focused:focus
			treated:treat headed:head needed:need resulted:result attributed:attribute contributed:contribute executed:execute`,
		note.Noun: `people:person children:child women:woman men:man police:police cities:city houses:house buses:bus
			lives:life wives:wife churches:church boxes:box heroes:hero crises:crisis countries:country days:day
			series:series gas:gas bodies:body injuries:injury casualties:casualty deaths:death victims:victim
			soldiers:soldier boss:boss headquarters:headquarters news:news policemen:policeman shoes:shoe axes:axe`,
		note.Adj:   `better:good largest:large former:former`,
		note.Propn: `Athens:athens`,
	}
	for tag, list := range cases {
		for _, pair := range strings.Fields(list) {
			word, want, _ := strings.Cut(pair, ":")
			if got := note.Lemma(word, tag); got != want {
				t.Errorf("Lemma(%q, %s) = %q, want %q", word, tag, got, want)
			}
		}
	}
}

func TestTheLemmaTableIsSorted(t *testing.T) {
	b, err := os.ReadFile("data/en/lemma.txt")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")) {
		t.Error("data/en/lemma.txt is searched by halving and must be sorted by bytes")
	}
}

func FuzzLemma(f *testing.F) {
	f.Add("children", "NOUN")
	f.Add("'s", "VERB")
	f.Add("ed", "VERB")
	f.Fuzz(func(t *testing.T, w, tag string) { note.Lemma(w, note.Tag(tag)) })
}
