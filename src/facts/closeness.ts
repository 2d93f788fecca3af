import type { Meaning } from './meaning-words.ts';

/** Whether two sides of a link share at least this part of the words of the shorter. */
export function isClose(a: Meaning, b: Meaning, least: number): boolean {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared >= least * few.size;
}
