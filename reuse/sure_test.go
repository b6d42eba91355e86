package reuse_test

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/variorum-news/variorum/reuse"
)

//go:embed sure.txt
var sureTable string

// TestTheLevelsAreAsRightAsTheySay reads the table that internal/learn/sure counts.
func TestTheLevelsAreAsRightAsTheySay(t *testing.T) {
	share := map[reuse.Sure]float64{}
	for line := range strings.Lines(sureTable) {
		var level, set string
		var right, of int
		if n, _ := fmt.Sscanf(line, "%s %s %d %d", &level, &set, &right, &of); n == 4 && set == "all" && of > 0 {
			share[reuse.Sure(level)] = float64(right) / float64(of)
		}
	}
	if len(share) != 3 {
		t.Fatalf("the table has the levels %v", share)
	}
	if share[reuse.Certain] < .97 || share[reuse.Certain] < share[reuse.Likely] || share[reuse.Likely] < share[reuse.Possible] {
		t.Errorf("the levels are not in order, or certain is not .97: %v", share)
	}
}
