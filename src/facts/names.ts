import type { Role } from '../comparison.ts';
import { memoise } from '../text/collections.ts';
import { foldName } from '../text/fold.ts';
import { indexAt, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { datelineEnd, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import type { NameMention } from './name-forms.ts';

/** How often each word stands in lower case, and with a capital where no sentence begins. */
export interface Capitals {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
  /** Where every noun has a capital: the last of several capitals in a row. */
  readonly last: ReadonlySet<string>;
  /** Words of the datelines: a wire service names itself, and another outlet leaves that out. */
  readonly datelines: ReadonlySet<string>;
}

const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** A side while its names are read. */
interface Reading {
  readonly story: StoryText;
  readonly words: readonly (readonly Word[])[];
}

/** Reads the capitals of both stories, so that `Velden` inside a sentence vouches for `Velden` at the head of one. */
export function readCapitals(sides: readonly Reading[], lookup: Lookup): Capitals {
  const lower = new Set<string>();
  const upper = new Set<string>();
  const last = new Set<string>();
  const datelines = new Set<string>();
  for (const { story, words } of sides) {
    for (const [s, sentence] of words.entries()) {
      const shouted = hasTitleCase(sentence) || story.sentences[s]?.role === 'headline';
      const dateline = datelineEnd(sentence);
      for (const [i, word] of sentence.entries()) {
        if (word.kind !== 'word') continue;
        if (i < dateline) datelines.add(nameKey(word));
        if (LOWER.test(word.raw)) lower.add(nameKey(word));
        else if (!shouted && CAPITAL.test(word.raw) && !opensSentence(sentence, i)) upper.add(nameKey(word));
      }
    }
  }
  if (lookup.names.capitals === 'nouns') {
    for (const { words } of sides) {
      for (const sentence of words) for (const key of lastOfRuns(sentence, lookup, upper)) last.add(key);
    }
  }
  return { lower, upper, last, datelines };
}

/**
 * German writes all nouns with a capital, but seldom two in a row without a name: of
 * `Verbandschef Jost Prahm` the last is a surname. Measures, months and numerals are no names.
 */
function lastOfRuns(words: readonly Word[], lookup: Lookup, upper: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let run = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    const carriesOn = word?.kind === 'word' && CAPITAL.test(word.raw) && !lookup.measures.has(word.key);
    if (carriesOn && (run === 0 || word.gap)) {
      // the head of a sentence has its capital anyway
      if (run > 0 || !opensSentence(words, i) || upper.has(nameKey(word))) run++;
      continue;
    }
    if (word?.key === '.' && !word.gap && run > 0 && lookup.titles.has(words[i - 1]?.key ?? '')) continue;
    const before = words[i - 1];
    if (run >= 2 && before !== undefined && before.raw.length >= LONG_WORD) found.push(nameKey(before));
    run = carriesOn ? 1 : 0;
  }
  return found;
}

/**
 * The names of one sentence, in order, outside the values `taken` (`9:00 GMT`). Scripts without
 * capitals have none. Linear in its words.
 */
export function findNames(
  words: readonly Word[],
  taken: readonly Span[],
  role: Role,
  lookup: Lookup,
  capitals: Capitals,
): NameMention[] {
  const reading = lookup.names.capitals;
  if (reading === 'nothing') return [];
  const shouted = role === 'headline' || hasTitleCase(words);
  const dateline = datelineEnd(words);
  const names: NameMention[] = [];
  let i = 0;
  while (i < words.length) {
    if (indexAt(taken, words[i]?.start ?? 0) >= 0 || !isNameWord(words, i, shouted, lookup, capitals)) {
      i++;
      continue;
    }
    const end = reading === 'nouns' ? i + 1 : nameEnd(words, i, shouted, lookup, capitals);
    const mention = mentionOf(words, i, end, shouted || i < dateline || role === 'byline', lookup, capitals);
    if (mention !== null) names.push(mention);
    i = end;
  }
  return names;
}

/** Lower case, without accents, dots and the possessive: the form names are compared in. */
function nameKey(word: Word): string {
  return keyOf(word.key);
}

const keyOf = memoise((key: string) => {
  const folded = foldName(key).replace(/'s?$/, '');
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
});

/** A headline in title case has hardly a longer word without a capital: one in six at most (`Seeks more Details`). */
const LOWER_IN_TITLES = 1 / 6;
const LONG_WORD = 4;

function hasTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.raw.length < LONG_WORD) continue;
    long++;
    if (CAPITAL.test(word.raw)) capital++;
  }
  return long >= 4 && long - capital <= LOWER_IN_TITLES * long;
}

