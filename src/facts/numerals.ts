import type { FigureWords, NumberWords } from '../languages/language.ts';
import { table } from './data/table.ts';
import { CURRENCY_SIGNS } from './data/units.ts';
import type { Word } from './fact.ts';
import { type Figure, parseFigure, scaled } from './figures.ts';

/** A numeral that begins at a word: its value and the index after its last word. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** Written in words that are often no numeral (`one`). */
  readonly weak: boolean;
  /** The digits, or '' for words. */
  readonly digits: string;
  /** A collective that counts by tens or dozens, about: `a dozen`, `une vingtaine`. */
  readonly isRound?: true;
}

/**
 * The numeral that begins at `words[i]`: digits with scales (`1.2 billion`, `60k`, `60 000`), words
 * (`sixty-four thousand`, `quatre-vingt-dix`, `zweiundzwanzig`), `a dozen`, `half a million`,
 * `two and a half million`. Null where none begins. Each call looks at the words it takes and at a few more.
 */
export function numeralAt(words: readonly Word[], i: number, data: FigureWords): Numeral | null {
  const word = words[i];
  if (word === undefined) return null;
  return word.kind === 'number' ? figureAt(words, i, data) : wordsAt(words, i, data);
}

function figureAt(words: readonly Word[], i: number, data: FigureWords): Numeral | null {
  const word = words[i] as Word;
  const joined = groupedBySpaces(words, i, data);
  const figure = parseFigure(joined?.text ?? word.raw, data.decimal);
  if (figure === null) return null;
  let value = figure.value;
  let end = joined?.end ?? i + 1;
  const half = andHalf(words, end, data);
  if (half > 0 && figure.letters === '') {
    value += 0.5;
    end = half;
  }
  if (figure.letters === '' && figure.unit === '' && !figure.percent) {
    [value, end] = scalesAfter(words, end, value, data.numbers);
  }
  return { value, end, figure, weak: false, digits: figure.digits };
}

/** `60 000` with plain spaces is one figure where the language groups so; English does not. */
function groupedBySpaces(words: readonly Word[], i: number, data: FigureWords): { text: string; end: number } | null {
  if (!/^\p{Sc}?\d{1,3}$/u.test((words[i] as Word).raw)) return null;
  let text = (words[i] as Word).raw;
  let j = i + 1;
  for (; j < words.length; j++) {
    const next = words[j] as Word;
    const before = words[j - 1] as Word;
    if (next.kind !== 'number' || next.start !== before.end + 1) break;
    const tail = /^(\d{3})(?!\d)(?:,\d+)?\s?(?:[%]|\p{Sc})?$/u.exec(next.raw);
    if (tail === null) break;
    text += `\u00a0${next.raw}`;
  }
  // English groups so where a unit or a noun follows: `40 000 francs`, and not `Route 66 300 metres on`
  if (data.decimal === '.' && (words[j]?.kind !== 'word' || words[i - 1]?.raw !== words[i - 1]?.key)) return null;
  return j > i + 1 ? { text, end: j } : null;
}

/** `1.2 billion`, `60 mil millones`, `2 dozen`: the scales that follow a figure. */
function scalesAfter(
  words: readonly Word[],
  start: number,
  figure: number,
  numbers: NumberWords,
): [value: number, end: number] {
  let value = figure;
  let at = start;
  for (let taken = 0; taken < 2; taken++) {
    const next = skipHyphen(words, at);
    const word = words[next];
    if (word === undefined || word.kind !== 'word') break;
    // a full stop after an abbreviated scale belongs to it: `6,5 Mio. Euro`
    // `310 M€`, `20 k€`, `20 T€`
    const letter = SCALES_OF_MONEY[word.key];
    if (letter !== undefined && taken === 0 && CURRENCY_SIGNS[words[next + 1]?.key ?? ''] !== undefined)
      return [scaled(value, letter), next + 1];
    const scale = numbers.scales[word.key] ?? numbers.hundred[word.key] ?? numbers.collective[word.key];
    if (scale === undefined) break;
    value = scaled(value, scale);
    at = next + 1;
    const stop = words[at];
    if (numbers.abbreviated.includes(word.key) && stop?.key === '.' && !stop.gap && at + 1 < words.length) at++;
  }
  return [value, at];
}

