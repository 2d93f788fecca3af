/** How much of a text the guess looks at: enough for any story's first paragraphs, and a bound on the work. */
const SAMPLE = 4000;

/** Below this many counted words a guess between Latin-script languages is a coin toss; `en` stands. */
const ENOUGH_HITS = 3;

/** A language must be this much ahead of English to be believed: names and loan words give every text some hits. */
const LEAD_OVER_ENGLISH = 1.2;

/** Scripts that decide (nearly) alone, in the order asked: kana before Han, because Japanese uses both. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
];

/** Share of a text's letters from which a script is the text's own and not a quoted name's. */
const OWN_SCRIPT = 0.3;
/** Japanese sentences mix kana with Han; this share of kana is never met in Chinese. */
const KANA_SHARE = 0.1;

/** Letters of one script that only the named language uses. */
const SIBLINGS: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ar: [
    ['ur', /[ٹڈڑےں]/g],
    ['fa', /[پچژگ]/g],
  ],
  ru: [
    ['uk', /[іїєґ]/gi],
    ['be', /ў/gi],
    ['sr', /[ђјљњћџ]/gi],
    ['bg', /ъ[бвгджзклмнпрст]/gi],
  ],
};
/** Share of the letters from which sibling letters tell: above what names and typing slips contribute. */
const SIBLING_SHARE = 0.015;

/** The commonest words of each language that its neighbours do not have (`die` and `de` are left to the score). */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as by he she it his from at which have has are were be this not but they their said who an or its',
  de: 'der die das und den dem des ein eine einen einem einer ist nicht mit von zu im auf für sich auch nach bei aus wird war werden sind wie hat sie es dass über als am noch',
  fr: 'le la les et des une est dans que qui pour sur pas plus par au aux avec son sa ses ce cette il elle ont été sont du ne se mais comme ou nous',
  es: 'el la los las y en que del se por con una para es su al lo como más pero sus le ha este esta sin sobre fue son también entre cuando muy',
  it: 'il lo la gli le di che è e un una per con non sono del della dei delle nel nella al alla dal si da anche come ma più ha hanno questo suo stato',
  pt: 'o os a as e de do da dos das em no na nos nas um uma que não para com por se mais foi ao é são como mas seu sua pelo pela também',
  nl: 'de het een en van is dat op te zijn voor met niet aan er ook als bij door maar om naar heeft hij zij ze wordt werd dit nog uit over deze',
  sv: 'och att det som en på är av för med den till inte om ett har de var från vid han men också kan',
  da: 'og at det som en på er af for med den til ikke om et har de var fra ved han men også kan blev hun',
  no: 'og at det som en på er av for med den til ikke om et har de var fra ved han men også kan ble hun',
  pl: 'i w na z do się nie że to jest o jak po od za przez dla ale który oraz są jego był była',
  ro: 'și în de la cu pe nu că este din un o pentru care mai sunt au fost sau prin al lui',
  cs: 'a v na se že je s do o z to jako za by po pro ale který byl podle jsou si jeho',
  tr: 've bir bu için ile de da olarak çok daha olan gibi sonra ancak kadar en ne olduğu',
  fi: 'ja on ei että se oli ovat mutta myös kun hän tai joka mukaan ole sekä vuoden kuin',
  hu: 'a az és hogy nem is egy van volt meg ez azt csak már még szerint után mint',
  ca: 'el la els les i de que en un una per amb és del no al són com més ha seva seu aquest aquesta també',
};

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = wordIndex();

function wordIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words.split(' ')) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [language]);
      else known.push(language);
    }
  }
  return index;
}

/**
 * The BCP 47 tag of the language a text is written in, guessed from its first few thousand characters
 * by script and then by stop words; `en` when it cannot be told.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  return byScript(sample, letters) ?? byStopWords(sample) ?? 'en';
}

function byScript(sample: string, letters: number): string | undefined {
  for (const [language, own] of SCRIPTS) {
    const found = count(sample, own);
    if (found === 0 || found < letters * (language === 'ja' ? KANA_SHARE : OWN_SCRIPT)) continue;
    const sibling = SIBLINGS[language]?.find(([, only]) => count(sample, only) > found * SIBLING_SHARE);
    return sibling?.[0] ?? language;
  }
  return undefined;
}

function byStopWords(sample: string): string | undefined {
  const hits: Record<string, number> = {};
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    // A word that several languages share tells less: it counts for each by its share.
    const languages = LANGUAGES_OF_WORD.get(word);
    if (languages === undefined) continue;
    for (const language of languages) hits[language] = (hits[language] ?? 0) + 1 / Math.sqrt(languages.length);
  }
  const [best, score] = Object.entries(hits).reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0] as [string, number]);
  const sure = score >= ENOUGH_HITS && (best === 'en' || score > (hits.en ?? 0) * LEAD_OVER_ENGLISH);
  return sure ? best : undefined;
}

function count(text: string, letters: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(letters)) found++;
  return found;
}
