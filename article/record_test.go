package article_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/article"
	"github.com/variorum-news/variorum/input"
)

func fromRecord(t testing.TB, o article.Options, body string) (*article.Article, error) {
	t.Helper()
	return extractor(t, o).Extract(input.Doc{Name: "in", Format: input.Record, Body: []byte(body)})
}

func TestTheFieldsOfOtherToolsAreAccepted(t *testing.T) {
	for _, body := range []string{
		`{"id":"a","uri":"https://x.example/1","outlet":"Coast News","published":"2030-05-03","title":"Ferry sinks","lang":"en","byline":["Ada Marsh","Bo Lind"],"text":"All were saved."}`,
		`{"id":"a","url":"https://x.example/1","source":{"id":null,"name":"Coast News"},"publishedAt":"2030-05-03","headline":"Ferry sinks","language":"en","author":"By Ada Marsh and Bo Lind","content":"All were saved."}`,
		`{"ID":"a","URL":"https://x.example/1","Publisher":"Coast News","Date":"3 May 2030","Title":"Ferry sinks","Lang":"en","authors":[{"name":"Ada Marsh"},{"name":"Bo Lind"}],"articleBody":"All were saved."}`,
		`{"id":"a","url":"https://x.example/1","publication":"Coast News","date":"May 3, 2030","headline":"Ferry sinks","lang":"en","byline":"Ada Marsh, Bo Lind","body":"All were saved."}`,
	} {
		a, err := fromRecord(t, article.Options{}, body)
		if err != nil {
			t.Errorf("%s: %v", body, err)
			continue
		}
		got := []string{a.ID, a.URI, a.Outlet, a.Published.String(), string(a.PublishedFrom), a.Title, a.Lang, strings.Join(a.Byline, "|"), a.Text}
		want := []string{"a", "https://x.example/1", "Coast News", "2030-05-03", "input", "Ferry sinks", "en", "Ada Marsh|Bo Lind", "All were saved."}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", body, got, want)
		}
	}
}

func TestADateIsReadAsOtherToolsWriteIt(t *testing.T) {
	for in, want := range map[string]string{
		`"2030-05-03T17:05:00Z"`:            "2030-05-03T17:05:00Z",
		`"2030-05-03 17:05:00"`:             "2030-05-03T17:05:00",
		`"Fri, 03 May 2030 17:05:00 +0000"`: "2030-05-03T17:05:00Z",
		`"Friday 3 May 2030 - 17:05"`:       "2030-05-03T17:05",
		`"3.5.2030"`:                        "2030-05-03",
		`"13/05/2030"`:                      "2030-05-13",
		`"05/13/2030"`:                      "2030-05-13",
		`1904058300`:                        "2030-05-03T17:05:00Z",
		`"03/05/2030"`:                      "", // day and month could be either
		`"31 February 2030"`:                "",
		`"2099-01-01"`:                      "", // what programs write for "never"
		`"0001-01-01T00:00:00Z"`:            "",
		`"yesterday"`:                       "",
		`""`:                                "",
		`null`:                              "",
	} {
		a, err := fromRecord(t, article.Options{}, `{"id":"a","text":"All were saved.","date":`+in+`}`)
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		from := article.FromInput
		if want == "" {
			from = article.FromUnknown
		}
		if a.Published.String() != want || a.PublishedFrom != from {
			t.Errorf("%s: got %q from %s, want %q", in, a.Published, a.PublishedFrom, want)
		}
	}
}

func TestWhatCannotStandIsRefusedWithAClearLine(t *testing.T) {
	for body, want := range map[string]string{
		`{"id":"@AP","text":"All were saved."}`:         `id "@AP" starts with @, which names origins outside the set`,
		`{"id":"a\nb","text":"All were saved."}`:        `id "a\nb" holds a line break or another control character`,
		`{"id":"a\u001b[31m","text":"All were saved."}`: `id "a\x1b[31m" holds a line break or another control character`,
		`{"id":"a"}`:               `no article found: the record has no text`,
		`{"id":"a","text":" \n "}`: `no article found: the record has no text`,
		`{"id":"a","text":"Saved.","blocks":[{"kind":"paragraph","span":[0,9]}]}`:                         `block 1: [0,9] is not within the text of 6 bytes`,
		`{"id":"a","text":"é","blocks":[{"kind":"paragraph","span":[1,2]}]}`:                              `block 1: [1,2] cuts a character in two`,
		`{"id":"a","text":"Saved.","blocks":[{"kind":"list","span":[0,4]},{"kind":"list","span":[2,5]}]}`: `block 2: it starts before the one before it ends`,
		`{"id":"a","text":"Saved.","blocks":[{"span":[0,4]}]}`:                                            `block 1: it has no kind`,
		`{"id":"a","text":"Saved.","blocks":[{"kind":"paragraph","span":[4,0]}]}`:                         `blocks: span [4,0]: not a range of bytes`,
		`{"id":"a","text":"Saved.","blocks":[{"kind":"paragraph","span":[0,6]}],"dateline_span":[0,7]}`:   `dateline_span: [0,7] is not within the text of 6 bytes`,
		`[1,2]`: `not a JSON object: json: cannot unmarshal array into Go value of type map[string]json.RawMessage`,
	} {
		_, err := fromRecord(t, article.Options{}, body)
		if err == nil || err.Error() != want {
			t.Errorf("%s\ngot  %v\nwant %s", body, err, want)
		}
	}
	x := extractor(t, article.Options{})
	for page, want := range map[string]string{
		"<title>Ferry sinks</title><nav>Home</nav>": "no article found: the page has no text",
		strings.Repeat("<p>\x00\x01", 100):          "no article found: not a page but binary data",
	} {
		if _, err := x.Extract(input.Doc{Format: input.HTML, Body: []byte(page)}); !errors.Is(err, article.ErrNoArticle) || err.Error() != want {
			t.Errorf("%q: %v, want %q", page, err, want)
		}
	}
	if _, err := x.Extract(input.Doc{Format: input.Text, Body: []byte("\n\n")}); !errors.Is(err, article.ErrNoArticle) {
		t.Errorf("an empty text: %v", err)
	}
}

