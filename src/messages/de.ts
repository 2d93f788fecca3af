import { formatsOf, isUnknownLanguage } from './formats.ts';
import type { FactGroup, Messages, NamedRole } from './messages.ts';
import { reports as inReports } from './reports/de.ts';

const { counted, form, language, list, number, percent } = formatsOf('de');

/** In which language a text is. */
const inLanguage = (tag: string) => (isUnknownLanguage(tag) ? 'in einer unbekannten Sprache' : `auf ${language(tag)}`);

const reasons: Messages['reasons'] = {
  marks: ['„', '“'],
  gone: (count) => (count === 1 ? 'ein Wort fehlt' : `${number(count)} Wörter fehlen`),
  places: number,
  kinds: {
    number: 'die Zahl',
    money: 'den Betrag',
    percent: 'den Anteil',
    date: 'das Datum',
    time: 'die Uhrzeit',
    name: 'den Namen',
    negation: 'die Verneinung',
    hedge: 'den Vorbehalt',
    intensity: 'das Wort',
    direction: 'die Richtung',
    agent: 'die Rollen',
    scale: 'die Stufe',
    relation: 'die Beziehung',
    cause: 'die Ursache',
    attribution: 'die Quelle',
    word: 'das Wort',
    address: 'die Adresse',
    notice: 'der Hinweis',
  },
  templates: {
    'same-words': 'Derselbe Wortlaut',
    'same-words-interrupted': 'Derselbe Wortlaut, unterbrochen, um den Sprecher zu nennen',
    'same-words-uninterrupted': 'Derselbe Wortlaut, nicht mehr unterbrochen',
    'same-words-house-style': 'Derselbe Wortlaut in anderem Hausstil',
    'quotes-stitched': 'Zwei getrennte Zitate stehen in einem Paar Anführungszeichen',
    'quotes-stitched-cut': 'Zwei getrennte Zitate stehen in einem Paar Anführungszeichen, und {gone}',
    'quote-separated': 'Jedes Wort ist noch da, in getrennten Zitaten',
    'cut-partly-marked': '{gone}, und Auslassungspunkte kennzeichnen nur einen Teil der Kürzung',
    'cut-silent': '{gone}, und keine Auslassungspunkte kennzeichnen die Kürzung',
    'cut-told': '{gone} im Zitat; daneben sagt der Text dasselbe',
    'cut-marked': '{gone}, und Auslassungspunkte kennzeichnen die Kürzung',
    cut: '{gone}',
    'negation-in-quote': 'Eine Verneinung im Zitat weicht ab',
    'number-in-quote': 'Eine Zahl im Zitat weicht ab',
    'name-in-quote': 'Ein Name im Zitat weicht ab',
    'bracket-and-cut': 'Ein Einschub in Klammern, und andere Wörter fehlen ohne Auslassungspunkte',
    bracket: 'Nur ein Einschub in Klammern weicht ab',
    'first-word': 'Nur die Form des ersten Wortes weicht ab, {original} und {revision}',
    'opening-cut': 'Nur die Wörter, die einen Satz daraus machten, sind weg, {original}',
    'opening-bent':
      'Nur die Wörter, die einen Satz daraus machten, sind weg, und die Form des ersten Wortes weicht ab, {original} und {revision}',
    'quote-extended': 'Das ganze Zitat steht in einem längeren',
    'quote-extended-sense': 'Das ganze Zitat steht in einem längeren, und was hinzukam, ändert seinen Sinn',
    'words-differ': 'Der Wortlaut des Zitats weicht ab',
    'words-differ-places': 'Der Wortlaut des Zitats weicht an {places} Stellen ab',
    'words-added': 'Der Wortlaut des Zitats weicht ab: {revision} kam hinzu',
    'words-dropped': 'Der Wortlaut des Zitats weicht ab: {original} fehlt',
    'words-replaced': 'Der Wortlaut des Zitats weicht ab: aus {original} wurde {revision}',
    'term-differs': 'Der Wortlaut eines Begriffs oder Titels weicht ab',
    'term-differs-places': 'Der Wortlaut eines Begriffs oder Titels weicht an {places} Stellen ab',
    'term-words-added': 'Der Wortlaut eines Begriffs oder Titels weicht ab: {revision} kam hinzu',
    'term-words-dropped': 'Der Wortlaut eines Begriffs oder Titels weicht ab: {original} fehlt',
    'term-words-replaced': 'Der Wortlaut eines Begriffs oder Titels weicht ab: aus {original} wurde {revision}',
    'speaker-changed': 'zugeschrieben wird es {revisionSpeaker} statt {originalSpeaker}',
    'speaker-changed-too': 'zugeschrieben wird es jetzt {revisionSpeaker} statt {originalSpeaker}',
    'speaker-unread': 'die Worte, die den Sprecher nennen, wurden geändert und nicht verstanden',
    'source-gone': 'die Neufassung nennt daneben keine Quelle mehr',
    'source-words': 'in den Worten, die die Quelle nennen, wurde aus {original} {revision}',
    'name-beside': 'in den Worten daneben wurde aus {original} {revision}',
    'cue-changed': 'aus {original} wurde {revision}',
    'cue-changed-neutral': 'aus {original} wurde {revision}, beide neutral',
    'speaker-by-hand': 'der Sprecher wurde von Hand genannt',
    'paired-by-hand': 'von Hand zugeordnet',
    'parted-by-hand': 'von Hand getrennt',
    'marks-dropped-speaker':
      'Die Anführungszeichen sind weg, und die Passage wird {revisionSpeaker} statt {originalSpeaker} zugeschrieben',
    'marks-added-speaker':
      'Wiedergegebenes steht jetzt in Anführungszeichen, und zugeschrieben wird es {revisionSpeaker} statt {originalSpeaker}',
    'term-marks-dropped': 'Die Anführungszeichen um diesen Begriff sind weg; in der Sache bleibt er stehen',
    'marks-dropped': 'Die Anführungszeichen sind weg; die Passage bleibt als indirekte Rede erhalten',
    'marks-dropped-meaning':
      'Die Anführungszeichen sind weg; für das Zitat steht ein Satz von ähnlichem Sinn in anderen Worten: bitte prüfen, ob er dasselbe sagt',
    'term-marks-added': 'In Anführungszeichen stehen jetzt Wörter, die das Original ohne sie verwendet',
    'marks-added': 'In Anführungszeichen stehen jetzt Worte, die das Original nur indirekt wiedergibt',
    'quote-dropped-repeated': 'Dieses Zitat fehlt hier; dieselben Worte werden an anderer Stelle zitiert',
    'quote-dropped-linked': 'Dieses Zitat fehlt; sein Satz bleibt ohne es stehen',
    'quote-dropped': 'Dieses Zitat fehlt, und nichts in der Neufassung gibt es wieder',
    'quote-added-repeated': 'Dieses Zitat ist hier neu und wiederholt Worte, die an anderer Stelle zitiert werden',
    'quote-added-linked': 'Dieses Zitat ist neu in einem Satz, der im Original ohne es auskommt',
    'quote-added': 'Dieses Zitat ist neu; nichts im Original sagt es',
    'term-dropped-repeated':
      'Dieser Begriff oder Titel fehlt hier; dieselben Worte stehen an anderer Stelle in Anführungszeichen',
    'term-dropped-linked': 'Dieser Begriff oder Titel fehlt; sein Satz bleibt ohne ihn stehen',
    'term-dropped': 'Dieser Begriff oder Titel fehlt, und nichts in der Neufassung gibt ihn wieder',
    'term-added-repeated':
      'Dieser Begriff oder Titel ist hier neu und wiederholt Worte, die an anderer Stelle in Anführungszeichen stehen',
    'term-added-linked': 'Dieser Begriff oder Titel ist neu in einem Satz, der im Original ohne ihn auskommt',
    'term-added': 'Dieser Begriff oder Titel ist neu; nichts im Original sagt ihn',
    'value-dropped': 'Die Neufassung nennt {kind} {original} nicht mehr',
    'value-added': 'Das Original nennt {kind} {revision} nicht',
    'value-variant': '{original} und {revision} sind derselbe Wert, anders geschrieben',
    'value-near': '{original} und {revision} könnten derselbe Wert sein: bitte prüfen, ob sie übereinstimmen',
    'value-rounded': '{original} im Original, {revision} in der Neufassung: gerundet, ohne dass es dasteht',
    'value-bare': '{original} und {revision} nennen dieselbe Zahl, doch nur eine Fassung sagt, wovon',
    'value-bound': 'Die Zahl ist dieselbe, doch {original} ist nicht {revision}',
    'value-contradicted': '{original} und {revision} widersprechen einander',
    'value-changed': '{original} im Original, {revision} in der Neufassung',
    swapped: '{original} und {revision} haben die Plätze getauscht',
    'name-replaced': '{original} im Original, {revision} in der Neufassung, an derselben Stelle',
    'name-dropped': 'Die Neufassung nennt {original} nicht mehr',
    'name-added': 'Das Original nennt {revision} nicht',
    'name-variant': '{original} und {revision} sind zwei Schreibweisen eines Namens',
    'name-spelling':
      '{original} und {revision} unterscheiden sich in ein, zwei Buchstaben: bitte die Schreibweise prüfen',
    'name-inconsistent':
      '{original} und {revision} unterscheiden sich in ein, zwei Buchstaben, und ein Text hat beides: bitte prüfen, was stimmt',
    'title-shortened': 'Der Titel der Person ist auf einer Seite ausgeschrieben und auf der anderen abgekürzt',
    antonym: '{original} im Original, {revision} in der Neufassung: Sie sagen das Gegenteil',
    'contrary-reworded': '{original} im Original, {revision} in der Neufassung, in einem neu formulierten Satz',
    'agents-exchanged': '{original} und {revision}: Wer was wem tut, ist umgekehrt',
    'actor-dropped': 'Die Neufassung sagt nicht mehr, wer es war: {original} fehlt',
    'scale-changed': '{original} im Original, {revision} in der Neufassung: nicht dasselbe',
    'office-dropped': '{original} fehlt vor dem Amt: Prüfen Sie, ob das noch stimmt',
    'office-added': '{revision} ist neu vor dem Amt: Prüfen Sie, ob das stimmt',
    'relation-changed': '{original} im Original, {revision} in der Neufassung: eine andere Beziehung',
    'gender-changed': '{original} im Original, {revision} in der Neufassung: Prüfen Sie, wer gemeint ist',
    'cause-made': 'Aus {original} wurde {revision}: Ein Zusammenhang wurde zur Ursache',
    'cause-unmade': 'Aus {original} wurde {revision}: Eine Ursache wurde zum Zusammenhang',
    'attribution-dropped': '{original} fehlt: Die Neufassung stellt als Tatsache hin, was jemand gesagt hat',
    'mood-dropped': '{original} gibt wieder, was jemand gesagt hat, {revision} stellt es als Tatsache hin',
    'address-changed': '{original} im Original, {revision} in der Neufassung: prüfen, wohin das führt',
    'address-dropped': 'Die Neufassung nennt die Adresse {original} nicht mehr',
    'address-added': 'Das Original nennt die Adresse {revision} nicht',
    'correction-dropped': 'Das Original trägt einen Korrekturhinweis, der in der Neufassung fehlt',
    'correction-added': 'Die Neufassung trägt einen Korrekturhinweis, der im Original fehlt',
    'embargo-dropped': 'Das Original hat eine Sperrfrist, von der die Neufassung nichts sagt',
    'embargo-added': 'Die Neufassung hat eine Sperrfrist, von der das Original nichts sagt',
    'kill-dropped': 'Das Original wurde zurückgezogen, und die Neufassung sagt es nicht',
    'kill-added': 'Die Neufassung wurde zurückgezogen, und das Original sagt es nicht',
    'dated-changed':
      '{original} im Original, {revision} in der Neufassung: zu anderer Zeit veröffentlicht oder aktualisiert',
    'word-exchanged': 'Prüfen Sie: In diesem Satz wurde ein Wort ausgetauscht, {original} gegen {revision}',
    'refusal-dropped': 'Das Original berichtet von einer Weigerung; in der Neufassung ist es geschehen',
    'refusal-added': 'Die Neufassung berichtet von einer Weigerung; im Original ist es geschehen',
    'negation-dropped': 'Das Original verneint dies; die Neufassung sagt es',
    'negation-dropped-here': 'Das Original hat hier eine Verneinung, die der Neufassung fehlt',
    'negation-added': 'Die Neufassung verneint, was das Original sagt',
    'negation-added-here': 'Die Neufassung hat hier eine Verneinung, die dem Original fehlt',
    'hedge-dropped': '{original} fehlt: Die Neufassung stellt als Tatsache hin, was das Original offenließ',
    'hedge-added': '{revision} ist neu: Die Neufassung lässt offen, was das Original feststellte',
    'intensity-weaker': 'Aus {original} wurde {revision}: schwächer',
    'intensity-stronger': 'Aus {original} wurde {revision}: stärker',
    'restriction-dropped': '{original} fehlt: Die Einschränkung ist weg',
    'restriction-added': '{revision} ist neu und schränkt ein',
    'intensity-dropped': '{original} fehlt: Die Neufassung ist schwächer',
    'intensity-added': '{revision} ist neu: Die Neufassung ist stärker',
  },
};

