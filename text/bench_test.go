package text_test

import (
	"strings"
	"testing"

	"github.com/variorum-news/variorum/text"
)

// samples are texts of about 100 KB, by what makes them easy or hard.
func samples() map[string]string {
	out := map[string]string{}
	for name, s := range map[string]string{
		"ascii":    "The middle section of Chandlers' Bridge fell into the water at about 6.20 p.m. as several hundred demonstrators were crossing it.\n\n",
		"curved":   "“The bridge was inspected in March,” he said – and nobody’s warned us that it “could not bear a crowd”.\n\n",
		"cyrillic": "Мост через канал обрушился в понедельник вечером, сообщили «спасатели» — не менее девяти человек погибли.\n\n",
		"accents":  "La passerelle s’est effondrée lundi soir; à l’hôpital, on a déjà compté douze blessés, dont deux élèves.\n\n",
		"hangul":   "월요일 저녁 보행자 다리가 무너져 최소 아홉 명이 숨졌다고 구조대가 밝혔다.\n\n",
		"marks":    "e\u0301" + strings.Repeat("\u0327\u0301", 200) + strings.Repeat("\u00ad", 200),
	} {
		out[name] = strings.Repeat(s, 1+100_000/len(s))
	}
	return out
}

func BenchmarkFold(b *testing.B) {
	for name, s := range samples() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				text.Fold(s)
			}
		})
	}
}

func BenchmarkWords(b *testing.B) {
	for name, s := range samples() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				n = 0
				for range text.Words(s) {
					n++
				}
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mwords/s")
		})
	}
}