/** The first word of a sentence, of a quotation, or after a colon or a dash. */
function opensSentence(words: readonly Word[], i: number): boolean {
  let before = words[i - 1];
  if (before === undefined) return true;
  if (before.kind !== 'mark') return false;
  if (before.key === '"' || before.key === "'" || before.key === '¿' || before.key === '¡') return true;
  if (before.key === '(' || before.key === '[') before = words[i - 2];
  return (
    before === undefined ||
    before.key === ':' ||
    before.key === '—' ||
    before.key === '-' ||
    before.key === '.' ||
    before.key === '…'
  );
}

/**
 * Whether a word can begin or carry a name. At the head of a sentence only when it is a name elsewhere,
 * or when a capital follows and it is no common word: `Marta Velden said`, not `Outside, Velden said`.
 */
function isNameWord(words: readonly Word[], i: number, shouted: boolean, lookup: Lookup, capitals: Capitals): boolean {
  const word = words[i];
  if (word === undefined || word.kind !== 'word' || !CAPITAL.test(word.raw)) return false;
  const { data } = lookup;
  const key = nameKey(word);
  if (data.months[word.key] !== undefined || data.weekdays[key] !== undefined) return false;
  if ((key.length < 2 && words[i + 1]?.key !== '.') || ROMAN.test(word.raw)) return false;
  if (lookup.places.has(key) && !capitals.lower.has(key)) return true;
  if (isAcronym(word.raw)) return !shouted || !words.every((w) => w.kind !== 'word' || w.raw === w.raw.toUpperCase());
  const known = capitals.upper.has(key) && !capitals.lower.has(key);
  if (lookup.names.capitals === 'nouns')
    return (
      (capitals.last.has(key) || capitals.last.has(key.replace(/s$/, ''))) &&
      !capitals.lower.has(key) &&
      !lookup.titles.has(key)
    );
  if (shouted) return known;
  if (!opensSentence(words, i)) return !lookup.small.has(word.key) || capitals.upper.has(key);
  if (known) return !lookup.small.has(word.key);
  const next = words[i + 1];
  const followed = next?.gap === true && next.kind === 'word' && CAPITAL.test(next.raw) && !lookup.months.has(next.key);
  // `Velden said`, but not `Farmers said`
  const speaks = lookup.names.reporting.includes(next?.key ?? '') && !key.endsWith('s') && key !== 'police';
  return lookup.titles.has(key) || ((followed || speaks) && !lookup.small.has(word.key) && !capitals.lower.has(key));
}

/** Kings, popes and centuries are counted in these. */
const ROMAN = /^[IVX]{2,}$/;

function isAcronym(raw: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(raw);
}

