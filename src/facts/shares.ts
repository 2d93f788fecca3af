/** Shares: a half, a third, one in four. */
import type { NumberWords } from '../languages/language.ts';
import { phraseAt, type Word } from './fact.ts';
import { type FoundQuantity, finish, round } from './found-quantity.ts';
import type { Lookup } from './lookup.ts';
import { andHalf, numeralAt } from './numerals.ts';
import { type Unit, unitAfter } from './unit-words.ts';

/** `jeder fünfte`, `one teacher in four`, `un enseignant sur quatre`: a share. */
export function oneInSomeAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const { numbers } = lookup.data;
  if (numbers.perEach?.includes(words[i]?.key ?? '')) {
    const each = numbers.ordinals[words[i + 1]?.key ?? ''];
    const noun = words[i + 2];
    if (each === undefined || each < 2) return null;
    // Swedish `var` is `was`, too
    if (lookup.small.has(words[i]?.key ?? '') && (noun?.kind !== 'word' || lookup.small.has(noun.key))) return null;
    return finish(words, i, [round(1 / each)], { unit: 'part', end: i + 2 }, lookup);
  }
  const isOne = numbers.articles.includes(words[i]?.key ?? '');
  const some = numbers.added[words[i]?.key ?? ''];
  const noun = words[i + 1];
  // Dutch `een op de vijf`
  const bare = isOne ? phraseAt(words, i + 1, lookup.outOf, 3) : null;
  const spoken = bare === null ? null : numeralAt(words, bare.end, lookup.data);
  if (spoken !== null && spoken.value > 1 && spoken.value <= 100 && unitAfter(words, spoken.end, lookup).unit === '')
    return finish(words, i, [round(1 / spoken.value)], { unit: 'part', end: spoken.end }, lookup);
  if (some === undefined || some === 0 || noun?.kind !== 'word' || lookup.small.has(noun.key)) return null;
  if (lookup.unitPhrases.first.has(noun.key) || noun.raw !== noun.key) return null;
  const connector = phraseAt(words, i + 2, lookup.outOf, 3);
  const whole = connector === null ? null : numeralAt(words, connector.end, lookup.data);
  if (whole === null || whole.value <= some || whole.value > 100 || whole.figure !== null) return null;
  if (unitAfter(words, whole.end, lookup).unit !== '') return null;
  return finish(words, i, [round(some / whole.value)], { unit: 'part', end: whole.end }, lookup);
}

/** `half of`, `a third of`, `to a fifth`; `half a mile` is a measure. */
export function shareAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const { numbers } = lookup.data;
  const key = (n: number) => words[n]?.key ?? '';
  const share = lookup.shares.get(key(i));
  if (share !== undefined) return finish(words, i, [round(share)], { unit: 'part', end: i + 1 }, lookup);
  if (numbers.halves.includes(key(i))) {
    const article = numbers.articles.includes(key(i + 1)) ? 1 : 0;
    const hyphen = key(i + 1) === '-' ? 1 : 0;
    const unit = unitAfter(words, i + 1 + article, lookup);
    if (unit.unit !== '') return finish(words, i, [0.5], unit, lookup);
    const point = i + 1 + article + hyphen;
    if (isHalfNoun(words, point, lookup)) return finish(words, i, [0.5], { unit: 'point', end: point + 1 }, lookup);
    // `половина учеников`
    const isOfNoun =
      numbers.articles.length === 0 && words[i + 1]?.kind === 'word' && !countsByHalf(key(i + 1), numbers);
    const isShare = lookup.of.has(key(i + 1)) || (article === 0 && lookup.small.has(key(i + 1))) || isOfNoun;
    return isShare ? finish(words, i, [0.5], { unit: 'part', end: i + 1 }, lookup) : null;
  }
  if (numbers.articles.length === 0) return bareShareAt(words, i, lookup);
  if (!numbers.articles.includes(key(i))) return partOfDeterminer(words, i, lookup);
  const span = lookup.spans.get(key(i + 1));
  if (span !== undefined) {
    // `a decade` is often no more than a long time, `more than a decade` is ten years
    const found = finish(words, i, [1], { unit: span, end: i + 2 }, lookup);
    return { ...found, weak: found.value.bound === 'exact' };
  }
  const whole = unitAfter(words, i + 1, lookup);
  const more = whole.unit === '' ? i : andHalf(words, whole.end, lookup.data);
  if (more > whole.end) return finish(words, i, [1.5], { unit: whole.unit, end: more }, lookup);
  const ordinal = numbers.partWords?.includes(key(i + 2)) === true ? numbers.ordinals[key(i + 1)] : undefined;
  if (ordinal !== undefined) return finish(words, i, [round(1 / ordinal)], { unit: 'part', end: i + 3 }, lookup);
  const part = numbers.parts[key(i + 1)];
  if (part === undefined) return null;
  const hyphen = key(i + 2) === '-' ? 1 : 0;
  // `a quarter-point cut` is one of 25 basis points
  if (isHalfNoun(words, i + 2 + hyphen, lookup)) {
    const end = i + 3 + hyphen;
    return finish(words, i, [round(1 / part)], { unit: 'point', end }, lookup);
  }
  // `a third-party run` tells no share, `a quarter-mile track` a length
  if (hyphen === 1) {
    const unit = unitAfter(words, i + 3, lookup);
    return unit.unit === '' ? null : finish(words, i, [round(1 / part)], unit, lookup);
  }
  const measured = unitOfPart(words, i + 2, lookup);
  if (measured.unit !== '') return finish(words, i, [round(1 / part)], measured, lookup);
  const next = words[i + 2];
  const alone = next === undefined || next.kind === 'mark' || lookup.small.has(next.key);
  if (!alone && !lookup.of.has(next.key)) return null;
  return finish(words, i, [round(1 / part)], { unit: 'part', end: i + 2 }, lookup);
}

