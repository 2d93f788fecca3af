import type { OwnFigure, SideName } from '../comparison.ts';
import { foldName, foldWord } from '../text/fold.ts';
import { indexNames, isLost } from './compare-names.ts';
import type { ValueFact } from './fact.ts';
import type { FactSide, FactSides } from './side.ts';
import { indexValues, isElsewhere } from './value-index.ts';

/** Figures below this in words alone, without a unit, go with the wording: `two museums`. */
const SMALL = 10;

/** The numbers, sums and shares that one story has and the other nowhere, each value once, in reading order. Linear. */
export function figuresAlone(sides: FactSides): Readonly<Record<SideName, readonly OwnFigure[]>> {
  const index = { original: indexValues(sides.original), revision: indexValues(sides.revision) };
  const aloneIn = (side: SideName, other: SideName): OwnFigure[] => {
    const seen = new Set<string>();
    return sides[side].values.flat().flatMap((fact) => {
      const { kind, id, wide } = fact;
      if (kind !== 'number' && kind !== 'money' && kind !== 'percent') return [];
      if (fact.weak || seen.has(id) || !isTelling(fact, sides[side].story.text) || isElsewhere(fact, index[other]))
        return [];
      seen.add(id);
      return [{ kind, at: [wide.start, wide.end] }];
    });
  };
  return { original: aloneIn('original', 'revision'), revision: aloneIn('revision', 'original') };
}

/** How many names and figures, days among them, one story has and the other nowhere, each counted once. Linear. */
export function countAlone(sides: FactSides): Readonly<Record<SideName, number>> {
  const alone = (side: SideName, other: SideName) => {
    const [values, names] = [indexValues(sides[other]), indexNames(sides[other].names.flat())];
    const figures = sides[side].values.flat().filter((fact) => !fact.weak && !isElsewhere(fact, values));
    const named = sides[side].names.flat().filter((name) => isLost(name, names));
    return new Set([...figures.map(({ id }) => id), ...named.map(({ parts }) => parts.at(-1))]).size;
  };
  return { original: alone('original', 'revision'), revision: alone('revision', 'original') };
}

/** No rank, nothing vague and no small number in words: what an editor would look up. */
function isTelling({ value, start, end }: ValueFact, text: string): boolean {
  if (value.type !== 'quantity' || value.vague || value.unit === 'ordinal' || value.unit === 'part') return false;
  return value.unit !== '' || (value.values[0] ?? 0) >= SMALL || /\p{N}/u.test(text.slice(start, end));
}

/** Capitals before a word without one. */
const LEADING_NAME = /^(?:\p{Lu}\S* ){1,3}\p{Lu}\S*(?= \p{Ll})/u;

/**
 * The name in a speaker's words: `Lennart Quist` of `Lennart Quist den Strompreis`, the words themselves where each has a
 * capital; undefined for `neighbours`.
 */
export function nameWithin({ names, story }: FactSide, words: string): string | undefined {
  const parts = words.split(/\s+/);
  const keys = new Set(parts.map((part) => foldName(foldWord(part)).replace(/'s?$|,$/, '')));
  const found = names.flat().filter((name) => name.parts.some((part) => keys.has(part)));
  if (found.length === 0) return undefined;
  if (parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part))) return words;
  const [first, ...others] = found.filter((name) => name.parts.every((part) => keys.has(part)));
  if (first === undefined) return LEADING_NAME.exec(words)?.[0] ?? words;
  const fullest = others.reduce((most, one) => (one.parts.length > most.parts.length ? one : most), first);
  return story.text.slice(fullest.start, fullest.end);
}
