package story

import "time"

const (
	// threadWindow is how long after a story another may follow it in its matter.
	threadWindow = 14 * 24 * time.Hour
	// sameMatter is the logit above which two stories, time left aside, are of one matter. On
	// eval/clusters pairs above it are nearly all so, read by hand: another day of one siege, another step of one trial.
	sameMatter = -0.3
	// strangeMatter is the evidence, in logits below sameMatter, of stories that share too little
	// to be compared.
	strangeMatter = -2.2
)

// thread joins stories of one running matter: it sets their Thread and gives the threads, by their
// first story. Stories are in order, with the places of their articles in parts.
func thread(stories []Story, ps []Profile, vs []vector, voc *vocabulary, parts [][]int) []Thread {
	heads := make([]Profile, len(stories))
	cs := make([]vector, len(stories))
	alone := make([][]int, len(stories))
	for i, members := range parts {
		heads[i].Published = ps[members[0]].Published
		cs[i] = centroid(vs, members)
		alone[i] = []int{i}
	}
	g := newAgglomeration(alone, strangeMatter)
	for i, members := range parts {
		g.weight[i] = len(members)
	}
	var anyTime Profile
	for p := range pairs(heads, cs, voc, threadWindow) {
		e := compare(&cs[p.a], &cs[p.b], &anyTime, &anyTime)
		e[undated] = 0
		if e.likeness() >= leastLikeness {
			g.relate(p.a, p.b, e.logit(&weights)-sameMatter, len(parts[p.a])*len(parts[p.b]))
		}
	}
	var out []Thread
	for _, of := range g.run() {
		if len(of) < 2 {
			continue
		}
		first := of[0]
		t := Thread{ID: "t-" + short(ps[parts[first][0]].Article)}
		largest := first
		for _, i := range of {
			t.Stories = append(t.Stories, stories[i].ID)
			stories[i].Thread = t.ID
			if len(parts[i]) > len(parts[largest]) {
				largest = i
			}
		}
		t.Title = stories[largest].Title
		out = append(out, t)
	}
	return out
}
