package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// check lists what a file of the package in dir does against its room, each with its line.
func check(fset *token.FileSet, f *ast.File, dir string, r room) []string {
	var out []string
	say := func(at token.Pos, format string, a ...any) {
		out = append(out, fmt.Sprintf("%s: %s %s", fset.Position(at), dir, fmt.Sprintf(format, a...)))
	}
	timeName := ""
	for _, spec := range f.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		if path == "time" {
			timeName = "time"
			if spec.Name != nil {
				timeName = spec.Name.Name
			}
		}
		if why := refuse(path, r); why != "" {
			say(spec.Pos(), "%s %s", why, path)
		}
	}
	if !r.pure {
		return out
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				say(d.Pos(), "has an init function")
			}
		case *ast.GenDecl:
			for _, name := range changeable(d) {
				say(d.Pos(), "has a package variable that can change: %s", name)
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			say(n.Pos(), "starts a goroutine")
		case *ast.SelectStmt:
			say(n.Pos(), "has a select")
		case *ast.ChanType:
			say(n.Pos(), "has a channel")
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && timeName != "" && x.Name == timeName && slices.Contains(clock, n.Sel.Name) {
				say(n.Pos(), "asks the clock: time.%s", n.Sel.Name)
			}
		}
		return true
	})
	return out
}

// refuse says why a room may not import a path, or "".
func refuse(path string, r room) string {
	covers := func(p string) bool { return path == p || strings.HasPrefix(path, p+"/") }
	if own, ours := strings.CutPrefix(path, module); ours && (own == "" || own[0] == '/') {
		own = strings.TrimPrefix(own, "/")
		if own == "" {
			own = "."
		}
		if slices.Contains(r.ours, "*") || slices.Contains(r.ours, own) {
			return ""
		}
		return "may not import, against the arrow,"
	}
	if first, _, _ := strings.Cut(path, "/"); strings.Contains(first, ".") {
		if slices.ContainsFunc(r.modules, covers) {
			return ""
		}
		return "may not import the module of"
	}
	if r.pure && slices.ContainsFunc(impure, covers) {
		return "is pure and may not import"
	}
	return ""
}

// changeable names the package variables of a declaration that are declared without a value: such
// a one is there to be set. A fixed regular expression, error or table has its value at once. The
// exception is what go:embed fills in.
func changeable(d *ast.GenDecl) []string {
	if d.Tok != token.VAR || embeds(d.Doc) {
		return nil
	}
	var out []string
	for _, s := range d.Specs {
		v := s.(*ast.ValueSpec)
		if len(v.Values) > 0 || embeds(v.Doc) {
			continue
		}
		for _, name := range v.Names {
			out = append(out, name.Name)
		}
	}
	return out
}

func embeds(c *ast.CommentGroup) bool {
	return c != nil && slices.ContainsFunc(c.List, func(c *ast.Comment) bool { return strings.HasPrefix(c.Text, "//go:embed ") })
}
