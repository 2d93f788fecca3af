import type { OwnFigure, SideName } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { ValueFact } from './fact.ts';
import { readSides } from './read-sides.ts';
import { indexValues, isElsewhere } from './value-index.ts';

/** Figures below this in words alone, without a unit, go with the wording: `two museums`. */
const SMALL = 10;

/** The numbers, sums and shares that one story has and the other nowhere, each value once, in reading order. Linear. */
export function figuresAlone(
  original: StoryText,
  revision: StoryText,
): Readonly<Record<SideName, readonly OwnFigure[]>> {
  const sides = readSides(original, revision);
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

/** No rank, nothing vague and no small number in words: what an editor would look up. */
function isTelling({ value, start, end }: ValueFact, text: string): boolean {
  if (value.type !== 'quantity' || value.vague || value.unit === 'ordinal' || value.unit === 'part') return false;
  return value.unit !== '' || (value.values[0] ?? 0) >= SMALL || /\p{N}/u.test(text.slice(start, end));
}