/** The unit that a part is of: `a quarter of an hour`, `un quart de siècle`, `четверть века`; `un tiers des années` is a share. */
export function unitOfPart(words: readonly Word[], at: number, lookup: Lookup): Unit {
  const { articles } = lookup.data.numbers;
  const of = words[at]?.key ?? '';
  if (!lookup.of.has(of)) return articles.length === 0 ? unitAfter(words, at, lookup) : { unit: '', end: at };
  if (articles.includes(words[at + 1]?.key ?? '')) return unitAfter(words, at + 2, lookup);
  const isBare = of === lookup.data.of[0] || /['’]$/.test(of);
  return isBare ? unitAfter(words, at + 1, lookup) : { unit: '', end: at };
}

/** `half a [point]`. */
function isHalfNoun(words: readonly Word[], i: number, { data }: Lookup): boolean {
  return data.halfNouns?.includes(words[i]?.key ?? '') === true;
}

/** `pół miliona`, `половина десятка`: the half of a number, not of things. */
function countsByHalf(key: string, { scales, hundred, collective }: NumberWords): boolean {
  return (scales[key] ?? hundred[key] ?? collective[key]) !== undefined;
}

/** `plus du [tiers]`, `le [quart] des salariés`: what is no ordinal, before its whole or before nothing. */
function partOfDeterminer(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const { numbers } = lookup.data;
  const [key, next] = [words[i]?.key ?? '', words[i + 1]];
  const part = numbers.parts[key];
  if (part === undefined || numbers.ordinals[key] !== undefined) return null;
  if (numbers.determiners?.includes(words[i - 1]?.key ?? '') !== true) return null;
  if (next?.kind === 'word' && !lookup.of.has(next.key) && !lookup.small.has(next.key)) return null;
  // its whole is definite: not `le quart de finale`
  const isBare = next?.key === lookup.data.of[0];
  if (isBare && !lookup.small.has(words[i + 2]?.key ?? '')) return null;
  const found = finish(words, i, [round(1 / part)], { unit: 'part', end: i + 1 }, lookup);
  // `o terço foi rezado` says no share
  return lookup.of.has(next?.key ?? '') || found.value.bound !== 'exact' ? found : null;
}

/** `треть учеников`: a third, in a language without articles. What may be an ordinal or a count tells no share by itself. */
function bareShareAt(words: readonly Word[], i: number, lookup: Lookup): FoundQuantity | null {
  const { numbers } = lookup.data;
  const [key, next] = [words[i]?.key ?? '', words[i + 1]];
  const part = numbers.parts[key];
  if (part === undefined || numbers.ordinals[key] !== undefined || numbers.added[key] !== undefined) return null;
  if (next?.kind !== 'word' || lookup.small.has(next.key)) return null;
  // `четверть века`
  const unit = unitOfPart(words, i + 1, lookup);
  if (unit.unit !== '') return finish(words, i, [round(1 / part)], unit, lookup);
  return finish(words, i, [round(1 / part)], { unit: 'part', end: i + 1 }, lookup);
}
