import { formatsOf, isUnknownLanguage } from './formats.ts';
import type { FactGroup, Messages, NamedRole } from './messages.ts';
import { reports as inReports } from './reports/en.ts';

const { counted, form, language, list, number, percent } = formatsOf('en-GB');

/** In which language a text is. */
const inLanguage = (tag: string) => (isUnknownLanguage(tag) ? 'in an unknown language' : `in ${language(tag)}`);

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `three`; larger numbers in figures. */
const inWords = (count: number) => NUMBERS[count] ?? String(count);

const reasons: Messages['reasons'] = {
  marks: ['“', '”'],
  gone: (count) => (count === 1 ? 'one word is gone' : `${inWords(count)} words are gone`),
  places: inWords,
  kinds: {
    number: 'the figure',
    money: 'the amount',
    percent: 'the share',
    date: 'the date',
    time: 'the time',
    name: 'the name',
    negation: 'the negation',
    hedge: 'the hedge',
    intensity: 'the word',
    direction: 'the direction',
    agent: 'the roles',
    scale: 'the step',
    relation: 'the relation',
    cause: 'the cause',
    attribution: 'the source',
    word: 'the word',
    address: 'the address',
    notice: 'the notice',
  },
  templates: {
    'same-words': 'The same words',
    'same-words-interrupted': 'The same words, interrupted to name the speaker',
    'same-words-uninterrupted': 'The same words, no longer interrupted',
    'same-words-house-style': 'The same words, in another house style',
    'quotes-stitched': 'Two separate quotes stand in one pair of marks',
    'quotes-stitched-cut': 'Two separate quotes stand in one pair of marks, and {gone}',
    'quote-separated': 'Every word is there, in separate quotes',
    'cut-partly-marked': '{gone}, and an ellipsis marks only part of the cut',
    'cut-silent': '{gone} and no ellipsis marks the cut',
    'cut-told': '{gone} from the marks; the text says as much beside them',
    'cut-marked': '{gone} and an ellipsis marks the cut',
    cut: '{gone}',
    'negation-in-quote': 'A negation differs inside the marks',
    'number-in-quote': 'A number differs inside the marks',
    'name-in-quote': 'A name differs inside the marks',
    'bracket-and-cut': 'An insertion in brackets, and other words are gone without an ellipsis',
    bracket: 'Only an insertion in brackets differs',
    'first-word': 'Only the form of the first word differs, {original} and {revision}',
    'opening-cut': 'Only the words that made a sentence of it are gone, {original}',
    'opening-bent':
      'Only the words that made a sentence of it are gone and the form of the first word differs, {original} and {revision}',
    'quote-extended': 'The whole quote stands inside a longer one',
    'quote-extended-sense': 'The whole quote stands inside a longer one, and what was added changes its sense',
    'words-differ': 'The words inside the marks differ',
    'words-differ-places': 'The words inside the marks differ in {places} places',
    'words-added': 'The words inside the marks differ: {revision} was put in',
    'words-dropped': 'The words inside the marks differ: {original} is gone',
    'words-replaced': 'The words inside the marks differ: {original} became {revision}',
    'term-differs': 'The words of a term or title differ',
    'term-differs-places': 'The words of a term or title differ in {places} places',
    'term-words-added': 'The words of a term or title differ: {revision} was put in',
    'term-words-dropped': 'The words of a term or title differ: {original} is gone',
    'term-words-replaced': 'The words of a term or title differ: {original} became {revision}',
    'speaker-changed': 'given to {revisionSpeaker} instead of {originalSpeaker}',
    'speaker-changed-too': 'now given to {revisionSpeaker} instead of {originalSpeaker}',
    'speaker-unread': 'the words that name the speaker changed and were not read',
    'source-gone': 'the revision names no source beside it any more',
    'source-words': 'in the words that name the source, {original} became {revision}',
    'name-beside': 'in the words beside it, {original} became {revision}',
    'cue-changed': '{original} became {revision}',
    'cue-changed-neutral': '{original} became {revision}, both neutral',
    'speaker-by-hand': 'the speaker was named by hand',
    'paired-by-hand': 'paired by hand',
    'parted-by-hand': 'parted by hand',
    'marks-dropped-speaker':
      'The marks are gone, and the passage is given to {revisionSpeaker} instead of {originalSpeaker}',
    'marks-added-speaker':
      'Marks now stand around reported words, and they are given to {revisionSpeaker} instead of {originalSpeaker}',
    'term-marks-dropped': 'The marks around this term are gone; its substance stays',
    'marks-dropped': 'The marks are gone; the passage survives as reported speech',
    'marks-dropped-meaning':
      'The marks are gone; a sentence of like meaning, in other words, stands for the quote: see that it says the same',
    'term-marks-added': 'Marks now stand around words that the original used without them',
    'marks-added': 'Marks now stand around words that the original only reported',
    'quote-dropped-repeated': 'This quote is gone here, and the same words are quoted elsewhere',
    'quote-dropped-linked': 'This quote is gone; its sentence stays without it',
    'quote-dropped': 'This quote is gone, and nothing in the revision carries it',
    'quote-added-repeated': 'This quote is new here, and repeats words quoted elsewhere',
    'quote-added-linked': 'This quote is new in a sentence the original has without it',
    'quote-added': 'This quote is new; nothing in the original says it',
    'term-dropped-repeated': 'This term or title is gone here, and the same words are quoted elsewhere',
    'term-dropped-linked': 'This term or title is gone; its sentence stays without it',
    'term-dropped': 'This term or title is gone, and nothing in the revision carries it',
    'term-added-repeated': 'This term or title is new here, and repeats words quoted elsewhere',
    'term-added-linked': 'This term or title is new in a sentence the original has without it',
    'term-added': 'This term or title is new; nothing in the original says it',
    'value-dropped': 'The revision no longer gives {kind} {original}',
    'value-added': 'The original does not give {kind} {revision}',
    'value-variant': '{original} and {revision} are one value, written differently',
    'value-near': '{original} and {revision} may be one value: check that they agree',
    'value-rounded': '{original} in the original, {revision} in the revision: rounded, and nothing says so',
    'value-bare': '{original} and {revision} have one figure, but only one of them says of what',
    'value-bound': 'The figure is the same, but {original} is not {revision}',
    'value-contradicted': '{original} and {revision} contradict each other',
    'value-changed': '{original} in the original, {revision} in the revision',
    swapped: '{original} and {revision} changed places',
    'name-replaced': '{original} in the original, {revision} in the revision, in the same place',
    'name-dropped': 'The revision no longer names {original}',
    'name-added': 'The original does not name {revision}',
    'name-variant': '{original} and {revision} are two spellings of one name',
    'name-spelling': '{original} and {revision} differ by a letter or two: check the spelling',
    'name-inconsistent':
      '{original} and {revision} differ by a letter or two, and one text has both: check which is right',
    'title-shortened': 'The title is written in full on one side and cut short on the other',
    antonym: '{original} in the original, {revision} in the revision: they say the contrary',
    'contrary-reworded': '{original} in the original, {revision} in the revision, in a sentence worded anew',
    'agents-exchanged': '{original} and {revision}: who did what to whom is turned round',
    'actor-dropped': 'The revision no longer says who did it: {original} is gone',
    'scale-changed': '{original} in the original, {revision} in the revision: not the same',
    'office-dropped': '{original} is gone from the office: check that it is still right',
    'office-added': '{revision} is new before the office: check that it is right',
    'relation-changed': '{original} in the original, {revision} in the revision: another relation',
    'gender-changed': '{original} in the original, {revision} in the revision: check who is meant',
    'cause-made': '{original} became {revision}: a link became a cause',
    'cause-unmade': '{original} became {revision}: a cause became a link',
    'attribution-dropped': '{original} is gone: the revision states as fact what somebody said',
    'mood-dropped': '{original} gives what somebody said, {revision} states it as fact',
    'address-changed': '{original} in the original, {revision} in the revision: check where it leads',
    'address-dropped': 'The revision no longer gives the address {original}',
    'address-added': 'The original does not give the address {revision}',
    'correction-dropped': 'The original carries a correction notice that the revision has not',
    'correction-added': 'The revision carries a correction notice that the original has not',
    'embargo-dropped': 'The original is under an embargo, and the revision does not say so',
    'embargo-added': 'The revision is under an embargo, and the original does not say so',
    'kill-dropped': 'The original was withdrawn, and the revision does not say so',
    'kill-added': 'The revision was withdrawn, and the original does not say so',
    'dated-changed': '{original} in the original, {revision} in the revision: another time of publication or update',
    'word-exchanged': 'Check: one word of this sentence was exchanged, {original} for {revision}',
    'refusal-dropped': 'The original tells of a refusal; the revision states it as done',
    'refusal-added': 'The revision tells of a refusal; the original states it',
    'negation-dropped': 'The original negates this; the revision states it',
    'negation-dropped-here': 'The original has a negation here that the revision has not',
    'negation-added': 'The revision negates what the original states',
    'negation-added-here': 'The revision has a negation here that the original has not',
    'hedge-dropped': '{original} is gone: the revision states as fact what the original left open',
    'hedge-added': '{revision} is new: the revision leaves open what the original stated',
    'intensity-weaker': '{original} became {revision}: weaker',
    'intensity-stronger': '{original} became {revision}: stronger',
    'restriction-dropped': '{original} is gone: nothing restricts it any more',
    'restriction-added': '{revision} is new and restricts it',
    'intensity-dropped': '{original} is gone: the revision is weaker',
    'intensity-added': '{revision} is new: the revision is stronger',
  },
};

