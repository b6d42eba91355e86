package web

import "strconv"

// percent is a share of a drawing's width, as SVG has it.
type percent float64

// String is "53.77%".
func (p percent) String() string { return strconv.FormatFloat(float64(p), 'f', 2, 64) + "%" }