const sentences = (count: number) => counted(count, 'Satz', 'Sätze');
const quotes = (count: number, fate: string) => `${counted(count, 'Zitat', 'Zitate')} ${fate}`;

const FACT_GROUPS: Readonly<Record<FactGroup, readonly [one: string, many: string]>> = {
  figure: ['Zahl', 'Zahlen'],
  date: ['Zeitangabe', 'Zeitangaben'],
  name: ['Name', 'Namen'],
  negation: ['Verneinung', 'Verneinungen'],
  hedge: ['Vorbehalt', 'Vorbehalte'],
  intensity: ['Verstärkung', 'Verstärkungen'],
  reversal: ['Umkehrung', 'Umkehrungen'],
  sense: ['gewichtiges Wort', 'gewichtige Wörter'],
  attribution: ['Quelle', 'Quellen'],
  address: ['Adresse', 'Adressen'],
  notice: ['Hinweis an die Redaktion', 'Hinweise an die Redaktion'],
};

const NAMED_ROLES: Readonly<Record<NamedRole, string>> = {
  headline: 'Überschrift',
  caption: 'Bildunterschrift',
  deck: 'Vorspann',
};

const FATES = { reworded: 'umformuliert', dropped: 'gestrichen', added: 'ergänzt' } as const;

const verdict: Messages['verdict'] = {
  same: {
    lead: 'Die beiden Texte sind gleich.',
    rest: (count) =>
      count === 1
        ? 'Der eine Satz ist unverändert.'
        : `${count === 2 ? 'Beide Sätze' : `Alle ${sentences(count)}`} sind unverändert.`,
  },
  typography: {
    lead: 'Nur die Typografie weicht ab.',
    part: (count) => `${sentences(count)} anders gesetzt`,
    rest: ', jedes Wort ist gleich.',
  },
  languages: {
    lead: (original, revision) => `Die Neufassung ist ${inLanguage(revision)}, das Original ${inLanguage(original)}.`,
    rest: 'Sätze sind zugeordnet, soweit Namen, Zahlen und Sinn es zeigen. Wörter, Zitate und Fakten werden nicht verglichen.',
  },
  apart: {
    lead: 'Das sind wohl zwei verschiedene Geschichten.',
    rest: (original, revision) => {
      const where = revision === 1 ? 'in dem einen der Neufassung' : `unter den ${number(revision)} der Neufassung`;
      return original === 1
        ? `Der eine Satz des Originals findet sich ${where} nicht wieder.`
        : `Keiner der ${sentences(original)} des Originals findet sich ${where} wieder.`;
    },
  },
  reading: {
    lead: 'Nach den Wörtern allein gehört noch nichts zusammen.',
    rest: (unread) => `Noch ${form(unread, 'wird', 'werden')} ${sentences(unread)} dem Sinn nach gelesen.`,
    provisional: (unread) =>
      `Vorläufig: Noch ${form(unread, 'wird', 'werden')} ${sentences(unread)} dem Sinn nach gelesen.`,
  },
  noStory: {
    lead: (sides) =>
      sides.length === 2
        ? 'Keiner der beiden Texte enthält eine Geschichte.'
        : `${sides[0] === 'original' ? 'Das Original' : 'Die Neufassung'} enthält keine Geschichte.`,
    rest: (both) => `Alle Zeilen${both ? '' : ' darin'} sehen nach Beiwerk der Seite aus und stehen gesondert am Fuß.`,
    empty: (both) => (both ? 'Beide sind leer.' : 'Der Text ist leer.'),
  },
  gravest: {
    became: '{lead}{before} wurde zu {after}{trail}',
    said: '{speaker}: {before} wurde zu {after}',
    quoted: 'in einem Zitat wurde {before} zu {after}',
    speaker: (count) =>
      count === 1
        ? 'ein Zitat von {before} steht jetzt bei {after}'
        : `${number(count)} Zitate von {before} stehen jetzt bei {after}`,
    promoted: 'jetzt in Anführungszeichen: {after}',
    cut: 'aus einem Zitat gestrichen: {before}',
    extended: 'in ein Zitat eingefügt: {after}',
    quoteGone: 'Zitat gestrichen: {before}',
    quote: 'dieses Zitat prüfen: {after}',
    gone: 'gestrichen: {before}',
    new: 'neu: {after}',
  },
  concerns: ({ critical, check }) =>
    [
      ...(critical > 0 ? [`${number(critical)}\u00a0kritisch`] : []),
      ...(check > 0 ? [`${number(check)}\u00a0zu prüfen`] : []),
    ].join(', '),
  noQuotes: 'Zitate gibt es auf keiner der beiden Seiten.',
  noneAltered: '; keines verändert',
  allKept: (count) =>
    count === 1
      ? 'Das eine Zitat ist wörtlich übernommen'
      : `${count === 2 ? 'Beide Zitate' : `Alle ${counted(count, 'Zitat', 'Zitate')}`} sind wörtlich übernommen`,
  quotes: {
    altered: (count) => quotes(count, 'verändert'),
    speaker: (count) => quotes(count, 'jemand anderem zugeschrieben'),
    promoted: (count) =>
      `${counted(count, 'Paraphrase', 'Paraphrasen')} ${form(count, 'zum Zitat', 'zu Zitaten')} gemacht`,
    silent: (count) => quotes(count, 'stillschweigend gekürzt'),
    trimmed: (count) => quotes(count, 'gekürzt'),
    extended: (count) => quotes(count, 'erweitert'),
    dropped: (count) => quotes(count, 'gestrichen'),
    added: (count) => quotes(count, 'ergänzt'),
    paraphrased: (count) => quotes(count, 'paraphrasiert'),
    kept: (count) => quotes(count, 'übernommen'),
  },
  quietQuotes: {
    paraphrased: (count) => `${counted(count, 'Zitat', 'Zitate')} ohne Anführungszeichen`,
    kept: (count) => `${number(count)}\u00a0wörtlich übernommen`,
  },
  facts: ({ group, status, count }) =>
    `${counted(count, ...FACT_GROUPS[group])} ${status === 'changed' ? form(count, 'weicht ab', 'weichen ab') : FATES[status]}`,
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => NAMED_ROLES[role]);
    if (body > 0 && all) things.push(`${body === 2 ? 'beide Sätze' : `alle ${sentences(body)}`} des Textes`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    return `${list(things)} ${FATES[fate]}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} geteilt`,
  merged: (count, named) =>
    named ? `an ${counted(count, 'Stelle', 'Stellen')} Sätze zusammengelegt` : `${number(count)}\u00a0zusammengelegt`,
  regrouped: (count, named) =>
    named ? `an ${counted(count, 'Stelle', 'Stellen')} Sätze umgruppiert` : `${number(count)}\u00a0umgruppiert`,
  moved: (count, named) => `${named ? sentences(count) : number(count)} verschoben`,
  bylineOnly: 'Bis auf die Autorenzeile ist jedes Wort gleich.',
  share: (share) => `${percent(share)} der Wörter stammen aus dem Original.`,
};

