package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/variorum-news/variorum/internal/wire"
	"github.com/variorum-news/variorum/note"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"variorum": main})
}

// TestScripts runs the scenarios of the contract, one script each. Beside the commands of testscript
// they may use those below.
func TestScripts(t *testing.T) {
	example, err := filepath.Abs("../../examples/chandlers-bridge")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("EXAMPLE", example)
			return nil
		},
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Getuid() == 0, nil
			}
			return false, fmt.Errorf("no condition %q", cond)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status": status, "widest": widest, "write": write, "lines": lines, "invent": invent,
		},
	})
}

// status N command…: the command must end with exit status N.
func status(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

// widest N FILE: no line of the file takes more than N columns, and some line takes most of them.
func widest(ts *testscript.TestScript, _ bool, args []string) {
	most, err := strconv.Atoi(args[0])
	ts.Check(err)
	found := 0
	for line := range strings.SplitSeq(ts.ReadFile(args[1]), "\n") {
		found = max(found, displaywidth.String(line))
	}
	if found > most || found < most*9/10 {
		ts.Fatalf("the widest line takes %d columns, want %d", found, most)
	}
}

// write FILE STRING [N]: writes a quoted Go string into a file, N times.
func write(ts *testscript.TestScript, _ bool, args []string) {
	s, err := strconv.Unquote(`"` + strings.ReplaceAll(args[1], `"`, `\"`) + `"`)
	ts.Check(err)
	n := 1
	if len(args) > 2 {
		n, err = strconv.Atoi(args[2])
		ts.Check(err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(s, n)), 0o644))
}

// lines N FILE: the file has N lines.
func lines(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	if got := strings.Count(ts.ReadFile(args[1]), "\n"); got != want {
		ts.Fatalf("%d lines, want %d", got, want)
	}
}

// invent KIND N FILE: writes N invented articles as JSON lines: "same", one text under many mastheads;
// "result", texts of one template; "anthology", own texts, and one more that has all of them.
func invent(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	news := wire.New(1, n)
	make := map[string]func(int) *note.Annotated{"same": news.Same, "result": news.Result, "anthology": news.Own}[args[0]]
	var out []byte
	put := func(a *note.Annotated) {
		line, err := json.Marshal(map[string]string{"id": a.ID, "outlet": a.Outlet, "published": a.Published.String(), "text": a.Text})
		ts.Check(err)
		out = append(append(out, line...), '\n')
	}
	for i := range n {
		put(make(i))
	}
	if args[0] == "anthology" {
		put(news.Anthology(n, n))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), out, 0o644))
}
