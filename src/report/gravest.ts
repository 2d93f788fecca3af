/**
 * The gravest findings of a comparison in their own words, as data: `$4.2 million`, `$42 million`, `for sprinklers`.
 * `verdict-text.ts` puts them into the sentences of a language. Nothing of a language is known here: words are
 * what white space parts, so that a text without any gives the changed words alone.
 */
import type {
  Comparison,
  Edit,
  FactChange,
  FactKind,
  Link,
  QuoteChange,
  Range,
  Severity,
  SideName,
} from '../comparison.ts';
import { formsOf, type Word } from '../facts/fact.ts';
import { numeralAt } from '../facts/numerals.ts';
import { languageOf } from '../languages/index.ts';
import type { GraveCode } from '../messages/messages.ts';
import { firstIndexWhere, memoise } from '../text/collections.ts';
import { indexAt } from '../text/ranges.ts';
import { tokenize, UNSPACED } from '../text/tokens.ts';
import { cutWords, shortName } from './cited-words.ts';
import { SEVERITIES } from './severity.ts';

/** What became of some words, and where they are listed. */
export interface GraveFinding {
  readonly code: GraveCode;
  readonly kind: 'quote' | 'fact';
  /** Entries of the comparison that it tells of, by index: two quotes that went from one speaker to another are one. */
  readonly items: readonly number[];
  /** The words of either side, cut to a line; empty where a side has none. For `speaker` the two names. */
  readonly before: string;
  readonly after: string;
  /** The words that both sides have beside them. */
  readonly lead: string;
  readonly trail: string;
  /** Who says the quote; empty for nobody and for facts. */
  readonly speaker: string;
  /** Whether the words need marks around them where no type sets them off: `had not been`, but not `$42 million`. */
  readonly cited: boolean;
}

/** So many stand over the texts: they are read at a glance. */
const MOST = 3;
/** About fifty letters of the verdict's type fit beside the strip; nine of them are `became` and the spaces around. */
const LINE = 41;
const WORDS = 18;
const TRAIL_WORDS = 3;

type Words = Omit<GraveFinding, 'kind' | 'items'>;

/** An entry of the comparison, by index. */
export interface RankedEntry {
  readonly kind: 'quote' | 'fact';
  readonly index: number;
  readonly severity: Severity;
}

/**
 * All quotes and facts together, worst first; of equally grave ones the earliest in the revision comes first. Linear
 * in the number of links and entries, but for the sorting. Verdict, ledger and sign-off ask for it, and get the same list.
 */
export const worstFirst: (comparison: Comparison) => readonly RankedEntry[] = memoise((comparison) => {
  if (comparison.quotes.length + comparison.facts.length === 0) return [];
  const places = placesOf(comparison);
  const entries = [
    ...comparison.quotes.map((change, index) => ({ kind: 'quote' as const, index, change, at: places.quote(change) })),
    ...comparison.facts.map((change, index) => ({ kind: 'fact' as const, index, change, at: places.fact(change) })),
  ];
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  return entries
    .sort((a, b) => rank(a.change.severity) - rank(b.change.severity) || a.at - b.at || a.index - b.index)
    .map(({ kind, index, change: { severity } }) => ({ kind, index, severity }));
});

/**
 * The three gravest quotes and facts, those that are critical or high, worst first. What happened in the same words to
 * several is told once.
 */
export const gravestOf: (comparison: Comparison) => readonly GraveFinding[] = memoise((comparison) => {
  const found = new Map<string, GraveFinding & { readonly items: number[] }>();
  const folded = new Map<string, string>();
  // of very many findings most have words that others had before them
  const fold = (words: string, language: string) => {
    const key = `${language} ${words}`;
    const known = folded.get(key) ?? sameWords(words, language);
    folded.set(key, known);
    return known;
  };
  for (const { kind, index, severity } of worstFirst(comparison)) {
    if (severity !== 'critical' && severity !== 'high') break;
    const said =
      kind === 'quote'
        ? quoteWords(comparison, comparison.quotes[index] as QuoteChange)
        : factWords(comparison, comparison.facts[index] as FactChange);
    const words = (['original', 'revision'] as const).map((side) =>
      fold(side === 'original' ? said.before : said.after, comparison[side].language),
    );
    const key = [said.code, ...words, said.code === 'said' ? said.speaker.toLowerCase() : ''].join('\n');
    const same = found.get(key);
    if (same?.kind === kind) same.items.push(index);
    else if (same === undefined && found.size < MOST) found.set(key, { ...said, kind, items: [index] });
  }
  return [...found.values()];
});

/** Words as they are told from others: `Twelve` in the lead is the `12` of the headline. */
function sameWords(words: string, language: string): string {
  const read = tokenize(words, 0, words.length, language).map(
    (token): Word => ({
      ...token,
      ...formsOf(token.key),
      raw: words.slice(token.start, token.end),
      gap: true,
    }),
  );
  const numeral = numeralAt(read, 0, languageOf(language).figures);
  if (numeral === null || numeral.end < read.length) return words.toLowerCase();
  const { figure, value } = numeral;
  const isBare = figure === null || (figure.unit === '' && figure.currency === '' && !figure.percent);
  return isBare ? String(value) : words.toLowerCase();
}