const FACT_KINDS = {
  number: 'Zahl',
  money: 'Betrag',
  percent: 'Anteil',
  date: 'Datum',
  time: 'Uhrzeit',
  name: 'Name',
  negation: 'Verneinung',
  hedge: 'Vorbehalt',
  intensity: 'Verstärkung',
  direction: 'Richtung',
  agent: 'Rollen',
  scale: 'Stufe',
  relation: 'Beziehung',
  cause: 'Ursache',
  attribution: 'Quelle',
  word: 'Wort',
  address: 'Adresse',
  notice: 'Hinweis',
};

const FACT_STATUSES = {
  changed: 'geändert',
  dropped: 'gestrichen',
  added: 'ergänzt',
  variant: 'anders geschrieben',
};

const report: Messages['report'] = {
  quotes: 'Zitate',
  facts: 'Fakten',
  sentences: 'Sätze',
  redline: 'Korrektur',
  original: 'Original',
  revision: 'Neufassung',
  number: 'Nr.',
  fate: 'Was daraus wurde',
  severityTitles: {
    critical: 'Kritisch',
    high: 'Gravierend',
    check: 'Zu prüfen',
    cosmetic: 'Kosmetisch',
    none: 'Unbedenklich',
  },
  severities: {
    critical: 'kritisch',
    high: 'gravierend',
    check: 'zu prüfen',
    cosmetic: 'kosmetisch',
    none: 'unbedenklich',
  },
  quoteStatuses: {
    kept: 'übernommen',
    altered: 'verändert',
    trimmed: 'gekürzt',
    extended: 'erweitert',
    paraphrased: 'paraphrasiert',
    promoted: 'zum Zitat gemacht',
    dropped: 'gestrichen',
    added: 'ergänzt',
  },
  flags: {
    speaker: 'anderer Sprecher',
    cue: 'anderes Redeverb',
    'silent-trim': 'stillschweigend gekürzt',
    ellipsis: 'Auslassungspunkte',
    bracket: 'Klammern',
    stitched: 'zusammengefügt',
    divided: 'unterbrochen',
    negation: 'Verneinung',
    number: 'Zahl',
  },
  factKinds: FACT_KINDS,
  factStatuses: FACT_STATUSES,
  fact: (kind, status) => `${FACT_KINDS[kind]} ${FACT_STATUSES[status]}`,
  quoteIs: (what) => `Zitat ${what}`,
  links: {
    unchanged: 'unverändert',
    typography: 'nur Typografie',
    reworded: 'umformuliert',
    dropped: 'gestrichen',
    added: 'ergänzt',
  },
  shapes: { split: 'geteilt', merge: 'zusammengelegt', regroup: 'umgruppiert' },
  moved: 'verschoben',
  byHand: 'von Hand',
  roles: {
    headline: 'Überschrift',
    deck: 'Vorspann',
    byline: 'Autorenzeile',
    caption: 'Bildunterschrift',
    correction: 'Hinweis',
    furniture: 'Beiwerk',
  },
  noSpeaker: 'ohne Sprecher',
  sentence: ({ text, many }) => `${many ? 'Sätze' : 'Satz'} ${text}`,
  of: { original: (place) => `${place} im Original`, revision: (place) => `${place} in der Neufassung` },
  linkedByHand: 'von Hand zugeordnet',
  inSide: { original: 'Im Original: ', revision: 'In der Neufassung: ' },
  movedHere: (from, reworded) => `Hierher verschoben${reworded ? ' und umformuliert' : ''}: ${from}.`,
  linksByHand: (count) => `${counted(count, 'Zuordnung', 'Zuordnungen')} von Hand.`,
  coarse: 'Ungenau: Die Texte sind so lang, dass ein gröberes Verfahren die Arbeit beendet hat.',
  furniture: 'Beiwerk der Seite, gesondert',
  furnitureAside: (original, revision) =>
    `Beiwerk der Seite, gesondert: ${list([
      ...(original > 0 ? [`${counted(original, 'Zeile', 'Zeilen')} im Original`] : []),
      ...(revision > 0 ? [`${counted(revision, 'Zeile', 'Zeilen')} in der Neufassung`] : []),
    ])}.`,
  nothingToCheck: (count) => `${counted(count, 'weiterer Punkt', 'weitere Punkte')}, an denen nichts zu prüfen ist.`,
  legend: {
    gutter: '= übernommen, ~ umformuliert, - gestrichen, + ergänzt; [-gestrichen-], {+eingefügt+}, {~vorher>jetzt~}',
    plain: '[-gestrichen-], {+eingefügt+}',
    markdown: 'Gestrichene Wörter sind ~~durchgestrichen~~, eingefügte **fett**.',
    html: 'Erstellt mit Storydiff. <ins>Unterstrichenes</ins> steht nur in der Neufassung, <del>Durchgestrichenes</del> nur im Original; <mark>Gepunktetes</mark> weicht allein in der Typografie ab.',
  },
  was: (glyph) => `vorher ${glyph}`,
  signOff: 'Abnahme: ',
  note: 'Notiz',
  marks: { ok: 'OK', query: 'Frage', fix: 'Ändern', 'not-so': 'Stimmt nicht' },
  newItems: 'Neu seit der letzten Fassung',
  isNew: 'neu',
  countNew: (count) => `${counted(count, 'Befund ist', 'Befunde sind')} neu seit der letzten Fassung.`,
  setAside: 'Als unzutreffend verworfen',
  countSetAside: (count) => `${counted(count, 'Befund', 'Befunde')} als unzutreffend verworfen.`,
  overruled: 'überstimmt',
  signedOff: ({ done, total, name, marks, lesser }) => {
    const by = name === '' ? '' : ` (${name})`;
    const how = marks.map(([mark, count]) => `${number(count)} ${report.marks[mark]}`).join(', ');
    const also = lesser === 0 ? '' : ` Dazu ${counted(lesser, 'leichterer Punkt', 'leichtere Punkte')} beurteilt.`;
    return `${number(done)} von ${number(total)} abgenommen${by}${how === '' ? '' : `: ${how}`}.${also}`;
  },
  csv: {
    columns: {
      entry: 'Eintrag',
      severity: 'Schwere',
      status: 'Befund',
      kind: 'Art',
      flags: 'Merkmale',
      original: 'Original',
      revision: 'Neufassung',
      originalSpeaker: 'Sprecher im Original',
      revisionSpeaker: 'Sprecher in der Neufassung',
      place: 'Stelle',
      reason: 'Begründung',
      mark: 'Urteil',
      note: 'Notiz',
    },
    quote: 'Zitat',
    fact: 'Fakt',
    languages: 'Sprachen',
    sameToUs: 'Hausliste',
    signOff: 'Abnahme',
  },
};

