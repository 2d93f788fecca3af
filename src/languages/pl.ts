import { CONTRARIES, ROLES } from './pl/contraries.ts';
import { SPEECH } from './pl/speech.ts';
import { type KnownFigures, type KnownMeaning, language } from './unknown.ts';

// biome-ignore format: tables
const FIGURES: KnownFigures = {
  numbers: {
    abbreviated: ['tys', 'mln', 'mld'],
    added: {
      jeden: 1, jedna: 1, jedną: 1, jednej: 1, jednego: 1, dwa: 2, dwie: 2, dwóch: 2, dwaj: 2, dwoje: 2, trzy: 3, trzech: 3, troje: 3, cztery: 4, czterech: 4, czworo: 4, pięć: 5, pięciu: 5, pięcioro: 5,
      sześć: 6, sześciu: 6, siedem: 7, siedmiu: 7, osiem: 8, ośmiu: 8, dziewięć: 9, dziewięciu: 9, dziesięć: 10, dziesięciu: 10, jedenaście: 11, jedenastu: 11,
      dwanaście: 12, dwunastu: 12, trzynaście: 13, trzynastu: 13, czternaście: 14, czternastu: 14, piętnaście: 15, piętnastu: 15, szesnaście: 16, szesnastu: 16,
      siedemnaście: 17, siedemnastu: 17, osiemnaście: 18, osiemnastu: 18, dziewiętnaście: 19, dziewiętnastu: 19, dwadzieścia: 20, dwudziestu: 20,
      trzydzieści: 30, trzydziestu: 30, czterdzieści: 40, czterdziestu: 40, pięćdziesiąt: 50, pięćdziesięciu: 50, sześćdziesiąt: 60, sześćdziesięciu: 60,
      siedemdziesiąt: 70, siedemdziesięciu: 70, osiemdziesiąt: 80, osiemdziesięciu: 80, dziewięćdziesiąt: 90, dziewięćdziesięciu: 90,
      dwieście: 200, dwustu: 200, trzysta: 300, trzystu: 300, czterysta: 400, czterystu: 400, pięćset: 500, pięciuset: 500, sześćset: 600, siedemset: 700, osiemset: 800, dziewięćset: 900,
      półtora: 1.5, półtorej: 1.5, dwu: 2, dwiema: 2, dwoma: 2, dwóm: 2, dwojga: 2, trzem: 3, trzema: 3, trojga: 3, czterem: 4, czterema: 4, czterej: 4, cztero: 4, pięcioma: 5, sześcioma: 6, sześcioro: 6, siedmioma: 7, siedmioro: 7, ośmioma: 8, ośmioro: 8, dziewięcioma: 9, dziesięcioma: 10, jedenastoma: 11, dwunastoma: 12, trzynastoma: 13, czternastoma: 14, piętnastoma: 15, szesnastoma: 16, siedemnastoma: 17, osiemnastoma: 18, dziewiętnastoma: 19, dwudziestoma: 20, trzydziestoma: 30, czterdziestoma: 40, sześciuset: 600, siedmiuset: 700, ośmiuset: 800, dziewięciuset: 900, pięcio: 5, sześcio: 6, siedmio: 7, ośmio: 8, dziewięcio: 9, dziesięcio: 10,
    },
    hundred: { sto: 100, stu: 100 },
    collective: { tuzin: 12, tuzina: 12, tuziny: 12, dziesiątka: 10, setka: 100, setkę: 100, },
    perEach: ['co', 'każdy'],
    andHalf: ['i pół'],
    halves: ['pół', 'połowa', 'połowę', 'połowy', 'połową', 'połowie'],
    parts: {
      trzecia: 3, trzecią: 3, trzeciej: 3, trzecie: 3, trzecich: 3, ćwierć: 4, czwarta: 4, czwartą: 4, czwartej: 4, czwarte: 4, czwartych: 4,
      piąta: 5, piątą: 5, piątej: 5, piąte: 5, piątych: 5, dziesiąta: 10, dziesiątą: 10, dziesiątej: 10, dziesiąte: 10, dziesiątych: 10,
    },
    vague: { kilkanaście: [11, 19], kilkunastu: [11, 19], kilkadziesiąt: [20, 99], kilkudziesięciu: [20, 99], kilkaset: [200, 999], kilkuset: [200, 999], 'kilka tysięcy': [2e3, 9999], 'kilkanaście tysięcy': [11e3, 19999], 'dziesiątki tysięcy': [2e4, 99999], 'setki tysięcy': [2e5, 999999], dziesiątki: [20, 99], setki: [200, 999], tysiące: [2e3, 99999] },
    scales: {
      tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, tys: 1e3, tysiąca: 1e3, tysiącom: 1e3, miliona: 1e6, miliarda: 1e9, milionami: 1e6, milion: 1e6, miliony: 1e6, milionów: 1e6, mln: 1e6, miliard: 1e9, miliardy: 1e9, miliardów: 1e9, mld: 1e9,
    },
    ordinals: {
      pierwszy: 1, pierwsza: 1, pierwsze: 1, drugi: 2, druga: 2, drugie: 2, trzeci: 3, trzecia: 3, trzecią: 3, trzeciej: 3, trzecie: 3, trzecich: 3, czwarty: 4, czwarta: 4, czwartą: 4, czwartej: 4, czwarte: 4, czwartych: 4,
      piąty: 5, piąta: 5, piątą: 5, piątej: 5, piąte: 5, piątych: 5, szósty: 6, szósta: 6, siódmy: 7, siódma: 7,
      ósmy: 8, ósma: 8, dziewiąty: 9, dziewiąta: 9, dziesiąty: 10, dziesiąta: 10, dziesiątą: 10, dziesiątej: 10, dziesiąte: 10, dziesiątych: 10,
    },
    weak: ['jeden', 'jedna', 'jedną', 'jednej', 'jednego'],
  },
  bounds: { około: 'about', koło: 'about', circa: 'about', 'w przybliżeniu': 'about', 'nie więcej niż': 'under', najwyżej: 'under', 'minimum': 'least', 'nieco ponad': 'over', powyżej: 'over', niespełna: 'near', bezmała: 'near', 'z górą': 'over', nieomal: 'near', grubo: 'over', 'grubo ponad': 'over', ok: 'about', blisko: 'near', prawie: 'near', niemal: 'near', ponad: 'over', 'więcej niż': 'over', 'mniej niż': 'under', poniżej: 'under', 'co najmniej': 'least', przynajmniej: 'least', 'mniej więcej': 'about', szacunkowo: 'about', 'co najwyżej': 'under', maksymalnie: 'under', 'nie mniej niż': 'least', do: 'under' },
  outOf: ['na', 'z', 'spośród'],
  percent: ['procent', 'procenta', 'procentów', 'proc'],
  points: ['punktu procentowego', 'punktów procentowych', 'punkty procentowe', 'punkt procentowy'],
  currencies: { złoty: 'zloty', złote: 'zloty', złotych: 'zloty', zł: 'zloty', euro: 'eur', dolar: 'dollar', dolara: 'dollar', dolary: 'dollar', dolarów: 'dollar', funtów: 'gbp', koron: 'crown', hrywien: 'hryvnia', rubli: 'rouble' },
  units: {
    metr: 'm', metra: 'm', metry: 'm', metrów: 'm', kilometr: 'km', kilometra: 'km', kilometry: 'km', kilometrów: 'km', kilogram: 'kg', kilogramy: 'kg', kilogramów: 'kg',
    tona: 'tonne', tony: 'tonne', ton: 'tonne', litr: 'litre', litra: 'litre', litry: 'litre', litrów: 'litre', hektar: 'hectare', hektara: 'hectare', hektary: 'hectare', hektarów: 'hectare',
    godzina: 'hour', godziny: 'hour', godzin: 'hour', godzinę: 'hour', minuta: 'minute', minuty: 'minute', minut: 'minute', dzień: 'day', dni: 'day', tydzień: 'week', tygodnie: 'week', tygodni: 'week',
    miesiąc: 'month', miesiące: 'month', miesięcy: 'month', rok: 'year', lata: 'year', lat: 'year', roku: 'year', latach: 'year', wiek: 'century', wieku: 'century', wieki: 'century', dekada: 'decade', dekady: 'decade', dekad: 'decade', dekadę: 'decade', dnia: 'day', doba: 'day', dobę: 'day', miesiąca: 'month', tygodnia: 'week', razy: 'times', godzinie: 'hour',
  },
  months: { stycznia: 1, lutego: 2, marca: 3, kwietnia: 4, maja: 5, czerwca: 6, lipca: 7, sierpnia: 8, września: 9, października: 10, listopada: 11, grudnia: 12, styczniu: 1, lutym: 2, marcu: 3, kwietniu: 4, maju: 5, czerwcu: 6, lipcu: 7, sierpniu: 8, wrześniu: 9, październiku: 10, listopadzie: 11, grudniu: 12, styczeń: 1, luty: 2, marzec: 3, kwiecień: 4, maj: 5, czerwiec: 6, lipiec: 7, sierpień: 8, wrzesień: 9, październik: 10, listopad: 11, grudzień: 12 },
  dateSigns: ['w', 'od', 'do', 'po', 'z', 'przed', 'na', 'roku'],
  yearWords: ['roku', 'rok', 'rokiem'],
  weekdays: { poniedziałek: 1, poniedziałku: 1, wtorek: 2, wtorku: 2, środa: 3, środę: 3, środy: 3, czwartek: 4, czwartku: 4, piątek: 5, piątku: 5, sobota: 6, sobotę: 6, soboty: 6, niedziela: 7, niedzielę: 7, niedzieli: 7 },
  from: ['z'],
  to: ['do'],
  earlier: ['wobec', 'zamiast'],
  estimates: ['szacow', 'szacun', 'szacuj', 'oszacow', 'oceni'],
  measureWords: {
    'pół wieku': [50, 'year'], dekadę: [10, 'year'], 'ćwierć wieku': [25, 'year'], półwiecze: [50, 'year'], ćwierćwiecze: [25, 'year'], półrocze: [6, 'month'], kwadrans: [15, 'minute'], 'trzy kwadranse': [45, 'minute'], dwulecie: [2, 'year'], pięciolecie: [5, 'year'],
  },
  halfNouns: ['punktu'],
  ordinalSigns: ['.'],
  ordinalJoints: ['-'],
  ordinalEndings: ['go', 'ga', 'gi', 'ej', 'mu'],
  hours: { 'w południe': 720, 'o północy': 0 },
  minutesBefore: { 'wpół do': -30, 'kwadrans po': 15, 'kwadrans przed': -15, 'za kwadrans': -15 },
  am: ['rano', 'w nocy', 'nad ranem'],
  pm: ['wieczorem', 'po południu'],
  clock: ['godz'],
  unitEndings: [
    [/tygodniow(?:y|a|e|ego|emu|ym|ej|ą|ych|ymi)$/, 'week'],
    [/(?:dniow|dobow)(?:y|a|e|ego|emu|ym|ej|ą|ych|ymi)$/, 'day'],
    [/miesięczn(?:y|a|e|ego|emu|ym|ej|ą|ych|ymi)$/, 'month'],
    [/godzinn(?:y|a|e|ego|emu|ym|ej|ą|ych|ymi)$/, 'hour'],
    [/minutow(?:y|a|e|ego|emu|ym|ej|ą|ych|ymi)$/, 'minute'],
    [/letni(?:a|e|ego|emu|m|ej|ą|ch|mi)?$|lat(?:ek|ka|kiem|kowi|ki|kę|ką|kowie|ków)$/, 'year'],
  ],
  times: {
    dwukrotnie: 2, trzykrotnie: 3, czterokrotnie: 4, dwakroć: 2, podwoił: 2, podwoiła: 2, podwoiło: 2, podwoiły: 2, podwoili: 2, potroił: 3, potroiła: 3, potroiło: 3, potroiły: 3, podwójnie: 2, potrójnie: 3,
  },
  dayParts: 'rano wieczorem popołudniu nocy',
  timeSigns: ['o', 'godz', 'po', 'przed', 'do', 'od'],
  relative: { wczoraj: 'day-1', dziś: 'day', dzisiaj: 'day', jutro: 'day+1' },
};