/** Where entries stand in the revision, UTF-16; what it does not have stands behind what stood before it. */
function placesOf({ links, original, revision }: Comparison) {
  const starts: number[] = [];
  const linkOf: number[] = [];
  let last = 0;
  for (const [index, link] of links.entries()) {
    last = revision.sentences[link.revision[0] ?? -1]?.start ?? last;
    starts.push(last);
    for (const sentence of link.original) linkOf[sentence] = index;
  }
  const quote = (change: QuoteChange): number => {
    const own = change.revision[0]?.start ?? (change.revision.length === 0 ? change.passage?.[0] : undefined);
    if (own !== undefined) return own;
    const at = change.original[0]?.start ?? 0;
    return starts[linkOf[indexAt(original.sentences, at)] ?? -1] ?? 0;
  };
  return { quote, fact: (fact: FactChange): number => fact.revision?.[0] ?? starts[fact.link ?? -1] ?? 0 };
}

const NO_WORDS = { before: '', after: '', lead: '', trail: '', speaker: '', cited: false };

/** Kinds whose words say little without those beside them: `had not been`, `rose`. */
const NEEDS_COMPANY: ReadonlySet<FactKind> = new Set<FactKind>([
  'negation',
  'hedge',
  'intensity',
  'direction',
  'scale',
  'relation',
  'cause',
  'word',
]);

function factWords(comparison: Comparison, fact: FactChange): Words {
  const link = comparison.links[fact.link ?? -1];
  const cited = NEEDS_COMPANY.has(fact.kind);
  const side: SideName = fact.revision === null ? 'original' : 'revision';
  const own = fact[side] ?? [0, 0];
  const at = link === undefined ? -1 : editOver(link, side, own);
  const edit = link?.edits[at];
  const around = link === undefined || edit === undefined ? null : surroundings(comparison, link, at);
  if (fact.original !== null && fact.revision !== null) {
    const before = cutWords(wordsOf(comparison, 'original', fact.original));
    const after = cutWords(wordsOf(comparison, 'revision', fact.revision));
    // Words beside the edit stand beside the fact only where it reaches that far.
    const lead = cited && edit?.revision[0] === fact.revision[0] ? lastWord(around?.before ?? '') : '';
    const trail = edit?.revision[1] === fact.revision[1] ? (around?.after ?? '') : '';
    return { ...NO_WORDS, code: 'became', before, after, lead, trail: fit(trail, lead + before + after), cited };
  }
  const grown = cited && around !== null && edit !== undefined ? grow(comparison, edit, around) : null;
  if (grown !== null) return { ...NO_WORDS, ...grown, code: 'became', cited };
  const words = cutWords(wordsOf(comparison, side, own), LINE - 8);
  return side === 'original'
    ? { ...NO_WORDS, code: 'gone', before: words, cited: true }
    : { ...NO_WORDS, code: 'new', after: words, cited: true };
}

/** The first edit of words that has a part in a range of a side, by index; -1 for none. A link may have thousands. */
function editOver({ edits }: Link, side: SideName, [start, end]: Range): number {
  const first = firstIndexWhere(edits, ({ [side]: at }) => at[1] > start);
  for (let at = first; (edits[at]?.[side][0] ?? end) < end; at++) if (edits[at]?.kind !== 'typography') return at;
  return -1;
}

/** Both wordings with a word of company on either side: `had been`, `had not been`; null where that is too long. */
function grow(comparison: Comparison, edit: Edit, around: { before: string; after: string }) {
  const [left, right] = [lastWord(around.before), firstWord(around.after)];
  const whole = (side: SideName) =>
    [left, wordsOf(comparison, side, edit[side]), right].filter((word) => word !== '').join(' ');
  const [before, after] = [whole('original'), whole('revision')];
  // one word put in or taken out may have longer company: `are not investigating`
  const isOneWord = !/\s/.test(
    wordsOf(comparison, 'original', edit.original) + wordsOf(comparison, 'revision', edit.revision),
  );
  const fits = isOneWord ? before.length + after.length <= LINE : before.length <= WORDS && after.length <= WORDS;
  if (before === '' || after === '' || !fits) return null;
  const rest = around.before.slice(0, around.before.length - left.length);
  const lead = left === '' ? '' : lastWord(rest);
  const trail = fit(around.after.trimStart().slice(right.length), lead + before + after);
  return { before, after, lead, trail };
}

/** Further from an edit than this no word is looked for. */
const REACH = 200;