func TestARecordWithoutIDGetsOneThatIsTheSameEverywhere(t *testing.T) {
	a, err := fromRecord(t, article.Options{}, `{"uri":"https://x.example/1","text":"All were saved."}`)
	if err != nil {
		t.Fatal(err)
	}
	b, _ := fromRecord(t, article.Options{}, `{"text":"All were saved.","title":"Ferry sinks","uri":"https://x.example/1"}`)
	c, _ := fromRecord(t, article.Options{}, `{"uri":"https://x.example/2","text":"All were saved."}`)
	if len(a.ID) != 20 || a.ID != b.ID || a.ID == c.ID {
		t.Errorf("%q, %q, %q", a.ID, b.ID, c.ID)
	}
}

func TestTheTextOfARecordIsTakenAsItIs(t *testing.T) {
	const text = "\\n  Ferry sinks\\r\\n\\u0000\\u202eAll were saved.\\n\\n"
	a, err := fromRecord(t, article.Options{}, `{"id":"a","text":"`+text+`"}`)
	if err != nil || a.Text != "\n  Ferry sinks\r\n\x00\u202eAll were saved.\n\n" {
		t.Errorf("%q, %v", a.Text, err)
	}
}

func TestARecordsOwnTitleIsTheHeadline(t *testing.T) {
	a, err := fromRecord(t, article.Options{}, `{"id":"a","title":"Ferry sinks off Ostrova","text":"FERRY SINKS OFF OSTROVA\nThe ferry to Lund sank off Ostrova on Friday with ninety on board.\nAll of them were saved by fishermen from three villages."}`)
	if err != nil {
		t.Fatal(err)
	}
	if got := print(a); !strings.Contains(got, "headline     FERRY SINKS OFF OSTROVA\n") || a.Title != "Ferry sinks off Ostrova" {
		t.Error(got)
	}
}

func TestAsItIsEveryByteThatIsNotBlankIsBody(t *testing.T) {
	const text = "Home\n\nFerry sinks\nREAD MORE: nothing\n\n\tAll were saved. \n© 2030 Coast News\nComments (3)"
	a, err := fromRecord(t, article.Options{AsIs: true}, `{"id":"a","text":`+quote(text)+`}`)
	if err != nil {
		t.Fatal(err)
	}
	covered := 0
	for s := range a.Body() {
		covered += len(strings.Join(strings.Fields(s.In(a.Text)), ""))
	}
	if want := len(strings.Join(strings.Fields(text), "")); covered != want || len(a.Blocks) != 6 {
		t.Errorf("%d of %d bytes in %d blocks", covered, want, len(a.Blocks))
	}
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func TestTheOutletItselfIsNoCredit(t *testing.T) {
	const text = `"text":"OSTROVA (Coast News) - The ferry to Lund sank on Friday with ninety on board, and all were saved."`
	for outlet, want := range map[string]string{"": "Coast News", "Lund Gazette": "Coast News", "Coast News": "", "The Coast News": "", "coast news online": ""} {
		a, err := fromRecord(t, article.Options{}, `{"id":"a","outlet":`+quote(outlet)+`,`+text+`}`)
		if err != nil || a.RepublishedFrom != want {
			t.Errorf("outlet %q: republished from %q, want %q (%v)", outlet, a.RepublishedFrom, want, err)
		}
	}
}

func TestExtractingAPrintedArticleGivesItBack(t *testing.T) {
	x := extractor(t, article.Options{})
	paths, _ := filepath.Glob("testdata/shape/*.txt")
	if len(paths) == 0 {
		t.Fatal("no texts")
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		first, err := x.Extract(input.Doc{Format: input.Text, Body: text, Meta: input.Meta{ID: "a", URI: "https://x.example", Lang: "en", Published: "2030-05-03T17:05:00Z"}})
		if err != nil {
			t.Fatal(err)
		}
		first.Replaces = "a@1"
		same(t, x, first)
	}
}

// same fails unless an article that is printed and read again is the same.
func same(t *testing.T, x *article.Extractor, first *article.Article) {
	t.Helper()
	printed, err := json.Marshal(first)
	if err != nil {
		t.Fatal(err)
	}
	second, err := x.Extract(input.Doc{Format: input.Record, Body: printed})
	if err != nil {
		t.Fatalf("%s: %v", printed, err)
	}
	again, _ := json.Marshal(second)
	if string(again) != string(printed) {
		t.Errorf("printed %s\nagain   %s", printed, again)
	}
}

func TestBytesThatAreNoUTF8AreRepaired(t *testing.T) {
	x := extractor(t, article.Options{})
	for in, want := range map[string]string{
		"caf\xe9 \x93saved\x94 \x96 \x805": "café “saved” – €5",
		"é, \x93saved\x94":                 "é, “saved”",
		"é, cut \xe2\x80":                  "é, cut \uFFFD",
		"é, undefined \x81":                "é, undefined \uFFFD",
		"plain":                            "plain",
	} {
		a, err := x.Extract(input.Doc{Format: input.Text, Body: []byte(in), Meta: input.Meta{ID: "a"}})
		if err != nil || a.Text != want {
			t.Errorf("%q: got %q, want %q (%v)", in, a.Text, want, err)
		}
	}
}