// biome-ignore format: tables
const MEANING: KnownMeaning = {
    negations: ['nie', 'nigdy', 'nikt', 'nikogo', 'nic', 'niczego', 'żaden', 'żadna', 'żadnego', 'żadnej', 'żadne', 'bez', 'ani'],
    softNegations: ['odmów', 'odmaw', 'odrzuc', 'zaprzecz', 'zabron', 'zabrani', 'zakaz', 'milcz', 'przemilcz', 'wstrzym', 'wyklucz', 'brak', 'nieobecn', 'unikn', 'unikać', '=unika', 'ledwo', 'ledwie', 'niemożliw', 'nieznan', 'zaprzest', 'przestał', 'przestan', 'uniemożliw', 'zapobie', 'bezpłatn', 'rezygn', 'zrezygn'],
    correlatives: { words: ['ani', 'nikt', 'nikogo', 'nic', 'niczego', 'nigdy', 'żaden', 'żadna', 'żadnego', 'żadnej', 'żadne'], breaks: ['ale', 'lecz', 'bo', 'gdy', 'że'], concord: true },
    restrictions: { words: ['tylko', 'jedynie', 'wyłącznie'], like: ['zaledwie', 'sam', 'sama', 'samo', 'jedyny', 'jedyna', 'jedyne', 'mniej', 'mało', 'oprócz', 'prócz', 'dopiero', 'ledwie'] },
    onlyThen: { until: ['dopóki', 'zanim', 'przed', 'póki', 'do'], only: ['dopiero', 'tylko po', 'tylko gdy'] },
    notNegations: ['nie tylko', 'nie mniej', 'nie więcej', 'nie jedynie', 'nie wykluczone', 'niedaleko', 'bez wątpienia'],
    allegation: ['rzekom', 'domniem', 'podobno', 'podejrzewan'],
    possibility: ['=może', '=mogą', '=mógł', '=mogła', '=mogło', '=mogli', '=mógłby', '=mogłaby', '=mogłoby', 'prawdopodobn', 'zapewne', '=chyba', 'możliw'],
    softHedges: ['=ma', '=mają', 'według', 'zdaniem', 'planuj', 'planow', 'zamierz', 'oczek', 'spodziew', '=by', '=jeśli', 'uważ', 'twierdz', 'sądz', 'szac', 'groź', 'ryzyk', 'wydaje', 'przypuszcz'],
    plain: ['będzie', 'będą', 'musi', 'jest', 'są'],
};