/** The index after the last word of the name that begins at `i`. */
function nameEnd(words: readonly Word[], i: number, shouted: boolean, lookup: Lookup, capitals: Capitals): number {
  let end = i + 1;
  while (end < words.length) {
    const last = words[end - 1] as Word;
    const word = words[end] as Word;
    if (/['’]s?$/.test(last.raw)) return end;
    if (
      word.key === '.' &&
      !word.gap &&
      isInitialOrTitle(last, lookup) &&
      words[end + 1]?.gap === true &&
      CAPITAL.test(words[end + 1]?.raw ?? '')
    ) {
      end++;
    } else if (word.key === '-' && !word.gap && words[end + 1]?.gap === false && words[end + 1]?.kind !== 'mark') {
      if (/^\p{Ll}/u.test(words[end + 1]?.raw ?? '')) return end;
      end += 2;
    } else if (word.kind === 'word' && CAPITAL.test(word.raw) && carries(words, end, shouted, lookup, capitals)) end++;
    else {
      const after = particlesEnd(words, end, lookup);
      if (after === end || !CAPITAL.test(words[after]?.raw ?? '') || !carries(words, after, shouted, lookup, capitals))
        return end;
      end = after + 1;
    }
  }
  return end;
}

/** Three words (`von und zu`) are the most that stand between the parts of a name. */
const MOST_PARTICLES = 2;

function particlesEnd(words: readonly Word[], i: number, lookup: Lookup): number {
  let end = i;
  while (end < i + MOST_PARTICLES && lookup.particles.has(words[end]?.key ?? '') && LOWER.test(words[end]?.raw ?? ''))
    end++;
  if (end > i && words[end]?.key === '-' && !words[end]?.gap) end++;
  return end;
}

function carries(words: readonly Word[], i: number, shouted: boolean, lookup: Lookup, capitals: Capitals): boolean {
  const word = words[i] as Word;
  const key = nameKey(word);
  if (lookup.data.months[word.key] !== undefined || lookup.data.weekdays[key] !== undefined) return false;
  if (word.raw.length === 1 && words[i + 1]?.key === '.') return true;
  if (shouted) return capitals.upper.has(key) && !capitals.lower.has(key) && !lookup.titles.has(key);
  return true;
}

function isInitialOrTitle(word: Word, lookup: Lookup): boolean {
  return word.raw.length === 1 || lookup.titles.has(word.key);
}

/** Titles and adjectives of states go from the front; nothing left is no name. */
function mentionOf(
  words: readonly Word[],
  from: number,
  end: number,
  shouted: boolean,
  lookup: Lookup,
  capitals: Capitals,
): NameMention | null {
  const whole = words.slice(from, end).filter((word) => word.kind === 'word');
  let first = 0;
  let title: NameMention['title'] = null;
  while (first < whole.length) {
    const word = whole[first] as Word;
    const key = nameKey(word);
    if (lookup.titles.has(key)) title = { start: word.start, end: word.end, key };
    else if (
      !(
        whole.length > first + 1 &&
        lookup.places.get(key)?.form === 'people' &&
        lookup.titles.has(nameKey(whole[first + 1] as Word))
      )
    )
      break;
    first++;
  }
  let kept = whole.slice(first);
  while (kept.length > 0 && lookup.particles.has((kept[0] as Word).key) && LOWER.test((kept[0] as Word).raw))
    kept = kept.slice(1);
  if (kept.length === 0) return null;
  const named = kept.filter((word) => !(LOWER.test(word.raw) && lookup.particles.has(word.key)));
  const parts = named.map(nameKey).map((part) => (lookup.names.capitals === 'nouns' ? withoutGenitive(part) : part));
  const text = kept.map(nameKey).join(' ');
  const place = lookup.places.get(text) ?? null;
  const start = (kept[0] as Word).start;
  const final = kept[kept.length - 1] as Word;
  const only = named.length === 1 ? (named[0] as Word).raw.replaceAll('.', '').replace(/['’]s?$/, '') : '';
  return {
    start,
    end: final.end - (/['’]s?$/.exec(final.raw)?.[0].length ?? 0),
    parts,
    spans: named.map((word) => ({ start: word.start, end: word.end - (/['’]s?$/.exec(word.raw)?.[0].length ?? 0) })),
    acronym: isAcronym(only) ? only.toLowerCase() : '',
    initials: named.length > 1 ? parts.map((part) => part[0] ?? '').join('') : '',
    place,
    before: words[from - 1]?.key ?? '',
    after: words[end]?.key ?? '',
    title,
    weak:
      shouted ||
      parts.every((part) => capitals.datelines.has(part)) ||
      place?.form === 'people' ||
      lookup.names.capitals === 'nouns',
  };
}

/** `Wörtmanns` is Wörtmann's; short names keep their `s`. */
function withoutGenitive(part: string): string {
  return part.length > LONG_WORD + 1 ? part.replace(/s$/, '') : part;
}
