package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
)

// letters are an encoding, the languages that were written in it, and the commonest of the characters
// beyond ASCII in them, as any text of the language shows: of an alphabet the dozen that are most of a
// text, since all of its letters are in any text that is misread.
type letters struct {
	encoding string
	langs    string
	common   string
	latin    bool // they stand among ASCII letters; those of the others never do
}

// marks are what texts in all the single-byte encodings of Windows have beside letters.
const marks = "\u00a0«»“”„‘’‚–—…©®°·•"

// written are the encodings that pages were written in before UTF-8, the commonest first: the first wins a tie.
var written = []letters{
	{"windows-1252", "en de fr es it pt nl sv da no nb nn fi is ca gl eu ga id ms af", "äöüßéèàçêëîïôùûâáíóúñãõåøæ" + marks, true},
	{"windows-1251", "ru uk bg sr mk be kk ky mn", "оеаинтсрвлкд" + marks, false},
	{"gb18030", "zh", "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情最何总思，。、“”：；（）", false},
	{"shift_jis", "ja", kana, false},
	{"euc-jp", "ja", kana, false},
	{"euc-kr", "ko", "이다는을의에가로고하기지도한사를은서어대인정자리아시으있해나일그제수과들라부전보상장주안마성원여구조연국만면동화미비경등", false},
	{"big5", "zh", "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經，。、「」", false},
	{"windows-1250", "pl cs sk hu sl hr ro bs sq", "áéíóöőúüűąćęłńśźżěščřžýůďťňăâîşţđ" + marks, true},
	{"iso-8859-2", "pl cs sk hu sl hr ro bs sq", "áéíóöőúüűąćęłńśźżěščřžýůďťňăâîşţđ", true},
	{"windows-1257", "lt lv et", "ąčęėįšųūžāēģīķļņõäöü" + marks, true},
	{"windows-1254", "tr az", "ıişğüöçâİ" + marks, true},
	{"windows-1253", "el", "αοιετσνηυρπκςάό" + marks, false},
	{"windows-1255", "he yi", "יוהלאתרבמשנם" + marks, false},
	{"windows-1256", "ar fa ur", "ايلمنترهبوسعد،" + marks, false},
	{"windows-1258", "vi", "đươâêôăáàảãạấầậếềệốồộớờợứừựíìịóòọúùụýéèẹ" + marks, true},
	{"windows-874", "th", "านรอกเงมยลวดท่้ัี", false},
	{"koi8-r", "ru uk bg", "оеаинтсрвлкд", false},
}

const kana = "のにはをたがでてとしれさいるなもこらっんあきりすかくけどちまやよおわそうえめみせつ、。「」・ーンスルトイラリアクド"

// mistakeCost is how much one character that cannot be decoded takes from the share of common ones.
const mistakeCost = 10

// guess decodes b as what its letters make likely, or as the likeliest of those its language is written in.
func guess(b []byte, lang string) (name, s string) {
	best := -1.0
	some := sample(b)
	var likeliest encoding.Encoding
	for pass := range 2 { // first the encodings of the language, then all of them
		for i := range written {
			w := &written[i]
			if pass == 0 && (lang == "" || !strings.Contains(w.langs, lang)) {
				continue
			}
			e, _ := encodingOf(w.encoding)
			if e == nil {
				continue
			}
			t, _ := decodeAs(e, w.encoding, some)
			if share := w.commonShare(t); share > best {
				best, name, likeliest = share, w.encoding, e
			}
		}
		if best >= sureShare {
			break
		}
	}
	s, _ = decodeAs(likeliest, name, b)
	return name, s
}

// sample is the beginning of b that holds as many bytes beyond ASCII as are looked at.
func sample(b []byte) []byte {
	const most = 4 * lookedAt // a character has four bytes at most
	n := 0
	for i, c := range b {
		if c < utf8.RuneSelf {
			continue
		}
		if n++; n > most {
			return b[:i]
		}
	}
	return b
}

// lookedAt is how many characters beyond ASCII are looked at.
const lookedAt = 20_000

// sureShare is the share of common characters from which the page's language is believed.
const sureShare = 0.3

// commonShare is the share of the characters beyond ASCII that are common ones and stand where such do.
func (l *letters) commonShare(t string) float64 {
	is := map[rune]bool{}
	for _, r := range l.common {
		is[r] = true
	}
	found, wrong, all := 0, 0, 0
	for i, r := range t {
		if r < utf8.RuneSelf {
			continue
		}
		if all++; all > lookedAt {
			break
		}
		switch {
		case r == utf8.RuneError:
			wrong++
		case is[r] && (!unicode.IsLetter(r) || l.latin == besideASCII(t, i, utf8.RuneLen(r))):
			found++
		}
	}
	return (float64(found) - mistakeCost*float64(wrong)) / float64(max(all, 1))
}

// besideASCII reports whether an ASCII letter stands before or after the character at i.
func besideASCII(t string, i, size int) bool {
	return i > 0 && isLetter(t[i-1]) || i+size < len(t) && isLetter(t[i+size])
}