/** What a language is read for. */
const topics: Messages['coverage']['topics'] = {
  figures: 'Zahlen',
  dates: 'Zeitangaben',
  names: 'Namen',
  negations: 'Verneinungen',
  hedges: 'Abschwächungen',
  intensity: 'starke Wörter',
  directions: 'Gegensätze (stieg, fiel)',
  agents: 'wer wem was tat',
  scales: 'Grade (angeklagt, verurteilt)',
  relations: 'Beziehungen',
  causes: 'Ursachen',
  sources: 'Quellen von Aussagen',
  exchanges: 'einzelne ausgetauschte Wörter',
  speakers: 'Sprecher',
};

const coverage: Messages['coverage'] = {
  topics,
  unread: (tag, unread) => `Auf ${language(tag)} nicht verglichen: ${list(unread.map((topic) => topics[topic]))}.`,
  none: (tag) =>
    `${isUnknownLanguage(tag) ? 'Die Sprache der Texte ist nicht bekannt' : `Über ${language(tag)} ist nichts bekannt`}: Verglichen werden nur Sätze, Wörter, Anführungszeichen und Zahlen in Ziffern.`,
  treatedAsSame: (count) =>
    `${counted(count, 'Unterschied gilt', 'Unterschiede gelten')} nach der Liste des Hauses als gleich.`,
};

export const de: Messages = { locale: 'de', reasons, verdict, coverage, report, inReports };
