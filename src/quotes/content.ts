/** Words that carry grammar and no substance, per language; shared words of this kind make no two quotes alike. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "a an the and or but nor so yet if then than that this these those there here it its i me my we us our you your he him his she her they them their who whom which what when where why how is are was were be been being am do does did have has had will would shall should can could may might must of in on at to for from by with as into onto about over under after before between through during up down out off again also very just too more most some any all each every own same such only not no i'm we're it's that's they're we've i've",
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber denn doch wenn als dass daß ob ich mich mir mein meine wir uns unser unsere du er ihn ihm sein seine sie ihr ihre es man wer was wie wo wann warum ist sind war waren bin sei wäre wird werden wurde wurden habe hat haben hatte hatten kann können könnte muss müssen soll sollen will wollen von zu zum zur in im an am auf aus bei mit nach über unter vor für um durch auch nur noch schon sehr so da hier nicht kein keine keinen sich',
  fr: 'le la les l un une des du de d et ou mais donc car ni si que qu qui quoi dont où ce cet cette ces c je j me m mon ma mes nous notre nos vous votre vos tu te il elle on ils elles lui leur leurs son sa ses se s y en est sont était étaient être suis sera a ont avait avoir ai avons peut peuvent doit à au aux dans sur sous par pour avec sans chez vers entre ne n pas plus très aussi encore tout tous toute',
  es: 'el la los las un una unos unas y e o u pero sino si que quien cuyo como cuando donde por porque de del a al en con sin sobre entre hasta desde para este esta estos estas eso esa ese esos yo me mi mis nosotros nos nuestro nuestra tú te él ella lo le les ellos ellas su sus se es son era eran ser soy fue está están estar ha han había haber he hemos puede pueden debe no ni ya muy más también todo todos',
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, row]) => [language, new Set(row.split(' '))]),
);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
/** Kana alone is grammar in Japanese as a rule, words are written in Han or Katakana. */
const GRAMMAR_KANA = /^\p{Script=Hiragana}{1,2}$/u;

/** Whether a folded word carries substance in `language`. */
export function isContent(word: string, language: string): boolean {
  if (UNSPACED.test(word)) return !GRAMMAR_KANA.test(word);
  const set = SETS.get(language.slice(0, 2));
  if (set !== undefined) return !set.has(word);
  return word.length > 3 || /\p{N}/u.test(word);
}