const sentences = (count: number) => counted(count, 'sentence', 'sentences');
/** `Both quotes`, `All 3 quotes`. */
const allOf = (count: number, one: string, many: string) =>
  count === 2 ? `Both ${many}` : `All ${counted(count, one, many)}`;

const quotes = (count: number, fate: string) => `${counted(count, 'quote', 'quotes')} ${fate}`;

const FACT_GROUPS: Readonly<Record<FactGroup, readonly [one: string, many: string]>> = {
  figure: ['figure', 'figures'],
  date: ['date or time', 'dates or times'],
  name: ['name', 'names'],
  negation: ['negation', 'negations'],
  hedge: ['hedge', 'hedges'],
  intensity: ['word of intensity', 'words of intensity'],
  reversal: ['reversal', 'reversals'],
  sense: ['word of weight', 'words of weight'],
  attribution: ['source', 'sources'],
  address: ['address', 'addresses'],
  notice: ['notice to the desk', 'notices to the desk'],
};

const NAMED_ROLES: Readonly<Record<NamedRole, string>> = { headline: 'headline', caption: 'caption', deck: 'deck' };

const verdict: Messages['verdict'] = {
  same: {
    lead: 'The two texts are the same.',
    rest: (count) =>
      count === 1 ? 'Its one sentence is unchanged.' : `${allOf(count, 'sentence', 'sentences')} are unchanged.`,
  },
  typography: {
    lead: 'Only the typography differs.',
    part: (count) => `${sentences(count)} set otherwise`,
    rest: ', every word is the same.',
  },
  languages: {
    lead: (original, revision) => `The revision is ${inLanguage(revision)}, the original ${inLanguage(original)}.`,
    rest: 'Sentences are linked as far as names, figures and meaning tell. Words, quotes and facts are not compared.',
  },
  apart: {
    lead: 'These look like two different stories.',
    rest: (original, revision) => {
      const subject =
        original === 1 ? 'The original’s one sentence was not' : `None of the original’s ${sentences(original)} was`;
      const where = revision === 1 ? 'in the revision’s one' : `among the revision’s ${number(revision)}`;
      return `${subject} found again ${where}.`;
    },
  },
  reading: {
    lead: 'By their words alone, nothing belongs together yet.',
    rest: (unread) => `${sentences(unread)} ${form(unread, 'is', 'are')} still being read for meaning.`,
    provisional: (unread) =>
      `Provisional: ${sentences(unread)} ${form(unread, 'is', 'are')} still being read for meaning.`,
  },
  noStory: {
    lead: (sides) => (sides.length === 2 ? 'Neither text holds a story.' : `The ${sides[0]} holds no story.`),
    rest: (both) => `${both ? 'All lines' : 'Its lines'} look like page furniture, and are set aside at the foot.`,
    empty: (both) => (both ? 'Both are empty.' : 'It is empty.'),
  },
  gravest: {
    became: '{lead}{before} became {after}{trail}',
    said: '{speaker}’s {before} became {after}',
    quoted: 'in a quote {before} became {after}',
    speaker: (count) =>
      count === 1
        ? 'a quote by {before} is now given to {after}'
        : `${inWords(count)} quotes by {before} are now given to {after}`,
    promoted: 'now in quotation marks: {after}',
    cut: 'cut from a quote: {before}',
    extended: 'put into a quote: {after}',
    quoteGone: 'quote gone: {before}',
    quote: 'see this quote: {after}',
    gone: 'gone: {before}',
    new: 'new: {after}',
  },
  concerns: ({ critical, check }) =>
    [
      ...(critical > 0 ? [`${number(critical)}\u00a0critical`] : []),
      ...(check > 0 ? [`${number(check)}\u00a0to check`] : []),
    ].join(', '),
  noQuotes: 'No quotes on either side.',
  noneAltered: '; none altered',
  allKept: (count) =>
    count === 1 ? 'The one quote stands word for word' : `${allOf(count, 'quote', 'quotes')} stand word for word`,
  quotes: {
    altered: (count) => quotes(count, 'altered'),
    speaker: (count) => `${counted(count, 'speaker', 'speakers')} changed`,
    promoted: (count) => `${counted(count, 'paraphrase', 'paraphrases')} now in quotes`,
    silent: (count) => quotes(count, 'cut silently'),
    trimmed: (count) => quotes(count, 'trimmed'),
    extended: (count) => quotes(count, 'extended'),
    dropped: (count) => quotes(count, 'dropped'),
    added: (count) => quotes(count, 'added'),
    paraphrased: (count) => quotes(count, 'paraphrased'),
    kept: (count) => quotes(count, 'kept'),
  },
  quietQuotes: {
    paraphrased: (count) => `${counted(count, 'quote', 'quotes')} lost ${form(count, 'its', 'their')} marks`,
    kept: (count) => `${number(count)}\u00a0kept`,
  },
  facts: ({ group, status, count }) =>
    `${counted(count, ...FACT_GROUPS[group])} ${status === 'changed' ? form(count, 'differs', 'differ') : status}`,
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => NAMED_ROLES[role]);
    if (body > 0 && all) things.push(allOf(body, 'body sentence', 'body sentences').toLowerCase());
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    return `${list(things)} ${fate}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} split`,
  merged: (count, named) =>
    named ? `sentences merged in ${counted(count, 'place', 'places')}` : `${number(count)}\u00a0merged`,
  regrouped: (count, named) =>
    named ? `sentences regrouped in ${counted(count, 'place', 'places')}` : `${number(count)}\u00a0regrouped`,
  moved: (count, named) => `${named ? sentences(count) : number(count)} moved`,
  bylineOnly: 'Apart from the byline, every word is the same.',
  share: (share) => `${percent(share)} of the words are the original’s.`,
};