/** Letters that scale the money behind them. */
const SCALES_OF_MONEY: Readonly<Record<string, number>> = table({ k: 1e3, t: 1e3, m: 1e6, md: 1e9, mrd: 1e9 });

function skipHyphen(words: readonly Word[], i: number): number {
  const word = words[i];
  return word?.key === '-' && !word.gap && words[i + 1]?.gap === false ? i + 1 : i;
}

/** The index after `and a half` where it stands at `words[i]`, else 0. */
export function andHalf(words: readonly Word[], i: number, data: FigureWords): number {
  for (const phrase of data.numbers.andHalf) {
    const parts = phrase.split(' ');
    if (parts.every((part, n) => words[i + n]?.key === part)) return i + parts.length;
    // `two-and-a-half`
    if (parts.every((part, n) => words[i + 2 * n]?.key === '-' && words[i + 2 * n + 1]?.key === part))
      return i + 2 * parts.length;
  }
  return 0;
}

/** How many words one numeral may have: longer runs are no numerals. */
const MOST_WORDS = 16;

function wordsAt(words: readonly Word[], i: number, data: FigureWords): Numeral | null {
  const { numbers } = data;
  const first = words[i] as Word;
  if (first.kind !== 'word') return null;
  const opened = openedByArticle(words, i, data);
  if (opened !== null) return opened;

  let total = 0;
  let current = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let last = -1;
  let at = i;
  let end = i;
  let taken = 0;
  let isRound = false;
  while (at < words.length && taken < MOST_WORDS) {
    const word = words[at] as Word;
    if (taken > 0 && numbers.joiners.includes(word.key)) {
      // `one hundred and six`, `treinta y cinco`; not `two and three`
      const next = words[at + 1];
      const value = next === undefined ? undefined : numbers.added[next.key];
      if (value === undefined || !(joins(current, value, numbers) || (current === 0 && total > 0))) break;
      at++;
      continue;
    }
    const added = numbers.added[word.key] ?? compoundValue(word.key, numbers);
    const hundred = numbers.hundred[word.key];
    const scale = numbers.scales[word.key] ?? numbers.collective[word.key];
    if (added !== undefined) {
      if (current === 4 && added === 20 && last === 4)
        current = 80; // quatre-vingt
      else if (taken === 0 || (current === 0 && last !== 0 && total > 0) || joins(current, added, numbers))
        current += added;
      else break;
      last = added;
    } else if (hundred !== undefined) {
      if (current >= 100 && taken > 0) break;
      current = (current === 0 ? 1 : current) * hundred;
      last = hundred;
    } else if (scale !== undefined) {
      const isCollective = numbers.collective[word.key] !== undefined;
      if (isCollective && taken === 0 && !opensCollective(words[i - 1], numbers)) break;
      isRound ||= isCollective;
      if (current === 0 && total > 0 && scale > smallest)
        total = scaled(total, scale); // mil millones
      else if (scale < smallest) total += scaled(current === 0 ? 1 : current, scale);
      else break;
      smallest = scale;
      current = 0;
      last = scale;
    } else break;
    taken++;
    end = at + 1;
    at = skipHyphen(words, end);
    const half = andHalf(words, end, data);
    if (half > 0) {
      if (current > 0) current += 0.5;
      else if (Number.isFinite(smallest)) total += smallest / 2;
      end = half;
      at = half;
    }
  }
  if (taken === 0) return null;
  return {
    value: total + current,
    end,
    figure: null,
    weak: taken === 1 && numbers.weak.includes(first.key),
    digits: '',
    ...(isRound ? { isRound } : {}),
  };
}

/** `otra docena`, `another dozen`; `десяток` in a language without articles. */
function opensCollective(before: Word | undefined, { articles, another }: NumberWords): boolean {
  return articles.length === 0 || another?.includes(before?.key ?? '') === true;
}

