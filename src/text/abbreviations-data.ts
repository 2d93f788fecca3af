/*
 * Abbreviations that are written with a full stop, by language, without the last full stop and without spaces
 * inside. A form in lower case is known in any case; one with a capital (`Sat`, `Mass`) only with the capital,
 * because it is a plain word without it. Single letters and letters with full stops between them (`U.S.`, `Ph.D.`) are known by
 * their shape and stand here only where their meaning narrows what may follow.
 */

/** Forms separated by white space, by what their full stop may mean; see `AbbreviationKind`. */
export interface AbbreviationRow {
  readonly 'before-name': string;
  readonly 'before-number': string;
  readonly inner: string;
  readonly either: string;
  readonly closing: string;
}

/** `any` holds for every language, beside the language's own row. */
export const ABBREVIATIONS: Readonly<Record<string, AbbreviationRow>> = {
  any: {
    'before-name': 'dr drs prof mr mrs ms mx messrs mme mmes mlle ste sra hr fr mt mgr msgr',
    'before-number': 'no nos nr nrs n° nº p pp vol tel fig §',
    inner: 'vs v cf e.g i.e viz ca approx resp incl excl',
    either: 'st jr sr inc corp co cos ltd plc llc bros al ed eds a.m p.m ph.d b.c a.d b.c.e c.e d.c u.s u.n u.k e.u',
    closing: 'etc',
  },
  en: {
    'before-name':
      // courtesy and office
      'wm geo chas jas thos rev revd hon pres gov lt.gov sen sens rep reps del amb treas supt asst assoc dep dist atty atty.gen ' +
      // military and police ranks, AP style
      'gen lt.gen maj.gen brig.gen brig lt lt.col lt.cmdr col maj capt cpt cmdr cdr adm vice.adm rear.adm sgt sgt.maj ' +
      'staff.sgt cpl pfc pvt spc ens det insp supt ' +
      // churches
      'fr br bp abp sr ven ' +
      // places
      'ft mts ' +
      // others that stand before a name
      'm mm',
    'before-number':
      'art arts ch chap chs sec secs sect para paras par pars ex exs app fig figs eq eqs ref refs ver vols op pg pgs pt pts ' +
      'rte hwy rm apt flt lat amend prop',
    inner: 'ret esp orig transl intl natl govt mfg a.k.a',
    either:
      // months and days in datelines and dates
      'jan feb Mar apr Jun jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs Fri Sat Sun ' +
      // states, AP style
      'ala ariz Ark calif colo conn fla Ga Ill Ind kan Ky La md Mass mich minn Miss Mo mont neb nev okla Ore Pa tenn tex ' +
      'vt Va Wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va b.c p.r alta ont Que sask ' +
      // companies and bodies
      'dept depts univ inst assn s.a n.v a.g s.p.a ' +
      // streets
      'ave blvd rd ln sq hwy pkwy bldg ' +
      // degrees and generations
      'esq m.d d.d.s m.b.a b.a m.a b.s m.s j.d ll.b ll.m r.n m.p ' +
      // measures
      'ft yd sec ' +
      // endings
      'et.al ff',
    closing: 'etc lb lbs oz yds mph hr hrs mins secs yr yrs wk wks mos',
  },
  de: {
    'before-name':
      'dr prof hl frhr st dipl.-ing dipl ing mag med phil rer nat jur habil hr fr frl gebr abg präs gen hptm',
    'before-number': 'nr nrn s bd bde abs art abb aufl kap ziff rn rz tab tel fax kto hnr jg anm §',
    inner:
      'z.b d.h u.a i.d.r z.t z.zt s.o s.u u.u v.a o.ä d.i m.e i.e i.a i.v i.s.v o.g a.d a.m z.hd ' +
      'bzw ca evtl ggf inkl exkl insb insbes vgl sog zzgl abzgl bzgl ggü geb gest ehem einschl ' +
      'entspr evt lt max min mind od rd teilw u urspr zw dt engl frz ital österr ' +
      'hrsg hg allg bes betr ebd eigtl gegr gez',
    either: 'u.ä str pl co jh jhd p.a e.v mio mrd tsd std v.chr n.chr jan feb mär apr jun jul aug sep sept okt nov dez',
    closing: 'usw etc usf u.s.w u.s.f u.a.m u.v.m u.dgl o.dgl dgl',
  },
  fr: {
    'before-name': 'm mm mme mmes mlle mlles Me Mes mgr dr drs pr prs st ste gén cdt lt sgt vve',
    'before-number': 'art n° no nos p pp chap t vol fig al § éd tél réf',
    inner: 'c.-à-d cf p.ex env av apr bd boul hab',
    either: 'janv févr avr juil sept oct nov déc cie sté s.a s.a.r.l j.-c ex hab',
    closing: 'etc',
  },
  es: {
    'before-name':
      'sr sra sres sras srta srtas dr dra dres dras d dña lic licda ing arq prof profa gral gnral cnel tte cmdte sgto alm ' +
      'excmo excma ilmo ilma mons fr sto sta pdte pdta pbro hno hna hnos hnas abg Col Cap Pte',
    'before-number': 'núm núms n° nº no pág págs p pp art arts cap t tel tfno fig vol apdo aptdo km',
    inner: 'p.ej ej aprox cf v.gr ee av avda c ctra pza dpto depto máx mín',
    either: 'feb abr ago sept oct nov dic uu ee.uu ud uds vd vds cía s.a s.l ff.aa rr.hh a.c d.c a.m p.m',
    closing: 'etc',
  },
  it: {
    'before-name':
      'sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on onn sen gen magg ten serg mons card s ss cav cap col mar coop sost proc p.m',
    'before-number': 'n nn num p pp pag pagg art artt sez vol fig tel lett par',
    inner: 'p.es ad.es cfr c.d ca v vs seg segg',
    either: 'genn febbr apr giu lug sett ott nov dic s.p.a s.r.l a.c d.c u.s',
    closing: 'ecc etc',
  },
  pt: {
    'before-name':
      'sr sra srs sras srta dr dra drs dras d eng arq prof profa gen cel ten maj sgt alm exmo exma ilmo dep sen gov pe fr sto sta mons adv fed sarg des pres',
    'before-number': 'n nº n° núm pág págs p pp art arts cap séc apto vol fig tel',
    inner: 'p.ex aprox cf av r pça trav máx mín',
    either: 'fev abr jul ago set out nov dez min cia ltda s.a a.c d.c',
    closing: 'etc',
  },
  nl: {
    'before-name': 'dhr mevr mw mej dr drs mr mrs ir ing prof ds past st jhr jkvr gen kapt gebr em Min kol maj lt burg',
    'before-number': 'nr nrs blz p pag art afb hfdst par tel dl jg jan',
    inner:
      'bijv b.v bv d.w.z dwz o.a m.a.w i.p.v m.b.t t.a.v t.b.v t.o.v i.v.m n.a.v o.l.v ca circa cf vgl resp incl excl max mln mld ' +
      'evt evtl zgn geb ong plm',
    either: 'feb febr mrt apr aug sept okt nov dec e.d e.a n.v v.chr n.chr jl',
    closing: 'enz etc',
  },
  ru: {
    'before-name': 'г-н г-жа гг акад проф доц ген полк подп кап лейт им св адм тов гр реж пос',
    'before-number': '№ стр с ст гл рис табл тел д кв корп оф п пп',
    inner:
      'т.е т.к т.н т.о напр др.греч см ср ул пл просп пер наб бул обл р-н род янв февр фев апр авг сент окт нояб дек англ нем франц рус лат греч экон техн юрид мед филол ист хим биол пед психол',
    either: 'г гг в вв р',
    closing: 'т.д т.п др пр н.э руб коп тыс млн млрд трлн долл чел мин сек кг км м см мм га экз',
  },
  uk: {
    'before-name': 'акад проф доц ген полк ім св тов',
    'before-number': '№ стор с ст гл рис табл тел буд кв ч т п',
    inner:
      'т.зв т.ч напр див пор вул пл просп пров бул обл р-н нар січ лют бер квіт трав черв лип серп верес жовт листоп груд',
    either: 'р рр ст',
    closing: 'т.д т.п ін грн коп тис млн млрд дол чол хв год кг км м га',
  },
  pl: {
    'before-name': 'dr prof mgr inż hab ks św gen płk kpt por red p p.o',
    'before-number': 'nr art ust pkt str s t r godz ok',
    inner: 'np tzw tzn m.in ul al pl im os zob por in',
    either: 'r w',
    closing: 'itd itp tys mln mld zł gr',
  },
  sv: {
    'before-name': 'dr prof st',
    'before-number': 'nr kl s kap art ca',
    inner: 't.ex bl.a s.k d.v.s dvs t.o.m fr.o.m p.g.a jfr resp ev',
    either: 'e.kr f.kr',
    closing: 'm.m m.fl osv etc kr milj',
  },
  da: {
    'before-name': 'dr prof skt hr',
    'before-number': 'nr kl s kap art ca stk',
    inner: 'f.eks bl.a s.k dvs fx pga jf evt resp',
    either: 'e.kr f.kr',
    closing: 'm.m m.fl osv etc kr mio mia',
  },
  no: {
    'before-name': 'dr prof st',
    'before-number': 'nr kl s kap art ca',
    inner: 'f.eks bl.a s.k dvs pga jf evt resp',
    either: 'e.kr f.kr',
    closing: 'm.m m.fl osv etc kr mill mrd',
  },
  el: {
    'before-name': 'κ κα κκ δρ καθ αγ',
    'before-number': 'αρ σελ αρθ παρ',
    inner: 'π.χ δηλ βλ',
    either: 'π.μ μ.μ',
    closing: 'κ.λπ κ.ά κτλ εκατ δισ',
  },
  hi: {
    // letters of the Latin alphabet by their names: initials
    'before-name': 'डॉ डा प्रो श्री कु मो पं ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
    'before-number': 'सं क्र',
    inner: 'रु कि मी कि.मी से.मी',
    either: '',
    closing: '',
  },
};
