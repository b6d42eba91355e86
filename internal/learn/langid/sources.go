package main

// source is where the counts of a language come from: a list of wordfreq, or a translation of the
// Universal Declaration of Human Rights.
type source struct {
	tag, script       string
	list, declaration string
}

// languages are those of the table. Those without a list are there so as not to be taken for
// others; the order decides nothing.
var languages = []source{
	{"en", "Latn", "en", ""}, {"de", "Latn", "de", ""}, {"fr", "Latn", "fr", ""}, {"es", "Latn", "es", ""}, {"it", "Latn", "it", ""}, {"pt", "Latn", "pt", ""},
	{"nl", "Latn", "nl", ""}, {"da", "Latn", "da", ""}, {"nb", "Latn", "nb", ""}, {"sv", "Latn", "sv", ""}, {"fi", "Latn", "fi", ""}, {"is", "Latn", "is", ""},
	{"pl", "Latn", "pl", ""}, {"cs", "Latn", "cs", ""}, {"sk", "Latn", "sk", ""}, {"sl", "Latn", "sl", ""}, {"hr", "Latn", "sh", ""}, {"sr", "Latn", "sh", ""},
	{"hu", "Latn", "hu", ""}, {"ro", "Latn", "ro", ""}, {"lt", "Latn", "lt", ""}, {"lv", "Latn", "lv", ""}, {"ca", "Latn", "ca", ""}, {"tr", "Latn", "tr", ""},
	{"id", "Latn", "id", ""}, {"ms", "Latn", "ms", ""}, {"fil", "Latn", "fil", ""}, {"vi", "Latn", "vi", ""},
	{"sw", "Latn", "", "swh"}, {"gl", "Latn", "", "glg"}, {"eu", "Latn", "", "eus"}, {"et", "Latn", "", "est"}, {"sq", "Latn", "", "als"}, {"af", "Latn", "", "afr"},
	{"nn", "Latn", "", "nno"}, {"fo", "Latn", "", "fao"}, {"fy", "Latn", "", "fri"}, {"lb", "Latn", "", "ltz"}, {"ga", "Latn", "", "gle"}, {"gd", "Latn", "", "gla"},
	{"cy", "Latn", "", "cym"}, {"br", "Latn", "", "bre"}, {"mt", "Latn", "", "mlt"}, {"oc", "Latn", "", "lnc"}, {"co", "Latn", "", "cos"}, {"sc", "Latn", "", "src"},
	{"rm", "Latn", "", "roh_rumgr"}, {"la", "Latn", "", "lat"}, {"eo", "Latn", "", "epo"}, {"az", "Latn", "", "azj_latn"}, {"uz", "Latn", "", "uzn_latn"}, {"tk", "Latn", "", "tuk_latn"},
	{"ku", "Latn", "", "kmr"}, {"so", "Latn", "", "som"}, {"ha", "Latn", "", "hau_3"}, {"yo", "Latn", "", "yor"}, {"ig", "Latn", "", "ibo"}, {"zu", "Latn", "", "zul"},
	{"xh", "Latn", "", "xho"}, {"st", "Latn", "", "sot"}, {"sn", "Latn", "", "sna"}, {"rw", "Latn", "", "kin"}, {"mg", "Latn", "", "plt"}, {"ny", "Latn", "", "nya_chechewa"},
	{"jv", "Latn", "", "jav"}, {"su", "Latn", "", "sun"}, {"ceb", "Latn", "", "ceb"}, {"mi", "Latn", "", "mri"}, {"sm", "Latn", "", "smo"}, {"ht", "Latn", "", "hat_kreyol"},
	{"qu", "Latn", "", "quz"}, {"gn", "Latn", "", "gug"}, {"ast", "Latn", "", "ast"}, {"fur", "Latn", "", "fur"}, {"lij", "Latn", "", "lij"}, {"vec", "Latn", "", "vec"},
	{"sco", "Latn", "", "sco"}, {"pcm", "Latn", "", "pcm"}, {"bi", "Latn", "", "bis"}, {"tpi", "Latn", "", "tpi"}, {"pap", "Latn", "", "pap"}, {"gsw", "Latn", "", "gsw1"},
	{"wa", "Latn", "", "wln"}, {"ilo", "Latn", "", "ilo"}, {"hil", "Latn", "", "hil"}, {"ln", "Latn", "", "lin"}, {"wo", "Latn", "", "wol"}, {"lg", "Latn", "", "lug"},
	{"ru", "Cyrl", "ru", ""}, {"uk", "Cyrl", "uk", ""}, {"bg", "Cyrl", "bg", ""}, {"mk", "Cyrl", "mk", ""}, {"sr", "Cyrl", "sh", ""}, {"be", "Cyrl", "", "bel"},
	{"kk", "Cyrl", "", "kaz"}, {"ky", "Cyrl", "", "kir"}, {"tt", "Cyrl", "", "tat"}, {"tg", "Cyrl", "", "tgk"}, {"mn", "Cyrl", "", "khk"}, {"uz", "Cyrl", "", "uzn_cyrl"},
	{"az", "Cyrl", "", "azj_cyrl"}, {"cv", "Cyrl", "", "chv"}, {"os", "Cyrl", "", "oss"},
	{"ar", "Arab", "ar", ""}, {"fa", "Arab", "fa", ""}, {"ur", "Arab", "ur", ""}, {"ps", "Arab", "", "pbu"}, {"ug", "Arab", "", "uig_arab"},
	{"hi", "Deva", "hi", ""}, {"mr", "Deva", "", "mar"}, {"ne", "Deva", "", "nep"}, {"sa", "Deva", "", "san"},
}