/** Whether a value may be added to what stands before it: 60 + 4, 100 + 60, soixante + dix; not 6 + 4. */
function joins(current: number, added: number, { onesFirst, tenTakesOnes }: NumberWords): boolean {
  if (current === 0) return false;
  if (tenTakesOnes === true && current % 100 === 10) return added > 0 && added < 10;
  if (onesFirst === true && current % 100 < 10 && added >= 20 && added < 100) return true;
  if (current % 100 === 0) return added < 100;
  return current % 100 >= 20 && current % 10 === 0 && added < 20 && added > 0;
}

/** `a million`, `a dozen`, `half a million`, `un million et demi`, `medio millón`, `a couple` is left alone. */
function openedByArticle(words: readonly Word[], i: number, data: FigureWords): Numeral | null {
  const { numbers } = data;
  let at = i;
  let value = 1;
  const key = (n: number) => words[n]?.key ?? '';
  if (numbers.articles.includes(key(at)) && numbers.halves.includes(key(at + 1))) at++; // eine halbe Million
  if (numbers.halves.includes(key(at))) {
    value = 0.5;
    at = skipHyphen(words, at + 1);
    if (numbers.articles.includes(key(at))) at++;
  } else if (numbers.articles.includes(key(at))) at = skipHyphen(words, at + 1);
  else return null;
  const scale = numbers.scales[key(at)] ?? numbers.hundred[key(at)] ?? numbers.collective[key(at)];
  if (scale === undefined) return null;
  const isRound = numbers.collective[key(at)] !== undefined;
  const half = value === 1 ? andHalf(words, at + 1, data) : 0;
  const [total, end] =
    half > 0 ? [scaled(1.5, scale), half] : scalesAfter(words, at + 1, scaled(value, scale), numbers);
  return { value: total, end, figure: null, weak: false, digits: '', ...(isRound ? { isRound } : {}) };
}

/** Longer words are no numerals written as one word; shorter ones stand in the tables. */
const LONGEST_COMPOUND = 60;
const SHORTEST_COMPOUND = 7;

function partOfCompound(part: string, numbers: NumberWords): number | undefined {
  if (numbers.compound?.one.includes(part)) return 1;
  return numbers.added[part] ?? compoundValue(part, numbers);
}

/** `zweiundzwanzig` 22, `dreihundertfünfzig` 350, `sechzigtausend` 60000: parts in order, each from the tables. */
function compoundValue(word: string, numbers: NumberWords): number | undefined {
  const { compound, added } = numbers;
  if (compound === null || word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return undefined;
  const { and, onesFirst, one, scales, tens, half } = compound;
  if (half !== undefined && word.endsWith(half)) {
    const units = partOfCompound(word.slice(0, -half.length), numbers);
    return units === undefined ? undefined : units + 0.5;
  }
  if (word.includes('ë')) return compoundValue(word.replaceAll('ë', 'e'), numbers);
  const partValue = (part: string) => partOfCompound(part, numbers);
  for (const [name, scale] of scales) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = word.slice(0, at);
    const rest = word.slice(at + name.length);
    const tail = and !== '' && rest.startsWith(and) ? rest.slice(and.length) : rest;
    const many = head === '' ? 1 : partValue(head);
    const ones = tail === '' ? 0 : partValue(tail);
    return many === undefined || ones === undefined ? undefined : many * scale + ones;
  }
  for (const [head, value] of Object.entries(tens ?? {})) {
    const ones = word.startsWith(head) ? word.slice(head.length).replace(/^[ai](?=.)/, '') : '';
    const units = one.includes(ones) ? 1 : added[ones.replace('é', 'e')];
    if (units !== undefined && units < 10) return value + units;
  }
  for (let at = 2; at < word.length - 1; at++) {
    if (!word.startsWith(and, at)) continue;
    const parts = [word.slice(0, at), word.slice(at + and.length)];
    const [ones, tens] = onesFirst ? parts : parts.reverse();
    const [units, dozens] = [one.includes(ones as string) ? 1 : added[ones as string], added[tens as string]];
    if (units !== undefined && dozens !== undefined && units < 10 && dozens >= 20) return units + dozens;
  }
  return undefined;
}
