import { withDayParts } from './compound-days.ts';
import { CONTRARIES, ROLES } from './nl/contraries.ts';
import { SPEECH } from './nl/speech.ts';
import { type KnownFigures, type KnownMeaning, language } from './unknown.ts';

// biome-ignore format: tables
const FIGURES: KnownFigures = {
  numbers: {
    abbreviated: ['mln', 'mld'],
    added: {
      één: 1, twee: 2, anderhalf: 1.5, anderhalve: 1.5, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, dertig: 30,
      veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
    },
    hundred: { honderd: 100 },
    collective: { dozijn: 12, tiental: 10, twintigtal: 20, vijftiental: 15, dertigtal: 30, veertigtal: 40, vijftigtal: 50, zestigtal: 60, honderdtal: 100, duizendtal: 1e3 },
    ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10 },
    another: ['ander'],
    andHalf: ['en een half', 'en een halve'],
    weak: ['eerste', 'tweede', 'derde'],
    scales: { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9 },
    articles: ['een'],
    halves: ['half', 'halve', 'helft'],
    parts: { derde: 3, kwart: 4, vierde: 4, vijfde: 5, zesde: 6, tiende: 10 },
    vague: { tientallen: [20, 99], honderden: [200, 999], duizenden: [2e3, 99999] },
    perEach: ['elke', 'iedere'],
    compound: { and: 'en', onesFirst: true, one: ['een', 'één'], scales: [['duizend', 1e3], ['honderd', 100]] },
  },
  earlier: ['in plaats', 'tegen', 'tegenover'],
  estimates: ['schat', 'geschat', 'raam', 'geraamd'],
  ordinalEndings: ['e', 'de', 'ste'],
  outOf: ['van de', 'op de', 'op elke'],
  bounds: { ongeveer: 'about', rond: 'about', 'rond de': 'about', grofweg: 'about', nagenoeg: 'near', vrijwel: 'near', krap: 'near', 'ten minste': 'least', tenminste: 'least', minimaal: 'least', maximaal: 'under', hoogstens: 'under', hooguit: 'under', 'niet minder dan': 'least', 'tot wel': 'under', 'niet meer dan': 'under', 'naar schatting': 'about', zowat: 'about', pakweg: 'about', circa: 'about', zo: 'about', "zo'n": 'about', bijna: 'near', 'meer dan': 'over', ruim: 'over', 'minder dan': 'under', minstens: 'least', zeker: 'least' },
  percent: ['procent'],
  points: ['procentpunten', 'procentpunt'],
  currencies: { euro: 'eur', dollar: 'dollar', pond: 'gbp' },
  units: { decennium: 'decade', decennia: 'decade', eeuw: 'century', eeuwen: 'century', minuut: 'minute', dag: 'day', week: 'week', maand: 'month', keer: 'times', hectare: 'hectare', liter: 'litre', meter: 'm', kilometer: 'km', kilo: 'kg', ton: 'tonne', uren: 'hour', minuten: 'minute', dagen: 'day', weken: 'week', maanden: 'month', jaar: 'year', jaren: 'year' },
  ageAfter: ['jaar oud', 'jarige'],
  measureWords: { kwarteeuw: [25, 'year'], halfjaar: [6, 'month'], kwartier: [15, 'minute'], 'drie kwartier': [45, 'minute'], 'half uur': [30, 'minute'], halfuur: [30, 'minute'], 'anderhalf uur': [90, 'minute'] },
  halfNouns: ['punt'],
  unitEndings: [
    [/daags?e?$/, 'day'],
    [/weekse?$/, 'week'],
    [/maandse?$/, 'month'],
    [/koppige?$/, ''],
  ],
  ageEnding: /jarigen?$/,
  times: { verdubbeld: 2, verdubbelde: 2, verdubbelden: 2, verdubbelt: 2, verdrievoudigd: 3, verdrievoudigde: 3, tweemaal: 2, driemaal: 3, dubbel: 2, 'het dubbele': 2, 'het drievoudige': 3 },
  months: {
    januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6, juli: 7, augustus: 8, september: 9, oktober: 10, november: 11,
    december: 12,
  },
  terms: ['tot', 'voor', 'vanaf', 'sinds', 'na'],
  dateSigns: ['in', 'sinds', 'van', 'tot', 'eind', 'begin', 'sedert', 'uit'],
  weekdays: withDayParts(
    { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
    'ochtend morgen middag namiddag avond nacht',
  ),
  relative: { gisteren: 'day-1', vandaag: 'day', morgen: 'day+1' },
  clock: ['uur'],
  twelveHours: true,
  minutesBefore: { half: -30, 'kwart over': 15, 'kwart voor': -15 },
  pm: ["'s middags", "'s avonds"],
  am: ["'s ochtends", "'s morgens", "'s nachts"],
  dayParts: 'ochtend middag avond nacht',
  timeSigns: ['om'],
};

