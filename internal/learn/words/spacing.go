package main

import "strings"

// Tokens that no space stands before or behind, in corpora that keep tokens alone.
var (
	closers = wordSet(`. , ; : ? ! ) ] } % ... ' ’ 's 're 've 'll 'd 'm 'S 'RE 'VE 'LL 'D 'M n't N'T`)
	openers = wordSet("( [ { ` $ £ # US$ C$ A$ HK$ NZ$ S$ NT$")
)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// gapsByRule says what stood before each token of a sentence: a space, or nothing before what closes
// and behind what opens. Of straight double quotation marks the first opens, the second closes, and
// so on: Ada said , " Go . " becomes Ada said, "Go."
func gapsByRule(tokens []string) []string {
	gaps := make([]string, len(tokens))
	quoted, tight := false, true
	for i, t := range tokens {
		if !tight && !closers[t] && (t != `"` || !quoted) {
			gaps[i] = " "
		}
		tight = openers[t]
		if t == `"` {
			quoted = !quoted
			tight = quoted
		}
	}
	return gaps
}

// gapsIn says what stands before each token in the text of their sentence; not ok if they are not
// what it consists of.
func gapsIn(sentence string, tokens []string) (gaps []string, ok bool) {
	for _, t := range tokens {
		rest := strings.TrimLeft(sentence, " \t\u00a0")
		gaps = append(gaps, sentence[:len(sentence)-len(rest)])
		if sentence, ok = strings.CutPrefix(rest, t); !ok {
			return nil, false
		}
	}
	return gaps, strings.TrimSpace(sentence) == ""
}