/* Endings that change a word's form and not its sense, longest first; what is left must keep four letters. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:ations?|ingly|edly|ments?|ings?|ers?|ied|ies|ed|es|ly|s|e|y)$/,
  de: /(?:ungen|ung|heiten|heit|lichen|liche|licher|lich|ten|tet|ern|em|en|er|es|et|te|st|e|n|s|t)$/,
  fr: /(?:ements?|ations?|issons|aient|ions|erons|eront|ées|ait|ent|ant|ons|ez|és|ée|er|ir|es|é|e|s)$/,
  es: /(?:aciones|ación|amente|mente|ando|iendo|aron|ieron|aba|ados|adas|ado|ada|idos|ido|ida|emos|amos|ará|ar|er|ir|os|as|es|an|en|ó|o|a|e|s)$/,
};
const SHORTEST_STEM = 4;

/** A word without the ending of its form: `discussions` and `discussed` are both `discuss`. Rough on purpose. */
export function stem(word: string, language: string): string {
  const ending = ENDINGS[language.slice(0, 2)];
  const plain = word.replace(/'s?$/, '');
  if (ending === undefined || plain.length <= SHORTEST_STEM) return plain;
  const cut = plain.replace(ending, '');
  return cut.length >= SHORTEST_STEM ? cut : plain;
}

/* Words that turn a sentence round, folded, per language. English n't is told by its ending. */
const NEGATIONS: Readonly<Record<string, string>> = {
  en: 'not no never none nobody nothing nowhere neither nor without cannot',
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne',
  fr: "ne n' n pas jamais aucun aucune rien sans ni",
  es: 'no nunca jamás nadie nada ningún ninguno ninguna sin tampoco ni',
  it: 'non mai nessuno nessuna niente senza né',
  pt: 'não nunca ninguém nada nenhum nenhuma sem nem',
  ca: 'no mai ningú res sense cap',
  nl: 'niet geen nooit niemand niets zonder',
  sv: 'inte ej ingen inget inga aldrig utan',
  da: 'ikke ingen intet aldrig uden',
  nb: 'ikke ingen intet aldri uten',
  fi: 'ei en et emme ette eivät',
  pl: 'nie nigdy nikt nic żaden bez',
  cs: 'ne nikdy nikdo nic žádný bez',
  ru: 'не ни нет никогда никто ничего без',
  uk: 'не ні нема немає ніколи ніхто нічого без',
  ar: 'لا لم لن ليس ليست غير بدون',
  he: 'לא אין בלי אף',
  ja: 'ない なかっ なかった ません ん ず ぬ なく',
  zh: '不 没 没有 沒有 未 别 無 无',
  ko: '않 안 못',
};

/* Numbers in words, as far as they are spoken in quotes; small ones that are articles as well are left out. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half twice third quarter',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden halb hälfte',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent cents mille million millions milliard milliards moitié demi',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil millón millones mitad medio',
  it: 'due tre quattro cinque sei sette otto nove dieci venti cento mille mila milione milioni metà',
  pt: 'dois duas três quatro cinco seis sete oito nove dez vinte cem mil milhão milhões metade',
  nl: 'twee drie vier vijf zes zeven acht negen tien twintig honderd duizend miljoen helft',
  sv: 'två tre fyra fem sex sju åtta nio tio tjugo hundra tusen miljon miljoner hälften',
  ru: 'два две двух три трёх четыре пять шесть семь восемь девять десять двадцать сто тысяча тысячи тысяч миллион миллионов половина',
  uk: "два дві двох три чотири п'ять шість сім вісім дев'ять десять двадцять сто тисяча тисяч мільйон половина",
  pl: 'dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy milion połowa',
  ar: 'نصف اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون',
  ja: '二 三 四 五 六 七 八 九 十 百 千 万 億',
  zh: '二 两 三 四 五 六 七 八 九 十 百 千 万 亿',
};

const setsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([language, row]) => [language, new Set(row.split(' '))]));
const NEGATION_SETS = setsOf(NEGATIONS);
const NUMBER_SETS = setsOf(NUMBER_WORDS);

/** Whether a folded word negates in `language`. */
export function isNegation(word: string, language: string): boolean {
  return (
    NEGATION_SETS.get(language.slice(0, 2))?.has(word) === true || (word.endsWith("n't") && language.startsWith('en'))
  );
}

/* Values of number words that a desk writes as figures and back, per language, from the first value on. */
const VALUES: Readonly<Record<string, readonly (readonly [first: number, step: number, words: string])[]>> = {
  en: [
    [
      2,
      1,
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ],
    [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
  ],
  de: [
    [
      2,
      1,
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ],
    [20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'],
  ],
  fr: [
    [2, 1, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'],
    [20, 10, 'vingt trente quarante cinquante soixante'],
  ],
  es: [
    [
      2,
      1,
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    ],
    [20, 10, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'],
  ],
};
const VALUE_MAPS = new Map(
  Object.entries(VALUES).map(([language, rows]) => [
    language,
    new Map(
      rows.flatMap(([first, step, row]) =>
        row.split(' ').map((word, index): [string, string] => [word, String(first + index * step)]),
      ),
    ),
  ]),
);

/*
 * British endings and words under their American form, which is only ever compared. Words that merely look so
 * (`promise`, `contour`) come out wrong on both sides alike.
 */
const BRITISH: readonly (readonly [ending: RegExp, american: string])[] = [
  [/^([a-z]{3,})our(s|ed|ing|able|ite|ites|hood)?$/, '$1or$2'],
  [/^([a-z]{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^([a-z]{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^([a-z]{3,}l)l(ed|ing|er|ers)$/, '$1$2'],
  [/^(kilomet|centimet|met|lit|theat|cent|fib)re(s)?$/, '$1er$2'],
  [/^(defen|licen|offen)ce(s)?$/, '$1se$2'],
  [/^(catal|dial)ogue(s)?$/, '$1og$2'],
  [/^gr[e]y(s)?$/, 'gray$1'],
  [/^program(?:me)(s)?$/, 'program$1'],
];

function american(word: string): string {
  for (const [ending, form] of BRITISH) if (ending.test(word)) return word.replace(ending, form);
  return word;
}

/**
 * The form under which two spellings of a spoken word are one: `colour` and `color`, `eleven` and `11`, `60,000` and `60000`.
 * A desk's rule for figures changes no quote.
 */
export function spokenKey(word: string, language: string): string {
  const value = VALUE_MAPS.get(language.slice(0, 2))?.get(word);
  if (value !== undefined) return value;
  if (language.startsWith('en') && word.length > 3) return american(groupless(word));
  return groupless(word);
}

function groupless(word: string): string {
  return /^\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+$/.test(word) ? word.replace(/\D/g, '') : word;
}

/** Whether a folded word is a number, in figures or in words. */
export function isNumber(word: string, language: string): boolean {
  return /^[\p{N}\p{Sc}]/u.test(word) || NUMBER_SETS.get(language.slice(0, 2))?.has(word) === true;
}