const FACT_KINDS = {
  number: 'number',
  money: 'money',
  percent: 'percent',
  date: 'date',
  time: 'time',
  name: 'name',
  negation: 'negation',
  hedge: 'hedge',
  intensity: 'intensity',
  direction: 'direction',
  agent: 'roles',
  scale: 'scale',
  relation: 'relation',
  cause: 'cause',
  attribution: 'source',
  word: 'word',
  address: 'address',
  notice: 'notice',
};

const FACT_STATUSES = { changed: 'changed', dropped: 'dropped', added: 'added', variant: 'variant' };

const report: Messages['report'] = {
  quotes: 'Quotes',
  facts: 'Facts',
  sentences: 'Sentences',
  redline: 'Redline',
  original: 'Original',
  revision: 'Revision',
  number: 'No.',
  fate: 'What became of it',
  severityTitles: {
    critical: 'Critical',
    high: 'High',
    check: 'To check',
    cosmetic: 'Cosmetic',
    none: 'Nothing to do',
  },
  severities: { critical: 'critical', high: 'high', check: 'check', cosmetic: 'cosmetic', none: 'none' },
  quoteStatuses: {
    kept: 'kept',
    altered: 'altered',
    trimmed: 'trimmed',
    extended: 'extended',
    paraphrased: 'paraphrased',
    promoted: 'promoted',
    dropped: 'dropped',
    added: 'added',
  },
  flags: {
    speaker: 'speaker',
    cue: 'cue',
    'silent-trim': 'silent-trim',
    ellipsis: 'ellipsis',
    bracket: 'bracket',
    stitched: 'stitched',
    divided: 'divided',
    negation: 'negation',
    number: 'number',
  },
  factKinds: FACT_KINDS,
  factStatuses: FACT_STATUSES,
  fact: (kind, status) => `${FACT_KINDS[kind]} ${FACT_STATUSES[status]}`,
  quoteIs: (what) => `Quote ${what}`,
  links: {
    unchanged: 'unchanged',
    typography: 'typography only',
    reworded: 'reworded',
    dropped: 'dropped',
    added: 'added',
  },
  shapes: { split: 'split', merge: 'merged', regroup: 'regrouped' },
  moved: 'moved',
  byHand: 'by hand',
  roles: {
    headline: 'headline',
    deck: 'deck',
    byline: 'byline',
    caption: 'caption',
    correction: 'notice',
    furniture: 'page furniture',
  },
  noSpeaker: 'no speaker named',
  sentence: ({ text, many }) => `${many ? 'sentences' : 'sentence'} ${text}`,
  of: { original: (place) => `${place} of the original`, revision: (place) => `${place} of the revision` },
  linkedByHand: 'linked by hand',
  inSide: { original: 'In the original: ', revision: 'In the revision: ' },
  movedHere: (from, reworded) => `Moved here${reworded ? ', reworded' : ''}: ${from}.`,
  linksByHand: (count) => `${counted(count, 'link', 'links')} made by hand.`,
  coarse: 'Not precise: the stories are so long that a coarser method finished the job.',
  furniture: 'Page furniture, set aside',
  furnitureAside: (original, revision) =>
    `Page furniture set aside: ${list([
      ...(original > 0 ? [`${counted(original, 'line', 'lines')} of the original`] : []),
      ...(revision > 0 ? [`${counted(revision, 'line', 'lines')} of the revision`] : []),
    ])}.`,
  nothingToCheck: (count) => `${counted(count, 'more item', 'more items')} with nothing to check.`,
  legend: {
    gutter: '= kept, ~ reworded, - dropped, + added; [-deleted-], {+inserted+}, {~was>is~}',
    plain: '[-deleted-], {+inserted+}',
    markdown: 'Deleted words are ~~struck~~, inserted ones **bold**.',
    html: 'Made by Storydiff. <ins>Underlined</ins> words are the revision’s, <del>struck</del> ones the original’s; <mark>dotted</mark> ones differ in typography only.',
  },
  was: (glyph) => `was ${glyph}`,
  signOff: 'Sign-off: ',
  note: 'Note',
  marks: { ok: 'OK', query: 'Query', fix: 'Fix', 'not-so': 'Not so' },
  newItems: 'New since the last version',
  isNew: 'new',
  countNew: (count) => `${counted(count, 'finding is', 'findings are')} new since the last version.`,
  setAside: 'Set aside as not so',
  countSetAside: (count) => `${counted(count, 'finding', 'findings')} set aside as not so.`,
  overruled: 'overruled',
  signedOff: ({ done, total, name, marks, lesser }) => {
    const by = name === '' ? '' : ` by ${name}`;
    const how = marks.map(([mark, count]) => `${number(count)} ${report.marks[mark]}`).join(', ');
    const also = lesser === 0 ? '' : ` ${counted(lesser, 'lesser item', 'lesser items')} marked as well.`;
    return `${number(done)} of ${number(total)} signed off${by}${how === '' ? '' : `: ${how}`}.${also}`;
  },
  csv: {
    columns: {
      entry: 'entry',
      severity: 'severity',
      status: 'status',
      kind: 'kind',
      flags: 'flags',
      original: 'original',
      revision: 'revision',
      originalSpeaker: 'original speaker',
      revisionSpeaker: 'revision speaker',
      place: 'place',
      reason: 'reason',
      mark: 'mark',
      note: 'note',
    },
    quote: 'quote',
    fact: 'fact',
    languages: 'languages',
    sameToUs: 'house list',
    signOff: 'sign-off',
  },
};

/** What a language is read for. */
const topics: Messages['coverage']['topics'] = {
  figures: 'figures',
  dates: 'dates',
  names: 'names',
  negations: 'negations',
  hedges: 'hedges',
  intensity: 'strong words',
  directions: 'contraries (rose, fell)',
  agents: 'who did what to whom',
  scales: 'degrees (charged, convicted)',
  relations: 'relations',
  causes: 'causes',
  sources: 'sources of claims',
  exchanges: 'single words exchanged',
  speakers: 'speakers',
};

const coverage: Messages['coverage'] = {
  topics,
  unread: (tag, unread) => `Not compared in ${language(tag)}: ${list(unread.map((topic) => topics[topic]))}.`,
  none: (tag) =>
    `${isUnknownLanguage(tag) ? 'The language of the texts is not known' : `Nothing is known of ${language(tag)}`}: sentences, words, quotation marks and figures in digits are compared, nothing else.`,
  treatedAsSame: (count) =>
    `${counted(count, 'difference', 'differences')} treated as the same, by the house’s own list.`,
};

export const en: Messages = { locale: 'en', reasons, verdict, coverage, report, inReports };