/** Polish. */
export const POLISH = language('pl', {
  page: {
    by: ['Przez'],
    pointers: ['(?:czytaj|przeczytaj|zobacz|obejrzyj|posłuchaj)(?: też| także| również| więcej)', 'dowiedz się więcej'],
    listLabels: ['(?:powiązane|podobne) (?:artykuły|tematy)', 'najczęściej czytane', 'polecane'],
    boxes: [
      'ten tekst przeczytasz w\\b.{0,40}$',
      'reklama$',
      'drukuj$',
      'udostępnij$',
      'komentarze(?: \\(?\\d+\\)?)?$',
      'dodaj komentarz',
      'materiał chroniony prawem autorskim\\b',
      'wszelkie prawa zastrzeżone',
    ],
  },
  guess: { commonWords: 'i w na z do się nie że to jest o jak po od za przez dla ale który oraz są jego był była' },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof mgr inż hab ks św gen płk kpt por red p p.o',
      'before-number': 'nr art ust pkt str s t r godz ok',
      inner: 'np tzw tzn m.in ul al pl im os zob por in',
      either: 'r w',
      closing: 'itd itp tys mln mld zł gr',
    },
    ordinalStop: true,
  },
  marks: { dashSpeech: true, dashInterrupts: true },
  speech: SPEECH,
  words: {
    modals:
      'musi muszą musiał może mogą mógłby mogłaby mogłoby mogliby powinien powinna powinno powinni będzie będą byłby byłaby chce chcą',
    negatingPrefixes: 'nie bez',
    presentatives: ['to jest', 'to'],
    and: 'i oraz',
    or: 'lub',
    negations: 'nie nigdy nikt nic żaden bez',
    numbers: 'dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy milion połowa',
  },
  figures: FIGURES,
  meaning: MEANING,
  contraries: CONTRARIES,
  roles: ROLES,
  // biome-ignore format: a table
  names: {
    capitals: 'names',
    cautious: true,
    caseEndings: /(?:owie|owego|owemu|iego|iemu|skich|owi|iem|ego|emu|ach|ami|ych|ich|ymi|imi|om|em|ej|ym|im|ie|ą|ę|a|u|y|i|e|o)$/u,
    titles: 'prezydent premier minister burmistrz wójt pan pani dr prof profesor sędzia generał pułkownik kapitan król królowa książę papież biskup ksiądz dyrektor prezes kanclerz poseł posłanka senator'.split(' '),
    inside: ['de', 'van', 'von', 'i', 'na', 'nad', 'pod'],
  },
});
