package export_test

import (
	"errors"
	"fmt"
	"html"
	"regexp"
	"strings"
)

// dotGraph is what a reader of the language of Graphviz finds in a file, strings without their
// quotes. It is read by the grammar alone (https://graphviz.org/doc/info/lang.html), from the half
// of it that is needed.
type dotGraph struct {
	clusters []dotCluster
	nodes    map[string]map[string]string
	edges    []dotEdge
}

type dotCluster struct {
	id, label string
	nodes     []string
}

type dotEdge struct {
	from, to   string
	attributes map[string]string
}

// dotToken is a name, a number, a quoted string or a mark; blanks stand before any.
var dotToken = regexp.MustCompile(`^\s*([A-Za-z_\x{80}-\x{10FFFF}][\w\x{80}-\x{10FFFF}]*|-?(?:\.\d+|\d+(?:\.\d*)?)|"(?:[^"\\]|\\(?s:.))*"|->|[{}\[\]=,;])`)

// dotReader reads token by token.
type dotReader struct {
	rest  string
	token string // the next
	graph dotGraph
}

func readDOT(s string) (g dotGraph, err error) {
	r := &dotReader{rest: s, graph: dotGraph{nodes: map[string]map[string]string{}}}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v, before %.60q", p, r.token+r.rest)
		}
	}()
	r.next()
	r.take("digraph")
	r.id()
	r.take("{")
	r.statements(nil)
	if r.token != "" {
		return g, errors.New("more after the end")
	}
	return r.graph, nil
}

func (r *dotReader) next() {
	m := dotToken.FindStringSubmatchIndex(r.rest)
	if m == nil {
		if strings.TrimSpace(r.rest) != "" {
			panic("no token")
		}
		r.token, r.rest = "", ""
		return
	}
	r.token, r.rest = r.rest[m[2]:m[3]], r.rest[m[1]:]
}

func (r *dotReader) take(what string) {
	if r.token != what {
		panic("want " + what)
	}
	r.next()
}

// id is a name or a string; within quotes only a quote has a sign before it.
func (r *dotReader) id() string {
	s := r.token
	if s == "" || strings.Contains("{}[]=,;->", s) {
		panic("want an ID")
	}
	r.next()
	if s[0] == '"' {
		return strings.ReplaceAll(s[1:len(s)-1], `\"`, `"`)
	}
	return s
}

func (r *dotReader) statements(in *dotCluster) {
	for r.token != "}" {
		r.statement(in)
		if r.token == ";" {
			r.next()
		}
	}
	r.next()
}

func (r *dotReader) statement(in *dotCluster) {
	name := r.id()
	switch {
	case name == "subgraph":
		c := dotCluster{id: r.id()}
		r.take("{")
		r.statements(&c)
		r.graph.clusters = append(r.graph.clusters, c)
	case r.token == "=":
		r.next()
		if value := r.id(); in != nil && name == "label" {
			in.label = value
		}
	case r.token == "->":
		r.next()
		r.graph.edges = append(r.graph.edges, dotEdge{name, r.id(), r.attributes()})
	case name == "node":
		r.attributes()
	default:
		if _, twice := r.graph.nodes[name]; twice || in == nil {
			panic("a node twice, or in no cluster: " + name)
		}
		in.nodes = append(in.nodes, name)
		r.graph.nodes[name] = r.attributes()
	}
}

func (r *dotReader) attributes() map[string]string {
	out := map[string]string{}
	r.take("[")
	for r.token != "]" {
		name := r.id()
		r.take("=")
		out[name] = r.id()
		if r.token == "," {
			r.next()
		}
	}
	r.next()
	return out
}

// label is a string as Graphviz draws it: \n ends a line, and &amp; and its kind are characters.
func label(s string) string {
	return html.UnescapeString(strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(s))
}

// plain is a string as one reads it who knows that backslashes are doubled.
func plain(s string) string { return strings.ReplaceAll(s, `\\`, `\`) }
