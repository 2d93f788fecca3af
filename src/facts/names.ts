import type { Role } from '../comparison.ts';
import { ANY_ABBREVIATIONS } from '../languages/international.ts';
import { COMMON_SURNAMES, GIVEN_NAMES } from '../languages/people.ts';
import { appendTo } from '../text/collections.ts';
import { isCapitalAt, isSmallAt } from '../text/fold.ts';
import { indexAt, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { datelineEnd, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { isMisspelling, type NameMention, nameKeys } from './name-forms.ts';
import { placeEnd } from './place-end.ts';
import { hasTitleCase, LONG_WORD } from './title-case.ts';

/** How often each word stands in lower case, and with a capital where no sentence begins. */
export interface Capitals {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
  /** Where every noun has a capital: the last of several capitals in a row. */
  readonly last: ReadonlySet<string>;
  /** Words of the datelines: a wire service names itself, and another outlet leaves that out. */
  readonly datelines: ReadonlySet<string>;
}

const BEFORE_NUMBER: ReadonlySet<string> = new Set(ANY_ABBREVIATIONS['before-number'].split(' '));
const POSSESSIVE = /['’]s?$/;

/** A side while its names are read. */
interface Reading {
  readonly story: StoryText;
  readonly words: readonly (readonly Word[])[];
}

/** Reads the capitals of both stories, so that `Velden` inside a sentence confirms `Velden` at the head of one. */
export function readCapitals(sides: readonly Reading[], lookup: Lookup): Capitals {
  const [lower, upper] = [new Set<string>(), new Set<string>()];
  const last = new Set<string>();
  const datelines = new Set<string>();
  const heads = new Set<string>();
  for (const { story, words } of sides) {
    for (const [s, sentence] of words.entries()) {
      const inTitleCase = hasTitleCase(sentence, lookup) || story.sentences[s]?.role === 'headline';
      const dateline = datelineEnd(sentence);
      for (let i = 0; i < sentence.length; i++) {
        const word = sentence[i] as Word;
        if (word.kind !== 'word') continue;
        if (i < dateline) datelines.add(word.nameKey);
        if (isSmallAt(word.raw, 0)) lower.add(word.nameKey);
        else if (inTitleCase || !isCapitalAt(word.raw, 0)) continue;
        else if (opensSentence(sentence, i)) heads.add(word.nameKey);
        else upper.add(word.nameKey);
      }
    }
  }
  for (const slip of slipsOf(heads, upper, lower)) upper.add(slip);
  if (lookup.names.capitals === 'nouns') {
    for (const { words } of sides) {
      for (const sentence of words) for (const key of lastOfRuns(sentence, lookup, upper)) last.add(key);
    }
  }
  return { lower, upper, last, datelines };
}

/** Letters of the shortest name whose slip is known at the head of a sentence, and letters that both begin with. */
const SLIP = { letters: 6, same: 3 };
/** Names with one beginning that a word is held against: more than a story has, and a bound for hostile ones. */
const MOST_WITH_BEGINNING = 16;

/** Words that only open sentences and are a name but for a letter or two: `Lindkvist` where the story has `Lindqvist`. */
function slipsOf(heads: ReadonlySet<string>, names: ReadonlySet<string>, lower: ReadonlySet<string>): string[] {
  const isLong = (key: string) => key.length >= SLIP.letters && !lower.has(key);
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    if (isLong(name)) appendTo(byBeginning, name.slice(0, SLIP.same), name, MOST_WITH_BEGINNING);
  }
  return [...heads].filter(
    (key) =>
      isLong(key) &&
      !names.has(key) &&
      !key.endsWith('s') &&
      byBeginning.get(key.slice(0, SLIP.same))?.some((name) => isMisspelling(key, name)),
  );
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
    const carriesOn = word?.kind === 'word' && isCapitalAt(word.raw, 0) && !lookup.measures.has(word.key);
    if (carriesOn && (run === 0 || word.gap)) {
      // the head of a sentence has its capital anyway
      const key = word.nameKey;
      if (run > 0 || !opensSentence(words, i) || upper.has(key) || GIVEN_NAMES.has(key)) run++;
      continue;
    }
    if (word?.key === '.' && !word.gap && run > 0 && lookup.titles.has(words[i - 1]?.key ?? '')) continue;
    const before = words[i - 1];
    if (run >= 2 && before !== undefined && before.raw.length >= LONG_WORD) found.push(before.nameKey);
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
  const sentence = {
    words,
    titleCase: role === 'headline' || hasTitleCase(words, lookup),
    allCapitals: words.every(({ kind, raw }) => kind !== 'word' || raw === raw.toUpperCase()),
    lookup,
    capitals,
  };
  const dateline = datelineEnd(words);
  const names: NameMention[] = [];
  // `Von Jonas Wyle` signs a story, where `von` is no part of a name
  const first = role === 'byline' && lookup.particles.has(words[0]?.key ?? '') ? 1 : 0;
  for (let i = first; i < words.length; ) {
    const isName = isNameWord(sentence, i) && indexAt(taken, words[i]?.start ?? 0) < 0;
    const isWhole = reading !== 'nouns' || opensFullName(words, i);
    const end = isName && isWhole ? nameEnd(sentence, i) : i + 1;
    const weak = sentence.titleCase || i < dateline || role === 'byline';
    const mention = isName ? mentionOf(sentence, i, end, weak) : null;
    if (mention !== null) names.push(mention);
    i = end;
  }
  return names;
}

/** A sentence while its names are read. In title case a capital shows no name. */
interface NameSentence {
  readonly words: readonly Word[];
  readonly titleCase: boolean;
  /** No word has a small letter. */
  readonly allCapitals: boolean;
  readonly lookup: Lookup;
  readonly capitals: Capitals;
}

/** The first word of a sentence, of a quotation, or after a colon or a dash. */
function opensSentence(words: readonly Word[], i: number): boolean {
  let before = words[i - 1];
  if (before?.kind === 'mark' && /^["'¿¡]$/.test(before.key)) return true;
  if (before?.key === '(' || before?.key === '[') before = words[i - 2];
  return before === undefined || /^[:—.…-]$/.test(before.key);
}

/**
 * Whether a word can begin or carry a name. At the head of a sentence only when it is a name elsewhere,
 * or when a capital follows and it is no common word: `Marta Velden said`, not `Outside, Velden said`.
 */
function isNameWord({ words, titleCase, allCapitals, lookup, capitals }: NameSentence, i: number): boolean {
  const word = words[i];
  if (word === undefined || word.kind !== 'word') return false;
  if (isSmallAt(word.raw, 0) && lookup.peopleOf(word.key) !== null) return true;
  if (!isCapitalAt(word.raw, 0)) return false;
  if (announcesNumber(words, i)) return false;
  const key = word.nameKey;
  const isLower = capitals.lower.has(key);
  const isSmall = lookup.small.has(word.key);
  if (isDayOrMonth(word, lookup) && (titleCase || !isNamedAsMonth(words, i, lookup))) return false;
  if ((key.length < 2 && words[i + 1]?.key !== '.') || ROMAN.test(word.raw)) return false;
  if (lookup.places.has(key) && !isLower) return true;
  if (isAcronym(word.raw)) return !titleCase || !allCapitals;
  const known = capitals.upper.has(key) && !isLower;
  if (lookup.names.capitals === 'nouns') {
    if (isLower || lookup.titles.has(key)) return false;
    const endsRun = capitals.last.has(key) || capitals.last.has(key.replace(/s$/, ''));
    return endsRun || isNounName(words, i, lookup);
  }
  if (titleCase) return known;
  if (!opensSentence(words, i)) return !isSmall || capitals.upper.has(key);
  if (known) return !isSmall;
  if (isLower || isSmall) return lookup.titles.has(key);
  const next = words[i + 1];
  if (COMMON_SURNAMES.has(key) && next?.kind === 'word' && isSmallAt(next.raw, 0)) return true;
  const followed =
    next?.gap === true && next.kind === 'word' && isCapitalAt(next.raw, 0) && !lookup.months.has(next.key);
  // `Velden said`, but not `Farmers said`
  const speaks = lookup.names.reporting.includes(next?.key ?? '') && !key.endsWith('s') && key !== 'police';
  return lookup.titles.has(key) || followed || speaks;
}

/** `No. 2`, `Nr. 3`: an abbreviation before a number. */
export function announcesNumber(words: readonly Word[], i: number): boolean {
  const [word, stop, next] = [words[i], words[i + 1], words[i + 2]];
  return stop?.key === '.' && !stop.gap && next?.kind === 'number' && BEFORE_NUMBER.has(word?.key ?? '');
}

/** A first name before a capital: `Anna Schmidt`, `Karl-Heinz von Wedel`. */
function opensFullName(words: readonly Word[], i: number): boolean {
  const [word, next, after] = [words[i], words[i + 1], words[i + 2]];
  if (word === undefined || !GIVEN_NAMES.has(word.nameKey)) return false;
  if (next?.key === '-' && !next.gap) return after?.kind === 'word' && isCapitalAt(after.raw, 0);
  return (
    next?.gap === true && next.kind === 'word' && (isCapitalAt(next.raw, 0) || /^(?:von|van|de|zu)$/.test(next.key))
  );
}

/**
 * Where all nouns have a capital, a name shows by what it is and by the article that it lacks: `nahm Schmidt fest`,
 * `in Weilersbach`, `die Marlin AG`, a first name with a capital behind it.
 */
function isNounName(words: readonly Word[], i: number, { names }: Lookup): boolean {
  const [word, before, next] = [words[i], words[i - 1], words[i + 1]];
  const { nounNames } = names;
  if (word === undefined || nounNames === undefined) return false;
  if (opensFullName(words, i)) return true;
  if (next?.gap === true && nounNames.legalForms.includes(next.raw)) return true;
  const key = word.nameKey;
  const isBare = before === undefined || !nounNames.determiner.test(before.key) || before.kind === 'mark';
  if (before !== undefined && nounNames.beforeTown.includes(before.key))
    return nounNames.townEnding.test(word.key) || nounNames.towns.split(' ').includes(word.key);
  const genitive = key.replace(/s$/, '');
  const isSurname = COMMON_SURNAMES.has(key) || COMMON_SURNAMES.has(genitive) || GIVEN_NAMES.has(key);
  return isSurname && isBare && !nounNames.plainNouns.split(' ').includes(word.key);
}

function isDayOrMonth(word: Word, { months, weekdays }: Lookup): boolean {
  return months.has(word.key) || weekdays.has(word.nameKey);
}

/** `April Jones`, `May Chen`, `Jan Holt`: a month that is a first name, before a capital, with nothing that shows a date. */
export function isNamedAsMonth(words: readonly Word[], i: number, { months, signs, small, weekdays }: Lookup): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next?.kind !== 'word' || !next.gap || !isCapitalAt(next.raw, 0)) return false;
  const isName = months.has(word.key) && isCapitalAt(word.raw, 0) && GIVEN_NAMES.has(word.key);
  return isName && !signs.has(words[i - 1]?.key ?? '') && !small.has(next.key) && !weekdays.has(next.key);
}

/** Kings, popes and centuries are counted in these. */
const ROMAN = /^[IVX]{2,}$/;

function isAcronym(raw: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(raw);
}

/** The index after the last word of the name that begins at `i`. */
function nameEnd(sentence: NameSentence, i: number): number {
  const { words, lookup } = sentence;
  if (isSmallAt((words[i] as Word).raw, 0)) return i + 1;
  let end = placeEnd(words, i, lookup);
  while (end < words.length) {
    const [last, word, next] = [words[end - 1] as Word, words[end] as Word, words[end + 1]];
    if (POSSESSIVE.test(last.raw)) return end;
    const abbreviates = last.raw.length === 1 || lookup.titles.has(last.key);
    if (word.key === '.' && !word.gap && abbreviates && next?.gap === true && isCapitalAt(next.raw, 0)) end++;
    else if (word.key === '-' && !word.gap && next?.gap === false && next.kind !== 'mark') {
      if (isSmallAt(next.raw, 0)) return end;
      end += 2;
    } else if (word.kind === 'word' && continuesName(sentence, end)) end++;
    else {
      if (lookup.names.belongs?.includes(word.key) && isPerson(words, i, end)) return end;
      const after = particlesEnd(words, end, lookup);
      if (after === end || !continuesName(sentence, after)) return end;
      end = after + 1;
    }
  }
  return end;
}

/** A first name and one more word: `Hugo Brandt`. */
function isPerson(words: readonly Word[], from: number, end: number): boolean {
  return (
    end - from > 1 && words.slice(from, end).some((word, n) => GIVEN_NAMES.has(word.nameKey) && from + n + 1 < end)
  );
}

/** Three words (`von und zu`) are the most that stand between the parts of a name. */
const MOST_PARTICLES = 2;

function particlesEnd(words: readonly Word[], i: number, lookup: Lookup): number {
  let end = i;
  while (end < i + MOST_PARTICLES && lookup.particles.has(words[end]?.key ?? '') && isSmallAt(words[end]?.raw ?? '', 0))
    end++;
  if (end > i && words[end]?.key === '-' && !words[end]?.gap) end++;
  return end;
}

/** Whether a word with a capital carries on the name before it. */
function continuesName({ words, titleCase, lookup, capitals }: NameSentence, i: number): boolean {
  const word = words[i];
  if (word === undefined || !isCapitalAt(word.raw, 0) || isDayOrMonth(word, lookup)) return false;
  if (!titleCase || (word.raw.length === 1 && words[i + 1]?.key === '.')) return true;
  const key = word.nameKey;
  return capitals.upper.has(key) && !capitals.lower.has(key) && !lookup.titles.has(key);
}

/** The mention of tokens `[from, end)` without titles and adjectives of states at its front; null where nothing is left. */
function mentionOf(
  { words, lookup, capitals }: NameSentence,
  from: number,
  end: number,
  weak: boolean,
): NameMention | null {
  const whole: Word[] = [];
  for (let n = from; n < end; n++) if (words[n]?.kind === 'word') whole.push(words[n] as Word);
  const isTitle = (word: Word | undefined) => word !== undefined && lookup.titles.has(word.nameKey);
  const isParticle = (word: Word, n = 1) => (n === 0 || isSmallAt(word.raw, 0)) && lookup.particles.has(word.key);
  const isTitlesPeople = (word: Word, n: number) =>
    lookup.places.get(word.nameKey)?.form === 'people' && isTitle(whole[n + 1]);
  const first = whole.findIndex((word, n) => !isTitle(word) && !isTitlesPeople(word, n));
  const titles = (first < 0 ? whole : whole.slice(0, first)).filter(isTitle);
  const kept = first < 0 ? [] : whole.slice(first);
  while (kept[0] !== undefined && isParticle(kept[0])) kept.shift();
  const [opening, final, title] = [kept[0], kept.at(-1), titles.at(-1)];
  if (opening === undefined || final === undefined) return null;
  // `Van der Plas` and `Lonneke van der Plas`
  const named = kept.length === 1 ? kept : kept.filter((word, n) => !isParticle(word, n));
  const nouns = lookup.names.capitals === 'nouns';
  const { caseEndings } = lookup.names;
  const partOf = (word: Word) => {
    const key = word.nameKey;
    if (nouns) return withoutGenitive(key);
    return caseEndings === undefined || key.length < LONG_WORD ? key : key.replace(caseEndings, '');
  };
  const parts = named.map(partOf);
  const place = isSmallAt(opening.raw, 0)
    ? lookup.peopleOf(opening.key)
    : (lookup.places.get(kept.map((word) => word.nameKey).join(' ')) ?? null);
  const only = named.length === 1 ? (named[0] as Word).raw.replaceAll('.', '').replace(POSSESSIVE, '') : '';
  const acronym = isAcronym(only) ? only.toLowerCase() : '';
  const initials = named.length > 1 ? parts.map((part) => part[0] ?? '').join('') : '';
  return {
    start: opening.start,
    end: endOf(final),
    parts,
    whole: parts.join(' '),
    keys: nameKeys(parts, acronym, initials, place),
    spans: named.map((word) => ({ start: word.start, end: endOf(word) })),
    acronym,
    abbreviated: isCutShort(words, end, only),
    kind: kindOf(parts, title !== undefined, place !== null, acronym !== '', lookup),
    initials,
    place,
    before: words[from - 1]?.key ?? '',
    after: words[end]?.key ?? '',
    title: title === undefined ? null : { start: title.start, end: title.end, key: title.nameKey },
    weak:
      weak ||
      nouns ||
      lookup.names.cautious === true ||
      place?.form === 'people' ||
      parts.every((part) => capitals.datelines.has(part)),
  };
}

/** Letters of a name cut short. */
const LONGEST_CUT = 5;

function isCutShort(words: readonly Word[], end: number, only: string): boolean {
  const [stop, next] = [words[end], words[end + 1]];
  if (only === '' || only.length > LONGEST_CUT || stop?.key !== '.' || stop.gap || next === undefined) return false;
  return next.kind === 'mark' ? next.key !== '"' : isSmallAt(next.raw, 0);
}

function kindOf(
  parts: readonly string[],
  isTitled: boolean,
  isPlace: boolean,
  isInitials: boolean,
  { bodies }: Lookup,
): NameMention['kind'] {
  if (isPlace) return 'place';
  if (isInitials || parts.some((part) => bodies.has(part))) return 'body';
  return isTitled || (parts.length > 1 && GIVEN_NAMES.has(parts[0] ?? '')) ? 'person' : null;
}

/** The end of a word without its possessive ending. */
function endOf(word: Word): number {
  return word.start + word.raw.replace(POSSESSIVE, '').length;
}

/** `Wörtmanns` is Wörtmann's; short names keep their `s`. */
function withoutGenitive(part: string): string {
  return part.length > LONG_WORD + 1 ? part.replace(/s$/, '') : part;
}