// biome-ignore format: tables
const MEANING: KnownMeaning = {
    negations: ['niet', 'geen', 'nooit', 'niemand', 'niets', 'zonder'],
    softNegations: ['zwijg', 'zweeg', 'zwegen', 'gezwegen', 'stilzwij', 'verwerp', 'verworpen', 'verwierp', 'voorkom', 'voorkwam', 'vermijd', 'vermeed', 'mislukt', 'ontbr', 'ontbrak', 'uitgesloten', 'uitsluit', 'onbekend', 'onduidelijk', 'ongedeerd', 'afwijz', 'nauwelijks', 'zelden', 'gratis', 'stop', 'behalve', 'weiger', 'afgewez', 'ontken', 'verbod', 'verbied', '=noch', 'onmogelijk'],
    restrictions: { words: ['slechts', 'uitsluitend', 'alleen', 'enkel'], like: ['maar', 'pas', 'enige', 'minder', 'weinig', 'behalve', 'hooguit', 'louter', 'beperkt'] },
    onlyThen: { until: ['voor', 'voordat', 'tot', 'totdat', 'vóór'], only: ['pas', 'alleen na'] },
    softHedges: ['volgens', 'verwacht', '=wil', '=willen', 'plan', 'beweer', 'lijkt', 'leek', 'schat', 'geschat', 'mogelijkheid', 'risico', 'dreig', '=als', 'denk', 'dacht', 'meen'],
    notNegations: ['niet enkel', 'alleen al', 'niet ver', 'zonder twijfel', 'niet alleen', 'niet slechts', 'niet uitsluitend'],
    allegation: ['vermeend', 'vermoedelijk', '=zou', '=zouden'],
    possibility: ['misschien', 'mogelijk', 'waarschijnlijk', '=kan', '=kunnen'],
    plain: ['zal', 'zullen', 'heeft', 'is'],
};

/** Dutch. */
export const DUTCH = language('nl', {
  guess: {
    commonWords:
      'de het een en van is dat op te zijn voor met niet aan er ook als bij door maar om naar heeft hij zij ze wordt werd dit nog uit over deze',
  },
  sentences: {
    abbreviations: {
      'before-name':
        'dhr mevr mw mej dr drs mr mrs ir ing prof ds past st jhr jkvr gen kapt gebr em Min kol maj lt burg',
      'before-number': 'nr nrs blz p pag art afb hfdst par tel dl jg jan',
      inner:
        'bijv b.v bv d.w.z dwz o.a m.a.w i.p.v m.b.t t.a.v t.b.v t.o.v i.v.m n.a.v o.l.v ca circa cf vgl resp incl excl max mln mld ' +
        'evt evtl zgn geb ong plm',
      either: 'feb febr mrt apr aug sept okt nov dec e.d e.a n.v v.chr n.chr jl',
      closing: 'enz etc',
    },
    starters:
      'de het een hij zij ze wij we ik jij u dit dat deze die er hier daar zijn haar hun ons onze mijn ' +
      'en maar of want dus als omdat hoewel terwijl nadat voordat sinds toen wanneer wie wat waar waarom hoe ' +
      'in op aan bij met naar van voor uit over onder tegen zonder door tijdens volgens na om tot ' +
      'niet geen alle veel enkele beide twee drie ook nog al dan daarna daarom toch echter bovendien nu later vandaag gisteren is was heeft had',
    reporting: 'zei zegt vroeg vraagt aldus schreef schrijft antwoordde voegde verklaarde',
  },
  page: {
    by: ['Door|DOOR'],
    authorLabels: 'Tekst Auteur',
    nameJoins: 'en',
    desks: ['(?:de )?redactie'],
    dated: ['gepubliceerd', 'bijgewerkt'],
    dateWords: 'op',
    captionLabels: ['Foto', 'Beeld', 'Archieffoto'],
    creditBy: 'door',
    embargoes: ['embargo(?:\\s*:|\\s+tot\\b)'],
    kills: ['(?:bericht|artikel) (?:ingetrokken|vervallen)\\b'],
    corrections: [
      '(?:correctie|rectificatie|noot van de redactie|aanvulling)(?:\\s*:|$)',
      'in een eerdere versie van dit\\b',
    ],
    pointers: ['(?:lees|bekijk|zie)(?: ook| meer| verder)'],
    listLabels: ['meer over .{2,30}', 'gerelateerd(?:e artikelen)?', 'meest gelezen'],
    boxes: [
      '\\d{1,3}\\s?min(?:uten)? leestijd\\.?$',
      'leestijd\\b.{0,20}$',
      '\\d+ reacties$',
      'geef een reactie',
      'je e-?mailadres wordt niet',
      'vereiste velden',
      'schrijf je in\\b',
      'meld je aan\\b',
      'abonneer\\b',
      'deel (?:op|dit|via)\\b[^.]{0,40}$',
      'volg ons\\b',
      'advertentie$',
      'reacties$',
      'wij gebruiken cookies',
      'deze (?:site|website) gebruikt',
      'alle rechten voorbehouden',
    ],
  },
  marks: { clipped: 's t n k m r' },
  words: {
    modals:
      'moet moeten moest moesten kan kunnen kon konden zal zullen zou zouden mag mogen mocht mochten wil willen wilde wilden',
    negatingPrefixes: 'on niet in',
    that: 'dat',
    presentatives: ['het is', 'dit is', 'dat is', 'het was', 'dat was'],
    and: 'en',
    or: 'of',
    numbers: 'helft',
  },
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  contraries: CONTRARIES,
  roles: ROLES,
  // biome-ignore format: a table
  names: {
    capitals: 'names',
    cautious: true,
    titles: 'president minister premier burgemeester wethouder meneer mevrouw dhr mevr dokter dr professor prof rechter generaal kolonel kapitein koning koningin prins prinses paus bisschop directeur directrice voorzitter commissaris kanselier staatssecretaris gouverneur officier'.split(' '),
    inside: ['van', 'de', 'der', 'den', 'het', 'ter', 'ten', 'te', 'op', 'in', 'aan', "'t", 'von', 'und', 'en'],
    places: { 'united nations': 'verenigde naties, vn', 'united states': 'verenigde staten, vs', 'european union': 'europese unie', germany: 'duitsland', france: 'frankrijk', spain: 'spanje', 'united kingdom': 'verenigd koninkrijk', belgium: 'belgië, belgie', ukraine: 'oekraïne, oekraine', netherlands: 'nederland' },
  },
});
