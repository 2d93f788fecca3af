/** What a word of doubt is where it stands: whether it doubts, and what. */
import type { Word } from './fact.ts';
import type { Lookup } from './lookup.ts';

/** `The firm claimed: “…”` doubts what it says, not what the sentence told before. */
export function opensQuote(words: readonly Word[], i: number): boolean {
  return words[i + 1]?.key === ':' && words[i + 2]?.kind === 'mark';
}

const TO_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'widely', 'not']);
const FORECASTS = new Set(['expected', 'estimated', 'believed', 'reported']);

/**
 * `is [expected] to approve` leaves open what `will approve` states, `is [estimated] to have cost` what `cost` states; `we
 * expect` and `as expected` are doubts in passing.
 */
export function isForecast(words: readonly Word[], i: number): boolean {
  return FORECASTS.has(words[i]?.key ?? '') && words[i + 1]?.key === 'to' && TO_BE.has(words[i - 1]?.key ?? '');
}

export const HEARSAY = new Set(['said', 'thought', 'understood', 'rumored', 'rumoured']);

/** `is [said] to be ill`, `[claims] to be the owner`: nobody has shown it. */
export function isHearsay(words: readonly Word[], i: number): boolean {
  if (words[i + 1]?.key !== 'to') return false;
  const key = words[i]?.key ?? '';
  return (
    (HEARSAY.has(key) && /^(?:is|are)$/.test(words[i - 1]?.key ?? '')) ||
    (key.startsWith('claim') && /^(?:be|have)$/.test(words[i + 2]?.key ?? ''))
  );
}

/** `said there [would] be more trouble`: the future of what was said, no doubt. */
export function isBackshifted(words: readonly Word[], i: number, lookup: Lookup): boolean {
  return words[i]?.key === 'would' && words.slice(0, i).some(({ key }) => lookup.names.reporting.includes(key));
}

const ARABIC_WAS = new Set(['كان', 'كانت', 'كانوا', 'يكون', 'تكون']);

/** `May 9`, `in May`, `military might`, `could not`: not the hedges they look like. */
export function isOtherWord(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.key === 'may') return /^\p{Lu}/u.test(word.raw);
  if (word.key === 'might')
    return words[i + 1]?.key === 'of' || /^(?:military|full|economic|the|its|their)$/.test(words[i - 1]?.key ?? '');
  // after a form of `to be`, the Arabic particle tells of the past: `تكون الحكومة قد تجاهلت`
  if (word.key === 'قد') return [1, 2, 3].some((n) => ARABIC_WAS.has(words[i - n]?.key ?? ''));
  return word.key === 'could' && words[i + 1]?.key === 'not';
}
