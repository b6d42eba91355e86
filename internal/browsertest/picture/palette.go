package main

import (
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"maps"
	"slices"
)

// mostColours is how many colours the picture keeps. A page of text has few, and the shades between
// them at the edges of letters; from a hundred on no eye sees which are missing.
const mostColours = 128

// inFewColours is the picture with the colours that occur most, every other pixel in the nearest of
// them: one byte for a pixel instead of three, and in longer runs.
func inFewColours(in image.Image) *image.Paletted {
	count := map[color.RGBA]int{}
	b := in.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			count[color.RGBAModel.Convert(in.At(x, y)).(color.RGBA)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(count), func(p, q color.RGBA) int {
		return cmp.Or(cmp.Compare(count[q], count[p]), cmp.Compare(number(p), number(q)))
	})
	var palette color.Palette
	for _, c := range colours[:min(len(colours), mostColours)] {
		palette = append(palette, c)
	}
	out := image.NewPaletted(b, palette)
	draw.Draw(out, b, in, b.Min, draw.Src)
	return out
}

// number orders colours that occur equally often.
func number(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
