package page_test

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/variorum-news/variorum/article/page"
)

// longestRead is how long a page may take, on a machine with other work: reading 16 MB of paragraphs takes a second.
const longestRead = 10 * time.Second

const told = "<p>The ferry to Lund sank off Ostrova on Friday, and all ninety on board were saved.</p>"

func TestHostilePagesAreReadInTimeAndTheirTextIsKept(t *testing.T) {
	var fonts strings.Builder
	for i := range 400 {
		fonts.WriteString("<font size=" + strings.Repeat("1", i%7+1) + " color=c" + strings.Repeat("x", i) + ">")
	}
	for name, one := range map[string]struct {
		page string
		warn page.Warning
	}{
		"600 nested elements":              {strings.Repeat("<div>", 600) + told, page.TooDeep},
		"20,000 nested elements":           {strings.Repeat("<div>", 20000) + told + strings.Repeat("</div>", 20000), page.TooDeep},
		"300,000 nested inline elements":   {strings.Repeat("<b>", 300000) + told, page.TooDeep},
		"open fonts in 100,000 paragraphs": {fonts.String() + told + strings.Repeat("<p>x", 100000), page.TooDeep},
		"2 million attributes":             {"<div " + strings.Repeat("a=1 ", 2000000) + ">" + told, ""},
		"2 million different attributes":   {"<div " + numbered(2000000) + ">" + told, ""},
		"a script that does not end":       {told + "<script>" + strings.Repeat("<p>never ", 100000), ""},
		"plaintext":                        {told + "<plaintext>" + strings.Repeat("<p>on ", 100000), ""},
		"a comment that does not end":      {told + "<!-- " + strings.Repeat("<p>never ", 100000), ""},
		"NUL bytes":                        {strings.Repeat("\x00<p>", 20) + strings.Repeat(told, 100), ""},
		"a line of 10 MB":                  {told + "<p>" + strings.Repeat("The ferry sank. ", 10<<20/16), ""},
		"20 MB":                            {told + strings.Repeat("<p>The ferry sank.", 20<<20/18), page.TooLong},
		"lines that end in CR alone":       {"<html>\r<body>\r" + told + "\r", ""},
		"300,000 line breaks":              {told + strings.Repeat("x<br><br>", 300000), page.TooLong},
		"100,000 items":                    {"<ul>" + strings.Repeat("<li>x", 100000) + "</ul>" + told, page.TooLong},
		"tables in tables":                 {told + strings.Repeat("<table><tr><td>", 400), ""},
		"names of 10 MB":                   {"<div class='" + strings.Repeat("ferry ", 10<<20/6) + "'>" + told, ""},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			p, err := page.Parse([]byte(one.page), "")
			if err != nil {
				t.Fatal(err)
			}
			if d := time.Since(start); d > longestRead {
				t.Errorf("took %v", d)
			}
			check(t, p)
			found := false
			for i := range p.Blocks {
				found = found || strings.HasPrefix(p.Blocks[i].Text, "The ferry to Lund sank off Ostrova")
			}
			if !found && name != "100,000 items" {
				t.Error("the paragraph is lost")
			}
			warned := one.warn == ""
			for _, w := range p.Warnings {
				warned = warned || w == one.warn
			}
			if !warned {
				t.Errorf("warnings %q, want %q", p.Warnings, one.warn)
			}
		})
	}
}

// numbered is n attributes, no two the same.
func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("a")
		for ; i > 0; i /= 26 {
			b.WriteByte(byte('a' + i%26))
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func TestBinaryDataIsNoPage(t *testing.T) {
	for name, b := range map[string]string{
		"NULs alone": strings.Repeat("\x00", 1000),
		"a picture":  "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" + strings.Repeat("\x05\x00\x9a\x01", 100),
	} {
		if _, err := page.Parse([]byte(b), ""); !errors.Is(err, page.ErrBinary) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNoBytesAreAPageWithoutBlocks(t *testing.T) {
	p, err := page.Parse(nil, "")
	if err != nil || len(p.Blocks) != 0 {
		t.Errorf("%v, %v", p, err)
	}
}

// check fails unless the page keeps what the package promises.
func check(t *testing.T, p *page.Page) {
	t.Helper()
	for i := range p.Boxes {
		b := &p.Boxes[i]
		if b.From > b.To || b.To > len(p.Blocks) || b.Parent >= i || i > 0 && b.Parent < 0 || !utf8.ValidString(b.Names) {
			t.Fatalf("box %d is broken: %+v", i, b)
		}
		if b.Parent >= 0 && (b.From < p.Boxes[b.Parent].From || b.To > p.Boxes[b.Parent].To) {
			t.Fatalf("box %d is not within the one around it", i)
		}
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		switch {
		case b.Text == "" || strings.TrimSpace(b.Text) != b.Text || strings.Contains(b.Text, "  "):
			t.Fatalf("block %d: white space in %q", i, b.Text)
		case !utf8.ValidString(b.Text):
			t.Fatalf("block %d: not valid UTF-8: %q", i, b.Text)
		case b.Links > len(b.Text) || b.Strong > len(b.Text) || b.Links < 0:
			t.Fatalf("block %d: %d and %d of %d bytes", i, b.Links, b.Strong, len(b.Text))
		case b.Box < 0 || b.Box >= len(p.Boxes) || i < p.Boxes[b.Box].From || i >= p.Boxes[b.Box].To:
			t.Fatalf("block %d is not in its box %d", i, b.Box)
		}
	}
}
