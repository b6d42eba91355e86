package apparatus

import "github.com/variorum-news/variorum/collate"

// Sign is the sign of a verdict; it always stands beside the word. "" if there is no verdict.
func Sign(v collate.Verdict) string {
	switch v {
	case collate.Agree:
		return "="
	case collate.Differ:
		return "≠"
	case collate.Conflict:
		return "✕"
	case collate.Single:
		return "·"
	}
	return ""
}

// tellingSigns are the sign of each way to have a statement, and the word for it.
var tellingSigns = [...]struct{ sign, word string }{
	Silent:     {"∅", "silent"},
	Own:        {"■", "own"},
	Attributed: {"◧", "attributed"},
	Copied:     {"▣", "copied"},
	InPart:     {"▫", "in part"},
	LeftOut:    {"◌", "left out"},
	Unread:     {"–", "not read"},
}

// Sign is the sign of the matrix.
func (t Telling) Sign() string { return tellingSigns[t].sign }

// String is the word beside the sign.
func (t Telling) String() string { return tellingSigns[t].word }
