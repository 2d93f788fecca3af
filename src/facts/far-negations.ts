/** Negations that deny a word of their clause across others: `would [not] keep the road to Harl open`. */
import { perLanguage } from '../languages/index.ts';
import { firstIndexWhere } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import type { Meaning, MeaningWord } from './meaning-words.ts';

/** Words between a negation and the last word that it denies. */
const REACH = 9;

const joinsOf = perLanguage(
  ({ roles, words }): ReadonlySet<string> =>
    new Set(`${roles.joins} ${words.and} ${words.or} ${words.that}`.split(/\s+/)),
);

/** The negation before a word in its clause, if any: no mark, conjunction or relative pronoun between the two. */
function negationBefore({ words, negations }: Meaning, { start }: Span, language: string): MeaningWord | undefined {
  const joins = joinsOf(language);
  const at = firstIndexWhere(words, (word) => word.start >= start);
  for (let n = 1; n <= REACH; n++) {
    const word = words[at - n];
    if (word === undefined || (word.kind === 'mark' && word.key !== '-') || joins.has(word.key)) return undefined;
    const negation = negations.find((one) => one.start === word.start);
    if (negation !== undefined) return negation;
  }
  return undefined;
}

/**
 * The negation of one side alone that turns one of two contraries round, so that both say the same: `would not keep the road
 * to Harl open` and `would close the road`. Undefined where neither side or each has one.
 */
export function turningNegation(x: Span, y: Span, a: Meaning, b: Meaning, language: string): MeaningWord | undefined {
  if (a.negations.length === b.negations.length) return undefined;
  const [before, other] = [negationBefore(a, x, language), negationBefore(b, y, language)];
  if (before !== undefined && other !== undefined) return undefined;
  return before !== undefined && reachesOn(before, a, b)
    ? before
    : other !== undefined && reachesOn(other, b, a)
      ? other
      : undefined;
}

/** `did not vote to widen` and `voted to narrow`: what the other side states is what is denied; `not all` denies what follows. */
function reachesOn({ end, after: [next] }: MeaningWord, here: Meaning, there: Meaning): boolean {
  if (next === undefined || !there.stems().has(next)) return true;
  const behind = here.words[firstIndexWhere(here.words, (word) => word.start >= end)];
  return here.contraries.some(({ table, start }) => table === 'quantity' && start === behind?.start);
}