/** What both sides have beside an edit, up to the next one or the end of the sentence. */
function surroundings({ revision: { text, sentences } }: Comparison, { edits, revision }: Link, index: number) {
  const [start, end] = (edits[index] as Edit).revision;
  const beside = (step: 1 | -1) => {
    let at = index + step;
    while (edits[at]?.kind === 'typography') at += step;
    return edits[at]?.revision;
  };
  const low = beside(-1)?.[1] ?? sentences[revision[0] ?? -1]?.start ?? start;
  const high = beside(1)?.[0] ?? sentences[revision.at(-1) ?? -1]?.end ?? end;
  return {
    before: text.slice(Math.max(low, start - REACH), start).trimEnd(),
    after: text.slice(end, Math.min(Math.max(end, high), end + REACH)),
  };
}

function quoteWords(comparison: Comparison, change: QuoteChange): Words {
  const [before, after] = [change.original[0], change.revision[0]];
  const names = { original: before?.speakerName ?? '', revision: after?.speakerName ?? '' };
  const short = (side: SideName) => shortName(names[side], comparison[side].language);
  const base = { ...NO_WORDS, speaker: names.revision === '' ? short('original') : short('revision'), cited: true };
  const whole = (side: SideName) =>
    cutWords(change[side].map(({ start, end }) => wordsOf(comparison, side, [start, end])).join(' … '), LINE - 10);
  if (change.flags.includes('speaker') && names.original !== '' && names.revision !== '') {
    return { ...base, code: 'speaker', before: short('original'), after: short('revision'), cited: false };
  }
  const edit = change.edits.find(({ kind }) => kind !== 'typography');
  switch (change.status) {
    case 'altered':
      return edit === undefined
        ? { ...base, code: 'quote', after: whole('revision') }
        : alteredWords(comparison, change, edit, base);
    case 'promoted':
      return { ...base, code: 'promoted', after: whole('revision') };
    case 'trimmed': {
      const gone =
        edit === undefined ? whole('original') : cutWords(wordsOf(comparison, 'original', edit.original), LINE - 10);
      return { ...base, code: 'cut', before: gone };
    }
    case 'extended': {
      const put =
        edit === undefined ? whole('revision') : cutWords(wordsOf(comparison, 'revision', edit.revision), LINE - 10);
      return { ...base, code: 'extended', after: put };
    }
    case 'dropped':
      return { ...base, code: 'quoteGone', before: whole('original') };
    default:
      return { ...base, code: 'quote', after: whole(change.revision.length > 0 ? 'revision' : 'original') };
  }
}

/** `we were told`, `we knew`: the words of an edit inside the marks, the word before them told once. */
function alteredWords(comparison: Comparison, change: QuoteChange, edit: Edit, base: Omit<Words, 'code'>): Words {
  const at = change.edits.indexOf(edit);
  const [start, end] = edit.revision;
  const quote = change.revision.find((one) => one.start <= start && end <= one.end);
  const { text } = comparison.revision;
  const low = Math.max(quote?.start ?? start, change.edits[at - 1]?.revision[1] ?? 0);
  const high = Math.min(quote?.end ?? end, change.edits[at + 1]?.revision[0] ?? text.length);
  const around = { before: text.slice(low, start).trimEnd(), after: text.slice(end, Math.max(end, high)) };
  const code = base.speaker === '' ? 'quoted' : 'said';
  const [before, after] = [
    wordsOf(comparison, 'original', edit.original),
    wordsOf(comparison, 'revision', edit.revision),
  ];
  const grown = before === '' || after === '' ? grow(comparison, edit, around) : null;
  if (grown !== null) return { ...base, ...grown, trail: '', code };
  if (before === '') return { ...base, code: 'extended', after: cutWords(after, LINE - 10) };
  if (after === '') return { ...base, code: 'cut', before: cutWords(before, LINE - 10) };
  const lead = lastWord(around.before);
  return { ...base, code, before: cutWords(before), after: cutWords(after), lead };
}

function wordsOf(comparison: Comparison, side: SideName, [start, end]: Range): string {
  return comparison[side].text.slice(start, end).replace(/\s+/g, ' ').trim();
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/u.source;
const LAST_WORD = new RegExp(`(?:^|\\s)(${WORD})$`, 'u');
const FIRST_WORD = new RegExp(`^\\s+(${WORD})`, 'u');

/** The word at the end, no mark between: `arson` of `that arson`; empty of `he said,`. */
function lastWord(text: string): string {
  return spaced(LAST_WORD.exec(text.trimEnd())?.[1] ?? '');
}

function firstWord(text: string): string {
  return spaced(FIRST_WORD.exec(text)?.[1] ?? '');
}

/** Letters between marks of a script that writes no spaces are no word, but all that is said. */
function spaced(word: string): string {
  return UNSPACED.test(word) ? '' : word;
}

/** As many words of what follows as the line has room for, up to the next mark; an ellipsis where more of them follow. */
function fit(after: string, taken: string): string {
  let [room, rest, words] = [LINE - taken.length, after, ''];
  for (let count = 0; count < TRAIL_WORDS; count++) {
    const word = firstWord(rest);
    if (word === '' || word.length + 1 > room) break;
    words += words === '' ? word : ` ${word}`;
    room -= word.length + 1;
    rest = rest.trimStart().slice(word.length);
  }
  return words !== '' && firstWord(rest) !== '' ? `${words}…` : words;
}
