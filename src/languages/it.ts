import { CONTRARIES, ROLES } from './it/contraries.ts';
import { SPEECH } from './it/speech.ts';
import { type KnownFigures, type KnownMeaning, language } from './unknown.ts';

// biome-ignore format: tables
const FIGURES: KnownFigures = {
    of: ['di', 'dei', 'degli', 'delle', 'del', 'della', "d'", "dell'"],
  outOf: ['su'],
  numbers: {
    abbreviated: ['mln', 'mld'],
    added: {
      un: 1, una: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
      quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70,
      ottanta: 80, novanta: 90, duemila: 2e3, tremila: 3e3, quattromila: 4e3, cinquemila: 5e3, seimila: 6e3, diecimila: 1e4,
    },
    hundred: { cento: 100 },
    halves: ['mezzo', 'mezza', 'metà'],
    andHalf: ['e mezzo', 'e mezza'],
    parts: { terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5, decimo: 10, decimi: 10 },
    vague: { decine: [20, 99], centinaia: [200, 999], migliaia: [2e3, 99999] },
    compound: { and: '', onesFirst: false, one: ['un', 'uno'], scales: [['mila', 1e3], ['mille', 1e3], ['cento', 100]], tens: { vent: 20, trent: 30, quarant: 40, cinquant: 50, sessant: 60, settant: 70, ottant: 80, novant: 90 } },
    scales: { mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
    collective: { dozzina: 12, decina: 10, quindicina: 15, ventina: 20, trentina: 30, quarantina: 40, cinquantina: 50, sessantina: 60, settantina: 70, ottantina: 80, centinaio: 100, migliaio: 1e3 },
    articles: ['un', 'una', 'uno', "un'"],
    another: ['altra'],
    ordinals: { primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarta: 4, quinta: 5, sesto: 6, sesta: 6, settimo: 7, settima: 7, ottavo: 8, ottava: 8, nono: 9, nona: 9, decimo: 10, decima: 10, ventesimo: 20 },
    weak: ['un', 'una', 'uno', 'sei', 'prima', 'secondo'],
  },
  bounds: { circa: 'about', "all'incirca": 'about', "all' incirca": 'about', pressappoco: 'about', approssimativamente: 'about', 'più o meno': 'about', 'più del': 'over', 'più della': 'over', 'più dei': 'over', 'più degli': 'over', 'meno del': 'under', 'meno della': 'under', 'meno dei': 'under', 'quasi il': 'near', 'quasi la': 'near', 'al massimo': 'under', 'non più di': 'under', 'al minimo': 'least', 'come minimo': 'least', "poco più d'": 'over', "più d'": 'over', "meno d'": 'under', 'attorno a': 'about', 'attorno al': 'about', 'intorno al': 'about', 'oltre i': 'over', 'oltre il': 'over', 'intorno a': 'about', 'poco più di': 'over', 'poco meno di': 'near', 'non meno di': 'least', quasi: 'near', oltre: 'over', 'più di': 'over', almeno: 'least', 'meno di': 'under', 'fino a': 'under' },
  to: ['a'],
  from: ['da'],
  earlier: ['dai', 'dagli', 'contro', 'rispetto ai', 'rispetto a', 'invece di', 'anziché'],
  estimates: ['stim', 'calcol'],
  percent: ['per cento', 'percento'],
  points: ['punti percentuali'],
  currencies: { euro: 'eur', dollari: 'dollar', dollaro: 'dollar', sterline: 'gbp', franchi: 'franc' },
  units: {
    metro: 'm', metri: 'm', chilometro: 'km', chilometri: 'km', chili: 'kg', chilogrammi: 'kg', tonnellate: 'tonne', ore: 'hour',
    minuti: 'minute', minuto: 'minute', ora: 'hour', giorno: 'day', settimana: 'week', mese: 'month', secolo: 'century', secoli: 'century', decenni: 'decade', volte: 'times', giorni: 'day', settimane: 'week', mesi: 'month', anno: 'year', anni: 'year', ettari: 'hectare',
  },
  measureWords: { "vent'anni": [20, 'year'], "trent'anni": [30, 'year'], "quarant'anni": [40, 'year'], "cinquant'anni": [50, 'year'], "sessant'anni": [60, 'year'], "settant'anni": [70, 'year'], "ottant'anni": [80, 'year'], "novant'anni": [90, 'year'], "cent'anni": [100, 'year'], decennio: [10, 'year'], ventennio: [20, 'year'], trentennio: [30, 'year'], biennio: [2, 'year'], triennio: [3, 'year'], quinquennio: [5, 'year'], lustro: [5, 'year'], 'un semestre': [6, 'month'], "quarto d'ora": [15, 'minute'], "mezz'ora": [30, 'minute'], mezzora: [30, 'minute'] },
  halfNouns: ['punto'],
  ordinalSigns: ['°', 'º', 'ª'],
  alike: ['pari'],
  ageEnding: /(?<=\p{L}{3})enn[ei]$/u,
  times: {
    raddoppiato: 2, raddoppiata: 2, raddoppiati: 2, raddoppiate: 2, raddoppiano: 2, raddoppia: 2, triplicato: 3, triplicata: 3, triplicati: 3, triplicate: 3, quadruplicato: 4, 'il doppio': 2, 'del doppio': 2, 'al doppio': 2, 'il triplo': 3, 'del triplo': 3, 'al triplo': 3,
  },
  months: {
    gennaio: 1, febbraio: 2, marzo: 3, aprile: 4, maggio: 5, giugno: 6, luglio: 7, agosto: 8, settembre: 9, ottobre: 10,
    novembre: 11, dicembre: 12,
  },
  terms: ['entro', 'fino', 'dopo', 'prima', 'dal'],
  dateSigns: ['nel', 'dal', 'del', 'al', 'di', 'a', 'in', 'da', 'fino'],
  weekdays: { lunedì: 1, martedì: 2, mercoledì: 3, giovedì: 4, venerdì: 5, sabato: 6, domenica: 7 },
  relative: { ieri: 'day-1', oggi: 'day', domani: 'day+1', attualmente: 'now', oggigiorno: 'now', 'al momento': 'now' },
  clock: ['ore'],
  minutesAfter: { 'e mezza': 30, 'e mezzo': 30, 'e un quarto': 15, 'meno un quarto': -15 },
  hourSigns: ['alle', 'dalle', 'alle ore', 'ore', 'dalle ore'],
  dayParts: 'mattina mattino pomeriggio sera serata notte',
  timeSigns: ['alle', 'ore', 'dalle', 'le'],
  hours: { mezzogiorno: 720, mezzanotte: 0 },
};

// biome-ignore format: tables
const MEANING: KnownMeaning = {
    negations: ['non', 'mai', 'nessuno', 'nessun', 'nessuna', 'senza', 'niente', 'nulla', 'né'],
    softNegations: ['silenzi', '=tace', '=tacciono', '=tacque', '=tacere', '=taciuto', 'evit', 'impedi', 'impedit', 'asten', 'astenut', 'fall', 'esaur', 'cess', 'ignor', 'smenti', 'gratis', 'gratuit', 'esent', 'esoner', 'dispens', 'risparmi', 'rifiut', 'neg', 'respin', 'esclu', 'viet', 'manc', 'imposs', '=né'],
    aims: ['obiettiv', 'punta', 'mira'],
    correlatives: { words: ['né', 'mai', 'nessuno', 'nessun', 'nessuna', 'niente', 'nulla'], breaks: ['ma', 'però', 'mentre', 'perché', 'quando'] },
    restrictions: { words: ['solo', 'soltanto', 'solamente', 'unicamente', 'esclusivamente'], like: ['appena', 'unico', 'unica', 'unici', 'uniche', 'meno', 'poco', 'pochi', 'poche', 'tranne', 'salvo', 'eccetto', 'mero', 'mera', 'semplice', 'semplicemente', 'che', 'soli', 'sole', 'sola', 'limitato', 'limitata'] },
    onlyThen: { until: ['finché', 'fino', 'prima'], only: ['solo dopo', 'solo quando', 'solo una volta', 'soltanto dopo', 'soltanto quando', 'solo a', 'solo nel', 'solo in'] },
    notNegations: ['non lontano', 'non distante', 'non molto lontano', 'senza dubbio', 'non solo', 'non soltanto', 'non solamente'],
    allegation: ['presunt', 'sedicent'],
    possibility: ['=potrebbe', '=potrebbero', '=avrebbe', '=avrebbero', '=sarebbe', '=sarebbero', 'probabilmente', '=forse'],
    softHedges: ['obiettiv', 'previst', 'propost', '=può', '=possono', 'possib', 'secondo', 'prev'],
    plain: ['sarà', 'saranno', 'ha', 'hanno'],
};

/** Italian. */
export const ITALIAN = language('it', {
  guess: {
    commonWords:
      'il lo la gli le di in a che è e un una per con non sono del della dei delle nel nella al alla dal si da anche come ma più ha hanno questo suo stato',
  },
  sentences: {
    abbreviations: {
      'before-name':
        'sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on onn sen gen magg ten serg mons card s ss cav cap col mar coop sost proc p.m',
      'before-number': 'n nn num p pp pag pagg art artt sez vol fig tel lett par',
      inner: 'p.es ad.es cfr c.d ca v vs seg segg',
      either: 'genn febbr apr giu lug sett ott nov dic s.p.a s.r.l a.c d.c u.s',
      closing: 'ecc etc',
    },
    starters:
      'il lo la i gli le l un uno una egli lui lei loro io noi voi questo questa questi queste quello quella quel suo sua suoi nostro mio ' +
      'e ed ma o oppure però perché se che chi quando come dove quanto mentre dopo prima durante secondo per in con su da di del della dei delle al alla ai nel nella ' +
      'non sì anche inoltre così allora poi ora oggi ieri già più molto tutti tutto alcuni molti due tre si ci è sono era ha hanno',
    reporting: 'detto ha dice chiede chiese spiega afferma aggiunge scrive risponde dichiara',
    elision: /^(?:[cdlmstv]|un|[dn]ell|[ads]all|all|coll|sull|quell|quest|gli|anch|com)['’]/i,
  },
  page: {
    by: ['Di|DI'],
    authorLabels: 'Testo Autore',
    nameJoins: 'e',
    desks: ['(?:la )?redazione'],
    dated: ['pubblicato', 'aggiornato'],
    dateWords: 'il',
    captionLabels: ["Foto d[’']archivio", 'Immagine'],
    creditBy: 'di',
    agencyWords: 'Agenzia Archivio',
    embargoes: ['embargo(?:\\s*:|\\s+fino\\b)'],
    kills: ['(?:notizia|articolo) (?:annullat|ritirat)[ao]\\b'],
    corrections: ['(?:correzione|errata corrige|rettifica|nota della redazione)(?:\\s*:|$)'],
    pointers: ['(?:leggi|guarda|vedi)(?: anche| di più| altro)'],
    listLabels: ['articoli correlati', 'ti potrebbe interessare', '(?:i )?più letti'],
    boxes: [
      '\\d{1,3}\\s?min(?:uti)? di lettura\\.?$',
      'tempo di lettura\\b.{0,20}$',
      '\\d+ commenti?$',
      'lascia un commento',
      'il tuo indirizzo e-?mail non sarà',
      'i campi obbligatori',
      'iscriviti\\b',
      'abbonati\\b',
      'condividi(?:$| (?:su|questo|articolo)\\b.{0,30}$)',
      'seguici\\b',
      'pubblicità$',
      'commenti$',
      'questo sito (?:utilizza|usa)',
      'utilizziamo i cookie',
      'tutti i diritti riservati',
    ],
  },
  marks: { dashSpeech: true, clauseInterrupts: true },
  words: {
    modals:
      'deve devono dovrebbe dovrebbero può possono potrebbe potrebbero vuole vogliono vorrebbe sarà saranno sarebbe sarebbero avrà avrebbe avrebbero',
    negatingPrefixes: 'in im il ir dis s non',
    that: 'che',
    presentatives: ['è', 'era', 'sono', 'questo è', 'questa è', 'si tratta di'],
    and: 'e ed',
    or: 'o',
    negations: 'né',
    numbers: 'metà',
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
    titles: 'presidente presidentessa ministro ministra sindaco sindaca signor signora sig dottor dottoressa dott professor professoressa prof onorevole senatore senatrice generale colonnello capitano giudice papa re regina principe cardinale vescovo don avvocato ingegner direttore direttrice commissario premier cancelliere governatore'.split(' '),
    inside: ['di', 'de', 'del', 'della', 'dei', 'degli', 'delle', 'dello', 'da', 'dal', 'dalla', 'e', 'van', 'von', 'la', 'lo', 'd'],
    places: { 'united nations': 'nazioni unite', 'united states': 'stati uniti', 'european union': 'unione europea', germany: 'germania', france: 'francia', spain: 'spagna', 'united kingdom': 'regno unito, gran bretagna', ukraine: 'ucraina', italy: 'italia' },
  },
});
