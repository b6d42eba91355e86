package story

// thread joins stories of one running matter: it sets their Thread and gives the threads, by first
// date, then ID.
func thread(stories []Story, ps []Profile, vs []vector, parts [][]int) []Thread {
	return nil
}
